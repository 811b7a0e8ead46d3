import type { EntityManager } from '@mikro-orm/postgresql';
import type { RuleContext } from '../../../kernel/change/behaviour.ts';
import { addDays, type Day } from '../../../kernel/values/day.ts';
import { ExamFeeClaim } from '../../../registration/exam-fee-claim.entity.ts';
import { examClaimDue } from '../../../registration/exam-fee-claim.rules.ts';
import { papersOf } from '../../../registration/exam.rules.ts';
import { refused, withdrawn, type Claim, type Ended } from './claim.ts';

interface Pass {
  id: string;
  year: number;
  level: string;
  passedOn: Day;
  divisionId: string;
  institutionId: string;
}

/** Of those who were in post when they passed and still are, the last first. */
const passesSql = `select x.id::text, x.year, x.level, x.passed_on::text as "passedOn", p.division_id as "divisionId",
    o.institution_id::text as "institutionId"
  from exam_pass x join practitioner p on p.id = x.practitioner_id
    join appointment a on a.practitioner_id = p.id and a.end_on is null and a.start_on <= x.passed_on
    join post o on o.id = a.post_id
  order by x.passed_on desc, x.id`;

const claimedAgo: [daysAgo: number, ended?: Ended][] = [
  [310],
  [290],
  [270],
  [250],
  [200, refused('发票抬头与申报单位不符')],
  [180],
  [150, withdrawn],
  [95],
  [92],
  [20],
  [8],
];

/** Each for the pass that came out last before it and was not claimed for yet. */
export async function examFeeClaims(em: EntityManager, context: RuleContext): Promise<Claim[]> {
  const passes = (await em.execute(passesSql)) as Pass[];
  return claimedAgo.flatMap(([daysAgo, ended]) => {
    const claimedOn = addDays(context.today, -daysAgo);
    const place = passes.findIndex(({ passedOn }) => passedOn < claimedOn);
    if (place < 0) return [];
    const [pass] = passes.splice(place, 1) as [Pass];
    return [claimOf(context, pass, claimedOn, ended)];
  });
}

function claimOf({ parameter }: RuleContext, pass: Pass, claimedOn: Day, ended?: Ended): Claim {
  const { id: passId, level, institutionId, divisionId } = pass;
  const amount = Number(parameter('exam.fee.limit')) * papersOf(level).length;
  const values = { kind: 'FEE', passId, institutionId, amount, claimedOn };
  return {
    ...{ entity: ExamFeeClaim, values, divisionId, ended },
    due: examClaimDue({ after: values }, { ...pass })!,
  };
}
