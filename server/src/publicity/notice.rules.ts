import type { Change, RuleContext, Values, Violation } from '../kernel/change/behaviour.ts';
import { holdsCitizenNumber, namesIn, redact } from './redaction.rules.ts';

const clause = '二(四)2';
const least = ({ parameter }: RuleContext): number => Number(parameter('notice.working-days'));

/** What the public will see, always made anew from the text: nobody writes it beside it. */
export function deriveRedaction({ after }: Change, context: RuleContext): Values {
  const names = namesIn(after?.names);
  const seen = (text: unknown): string | null => (typeof text === 'string' ? redact(text, names) : null);
  return {
    publicTitle: seen(after?.title),
    publicBody: seen(after?.body),
    workingDays: after?.workingDays ?? least(context),
  };
}

/** A notice stands for the working days of the parameter at least. */
export function longEnough({ after, changed }: Change, _facts: unknown, context: RuleContext): Violation[] {
  const days = after?.workingDays;
  if (!changed.has('workingDays') || typeof days !== 'number' || days >= least(context)) return [];
  const message = `「公示期」${days} 个工作日过短，至少 ${least(context)} 个工作日，请改正。`;
  return [{ field: 'workingDays', code: 'NOTICE_TOO_SHORT', message, clause }];
}

/** Colleagues read the text itself, so it holds nobody's number in full. */
export function withoutNumbers({ after, changed }: Change): Violation[] {
  return ['title', 'body']
    .filter((field) => changed.has(field) && holdsCitizenNumber(after?.[field]))
    .map((field) => ({
      field,
      code: 'NUMBER_IN_NOTICE',
      message: '公示内容不得写入完整的身份证件号码，请改写为“350***********1234”的形式。',
      clause: 'N 个人信息保护法 28',
    }));
}

/** Names to mask stand in the text; one that does not is likely mistyped, and the true one would be shown. */
export function namesOccur({ after, changed }: Change): Violation[] {
  if (!['names', 'body', 'title'].some((f) => changed.has(f))) return [];
  const text = `${String(after?.title ?? '')}\n${String(after?.body ?? '')}`;
  return namesIn(after?.names)
    .filter((name) => !text.includes(name))
    .map((name) => ({
      field: 'names',
      code: 'NAME_NOT_IN_NOTICE',
      message: `「须遮蔽的姓名」中的“${name}”不在标题或正文中，请核对是否写错；写错时真名会公开。`,
      clause: 'N 个人信息保护法 6',
    }));
}

const text = ['title', 'kind', 'body', 'names', 'publisher', 'workingDays', 'divisionId'];

/** What is published is not changed under the eyes of its readers: it is withdrawn and published anew. */
export function unchangedOnceOut({ kind, before, changed }: Change): Violation[] {
  if (kind === 'CREATE' || before?.state === 'DRAFT') return [];
  if (kind === 'ACTION' || (kind === 'UPDATE' && !text.some((f) => changed.has(f)))) return [];
  const message = '公示发布后内容不能修改或删除；如确有错误，请「提前撤下」并写明原因，另发一份。';
  return [{ field: '', code: 'NOTICE_PUBLISHED', message, clause }];
}

export interface ObjectionFacts {
  /** The notice that is objected to; null when it is not known. */
  notice: { state: string; publishedOn: string | null; endsOn: string | null } | null;
}

/** Objections made here are received today, whatever was typed. */
export function deriveReceipt({ kind, after }: Change, { today }: RuleContext): Values {
  return kind === 'CREATE' && (after?.channel === 'ONLINE' || !after?.receivedOn)
    ? { receivedOn: today }
    : {};
}

/** Objections are received while the notice stands, its last day included. */
export function receivedInTime({ kind, after }: Change, { notice }: ObjectionFacts): Violation[] {
  if (kind !== 'CREATE' || !notice) return [];
  const on = String(after?.receivedOn ?? '');
  const { publishedOn, endsOn } = notice;
  if (notice.state === 'PUBLISHED' && publishedOn && endsOn && publishedOn <= on && on <= endsOn) return [];
  const message =
    notice.state === 'PUBLISHED'
      ? `「收到日期」${on} 不在公示期（${publishedOn} 至 ${endsOn}）内，期外的意见请按信访途径反映。`
      : '该公示不在公示期内，不能提出异议。';
  return [{ field: 'receivedOn', code: 'OUTSIDE_NOTICE', message, clause }];
}

/** Whoever signs an objection is answered, so there has to be a way to reach them. */
export function signedIsReachable({ kind, after }: Change): Violation[] {
  if (kind !== 'CREATE' || !after?.objector || after.contact) return [];
  const message = '署名的异议请填写「联系方式」，以便答复；不愿留联系方式的，请不署名。';
  return [{ field: 'contact', code: 'NO_CONTACT', message, clause }];
}
