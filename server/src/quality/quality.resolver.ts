import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { SessionContext } from '../access/request.ts';
import { signedIn } from '../kernel/api/context.ts';
import { resourceOf } from '../kernel/declare/resource.ts';
import { demand } from '../kernel/scope/matrix.ts';
import { asPipeline } from '../kernel/store/transaction.ts';
import { dayOf, type Day } from '../kernel/values/day.ts';
import { Day as DayScalar } from '../kernel/values/scalars.ts';
import { Pilot } from './pilot.entity.ts';
import { pilotsOn } from './pilots.ts';
import { PilotTargetProgress, VolunteerRatios } from './quality.types.ts';
import { RATIO_BASIS } from './volunteer-ratio.rules.ts';
import { volunteerRatiosFor } from './volunteer-ratios.ts';
import { Volunteer } from './volunteer.entity.ts';

@Resolver()
export class QualityResolver {
  @Query(() => [PilotTargetProgress], { description: '某日在办的试点与目标（二(五)1）' })
  pilotTargets(
    @Arg('on', () => DayScalar, { nullable: true, description: '哪一日；默认今天' }) on: Day | null,
    @Ctx() context: SessionContext,
  ): Promise<PilotTargetProgress[]> {
    demand(resourceOf(Pilot), 'read', signedIn(context));
    const day = on ?? dayOf(context.now());
    return asPipeline(context.orm, { accountId: null }, (em) => pilotsOn(em, day));
  }

  @Query(() => VolunteerRatios, { description: '各县（市、区）志愿者与专业人才之比（二(五)3）' })
  async volunteerRatios(@Ctx() context: SessionContext): Promise<VolunteerRatios> {
    const actor = signedIn(context);
    demand(resourceOf(Volunteer), 'read', actor);
    const nodes = await volunteerRatiosFor({ actor, reader: context.reader }, dayOf(context.now()));
    return { basis: RATIO_BASIS, clause: '二(五)3', nodes };
  }
}
