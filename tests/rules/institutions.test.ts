import '../../server/src/app/catalogue.ts';
import { describe, expect, it } from 'vitest';
import { creditCodeCheckCharacter } from '../../server/src/institutions/credit-code.rules.ts';
import { deriveValidUntil, yearHasBegun } from '../../server/src/institutions/evaluation.rules.ts';
import { Grade } from '../../server/src/institutions/grade.entity.ts';
import { Inspection } from '../../server/src/institutions/inspection.entity.ts';
import { Institution } from '../../server/src/institutions/institution.entity.ts';
import {
  classFitsKind,
  hostIsPublic,
  hostKeepsPosts,
  kindFitsCode,
  soundCreditCode,
} from '../../server/src/institutions/institution.rules.ts';
import { PostStates } from '../../server/src/institutions/kinds.ts';
import { Post } from '../../server/src/institutions/post.entity.ts';
import { beginsInOrder, principalOnlyInHosts } from '../../server/src/institutions/post.rules.ts';
import type { Values } from '../../server/src/kernel/change/behaviour.ts';
import { notInFuture } from '../../server/src/kernel/change/day.rules.ts';
import { alteration, contextWith, creation } from '../support/changes.ts';
import { stepsAllowed } from '../support/lifecycles.ts';

const body = '52350404DEM000001';
const right = body + creditCodeCheckCharacter(body);
const wrong = body + (right.endsWith('0') ? '1' : '0');
const institution = (values: Values) => creation(Institution, values);

describe('the credit code (GB 32100)', () => {
  it.each([
    [right, null, undefined],
    [wrong, null, 'CREDIT_CODE_CHECKSUM'],
    [wrong, '早期代码', 'CREDIT_CODE_CHECKSUM'],
    [wrong, '证书所载如此', undefined],
    [right.slice(1), '证书所载如此', 'CREDIT_CODE_LENGTH'],
    [`I${right.slice(1)}`, '证书所载如此', 'CREDIT_CODE_CHARACTERS'],
  ])('%s with the reason %s: %s', (creditCode, creditCodeOverride, code) => {
    const [violation] = soundCreditCode(institution({ creditCode, creditCodeOverride }));
    expect(violation?.code).toBe(code);
    expect(violation?.clause).toBe(code && 'GB 32100');
  });

  it('tells the kind, which is worth a look where it differs', () => {
    expect(kindFitsCode(institution({ creditCode: right, kind: 'FOUNDATION' }))).toMatchObject([
      { field: 'kind', warning: true },
    ]);
    expect(kindFitsCode(institution({ creditCode: right, kind: 'PRIVATE_NON_ENTERPRISE' }))).toEqual([]);
  });
});

describe('the funding class', () => {
  it.each([
    ['CLASS_I', 'PUBLIC_INSTITUTION', 0],
    ['CLASS_I', 'ENTERPRISE', 1],
    ['FISCAL_MASS', 'MASS_ORGANIZATION', 0],
    ['FISCAL_MASS', 'PUBLIC_INSTITUTION', 1],
  ])('%s of %s: %i objections (N 事业单位分类)', (fundingClass, kind, count) => {
    const violations = classFitsKind(institution({ fundingClass, kind }));
    expect(violations.map((v) => v.clause)).toEqual(Array(count).fill('N 事业单位分类'));
  });
});

describe('hosts of principal posts (二(二)2)', () => {
  const context = contextWith({ 'posts.principal.host-kinds': ['ADOPTION', 'ELDERLY_HOME'] });

  it('only public institutions are of the ten kinds', () => {
    expect(hostIsPublic(institution({ kind: 'ENTERPRISE', hostKind: 'ADOPTION' }))).toMatchObject([
      { field: 'hostKind', clause: '二(二)2' },
    ]);
    expect(hostIsPublic(institution({ kind: 'PUBLIC_INSTITUTION', hostKind: 'ADOPTION' }))).toEqual([]);
  });

  it('an institution with principal posts stays one of them', () => {
    const change = alteration(
      Institution,
      { kind: 'PUBLIC_INSTITUTION', hostKind: 'ADOPTION' },
      { hostKind: null },
    );
    expect(hostKeepsPosts(change, { principalPosts: 2 }, context)).toMatchObject([
      { field: 'hostKind', clause: '二(二)2' },
    ]);
    expect(hostKeepsPosts(change, { principalPosts: 0 }, context)).toEqual([]);
  });

  it.each([
    ['PRINCIPAL', { kind: 'PUBLIC_INSTITUTION', hostKind: 'ADOPTION' }, 0],
    ['PRINCIPAL', { kind: 'PUBLIC_INSTITUTION', hostKind: 'SPECIAL_CARE' }, 1],
    ['PRINCIPAL', { kind: 'PUBLIC_INSTITUTION', hostKind: null }, 1],
    ['PRINCIPAL', { kind: 'FOUNDATION', hostKind: null }, 1],
    ['GENERAL', { kind: 'FOUNDATION', hostKind: null }, 0],
  ])('a %s post at %j: %i objections', (kind, host, count) => {
    const violations = principalOnlyInHosts(
      creation(Post, { kind, institutionId: '1' }),
      { institution: host },
      context,
    );
    expect(violations).toHaveLength(count);
    for (const v of violations) expect(v.clause).toBe('二(二)2');
  });
});

describe('the state of a post (二(二))', () => {
  it('is led by actions: none is open that was not approved, and an abolished post stays abolished', () => {
    expect(stepsAllowed(Post)).toEqual([
      'PROPOSED approve APPROVED',
      'APPROVED open OPEN',
      'FILLED open OPEN',
      'APPROVED fill FILLED',
      'OPEN fill FILLED',
      'APPROVED freeze FROZEN',
      'OPEN freeze FROZEN',
      'FILLED freeze FROZEN',
      'FROZEN unfreeze APPROVED',
      'PROPOSED abolish ABOLISHED',
      'APPROVED abolish ABOLISHED',
      'OPEN abolish ABOLISHED',
      'FILLED abolish ABOLISHED',
      'FROZEN abolish ABOLISHED',
    ]);
  });

  it('begins as proposed, approved or open', () => {
    const fits = Object.keys(PostStates.values).filter(
      (state) => beginsInOrder(creation(Post, { state })).length === 0,
    );
    expect(fits).toEqual(['PROPOSED', 'APPROVED', 'OPEN']);
  });
});

describe('grades and inspections', () => {
  it('a grade holds as long as the parameter says, from an award that has happened', () => {
    const change = creation(Grade, { awardedOn: '2024-02-29' });
    expect(deriveValidUntil(change, contextWith({ 'institution.grade.years': 5 }))).toEqual({
      validUntil: '2029-02-28',
    });
    expect(
      notInFuture('awardedOn')(creation(Grade, { awardedOn: '2024-06-02' }), undefined, contextWith()),
    ).toMatchObject([{ field: 'awardedOn' }]);
  });

  it('a year is inspected once it has begun', () => {
    expect(yearHasBegun(creation(Inspection, { year: 2024 }), undefined, contextWith())).toEqual([]);
    expect(yearHasBegun(creation(Inspection, { year: 2025 }), undefined, contextWith())).toMatchObject([
      { field: 'year' },
    ]);
  });
});
