import '../../server/src/app/catalogue.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiredBy } from '../../server/src/mobility/hiring.rules.ts';
import { JobOffer } from '../../server/src/mobility/job-offer.entity.ts';
import {
  agreed,
  appointmentRequest,
  bothOnMarket,
  notAcceptedYet,
  seatsRemain,
  type OfferFacts,
} from '../../server/src/mobility/job-offer.rules.ts';
import { deriveValidity, standsOn, validityWithinLimit } from '../../server/src/mobility/market.rules.ts';
import { match, type SeekerProfile, type VacancyProfile } from '../../server/src/mobility/match.rules.ts';
import { Seeker } from '../../server/src/mobility/seeker.entity.ts';
import { Vacancy } from '../../server/src/mobility/vacancy.entity.ts';
import { postRecruits, seatsAreFree } from '../../server/src/mobility/vacancy.rules.ts';
import { Appointment } from '../../server/src/workforce/appointment.entity.ts';
import { Practitioner } from '../../server/src/workforce/practitioner.entity.ts';
import { alteration, contextWith, creation, TODAY } from '../support/changes.ts';

describe('a seeker or vacancy on its last day (二(四)3)', () => {
  it.each([
    ['2024-06-02', true],
    ['2024-06-01', true],
    ['2024-05-31', false],
  ])('valid until %s, on 2024-06-01: %s', (validUntil, stands) => {
    expect(standsOn({ state: 'OPEN', validUntil }, 'OPEN', TODAY)).toBe(stands);
    const vacancy = { title: '社工', seats: 1, state: 'OPEN', validUntil };
    const seeker = { state: 'LOOKING', validUntil };
    const offer = creation(JobOffer, { vacancyId: '1', seekerId: '2' });
    const long = { vacancy: { ...vacancy, validUntil: '2025-01-01' }, seeker, taken: 0 };
    const codes = [
      bothOnMarket(
        offer,
        { vacancy, seeker: { ...seeker, validUntil: '2025-01-01' }, taken: 0 },
        contextWith(),
      ),
      bothOnMarket(offer, long, contextWith()),
    ].map(([violation]) => violation && [violation.code, violation.clause]);
    const refused = [
      ['VACANCY_LAPSED', '二(四)3'],
      ['SEEKER_LAPSED', '二(四)3'],
    ];
    expect(codes).toEqual(stands ? [undefined, undefined] : refused);
  });

  it('the term follows from the parameter and is not exceeded', () => {
    const context = contextWith({ days: 180 });
    const entry = creation(Seeker, { registeredOn: '2024-06-01' });
    expect(deriveValidity('registeredOn', 'days')(entry, context)).toEqual({ validUntil: '2024-11-28' });
    const rule = validityWithinLimit('registeredOn', 'days');
    const until = (validUntil: string) => creation(Seeker, { registeredOn: '2024-06-01', validUntil });
    expect(rule(until('2024-11-28'), undefined, context)).toEqual([]);
    expect(rule(until('2024-11-29'), undefined, context)).toMatchObject([{ clause: '二(四)3' }]);
  });
});

describe('vacancies (二(四)3)', () => {
  it.each([
    [3, 0, 3, undefined],
    [3, 1, 3, 'NO_FREE_SEATS'],
    [3, 3, 1, 'NO_FREE_SEATS'],
  ])('%i seats free, %i offered elsewhere, %i sought: %s', (free, offered, seats, code) => {
    const post = { name: '社工岗', state: 'OPEN' as const, free };
    expect(seatsAreFree(creation(Vacancy, { seats }), { post, offered })[0]?.code).toBe(code);
  });

  it('are of posts that are open', () => {
    const post = { name: '社工岗', state: 'FROZEN' as const, free: 1 };
    expect(postRecruits(creation(Vacancy, {}), { post, offered: 0 })).toMatchObject([
      { code: 'POST_NOT_OPEN' },
    ]);
  });
});

describe('the two-way choice (二(四)3)', () => {
  const accepting = (action: string, before: object) => ({
    ...alteration(JobOffer, { ...before }, {}),
    kind: 'ACTION' as const,
    action,
  });
  const yes = { employerAcceptedOn: '2024-05-01', seekerAcceptedOn: '2024-05-02' };

  it('is agreed when both have said yes', () => {
    expect(agreed(accepting('acceptAsSeeker', yes))).toBe(true);
    expect(agreed(accepting('acceptAsSeeker', { seekerAcceptedOn: '2024-05-02' }))).toBe(false);
    expect(agreed(accepting('decline', yes))).toBe(false);
  });

  it('takes one yes of each side, while seats remain', () => {
    expect(notAcceptedYet(accepting('acceptAsEmployer', yes))).toMatchObject([{ code: 'ACCEPTED_ALREADY' }]);
    expect(notAcceptedYet(accepting('acceptAsEmployer', {}))).toEqual([]);
    const vacancy = { title: '社工', seats: 1, state: 'OPEN', validUntil: null };
    const facts = (taken: number): OfferFacts => ({ vacancy, seeker: null, taken });
    expect(seatsRemain(accepting('acceptAsSeeker', {}), facts(1))).toMatchObject([{ code: 'VACANCY_FULL' }]);
    expect(seatsRemain(accepting('acceptAsSeeker', {}), facts(0))).toEqual([]);
  });

  const home = { institutionId: '5', divisionId: '350404000000', sector: 'OTHER' };
  const engagement = {
    practitionerId: '1',
    from: home,
    to: home,
    postId: '3',
    postName: '社工岗',
    standing: ['8'],
  };
  const entities = { practitioner: Practitioner, appointment: Appointment };

  it('calls for the move, the end of what was, and the appointment', () => {
    const moving = { ...engagement, to: { ...home, institutionId: '6' } };
    const { changes } = appointmentRequest(moving, '2024-07-01', entities);
    expect(changes).toEqual([
      { entity: Practitioner, kind: 'UPDATE', id: '1', values: { institutionId: '6' } },
      { entity: Appointment, kind: 'UPDATE', id: '8', values: { endOn: '2024-07-01' } },
      {
        entity: Appointment,
        kind: 'CREATE',
        values: { practitionerId: '1', postId: '3', startOn: '2024-07-01' },
      },
    ]);
    expect(appointmentRequest(engagement, '2024-07-01', entities).changes).toHaveLength(2);
  });

  it.each([
    [2, 0, ['HIRED', 'PLACED']],
    [2, 1, ['HIRED', 'PLACED', 'FILLED']],
  ])('of %i seats with %i filled, an appointment leaves %j', (seats, hired, states) => {
    const offer = { id: '1', seekerId: '2', vacancyId: '3', seats, state: 'OPEN', hired };
    const consequences = hiredBy(offer, { offer: JobOffer, seeker: Seeker, vacancy: Vacancy });
    expect(consequences.map((c) => c.values.state)).toEqual(states);
  });
});

describe('matching explains its score (二(四)3)', () => {
  const vacancy: VacancyProfile = {
    level: 'MID',
    division: '350404001000',
    sector: 'CIVIL_AFFAIRS',
    kind: 'FOUNDATION',
    experienceYears: 4,
  };
  const seeker: SeekerProfile = {
    level: 'MID',
    division: '350404000000',
    sector: 'CIVIL_AFFAIRS',
    experienceYears: 4,
    wishedDivision: null,
    wishedSector: null,
    wishedKind: null,
  };
  const weights = [40, 20, 15, 15, 10];

  it.each<[Partial<SeekerProfile>, number[]]>([
    [{}, [40, 20, 15, 15, 10]],
    [{ level: 'SENIOR' }, [40, 20, 15, 15, 10]],
    [{ level: 'ASSISTANT' }, [10, 20, 15, 15, 10]],
    [{ level: null }, [0, 20, 15, 15, 10]],
    [{ wishedDivision: '350405000000' }, [40, 0, 15, 15, 10]],
    [{ wishedDivision: '350400000000' }, [40, 20, 15, 15, 10]],
    [{ division: '350405000000' }, [40, 10, 15, 15, 10]],
    [{ wishedSector: 'YOUTH_LEAGUE' }, [40, 20, 0, 15, 10]],
    [{ sector: 'YOUTH_LEAGUE' }, [40, 20, 8, 15, 10]],
    [{ experienceYears: 2 }, [40, 20, 15, 8, 10]],
    [{ wishedKind: 'ENTERPRISE' }, [40, 20, 15, 15, 0]],
  ])('a seeker with %j gets %j', (more, points) => {
    const { score, reasons } = match(vacancy, { ...seeker, ...more }, weights);
    expect(reasons.map((r) => r.points)).toEqual(points);
    expect(score).toBe(points.reduce((a, b) => a + b, 0));
    expect(reasons.every((r) => r.text.length > 3)).toBe(true);
  });

  it('more experience never lowers a score, which stays within 0 and 100', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), (years, more) => {
        const of = (experienceYears: number) => match(vacancy, { ...seeker, experienceYears }, weights).score;
        expect(of(years)).toBeLessThanOrEqual(of(years + more));
        expect(of(years + more)).toBeLessThanOrEqual(100);
      }),
    );
  });
});
