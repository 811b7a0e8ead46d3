import { Grant } from '../access/grant.entity.ts';
import type { Role } from '../access/roles.ts';
import { Institution } from '../institutions/institution.entity.ts';
import { govern } from '../kernel/change/behaviour.ts';
import { standingRecord } from '../kernel/change/standing.ts';
import type { RecordClass } from '../kernel/declare/field.ts';
import { standsForSomebody, type SubjectFacts } from './grant-subject.rules.ts';
import { Practitioner } from './practitioner.entity.ts';

const subjects: Partial<Record<Role, RecordClass>> = {
  INSTITUTION_CLERK: Institution,
  PRACTITIONER: Practitioner,
};

govern<SubjectFacts>(Grant, {
  facts: async (em, change) => {
    const { role, subject } = change.after ?? {};
    const entity = subjects[role as Role];
    return { exists: Boolean(entity && (await standingRecord(em, change, entity, String(subject)))) };
  },
  rules: [standsForSomebody],
});
