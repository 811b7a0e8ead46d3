import type { Change, RuleContext, Violation } from '../kernel/change/behaviour.ts';
import { checkCreditCode, kindFromCode } from './credit-code.rules.ts';
import { FundingClasses, InstitutionKinds } from './kinds.ts';

const SHORTEST_REASON = 5;
const touches = (change: Change, ...fields: string[]): boolean => fields.some((f) => change.changed.has(f));

/** A credit code is well formed, and its check character right unless a reason is given (GB 32100). */
export function soundCreditCode(change: Change): Violation[] {
  const { creditCode, creditCodeOverride } = change.after ?? {};
  if (!touches(change, 'creditCode', 'creditCodeOverride') || typeof creditCode !== 'string') return [];
  const check = checkCreditCode(creditCode);
  if (check.ok || (check.problem === 'CHECKSUM' && isReason(creditCodeOverride))) return [];
  return [
    { field: 'creditCode', code: `CREDIT_CODE_${check.problem}`, message: check.message, clause: 'GB 32100' },
  ];
}

const isReason = (text: unknown): boolean =>
  typeof text === 'string' && [...text.trim()].length >= SHORTEST_REASON;

/** The code's first two characters tell the kind of institution: worth a look where they differ. */
export function kindFitsCode(change: Change): Violation[] {
  const { creditCode, kind } = change.after ?? {};
  if (!touches(change, 'creditCode', 'kind') || typeof creditCode !== 'string' || typeof kind !== 'string')
    return [];
  const told = kindFromCode(creditCode);
  if (!told || told === kind) return [];
  const message = `代码前两位 ${creditCode.slice(0, 2)} 表示${InstitutionKinds.labels[told]}，与所选「类型」不同，请核对登记证书。`;
  return [{ field: 'kind', code: 'KIND_AGAINST_CODE', message, clause: 'GB 32100', warning: true }];
}

/** The ten kinds whose main work is social work are kinds of public institution. */
export function hostIsPublic(change: Change): Violation[] {
  const { kind, hostKind } = change.after ?? {};
  if (!touches(change, 'kind', 'hostKind') || !hostKind || kind === 'PUBLIC_INSTITUTION') return [];
  const message = '只有事业单位可以填写「社会工作为主的类别」，请清空该项，或将「类型」改为事业单位。';
  return [{ field: 'hostKind', code: 'HOST_NOT_PUBLIC', message, clause: '二(二)2' }];
}

/** Principal posts that the institution has already. */
export interface HostFacts {
  principalPosts: number;
}

/** An institution with principal posts stays one that may have them. */
export function hostKeepsPosts(
  change: Change,
  { principalPosts }: HostFacts,
  context: RuleContext,
): Violation[] {
  if (change.kind !== 'UPDATE' || principalPosts === 0 || maySetPrincipalPosts(change.after, context))
    return [];
  const message = `该机构设有 ${principalPosts} 个主体专业技术岗位，须为事业单位并填有「社会工作为主的类别」。请先调整或撤销这些岗位。`;
  return [
    {
      field: touches(change, 'hostKind') ? 'hostKind' : 'kind',
      code: 'HOST_HAS_PRINCIPAL_POSTS',
      message,
      clause: '二(二)2',
    },
  ];
}

/** Only the kinds of public institution that the policy lists, ten at first, set up principal posts. */
export const maySetPrincipalPosts = (
  institution: { kind?: unknown; hostKind?: unknown } | null,
  { parameter }: Pick<RuleContext, 'parameter'>,
): boolean =>
  institution?.kind === 'PUBLIC_INSTITUTION' &&
  (parameter('posts.principal.host-kinds') as readonly unknown[]).includes(institution.hostKind);

const kindOfClass: Record<keyof typeof FundingClasses.values, keyof typeof InstitutionKinds.values> = {
  CLASS_I: 'PUBLIC_INSTITUTION',
  CLASS_II: 'PUBLIC_INSTITUTION',
  FISCAL_MASS: 'MASS_ORGANIZATION',
};

/** Classes of public institutions are for those, the funding of mass organizations is for these. */
export function classFitsKind(change: Change): Violation[] {
  const fundingClass = change.after?.fundingClass as keyof typeof kindOfClass | null | undefined;
  if (!touches(change, 'fundingClass', 'kind') || !fundingClass) return [];
  const kind = kindOfClass[fundingClass];
  if (change.after?.kind === kind) return [];
  const message = `「财政供给类别」“${FundingClasses.labels[fundingClass]}”只适用于${InstitutionKinds.labels[kind]}，请清空该项，或改正「类型」。`;
  return [{ field: 'fundingClass', code: 'CLASS_AGAINST_KIND', message, clause: 'N 事业单位分类' }];
}
