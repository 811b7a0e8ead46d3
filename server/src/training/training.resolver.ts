import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { SessionContext } from '../access/request.ts';
import { signedIn } from '../kernel/api/context.ts';
import { resourceOf } from '../kernel/declare/resource.ts';
import { badRequest } from '../kernel/errors.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import { demand } from '../kernel/scope/matrix.ts';
import { asPipeline } from '../kernel/store/transaction.ts';
import { addDays, dayOf, type Day } from '../kernel/values/day.ts';
import { Day as DayScalar } from '../kernel/values/scalars.ts';
import { Levels } from '../institutions/kinds.ts';
import { parametersOn } from '../vocabulary/lookup.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { coverageOn } from './base-coverage.ts';
import { TrainingBaseCoverage } from './base-coverage.types.ts';
import { continuingEducation, missingHours } from './class-hours.rules.ts';
import { ClassHourShortfalls, ContinuingEducation } from './class-hours.types.ts';
import { educationOf } from './education.ts';
import { judgedOn, shortfallsOf } from './shortfalls.ts';
import { TrainingBase } from './training-base.entity.ts';

const FIRST_YEAR = 2013;
const MOST = 1000;

function reading(context: SessionContext, entity: typeof Practitioner | typeof TrainingBase): Actor {
  const actor = signedIn(context);
  demand(resourceOf(entity), 'read', actor);
  return actor;
}

const parameters = (context: SessionContext, day: Day): Promise<(key: string) => unknown> =>
  asPipeline(context.orm, { accountId: null }, (em) => parametersOn(em, day));

@Resolver()
export class TrainingResolver {
  @Query(() => [TrainingBaseCoverage], { description: '某日在用的各县（市、区）与其培训基地数（二(一)1）' })
  trainingBaseCoverage(
    @Arg('on', () => DayScalar, { nullable: true, description: '哪一日；默认今天' }) on: Day | null,
    @Ctx() context: SessionContext,
  ): Promise<TrainingBaseCoverage[]> {
    reading(context, TrainingBase);
    const day = on ?? dayOf(context.now());
    return asPipeline(context.orm, { accountId: null }, (em) => coverageOn(em, day));
  }

  @Query(() => ClassHourShortfalls, { description: '某年学时不足的社区专业人员（二(一)3）' })
  async classHourShortfalls(
    @Arg('year', () => Int, { description: '年度' }) year: number,
    @Arg('divisionId', () => ID, { nullable: true, description: '只看现在属于此区划的人' })
    divisionId: string | null,
    @Arg('limit', () => Int, { defaultValue: 100, description: `最多返回的行数，上限 ${MOST}` })
    limit: number,
    @Arg('offset', () => Int, { defaultValue: 0, description: '跳过的行数' }) offset: number,
    @Ctx() context: SessionContext,
  ): Promise<ClassHourShortfalls> {
    const actor = reading(context, Practitioner);
    const today = dayOf(context.now());
    if (year < FIRST_YEAR || year > Number(today.slice(0, 4)))
      throw badRequest(`年度应在 ${FIRST_YEAR} 年至今年之间，请改正。`);
    const day = judgedOn(year, today);
    const due = Number((await parameters(context, day))('training.community.hours'));
    const asked = {
      year,
      divisionId,
      limit: Math.min(Math.max(limit, 0), MOST),
      offset: Math.max(offset, 0),
    };
    const { people, short, nodes } = await shortfallsOf({ actor, reader: context.reader }, asked, due, day);
    const lacking = nodes.map((node) => ({ ...node, missing: missingHours(node.hours, due) }));
    return { due, clause: '二(一)3', people, short, nodes: lacking };
  }

  @Query(() => ContinuingEducation, { description: '一段时间内的继续教育是否达到所持级别的要求' })
  async continuingEducation(
    @Arg('practitionerId', () => ID, { description: '从业人员的编号' }) practitionerId: string,
    @Arg('level', () => Levels.type, { description: '按哪一级别的要求' }) level: keyof typeof Levels.values,
    @Arg('from', () => DayScalar, { description: '起始日，含当日' }) from: Day,
    @Arg('to', () => DayScalar, { description: '终止日，不含当日' }) to: Day,
    @Ctx() context: SessionContext,
  ): Promise<ContinuingEducation> {
    const actor = reading(context, Practitioner);
    const { attended, degreeHours } = await educationOf(
      { actor, reader: context.reader },
      { practitionerId, from, to },
    );
    const parameter = await parameters(context, addDays(to, -1));
    return continuingEducation(level, attended, degreeHours, { parameter });
  }
}
