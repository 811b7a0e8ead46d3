import type { Change, RuleContext, Values, Violation } from '../kernel/change/behaviour.ts';
import { yuan } from '../kernel/values/money.ts';
import { paying, type Due } from '../funding/payable.rules.ts';
import { NominationStates, NomineeKinds } from './kinds.ts';

const clause = '二(四)2';
const refuse = (field: string, code: string, message: string): Violation[] => [
  { field, code, message, clause },
];

export interface RewardFacts {
  nomination: Values | null;
  programme: Values | null;
  /** Other payments for the same honour, those refused or withdrawn left out. */
  twins: number;
}

/** An honour is paid for while it stands: not before it is conferred, and never once it is revoked. */
export function honourStands(change: Change, { nomination }: RewardFacts): Violation[] {
  if (!paying(change) || !nomination || nomination.state === 'CONFERRED') return [];
  const now = NominationStates.labels[nomination.state as keyof typeof NominationStates.labels];
  const what =
    nomination.state === 'REVOKED'
      ? '不得支付奖金，请办理“不予支付”或撤回申报'
      : '授予之后方可支付奖金，请改选「表彰」';
  return refuse(
    change.kind === 'CREATE' ? 'nominationId' : '',
    'NOT_CONFERRED',
    `该「表彰」${now}，${what}。`,
  );
}

export function rewardedOnce({ kind }: Change, { twins }: RewardFacts): Violation[] {
  if (kind !== 'CREATE' || twins === 0) return [];
  const message = '该「表彰」已申报奖金，每项表彰只支付一次；原申报有误的请先撤回或办理“不予支付”。';
  return refuse('nominationId', 'CLAIMED_ALREADY', message);
}

/** Upper limits by who is honoured, each for the city and the county. */
const limits = { PERSON: 'reward.amount.person', INSTITUTION: 'reward.amount.institution' } as const;

export function withinRewardLimit(
  { kind, after }: Change,
  { nomination, programme }: RewardFacts,
  { parameter }: RuleContext,
): Violation[] {
  if (kind !== 'CREATE' || !nomination || !programme) return [];
  const nominee = nomination.kind as keyof typeof limits;
  const [city, county] = parameter(limits[nominee]) as [number, number];
  const most = programme.level === 'CITY' ? city : county;
  if (Number(after?.amount) <= most) return [];
  const level = programme.level === 'CITY' ? '市级' : '县级';
  const message = `「奖金」${yuan(Number(after?.amount))} 超过${level}${NomineeKinds.labels[nominee]}奖金上限 ${yuan(most)}，请调减。`;
  return refuse('amount', 'OVER_REWARD_LIMIT', message);
}

/** A person is paid as a person, an institution as an institution. */
export function rewardDue({ nomination, programme }: Omit<RewardFacts, 'twins'>): Due | null {
  if (!nomination || !programme) return null;
  const subject = `${String(programme.name)}奖金`;
  return nomination.kind === 'INSTITUTION'
    ? {
        ...{ purpose: 'INSTITUTION_REWARD', payeeKind: 'INSTITUTION', subject },
        institutionId: String(nomination.institutionId),
      }
    : {
        ...{ purpose: 'PERSONAL_REWARD', payeeKind: 'PERSON', subject },
        practitionerId: String(nomination.practitionerId),
      };
}
