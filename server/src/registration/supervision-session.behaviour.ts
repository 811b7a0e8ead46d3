import { govern } from '../kernel/change/behaviour.ts';
import { notInFuture } from '../kernel/change/day.rules.ts';
import { Certificate } from '../workforce/certificate.entity.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { SupervisionSession } from './supervision-session.entity.ts';
import {
  supervisedByAnother,
  supervisorQualified,
  type SupervisionFacts,
} from './supervision-session.rules.ts';

govern<SupervisionFacts>(SupervisionSession, {
  facts: async (em, { after }) => {
    const id = after?.supervisorId;
    if (typeof id !== 'string' || !/^\d+$/.test(id)) return { supervisor: null };
    const supervisor = await em.findOne(Practitioner, { id }, { disableIdentityMap: true });
    const held = await em.find(Certificate, { practitioner: id }, { disableIdentityMap: true });
    return {
      supervisor: supervisor && {
        levels: held.map((c) => c.level),
        serviceRole: supervisor.serviceRole,
      },
    };
  },
  rules: [notInFuture('day'), supervisedByAnother, supervisorQualified],
});
