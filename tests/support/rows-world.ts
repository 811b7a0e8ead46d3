import type { EntityManager } from '@mikro-orm/postgresql';
import type { Api } from './api.ts';
import { appoint, CITY, COUNTY, OTHER_COUNTY, type Holder } from './people.ts';
import { keepInstitution, keepPractitioner, type Person, type Place } from './rows.ts';
import { keepBelongings, keepRequest } from './rows-approvals.ts';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import { Duty } from '../../server/src/access/duty.entity.ts';
import { Office } from '../../server/src/access/office.entity.ts';
import { Holiday } from '../../server/src/vocabulary/holiday.entity.ts';
import { keep } from './rows.ts';
import { full } from './scale-of-matrix.ts';
import type { Viewer } from './matrix.ts';
import { parts } from './matrix-parts.ts';

/** Rows inside and outside everybody's scope, and the people who look at them. */
export interface World {
  institutions: { id: string; postId: string }[];
  people: Person[];
  viewers: Viewer[];
}

const places: Place[] = [
  { division: COUNTY, sector: 'TRADE_UNION' },
  { division: COUNTY, sector: 'TRADE_UNION' },
  { division: COUNTY, sector: 'YOUTH_LEAGUE' },
  { division: OTHER_COUNTY, sector: 'TRADE_UNION' },
  { division: OTHER_COUNTY, sector: 'YOUTH_LEAGUE' },
  { division: '350404001000', sector: 'TRADE_UNION' },
];

/** Arranges a city in small: every kind of row in every kind of place, and a viewer of every kind of scope. */
export async function arrangeWorld(api: Api): Promise<World> {
  const write = <T>(work: (em: EntityManager) => Promise<T>): Promise<T> =>
    asPipeline(api.orm, { accountId: null }, work);
  const institutions = await write((em) => inTurn(places, (place) => keepInstitution(em, place)));
  const people = await write((em) => keepPeople(em, institutions));
  await appoint(api, holders(institutions, people));
  await widen(api);
  const viewers = await viewersOf(api);
  for (const part of parts)
    await write((em) =>
      part.keep(em, { institutions: institutions.map((one, i) => ({ ...one, ...places[i]! })), people }),
    );
  await write((em) => keepApprovals(em, viewers));
  await write((em) => keepApplications(em, viewers, institutions[0]!.id, people[0]!.id));
  await write(keepCalendar);
  return { institutions, people, viewers };
}

async function keepPeople(em: EntityManager, institutions: World['institutions']): Promise<Person[]> {
  const at = (i: number) => institutions[i]!;
  const employed = await inTurn(places, (place, i) => keepPractitioner(em, place, at(i).postId, at(i).id));
  const free = await keepPractitioner(em, places[0]!, at(3).postId, null);
  const posted = await keepPractitioner(em, places[3]!, at(0).postId, at(0).id);
  return [...employed, free, posted];
}

const holders = ([first, , , fourth]: World['institutions'], [one, , , four]: Person[]): Holder[] => [
  { username: 'city', role: 'COORDINATOR' },
  { username: 'county', role: 'COORDINATOR', division: COUNTY },
  { username: 'other', role: 'COORDINATOR', division: OTHER_COUNTY },
  { username: 'registrar', role: 'REGISTRAR', division: COUNTY },
  { username: 'union', role: 'SECTOR_OFFICER', division: COUNTY, sector: 'TRADE_UNION' },
  { username: 'youth', role: 'SECTOR_OFFICER', division: COUNTY, sector: 'YOUTH_LEAGUE' },
  { username: 'cityunion', role: 'SECTOR_OFFICER', sector: 'TRADE_UNION' },
  { username: 'allsectors', role: 'SECTOR_OFFICER', division: OTHER_COUNTY },
  { username: 'finance', role: 'FINANCE_OFFICER', division: COUNTY },
  { username: 'clerk', role: 'INSTITUTION_CLERK', division: COUNTY, subject: Number(first!.id) },
  { username: 'otherclerk', role: 'INSTITUTION_CLERK', division: OTHER_COUNTY, subject: Number(fourth!.id) },
  { username: 'person', role: 'PRACTITIONER', division: COUNTY, subject: Number(one!.id) },
  { username: 'otherperson', role: 'PRACTITIONER', division: OTHER_COUNTY, subject: Number(four!.id) },
  { username: 'analyst', role: 'ANALYST' },
  { username: 'countyanalyst', role: 'ANALYST', division: COUNTY },
  { username: 'everywhere', role: 'COORDINATOR' },
  { username: 'twocounties', role: 'COORDINATOR', division: COUNTY },
  { username: 'sysadmin', role: 'SYSTEM_ADMIN' },
  { username: 'secadmin', role: 'SECURITY_ADMIN' },
  { username: 'auditadmin', role: 'AUDIT_ADMIN' },
];

/** A viewer of each kind of scope, for the usual run; all of them look in the full one. */
const usual = [
  'county',
  'union',
  'allsectors',
  'finance',
  'otherclerk',
  'person',
  'countyanalyst',
  'twocounties',
  'sysadmin',
  'auditadmin',
];

export const looking = ({ viewers }: World): Viewer[] =>
  viewers.filter((v) => full || usual.includes(v.username));

/** Two kinds of grant that `appoint` does not give: one that names no division, one that names several. */
async function widen(api: Api): Promise<void> {
  const set = (what: string, username: string): Promise<unknown> =>
    api.orm.em
      .fork()
      .execute(`update "grant" set ${what} where account_id = (select id from account where username = ?)`, [
        username,
      ]);
  await set('division_id = null', 'everywhere');
  await set(`more_divisions = '["${OTHER_COUNTY}"]'`, 'twocounties');
}

async function viewersOf(api: Api): Promise<Viewer[]> {
  const sql = `select a.id::text as account, a.username, g.role, g.division_id as division, g.more_divisions as more, g.sector, g.subject::text as subject
    from account a join "grant" g on g.account_id = a.id order by a.id`;
  const rows = (await api.orm.em.fork().execute(sql)) as (Viewer & {
    division: string | null;
    more: string[] | null;
    subject: string | null;
  })[];
  return rows.map(({ division, more, subject, ...viewer }) => ({
    ...viewer,
    areas: [division ?? '', ...(more ?? [])].map((code) =>
      code === CITY ? '3504' : code.replace(/000000$/, ''),
    ),
    institution: viewer.role === 'INSTITUTION_CLERK' ? subject : null,
    person: viewer.role === 'PRACTITIONER' ? subject : null,
  }));
}

/** Requests of every realm from all over, and something of each account's own. */
async function keepApprovals(em: EntityManager, viewers: Viewer[]): Promise<void> {
  const id = (username: string): string => viewers.find((v) => v.username === username)!.account;
  const business = { checkerId: id('city'), realm: 'BUSINESS' } as const;
  for (const place of places) await keepRequest(em, { ...business, makerId: id('cityunion'), ...place });
  await keepRequest(em, { ...business, makerId: id('clerk'), ...places[0]! });
  await keepRequest(em, { ...business, makerId: id('person'), ...places[0]! });
  await keepRequest(em, { ...business, makerId: id('county'), division: COUNTY, sector: null });
  await keepRequest(em, {
    makerId: id('registrar'),
    checkerId: id('city'),
    realm: 'CONFIDENTIAL',
    ...places[0]!,
  });
  await keepRequest(em, {
    makerId: id('sysadmin'),
    checkerId: id('secadmin'),
    realm: 'ADMINISTRATION',
    division: CITY,
    sector: null,
  });
  const grants = (await em.execute('select id::text, account_id::text as account from "grant"')) as {
    id: string;
    account: string;
  }[];
  for (const grant of grants)
    await keepBelongings(em, grant.account, grant.id, id(grant.account === id('city') ? 'county' : 'city'));
}

/** Applications of an institution and of a person: one filled in by the other, and one that they are not to see. */
async function keepApplications(
  em: EntityManager,
  viewers: Viewer[],
  subjectInstitution: string,
  subjectPerson: string,
): Promise<void> {
  const id = (username: string): string => viewers.find((v) => v.username === username)!.account;
  const subject = { checkerId: id('city'), ...places[0]!, subjectInstitution, subjectPerson };
  await keepRequest(em, { ...subject, makerId: id('clerk'), realm: 'BUSINESS' });
  await keepRequest(em, { ...subject, makerId: id('person'), realm: 'BUSINESS' });
  await keepRequest(em, { ...subject, makerId: id('registrar'), realm: 'CONFIDENTIAL' });
}

async function keepCalendar(em: EntityManager): Promise<void> {
  const officeId = await keep(em, Office, { name: '市总工会', divisionId: CITY, sector: 'TRADE_UNION' });
  await keep(em, Duty, { officeId, kind: 'SECTOR', since: '2013-04-01' });
  await keep(em, Holiday, { day: '2031-01-01', working: false, name: '元旦' });
}

async function inTurn<T, R>(items: T[], work: (item: T, index: number) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (const [i, item] of items.entries()) done.push(await work(item, i));
  return done;
}
