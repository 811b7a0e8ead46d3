import { govern } from '../kernel/change/behaviour.ts';
import { notInFuture } from '../kernel/change/day.rules.ts';
import { Complaint } from './complaint.entity.ts';
import { DisciplinaryCase } from './disciplinary-case.entity.ts';
import { caseOpened, heardAndComplete, sanctionImposed } from './disciplinary-case.rules.ts';
import { standsOn } from './period.rules.ts';
import { periodsOf } from './periods.ts';
import { Registration } from './registration.entity.ts';
import { Sanction } from './sanction.entity.ts';
import { decisionInOrder, liftedInTime, registrationsFollow, type SanctionFacts } from './sanction.rules.ts';

govern(Complaint, {
  rules: [notInFuture('receivedOn', 'decidedOn')],
  consequences: (change) => caseOpened(DisciplinaryCase, change),
});

govern(DisciplinaryCase, {
  rules: [notInFuture('heardOn')],
  actions: { conclude: [heardAndComplete] },
  consequences: (change) => sanctionImposed(Sanction, change),
});

govern<SanctionFacts>(Sanction, {
  facts: async (em, { after }, { today }) => {
    const periods = await periodsOf(em, 'practitioner_id', after?.practitionerId);
    const standing = periods.filter(
      (p) => standsOn(p, today) || (p.state === 'VALID' && p.validFrom > today),
    );
    return { standing: standing.map((p) => p.id) };
  },
  rules: [notInFuture('endedOn'), decisionInOrder],
  actions: { lift: [liftedInTime] },
  consequences: (change, facts) => registrationsFollow(Registration, change, facts),
});
