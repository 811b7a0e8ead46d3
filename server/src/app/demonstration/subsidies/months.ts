import type { EntityManager } from '@mikro-orm/postgresql';
import type { RuleContext } from '../../../kernel/change/behaviour.ts';
import { addMonths, type Day } from '../../../kernel/values/day.ts';
import { linesOf } from '../../../subsidies/run-lines.rules.ts';
import { basisOf } from '../../../subsidies/run-facts.ts';
import { lineValues } from '../../../subsidies/run.behaviour.ts';
import { SubsidyLine } from '../../../subsidies/subsidy-line.entity.ts';
import { SubsidyRun } from '../../../subsidies/subsidy-run.entity.ts';
import { Book } from '../funding/book.ts';
import { saveAll, type Saved } from '../saving.ts';
import { payRun } from './payment.ts';

const MONTHS = 3;
/** The county whose last month is still under review, for people to try. */
const REVIEWING = '350404000000';

interface County {
  id: string;
  name: string;
}

/** The last whole months of every county, run as the product runs them. */
export async function playMonths(em: EntityManager, context: RuleContext): Promise<void> {
  const counties = (await em.execute(
    `select id, name from division where level = 'COUNTY' and valid_to is null order by id`,
  )) as County[];
  const thisMonth = `${context.today.slice(0, 7)}-01`;
  const book = new Book(em, context);
  for (let back = MONTHS; back >= 1; back--)
    for (const county of counties)
      await runMonth(em, context, book, county, addMonths(thisMonth, -back), back);
  await book.close();
}

async function runMonth(
  em: EntityManager,
  context: RuleContext,
  book: Book,
  { id: divisionId, name }: County,
  month: Day,
  back: number,
): Promise<void> {
  const basis = await basisOf(em, { divisionId, month });
  const lines = linesOf(basis.candidates, basis);
  if (lines.length === 0) return;
  const open = back === 1 && divisionId === REVIEWING;
  const state = open ? 'REVIEW' : 'APPROVED';
  const [run] = (await saveAll(em, SubsidyRun, [{ divisionId, month, state }], context)) as [Saved];
  const values = lines.map((line) => lineValues(run.id, line));
  await saveAll(em, SubsidyLine, values, context);
  if (!open) await payRun(em, book, run, name);
}
