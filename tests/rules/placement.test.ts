import '../../server/src/app/catalogue.ts';
import { describe, expect, it } from 'vitest';
import {
  employerStands,
  leavesPostsFirst,
  leavesPostsOnLeaving,
  worksWhereRecorded,
  type PlacementFacts,
} from '../../server/src/workforce/placement.rules.ts';
import { numberFollowsType } from '../../server/src/workforce/practitioner.rules.ts';
import { Practitioner } from '../../server/src/workforce/practitioner.entity.ts';
import { alteration, creation } from '../support/changes.ts';

const [SANYUAN, MEILIE, YONGAN, CITY] = ['350404000000', '350402000000', '350481000000', '350400000000'];
const context = { today: '2026-03-02' } as never;
const successions = [{ from: MEILIE, to: SANYUAN }];
const facts = (more: Partial<PlacementFacts> = {}): PlacementFacts => ({
  employer: null,
  posts: [],
  newPostFrom: null,
  successions,
  ...more,
});
const post = (until: string | null, hostDivisionId = SANYUAN) => ({
  host: '三元社工站',
  hostDivisionId,
  until,
});
const employer = (divisionId: string, deregisteredOn: string | null = null) => ({
  ...{ name: '永安社工站', divisionId, deregisteredOn },
});
const codes = (violations: { code: string; field: string }[]) =>
  violations.map((v) => `${v.field} ${v.code}`);

describe('who moves to another county leaves the posts there first (二(二))', () => {
  const moved = (from: string, to: string) =>
    alteration(Practitioner, { divisionId: from }, { divisionId: to });
  it.each([
    ['with a post', SANYUAN, YONGAN, [post(null)], true],
    ['with a post that ends later', SANYUAN, YONGAN, [post('2026-03-03')], true],
    ['with a post that has ended', SANYUAN, YONGAN, [post('2026-03-02')], false],
    ['with a post where they go', SANYUAN, YONGAN, [post(null, '350481001000')], false],
    ['with a post of the city’s', SANYUAN, YONGAN, [post(null, CITY)], false],
    ['within the county', SANYUAN, '350404001000', [post(null)], false],
    ['to what carries on their county', MEILIE, SANYUAN, [post(null, MEILIE)], false],
    ['without a post', SANYUAN, YONGAN, [], false],
  ] as const)('%s', (_name, from, to, posts, refused) => {
    const found = leavesPostsFirst(moved(from, to), facts({ posts: [...posts] }), context);
    expect(codes(found)).toEqual(refused ? ['divisionId STILL_IN_POST'] : []);
  });
});

it('who is appointed anew by the same request leaves the former post by that day', () => {
  const move = alteration(Practitioner, { divisionId: SANYUAN }, { divisionId: YONGAN });
  const found = (until: string | null) =>
    leavesPostsFirst(move, facts({ posts: [post(until)], newPostFrom: '2026-05-01' }), context).length;
  expect([found('2026-05-01'), found('2026-05-02'), found(null)]).toEqual([0, 1, 1]);
});

describe('who has left holds no post (二(二))', () => {
  const becomes = (state: string) =>
    alteration(Practitioner, { engagement: 'ON_POST' }, { engagement: state });
  it.each([
    ['RETIRED', [post(null)], true],
    ['LEFT', [post('2027-01-01')], true],
    ['RETIRED', [post('2026-01-01')], false],
    ['RETIRED', [], false],
  ] as const)('%s', (state, posts, refused) => {
    const found = leavesPostsOnLeaving(becomes(state), facts({ posts: [...posts] }), context);
    expect(codes(found)).toEqual(refused ? ['engagement STILL_IN_POST'] : []);
  });
});

describe('people are recorded where they work', () => {
  it.each([
    ['an employer of another county', YONGAN, SANYUAN, true],
    ['an employer of a town of the county', '350404001000', SANYUAN, false],
    ['an employer of the city', CITY, SANYUAN, false],
    ['a person of the city', YONGAN, CITY, false],
    ['an employer under the county’s former code', MEILIE, SANYUAN, false],
  ] as const)('%s', (_name, at, place, refused) => {
    const change = creation(Practitioner, { divisionId: place, institutionId: '7' });
    const found = worksWhereRecorded(change, facts({ employer: employer(at) }));
    expect(codes(found)).toEqual(refused ? ['institutionId EMPLOYER_ELSEWHERE'] : []);
  });

  it('what else is changed of them is no matter of this', () => {
    const change = alteration(Practitioner, { divisionId: SANYUAN, institutionId: '7' }, { remark: '改' });
    expect(worksWhereRecorded(change, facts({ employer: employer(YONGAN) }))).toEqual([]);
  });

  it.each([
    ['2026-03-02', true],
    ['2026-03-03', false],
    [null, false],
  ])('an institution that ends on %s on 2026-03-02', (until, refused) => {
    const change = creation(Practitioner, { divisionId: YONGAN, institutionId: '7' });
    const found = employerStands(change, facts({ employer: employer(YONGAN, until) }), context);
    expect(codes(found)).toEqual(refused ? ['institutionId INSTITUTION_DEREGISTERED'] : []);
  });
});

describe('another kind of document has another number', () => {
  it.each([
    ['the type alone', { documentType: 'CITIZEN_ID' }, true],
    ['both', { documentType: 'CITIZEN_ID', documentNumber: '350404199001010012' }, false],
    ['the number alone', { documentNumber: 'E98765431' }, false],
  ])('%s', (_name, values, refused) => {
    const found = numberFollowsType(alteration(Practitioner, { documentType: 'PASSPORT' }, values));
    expect(codes(found)).toEqual(refused ? ['documentNumber DOCUMENT_NUMBER'] : []);
  });
});
