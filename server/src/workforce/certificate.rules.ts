import type { Change, Violation } from '../kernel/change/behaviour.ts';
import { addYears, type Day } from '../kernel/values/day.ts';
import { Levels } from '../institutions/kinds.ts';
import type { ProfessionalLevel } from './levels.rules.ts';
import { WORKING_AGE } from './practitioner.rules.ts';

export interface HolderFacts {
  /** Levels of the person's other certificates. */
  held: ProfessionalLevel[];
}

export interface CertificateFacts extends HolderFacts {
  /** Of the holder; null when not known. */
  birthDate: Day | null;
  /** Whether another certificate bears the number. */
  numberTaken: boolean;
}

export function issuedToGrownUp({ after, changed }: Change, { birthDate }: CertificateFacts): Violation[] {
  const issuedOn = after?.issuedOn;
  if (
    !changed.has('issuedOn') ||
    typeof issuedOn !== 'string' ||
    !birthDate ||
    addYears(birthDate, WORKING_AGE) <= issuedOn
  )
    return [];
  const message = `「取得日期」${issuedOn} 时持证人（${birthDate} 出生）未满 ${WORKING_AGE} 周岁，请核对证书与持证人。`;
  return [{ field: 'issuedOn', code: 'UNDER_AGE', message }];
}

/** 管理号 is unique in the register and in the request. */
export function numberIsNew(change: Change, { numberTaken }: CertificateFacts): Violation[] {
  const number = change.after?.number;
  if (!change.changed.has('number') || typeof number !== 'string') return [];
  const twice = change.siblings.some((s) => s.resource === change.resource && s.after?.number === number);
  if (!numberTaken && !twice) return [];
  const where = numberTaken ? '已登记在另一本证书上' : '在本次提交中出现两次';
  return [
    { field: 'number', code: 'DUPLICATE', message: `「管理号」${number} ${where}，请按证书核对后重新填写。` },
  ];
}

/** One level, one certificate: the subsidy and the counts go by level (二(四)1). */
export function oneOfEachLevel({ after, changed }: Change, { held }: HolderFacts): Violation[] {
  const level = after?.level as ProfessionalLevel | null | undefined;
  if (!level || !(changed.has('level') || changed.has('practitionerId')) || !held.includes(level)) return [];
  const message = `此人已登记有${Levels.labels[level]}证书，每人每个级别只登记一本；如原证书有误，请修改原记录。`;
  return [{ field: 'level', code: 'LEVEL_HELD', message, clause: '二(三)1' }];
}
