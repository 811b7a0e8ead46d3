import type { EntityManager } from '@mikro-orm/postgresql';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { SessionContext } from '../access/request.ts';
import { signedIn } from '../kernel/api/context.ts';
import { asPipeline } from '../kernel/store/transaction.ts';
import { dayOf } from '../kernel/values/day.ts';
import { questionOf, type AskedArea } from './asking.ts';
import { indicatorOf } from './indicator.ts';
import { rowsBehind } from './listing.ts';
import { IndicatorArguments, IndicatorReport, IndicatorRows, RowArguments } from './oversight.types.ts';
import { report } from './reporting.ts';

const MOST_ROWS = 200;

/** Figures count everybody in an area: they run as the pipeline, after it was asked whether the actor may read them all. */
function answering<T>(
  context: SessionContext,
  asked: IndicatorArguments,
  answer: (em: EntityManager, area: AskedArea) => Promise<T>,
): Promise<T> {
  const actor = signedIn(context);
  return asPipeline(context.orm, { accountId: null }, async (em) =>
    answer(em, await questionOf(em, actor, asked, dayOf(context.now()))),
  );
}

@Resolver()
export class OversightResolver {
  @Query(() => IndicatorReport, { description: '发展指标：任一日期、区划、系统的数值、基数、目标与差距' })
  indicators(
    @Args(() => IndicatorArguments) asked: IndicatorArguments,
    @Ctx() context: SessionContext,
  ): Promise<IndicatorReport> {
    return answering(context, asked, async (em, area) => {
      const { on, basisDay, codes, sector } = area.question;
      const { id: divisionId, name } = area.division;
      return { on, basisDay, divisionId, name, divisionIds: codes, sector, ...(await report(em, area)) };
    });
  }

  @Query(() => IndicatorRows, { description: '一个指标所计的记录，与其数目一致' })
  indicatorRows(
    @Args(() => RowArguments) { indicator, part, own, limit, offset, ...asked }: RowArguments,
    @Ctx() context: SessionContext,
  ): Promise<IndicatorRows> {
    const page = { limit: Math.min(Math.max(limit, 0), MOST_ROWS), offset: Math.max(offset, 0) };
    return answering(context, asked, async (em, { question }) => ({
      resource: indicatorOf(indicator).source.resource,
      ...(await rowsBehind(em, { ...question, own }, indicator, part, page)),
    }));
  }
}
