import { govern } from '../kernel/change/behaviour.ts';
import { notInFuture } from '../kernel/change/day.rules.ts';
import { deriveValidUntil } from './evaluation.rules.ts';
import { Grade } from './grade.entity.ts';
import { institutionsOfAll } from './lifetime.ts';
import { whileInstitutionLasts, type InstitutionFacts } from './lifetime.rules.ts';

govern<InstitutionFacts>(Grade, {
  derive: deriveValidUntil,
  factsOfAll: institutionsOfAll,
  rules: [notInFuture('awardedOn'), whileInstitutionLasts('awardedOn')],
});
