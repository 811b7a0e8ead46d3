import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '../kernel/values/day.ts';
import type { AskedArea } from './asking.ts';
import { countByArea, sumOf, type Counts, type Question } from './counting.ts';
import { figuresOf, goalsOf, type Figure } from './figures.ts';

export interface Area {
  divisionId: string;
  name: string;
  /** What is told of the area that was asked for as a whole. */
  undivided: boolean;
  figures: Figure[];
}

interface Part {
  id: string;
  name: string;
}

/** Digits of the codes one level below a code with so many. */
const below: Record<number, number> = { 4: 6, 6: 9, 9: 12, 12: 12 };

/** How many digits of a code are its own. */
const digitsOf = (code: string): number => [4, 6, 9].find((digits) => /^0*$/.test(code.slice(digits))) ?? 12;

/** The figures of an area, and of each of its parts on the day: the parts add up to the whole. */
export async function report(
  em: EntityManager,
  { division, question }: AskedArea,
): Promise<{ figures: Figure[]; areas: Area[] }> {
  const { codes, on, sector } = question;
  const several = codes.length !== 1;
  const own = digitsOf(codes[0] ?? division.id);
  const counts = await countByArea(em, question, several ? own : below[own]!);
  const parts = own === 12 ? [] : await partsOf(em, question, several);
  const goals = await goalsOf(em, [division.id, ...parts.map((p) => p.id)], sector);
  const figures = (of: Counts | undefined, id: string): Figure[] =>
    figuresOf(
      of ?? sumOf([]),
      goals.filter((g) => g.division === id),
      on,
    );
  return {
    figures: figures(sumOf(counts.values()), division.id),
    areas: [
      ...parts.map(({ id, name }) => ({
        ...{ divisionId: id, name, undivided: false },
        figures: figures(counts.get(id), id),
      })),
      ...undivided(parts, counts, division, on),
    ],
  };
}

/** The divisions below the one that is asked for; where it was several at the time, these. */
async function partsOf(em: EntityManager, { codes, basisDay }: Question, several: boolean): Promise<Part[]> {
  const sql = `select id, name from division where ${several ? 'id' : 'parent_id'} = any(?::text[]) and in_force(valid_from, valid_to, ?::date) order by id`;
  return (await em.execute(sql, [`{${codes.join(',')}}`, basisDay])) as Part[];
}

/** Rows that are told of the area as a whole: they belong to none of its parts, and are not lost. */
const undivided = (parts: Part[], counts: Map<string, Counts>, { name }: Part, on: Day): Area[] =>
  [...counts]
    .filter(([id]) => parts.length > 0 && !parts.some((p) => p.id === id))
    .map(([divisionId, of]) => ({
      ...{ divisionId, name: `${name}（未细分）`, undivided: true },
      figures: figuresOf(of, [], on),
    }));
