import type { Change, Values, Violation } from '../kernel/change/behaviour.ts';
import { maySetPrincipalPosts } from './institution.rules.ts';
import { PostStates } from './kinds.ts';

export type PostState = keyof typeof PostStates.values;

/** From each state, those that may follow (二(二)); an abolished post stays abolished. */
const next: Record<PostState, readonly PostState[]> = {
  PROPOSED: ['APPROVED', 'FROZEN', 'ABOLISHED'],
  APPROVED: ['OPEN', 'FROZEN', 'ABOLISHED'],
  OPEN: ['FILLED', 'FROZEN', 'ABOLISHED'],
  FILLED: ['OPEN', 'FROZEN', 'ABOLISHED'],
  FROZEN: ['OPEN', 'ABOLISHED'],
  ABOLISHED: [],
};
/** In which a post may be entered: those set up before the register are open already. */
const first: readonly PostState[] = ['PROPOSED', 'APPROVED', 'OPEN'];

export interface PostFacts {
  /** The institution as it will be. */
  institution: Values | null;
  /** People in post today. */
  filled: number;
}

/** Principal posts are for the ten kinds of public institution. */
export function principalOnlyInHosts({ after, changed }: Change, { institution }: PostFacts): Violation[] {
  if (after?.kind !== 'PRINCIPAL' || !institution || !(changed.has('kind') || changed.has('institutionId')))
    return [];
  if (maySetPrincipalPosts(institution)) return [];
  const message =
    '只有以社会工作为主的十类事业单位可设主体专业技术岗位。请改选「岗位类别」，或先在机构资料中填写「社会工作为主的类别」。';
  return [{ field: 'kind', code: 'PRINCIPAL_NOT_ALLOWED', message, clause: '二(二)2' }];
}

export function quotaCoversFilled({ kind, after, changed }: Change, { filled }: PostFacts): Violation[] {
  if (kind !== 'UPDATE' || !changed.has('quota') || typeof after?.quota !== 'number' || after.quota >= filled)
    return [];
  return [
    {
      field: 'quota',
      code: 'QUOTA_BELOW_FILLED',
      message: `「核定数」不能小于在岗的 ${filled} 人，请先终止聘用或调高核定数。`,
      clause: '二(二)',
    },
  ];
}

export function followsState(change: Change): Violation[] {
  const to = change.after?.state as PostState | null | undefined;
  if (!to || !change.changed.has('state')) return [];
  const from = change.before?.state as PostState | undefined;
  const allowed = from ? next[from] : first;
  if (allowed.includes(to)) return [];
  const where = from
    ? `「状态」不能由“${PostStates.labels[from]}”改为“${PostStates.labels[to]}”`
    : `新设岗位的「状态」不能为“${PostStates.labels[to]}”`;
  const remedy =
    allowed.length > 0
      ? `可选：${allowed.map((s) => PostStates.labels[s]).join('、')}。`
      : '撤销的岗位不能恢复，请新设岗位。';
  return [{ field: 'state', code: 'POST_STATE', message: `${where}，${remedy}`, clause: '二(二)' }];
}

export function emptyBeforeAbolition({ after, changed }: Change, { filled }: PostFacts): Violation[] {
  if (!changed.has('state') || after?.state !== 'ABOLISHED' || filled === 0) return [];
  return [
    {
      field: 'state',
      code: 'POST_STILL_FILLED',
      message: `该岗位仍有 ${filled} 人在岗，请先终止聘用，再撤销岗位。`,
      clause: '二(二)',
    },
  ];
}
