import type { Change, RuleContext, Violation } from '../kernel/change/behaviour.ts';
import type { Day } from '../kernel/values/day.ts';
import { maySetPrincipalPosts } from './institution.rules.ts';
import { PostStates } from './kinds.ts';
import type { InstitutionFacts } from './lifetime.rules.ts';

export type PostState = keyof typeof PostStates.values;

/** In which a post may be entered: those set up before the register are open already. */
const first: readonly PostState[] = ['PROPOSED', 'APPROVED', 'OPEN'];

/** Principal posts are for the kinds of public institution that the policy lists. */
export function principalOnlyInHosts(
  { after, changed }: Change,
  { institution }: InstitutionFacts,
  context: RuleContext,
): Violation[] {
  if (after?.kind !== 'PRINCIPAL' || !institution || !(changed.has('kind') || changed.has('institutionId')))
    return [];
  if (maySetPrincipalPosts(institution, context)) return [];
  const message =
    '只有政策所列、以社会工作为主的事业单位可设主体专业技术岗位。请改选「岗位类别」，或先在机构资料中填写「社会工作为主的类别」。';
  return [{ field: 'kind', code: 'PRINCIPAL_NOT_ALLOWED', message, clause: '二(二)2' }];
}

/** From there on the state is led by actions, from `post.entity.ts`. */
export function beginsInOrder({ kind, after }: Change): Violation[] {
  const state = after?.state as PostState | null | undefined;
  if (kind !== 'CREATE' || !state || first.includes(state)) return [];
  const message = `新设岗位的「状态」不能为“${PostStates.labels[state]}”，可选：${first.map((s) => PostStates.labels[s]).join('、')}。`;
  return [{ field: 'state', code: 'POST_STATE', message, clause: '二(二)' }];
}

/** The day on which a change sets a post up: today, unless it says otherwise. */
export function setUpOn({ kind, action, after, changed }: Change, today: Day): Day | null {
  if (kind === 'DELETE' || !(kind === 'CREATE' || action === 'approve' || changed.has('establishedOn')))
    return null;
  return typeof after?.establishedOn === 'string' ? after.establishedOn : today;
}
