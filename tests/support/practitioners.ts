import type { EntityManager } from '@mikro-orm/postgresql';
import { Grade } from '../../server/src/institutions/grade.entity.ts';
import { Institution } from '../../server/src/institutions/institution.entity.ts';
import { Post } from '../../server/src/institutions/post.entity.ts';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import { blindIndex } from '../../server/src/kernel/values/sealed.ts';
import { Division } from '../../server/src/vocabulary/division.entity.ts';
import { Appointment } from '../../server/src/workforce/appointment.entity.ts';
import { Certificate } from '../../server/src/workforce/certificate.entity.ts';
import { maskDocument } from '../../server/src/workforce/masks.ts';
import { Practitioner } from '../../server/src/workforce/practitioner.entity.ts';
import type { Api } from './api.ts';
import { citizenId } from './citizen-id.ts';
import type { Draw } from './random-query-draw.ts';

export interface Register {
  institutions: Institution[];
  practitioners: Practitioner[];
  /** Plain document numbers and phones by the practitioner's id, which the database does not tell. */
  secrets: Map<string, { documentNumber: string; mobile: string | null }>;
}

const sectors = ['TRADE_UNION', 'YOUTH_LEAGUE', 'CIVIL_AFFAIRS'];
const levels = ['ASSISTANT', 'MID', 'SENIOR'];
const names = [
  '张三',
  '李四',
  '王五',
  '欧阳娜',
  "Anna O'Neil",
  '100%',
  'a_b',
  '引"号',
  '反\\斜',
  '换行',
  '😀表情',
  'ÄÖ',
  'anna',
];
const remarks = ['甲', '乙\n丙', '制表\t符', '\u2028行', '% _', null, null];

/** A day well in the past or well in the future, never near today, since computed fields ask for today. */
const dayOf = (draw: Draw, from = 1960, years = 60): string =>
  `${from + draw.upTo(years)}-0${1 + draw.upTo(8)}-${10 + draw.upTo(18)}`;

/** Fills a register with random institutions, posts, practitioners, certificates and appointments of two counties. */
export function arrangeRegister(api: Api, draw: Draw, size = 60): Promise<Register> {
  return asPipeline(api.orm, { accountId: null }, async (em) => {
    const places = await em.find(Division, {
      validTo: null,
      level: { $in: ['TOWN', 'COUNTY'] },
      id: { $gte: '350404', $lt: '350406' },
    });
    const institutions = times(Math.ceil(size / 4), (i) => institution(em, draw, places, i));
    await em.flush();
    const posts = times(Math.ceil(size / 2), () => post(em, draw, institutions));
    const secrets: Register['secrets'] = new Map();
    const made = times(size, (i) => practitioner(em, draw, places, institutions, i));
    await em.flush();
    for (const { person, plain } of made) secrets.set(person.id, plain);
    const practitioners = made.map((m) => m.person);
    times(Math.ceil(size / 3), (i) => grade(em, draw, institutions, i));
    for (const [i, held] of levelsHeld(draw, practitioners, size).entries()) certificate(em, draw, held, i);
    times(size, () => appointment(em, draw, practitioners, posts));
    await em.flush();
    return { institutions, practitioners, secrets };
  });
}

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

function add<T extends object>(em: EntityManager, draw: Draw, entity: new () => T, values: object): T {
  const createdAt = new Date(
    Date.UTC(2020, draw.upTo(11), 1 + draw.upTo(27), draw.upTo(23), 0, 0, draw.upTo(999)),
  );
  return em.create(entity, { ...values, createdAt, updatedAt: createdAt } as never);
}

const institution = (em: EntityManager, draw: Draw, places: Division[], i: number): Institution =>
  add(em, draw, Institution, {
    name: `${draw.of(names)}机构${i % 7}`,
    pinyin: draw.of([null, 'jigou', 'zhangsanjigou']),
    kind: draw.of(['ORGAN', 'FOUNDATION', 'SOCIAL_GROUP']),
    sector: draw.of(sectors),
    division: draw.of(places),
    creditCode: draw.of([null, `91350400MA${String(i).padStart(8, '0')}`]),
    deregisteredOn: i % 5 === 4 ? '2020-06-01' : null,
    publicBenefit: draw.chance(50),
    contactName: draw.of([null, '联系人']),
    remark: draw.of(remarks),
  });

const post = (em: EntityManager, draw: Draw, institutions: Institution[]): Post =>
  add(em, draw, Post, {
    name: `岗位${draw.upTo(5)}`,
    institution: draw.of(institutions),
    kind: draw.of(['PRINCIPAL', 'GENERAL']),
    level: draw.of(levels),
    quota: 1 + draw.upTo(4),
    state: draw.of(['PROPOSED', 'OPEN', 'FROZEN']),
    establishedOn: draw.of([null, dayOf(draw)]),
  });

function practitioner(
  em: EntityManager,
  draw: Draw,
  places: Division[],
  institutions: Institution[],
  i: number,
) {
  const documentNumber = citizenId(`19${60 + (i % 40)}-0${1 + draw.upTo(8)}-1${draw.upTo(9)}`, i % 1000);
  const mobile = draw.of([null, `1390000${String(i).padStart(4, '0')}`]);
  const person = add(em, draw, Practitioner, {
    name: draw.of(names),
    pinyin: draw.of([null, 'zhangsan', 'lisi']),
    ...sealed('documentNumber', documentNumber),
    ...(mobile ? sealed('mobile', mobile) : {}),
    documentType: 'CITIZEN_ID',
    sex: draw.of([null, 'MALE', 'FEMALE']),
    birthDate: draw.of([null, dayOf(draw, 1960, 3)]),
    ethnicGroup: draw.of([null, '01', '02']),
    division: draw.of(places),
    sector: draw.of(sectors),
    institution: draw.of([null, ...institutions]),
    engagement: draw.of(['ON_POST', 'LEFT']),
    serviceRole: 'SERVICE',
    communityWorker: draw.chance(50),
    practisingSince: draw.of([null, dayOf(draw, 2000, 3)]),
    remark: draw.of(remarks),
  });
  return { person, plain: { documentNumber, mobile } };
}

/** What the columns of a secret hold; nobody opens the cipher in these tests. */
const sealed = (field: string, plain: string): object => ({
  [`${field}Cipher`]: 'k1.unopened',
  [`${field}Blind`]: blindIndex('practitioner', field, plain),
  [`${field}Mask`]: maskDocument(plain),
});

/** The place of `i` in the list keeps a grade's institution and day unique. */
const grade = (em: EntityManager, draw: Draw, institutions: Institution[], i: number): Grade => {
  const year = 2000 + i;
  return add(em, draw, Grade, {
    institution: draw.of(institutions),
    grade: draw.of(['A1', 'A3', 'A5']),
    awardedOn: `${year}-03-01`,
    validUntil: draw.of([`${year + 5}-03-01`, '2090-01-01']),
  });
};

interface Held {
  practitioner: Practitioner;
  level: string;
}

/** Who holds certificates of which levels; nobody two of one level. */
function levelsHeld(draw: Draw, practitioners: Practitioner[], count: number): Held[] {
  const drawn = times(count, () => ({ practitioner: draw.of(practitioners), level: draw.of(levels) }));
  return [...new Map(drawn.map((held) => [`${held.practitioner.id} ${held.level}`, held])).values()];
}

const certificate = (em: EntityManager, draw: Draw, held: Held, i: number): Certificate =>
  add(em, draw, Certificate, {
    ...held,
    number: `C${i}`,
    issuedOn: dayOf(draw, 2010, 5),
    issuedBy: draw.of([null, '人社厅']),
  });

const appointment = (
  em: EntityManager,
  draw: Draw,
  practitioners: Practitioner[],
  posts: Post[],
): Appointment =>
  add(em, draw, Appointment, {
    practitioner: draw.of(practitioners),
    post: draw.of(posts),
    startOn: dayOf(draw, 2010, 10),
    endOn: draw.of([null, dayOf(draw, 2021, 3), dayOf(draw, 2080, 5)]),
    documentNumber: draw.of([null, '三社〔2020〕1号']),
  });
