import '../../server/src/app/catalogue.ts';
import { describe, expect, it } from 'vitest';
import type { Change, Values } from '../../server/src/kernel/change/behaviour.ts';
import { Complaint } from '../../server/src/registration/complaint.entity.ts';
import { DisciplinaryCase } from '../../server/src/registration/disciplinary-case.entity.ts';
import {
  caseOpened,
  heardAndComplete,
  sanctionImposed,
} from '../../server/src/registration/disciplinary-case.rules.ts';
import { EducationCredit } from '../../server/src/registration/education-credit.entity.ts';
import { minutesGiven } from '../../server/src/registration/education-credit.rules.ts';
import { Registration } from '../../server/src/registration/registration.entity.ts';
import { RegistrationScheme } from '../../server/src/registration/registration-scheme.entity.ts';
import {
  forCountyOrCity,
  oneSchemeAtATime,
} from '../../server/src/registration/registration-scheme.rules.ts';
import { Sanction } from '../../server/src/registration/sanction.entity.ts';
import {
  decisionInOrder,
  liftedInTime,
  registrationsFollow,
} from '../../server/src/registration/sanction.rules.ts';
import { SupervisionSession } from '../../server/src/registration/supervision-session.entity.ts';
import {
  supervisedByAnother,
  supervisorQualified,
} from '../../server/src/registration/supervision-session.rules.ts';
import { Allowance } from '../../server/src/registration/allowance.rules.ts';
import { alteration, contextWith, creation } from '../support/changes.ts';
import { stepsAllowed } from '../support/lifecycles.ts';

const action = (change: Change, name: string): Change => ({ ...change, kind: 'ACTION', action: name });

describe('complaints and cases (二(三)3)', () => {
  it('lead on as declared', () => {
    expect([...stepsAllowed(Complaint), ...stepsAllowed(DisciplinaryCase)]).toEqual([
      'RECEIVED accept ACCEPTED',
      'RECEIVED dismiss DISMISSED',
      'OPEN report INVESTIGATED',
      'INVESTIGATED conclude CONCLUDED',
      'OPEN close CLOSED',
      'INVESTIGATED close CLOSED',
    ]);
  });

  it('an accepted complaint opens a case about the same person', () => {
    const complaint = alteration(
      Complaint,
      { practitionerId: '7', subject: '泄露服务对象信息' },
      { decidedOn: '2024-05-01' },
    );
    expect(caseOpened(DisciplinaryCase, action(complaint, 'dismiss'))).toEqual([]);
    expect(caseOpened(DisciplinaryCase, action(complaint, 'accept'))).toMatchObject([
      { kind: 'CREATE', values: { practitionerId: '7', complaintId: '1', openedOn: '2024-05-01' } },
    ]);
  });

  const concluded = (values: Values): Change =>
    action(
      alteration(
        DisciplinaryCase,
        { practitionerId: '7', openedOn: '2024-04-01' },
        {
          heardOn: '2024-05-01',
          outcomeFrom: '2024-06-01',
          ...values,
        },
      ),
      'conclude',
    );

  it.each([
    ['a warning', { outcome: 'WARNING' }, []],
    ['a suspension with its end', { outcome: 'SUSPENSION', outcomeUntil: '2024-09-01' }, []],
    ['a suspension without end', { outcome: 'SUSPENSION' }, ['SUSPENSION_WITHOUT_END']],
    [
      'a suspension that ends before',
      { outcome: 'SUSPENSION', outcomeUntil: '2024-05-31' },
      ['SUSPENSION_WITHOUT_END'],
    ],
    ['a cancellation with its ground', { outcome: 'CANCELLATION', groundId: '1' }, []],
    ['a cancellation without ground', { outcome: 'CANCELLATION' }, ['CANCELLATION_WITHOUT_GROUND']],
    [
      'somebody heard before the case',
      { outcome: 'WARNING', heardOn: '2024-03-31' },
      ['HEARD_BEFORE_OPENED'],
    ],
  ])('%s', (_what, values, expected) => {
    const violations = heardAndComplete(concluded(values));
    expect(violations.map((v) => v.code)).toEqual(expected);
    expect(violations.every((v) => v.clause === '二(三)3')).toBe(true);
  });

  it('a concluded case imposes its sanction', () => {
    const change = concluded({ outcome: 'SUSPENSION', outcomeUntil: '2024-09-01' });
    expect(sanctionImposed(Sanction, change)).toMatchObject([
      { kind: 'CREATE', values: { practitionerId: '7', kind: 'SUSPENSION', disciplinaryCaseId: '1' } },
    ]);
  });
});

describe('sanctions (二(三)3)', () => {
  const imposed = (values: Values): Change =>
    creation(Sanction, { practitionerId: '7', effectiveFrom: '2024-06-01', ...values });
  const standing = { standing: ['5', '6'] };

  it('are complete', () => {
    expect(decisionInOrder(imposed({ kind: 'SUSPENSION' }))).toMatchObject([
      { field: 'effectiveUntil', clause: '二(三)3' },
    ]);
    expect(decisionInOrder(imposed({ kind: 'CANCELLATION' }))).toMatchObject([{ field: 'groundId' }]);
    expect(decisionInOrder(imposed({ kind: 'WARNING' }))).toEqual([]);
  });

  it('a warning leaves registrations alone, a suspension and a cancellation change each that stands', () => {
    expect(registrationsFollow(Registration, imposed({ kind: 'WARNING' }), standing)).toEqual([]);
    const suspension = imposed({ kind: 'SUSPENSION', effectiveUntil: '2024-09-01' });
    expect(registrationsFollow(Registration, suspension, standing)).toMatchObject([
      { id: '5', action: 'suspend', values: { suspendedFrom: '2024-06-01', suspendedUntil: '2024-09-01' } },
      { id: '6', action: 'suspend' },
    ]);
    const cancellation = imposed({ kind: 'CANCELLATION', groundId: '2' });
    expect(registrationsFollow(Registration, cancellation, standing)).toMatchObject([
      { id: '5', action: 'cancel', values: { groundId: '2', cancelledOn: '2024-06-01' } },
      { id: '6', action: 'cancel' },
    ]);
  });

  it.each([
    ['on its last day', '2024-09-01', 'SUSPENSION', 0],
    ['after it has run out', '2024-09-02', 'SUSPENSION', 1],
    ['a warning, at any time', '2025-01-01', 'WARNING', 0],
  ])('are lifted %s', (_when, endedOn, kind, refusals) => {
    const until = kind === 'SUSPENSION' ? '2024-09-01' : null;
    const lifted = action(alteration(Sanction, { kind, effectiveUntil: until }, { endedOn }), 'lift');
    expect(liftedInTime(lifted)).toHaveLength(refusals);
  });

  it('lifted on a day, a suspension ends the day before', () => {
    const lifted = action(alteration(Sanction, { kind: 'SUSPENSION' }, { endedOn: '2024-07-01' }), 'lift');
    expect(registrationsFollow(Registration, lifted, standing)).toMatchObject([
      { id: '5', action: 'restore', values: { suspendedUntil: '2024-06-30' } },
      { id: '6' },
    ]);
  });
});

describe('continuing education beside courses (N 继续教育办法)', () => {
  const credit = (values: Values): Change => creation(EducationCredit, { practitionerId: '7', ...values });

  it('has its minutes', () => {
    expect(minutesGiven(credit({ kind: 'COURSE' }))).toMatchObject([{ field: 'minutes' }]);
    expect(minutesGiven(credit({ kind: 'COURSE', minutes: 90 }))).toEqual([]);
  });
});

describe('supervision (二(三)3)', () => {
  const session = creation(SupervisionSession, { practitionerId: '7', supervisorId: '8' });
  const context = contextWith({ 'supervision.supervisor.levels': ['MID', 'SENIOR'] });

  it.each([
    [{ levels: ['MID'], serviceRole: 'SERVICE' }, 0],
    [{ levels: ['ASSISTANT'], serviceRole: 'SERVICE' }, 1],
    [{ levels: [], serviceRole: 'SUPERVISION' }, 0],
  ])('by somebody with %j: %i objections', (supervisor, count) => {
    expect(supervisorQualified(session, { supervisor }, context)).toHaveLength(count);
  });

  it('is by somebody else', () => {
    expect(supervisedByAnother(session)).toEqual([]);
    expect(
      supervisedByAnother(creation(SupervisionSession, { practitionerId: '7', supervisorId: '7' })),
    ).toMatchObject([{ clause: '二(三)3' }]);
  });
});

describe('schemes of registration (N 登记办法)', () => {
  const others = [{ divisionId: '350421000000', level: 'CITY', since: '2024-01-01', until: '2025-01-01' }];
  const scheme = (since: string, divisionId = '350421000000'): Change =>
    creation(RegistrationScheme, { divisionId, since });

  it('one at a time, for a county or the city', () => {
    expect(oneSchemeAtATime(scheme('2024-12-31'), { others })).toHaveLength(1);
    expect(oneSchemeAtATime(scheme('2025-01-01'), { others })).toEqual([]);
    expect(forCountyOrCity(scheme('2025-01-01', '350400000000'))).toEqual([]);
    expect(forCountyOrCity(scheme('2025-01-01', '350421100000'))).toHaveLength(1);
  });
});

describe('an allowance', () => {
  it('is used up by one or by all, and new each minute', () => {
    const allowance = new Allowance(2, 3);
    const at = (second: number): Date => new Date(second * 1000);
    expect(['a', 'a', 'a', 'b', 'b'].map((who) => allowance.take(who, at(1)))).toEqual([
      true,
      true,
      false,
      true,
      false,
    ]);
    expect(allowance.take('a', at(61))).toBe(true);
  });
});
