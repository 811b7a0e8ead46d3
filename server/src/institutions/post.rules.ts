import type { Change, Values, Violation } from '../kernel/change/behaviour.ts';
import { maySetPrincipalPosts } from './institution.rules.ts';
import { PostStates } from './kinds.ts';

export type PostState = keyof typeof PostStates.values;

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

/** From there on the state is led by actions, from `post.entity.ts`. */
export function beginsInOrder({ kind, after }: Change): Violation[] {
  const state = after?.state as PostState | null | undefined;
  if (kind !== 'CREATE' || !state || first.includes(state)) return [];
  const message = `新设岗位的「状态」不能为“${PostStates.labels[state]}”，可选：${first.map((s) => PostStates.labels[s]).join('、')}。`;
  return [{ field: 'state', code: 'POST_STATE', message, clause: '二(二)' }];
}

/** Abolishing takes nobody's post away. */
export function emptyBeforeAbolition(_change: Change, { filled }: PostFacts): Violation[] {
  if (filled === 0) return [];
  return [
    {
      field: '',
      code: 'POST_STILL_FILLED',
      message: `该岗位仍有 ${filled} 人在岗，请先终止聘用，再撤销岗位。`,
      clause: '二(二)',
    },
  ];
}
