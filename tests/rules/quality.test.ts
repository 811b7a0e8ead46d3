import '../../server/src/app/catalogue.ts';
import { describe, expect, it } from 'vitest';
import { fieldsBelong } from '../../server/src/kernel/change/belonging.ts';
import { JointActivity } from '../../server/src/quality/joint-activity.entity.ts';
import {
  activityDayHasCome,
  certifiedStands,
  recordedStands,
  servedWhenRegistered,
  withinActivity,
} from '../../server/src/quality/joint-activity.rules.ts';
import { Pilot } from '../../server/src/quality/pilot.entity.ts';
import { pilotProgress } from '../../server/src/quality/pilot.rules.ts';
import { StandardAdoption } from '../../server/src/quality/standard-adoption.entity.ts';
import { StandardVersion } from '../../server/src/quality/standard-version.entity.ts';
import { versionInForce, versionStands } from '../../server/src/quality/standard.rules.ts';
import { VolunteerPairing } from '../../server/src/quality/volunteer-pairing.entity.ts';
import {
  ledByProfessional,
  pairedOnce,
  volunteerIsRegistered,
} from '../../server/src/quality/volunteer-pairing.rules.ts';
import { ratioOf, ratiosOf } from '../../server/src/quality/volunteer-ratio.rules.ts';
import { VolunteerService } from '../../server/src/quality/volunteer-service.entity.ts';
import { alteration, contextWith, creation, TODAY } from '../support/changes.ts';
import { stepsAllowed } from '../support/lifecycles.ts';

const codesOf = (violations: { code: string }[]): string[] => violations.map((v) => v.code);

describe('pilots (二(五)1)', () => {
  it('of a unit name it, others name none', () => {
    const pilot = (kind: string, institutionId: string | null) =>
      codesOf(fieldsBelong(creation(Pilot, { kind, institutionId })));
    expect(pilot('UNIT', null)).toEqual(['REQUIRED']);
    expect(pilot('AREA', '1')).toEqual(['NOT_APPLICABLE']);
    expect([pilot('UNIT', '1'), pilot('COMPREHENSIVE', null)]).toEqual([[], []]);
  });

  it('count against one provincial comprehensive and three municipal of whatever kind', () => {
    const counted = [
      { level: 'PROVINCIAL', kind: 'AREA', count: 5 },
      { level: 'MUNICIPAL', kind: 'AREA', count: 1 },
      { level: 'MUNICIPAL', kind: 'UNIT', count: 3 },
    ] as const;
    const targetOf = (key: string) => (key === 'target.pilots.provincial' ? 1 : 3);
    expect(pilotProgress(counted, targetOf)).toMatchObject([
      { level: 'PROVINCIAL', count: 0, gap: 1, clause: '二(五)1' },
      { level: 'MUNICIPAL', count: 4, gap: 0 },
    ]);
    expect(pilotProgress([], () => null)).toMatchObject([{ target: null, gap: null }, { gap: null }]);
  });

  it('end by conclusion or revocation, from designation or demonstration', () =>
    expect(stepsAllowed(Pilot)).toEqual([
      'PROPOSED designate DESIGNATED',
      'DESIGNATED demonstrate DEMONSTRATING',
      'DESIGNATED conclude CONCLUDED',
      'DEMONSTRATING conclude CONCLUDED',
      'DESIGNATED revoke REVOKED',
      'DEMONSTRATING revoke REVOKED',
    ]));
});

describe('standards (二(五)2)', () => {
  it('stand as they were published', () => {
    const edited = (state: string) =>
      codesOf(versionStands(alteration(StandardVersion, { state }, { content: '改' })));
    expect([edited('DRAFT'), edited('PUBLISHED')]).toEqual([[], ['VERSION_PUBLISHED']]);
  });

  it('are adopted while they are published, from their day on', () => {
    const adopted = (state: 'DRAFT' | 'PUBLISHED' | 'WITHDRAWN', adoptedOn: string) =>
      codesOf(
        versionInForce(creation(StandardAdoption, { adoptedOn }), {
          version: { state, inForceOn: '2024-01-01' },
        }),
      );
    expect(adopted('PUBLISHED', '2024-01-01')).toEqual([]);
    expect(adopted('PUBLISHED', '2023-12-31')).toEqual(['VERSION_NOT_IN_FORCE']);
    expect(adopted('DRAFT', TODAY)).toEqual(['VERSION_NOT_IN_FORCE']);
    expect(adopted('WITHDRAWN', TODAY)).toEqual(['VERSION_NOT_IN_FORCE']);
  });
});

describe('volunteers (N 志愿服务条例, 二(五)3)', () => {
  const volunteer = { state: 'REGISTERED' as const, registeredOn: '2024-01-10' };
  const facts = { others: [], volunteer, professional: true };
  const pairing = (since: string, until: string | null = null) =>
    creation(VolunteerPairing, { since, until });

  it('are paired once at a time', () => {
    const others = [{ since: '2024-02-01', until: '2024-03-01' }];
    const paired = (since: string, until: string | null) =>
      codesOf(pairedOnce(pairing(since, until), { ...facts, others }));
    expect(paired('2024-02-28', null)).toEqual(['PAIRED_TWICE']);
    expect(paired('2024-03-01', null)).toEqual([]);
    expect(paired('2024-01-15', '2024-02-01')).toEqual([]);
  });

  it('are paired once they are registered, and while they are', () => {
    const paired = (since: string, more: object = {}) =>
      codesOf(volunteerIsRegistered(pairing(since), { ...facts, volunteer: { ...volunteer, ...more } }));
    expect(paired('2024-01-10')).toEqual([]);
    expect(paired('2024-01-09')).toEqual(['VOLUNTEER_NOT_REGISTERED']);
    expect(paired('2024-02-01', { state: 'SUSPENDED' })).toEqual(['VOLUNTEER_NOT_REGISTERED']);
  });

  it('are led by professionals: anybody else is worth a look', () =>
    expect(ledByProfessional(pairing(TODAY), { ...facts, professional: false })).toMatchObject([
      { code: 'NOT_PROFESSIONAL', warning: true, clause: '二(五)3' },
    ]));

  const activity = { state: 'HELD' as const, heldOn: '2024-03-05', duration: 3 };
  const service = (hours: number) => creation(VolunteerService, { hours });

  it('give hours to what was held, once registered, and no more than it took', () => {
    const served = (more: object, registeredOn = '2024-03-05') =>
      codesOf(
        servedWhenRegistered(service(1), {
          activity: { ...activity, ...more },
          volunteer: { ...volunteer, registeredOn },
        }),
      );
    expect(served({})).toEqual([]);
    expect(served({}, '2024-03-06')).toEqual(['NOT_YET_REGISTERED']);
    expect(served({ state: 'PLANNED' })).toEqual(['ACTIVITY_NOT_HELD']);
    const within = (hours: number) => codesOf(withinActivity(service(hours), { activity, volunteer }));
    expect([within(3), within(3.5)]).toEqual([[], ['LONGER_THAN_ACTIVITY']]);
  });

  it('keep certified hours as they were certified', () => {
    const edited = (state: string) =>
      codesOf(certifiedStands(alteration(VolunteerService, { state }, { hours: 1 })));
    expect([edited('RECORDED'), edited('CERTIFIED'), edited('VOID')]).toEqual([
      [],
      ['SERVICE_CERTIFIED'],
      ['SERVICE_CERTIFIED'],
    ]);
    expect(stepsAllowed(VolunteerService)).toEqual([
      'RECORDED certify CERTIFIED',
      'RECORDED annul VOID',
      'CERTIFIED annul VOID',
    ]);
  });

  it('and activities keep their day and length under hours that are recorded', () => {
    const recorded = { people: 2, longest: 2.5 };
    const edited = (values: object) =>
      codesOf(
        recordedStands(alteration(JointActivity, { heldOn: '2024-03-05', duration: 3 }, { ...values }), {
          recorded,
        }),
      );
    expect(edited({ heldOn: '2024-03-06' })).toEqual(['SERVICE_RECORDED']);
    expect(edited({ duration: 2 })).toEqual(['SERVICE_RECORDED']);
    expect(edited({ duration: 2.5 })).toEqual([]);
    const on = (heldOn: string) =>
      codesOf(activityDayHasCome(alteration(JointActivity, { heldOn }, {}), undefined, contextWith()));
    expect([on(TODAY), on('2024-06-02')]).toEqual([[], ['DAY_NOT_COME']]);
  });
});

describe('volunteers to one professional (二(五)3)', () => {
  it.each([
    [3, 2, 1.5],
    [1, 3, 0.33],
    [0, 4, 0],
    [5, 0, null],
  ])('%d to %d: %s', (volunteers, professionals, ratio) =>
    expect(ratioOf(volunteers, professionals)).toBe(ratio),
  );

  it('every county has its row', () =>
    expect(
      ratiosOf(
        [
          { id: '1', name: '甲' },
          { id: '2', name: '乙' },
        ],
        [{ county: '2', volunteers: 4, professionals: 2, pairs: 1 }],
      ),
    ).toMatchObject([
      { volunteers: 0, ratio: null },
      { divisionName: '乙', pairs: 1, ratio: 2 },
    ]));
});
