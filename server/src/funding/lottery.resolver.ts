import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { asPipeline } from '../kernel/store/transaction.ts';
import { late } from './lottery-columns.ts';
import { PublishedLotteryReports, type PublishedLotteryReport } from './lottery.types.ts';

const MOST = 200;
const published = `from lottery_report r join division d on d.id = r.division_id where r.state = 'PUBLISHED'`;

/** Only what was frozen on publication: the public page never follows the ledger. */
const reportsSql = `select r.id::text as id, d.name as division, r.fiscal_year as "fiscalYear",
    r.published_on::text as "publishedOn", ${late('r')} as late, r.summary, r.effect, r.figures,
    r.figures -> 'before' as before, r.figures -> 'projects' as projects
  ${published} and r.fiscal_year = ? order by r.division_id limit ${MOST}`;
const yearsSql = `select distinct r.fiscal_year as year ${published} order by 1 desc`;

const yearsOf = async (em: EntityManager): Promise<number[]> =>
  ((await em.execute(yearsSql)) as { year: number }[]).map(({ year }) => year);
const reportsOf = (em: EntityManager, year: number): Promise<PublishedLotteryReport[]> =>
  em.execute(reportsSql, [year]);

@Resolver()
export class LotteryResolver {
  @Query(() => PublishedLotteryReports, {
    description: '已公布的福利彩票公益金使用公告；无需登录。不填年度为最近有公告的一年',
  })
  publishedLotteryReports(
    @Ctx() { orm }: { orm: MikroORM },
    @Arg('year', () => Int, { nullable: true, description: '年度' }) year: number | null,
  ): Promise<PublishedLotteryReports> {
    return asPipeline(orm, { accountId: null }, async (em) => {
      const years = await yearsOf(em);
      const asked = year ?? years[0];
      return { years, reports: asked === undefined ? [] : await reportsOf(em, asked) };
    });
  }
}
