import type { EntityManager } from '@mikro-orm/postgresql';
import { govern, type Change, type RuleContext } from '../kernel/change/behaviour.ts';
import type { Day } from '../kernel/values/day.ts';
import { Certificate } from '../workforce/certificate.entity.ts';
import { number } from './period.rules.ts';
import { periodsOf } from './periods.ts';
import { Registration } from './registration.entity.ts';
import { RegistrationApplication } from './registration-application.entity.ts';
import * as rules from './registration-application.rules.ts';

/** Until when the person is suspended from practising as of a day. */
async function suspendedUntil(
  em: EntityManager,
  practitioner: string,
  day: Day,
): Promise<rules.ApplicationFacts['suspendedUntil']> {
  const sql = `select coalesce(s.effective_until::text, '另行决定') as until from sanction s
    where s.practitioner_id = ? and s.kind = 'SUSPENSION' and s.state = 'IMPOSED'
      and s.effective_from <= ? and coalesce(s.effective_until, 'infinity') >= ?
    order by s.effective_until desc nulls first limit 1`;
  const rows = (await em.execute(sql, [practitioner, day, day])) as { until: string }[];
  return rows[0]?.until ?? null;
}

async function minutesEarned(em: EntityManager, practitioner: string, span: [Day, Day]): Promise<number> {
  const sql = 'select education_minutes(?, ?, ?) as minutes';
  const [row] = (await em.execute(sql, [practitioner, ...span])) as { minutes: number }[];
  return row!.minutes;
}

async function factsOf(
  em: EntityManager,
  change: Change,
  context: RuleContext,
): Promise<rules.ApplicationFacts> {
  const { practitionerId, certificateId, kind } = change.after as Record<string, string>;
  const certificate = await em.findOne(Certificate, { id: certificateId }, { disableIdentityMap: true });
  const periods = await periodsOf(em, 'certificate_id', certificateId);
  const span = rules.educationSpan(
    kind,
    periods,
    rules.appliedOn(change, context),
    number(context, 'registration.valid.months'),
  );
  return {
    certificate: certificate && {
      practitionerId: certificate.practitioner.id,
      level: certificate.level,
      issuedOn: certificate.issuedOn,
    },
    periods,
    suspendedUntil: await suspendedUntil(em, practitionerId!, context.today),
    earned: await minutesEarned(em, practitionerId!, span),
  };
}

govern<rules.ApplicationFacts>(RegistrationApplication, {
  derive: rules.noteDay,
  facts: factsOf,
  rules: [
    rules.ownCertificate,
    rules.pledged,
    rules.kindFits,
    rules.renewalInTime,
    rules.latenessExplained,
    rules.hoursMet,
    rules.notUnderSanction,
  ],
  consequences: (change, facts, context) => rules.registrationGiven(Registration, change, facts, context),
});
