import { govern } from '../kernel/change/behaviour.ts';
import { firstDayInspected, yearHasBegun } from './evaluation.rules.ts';
import { Inspection } from './inspection.entity.ts';
import { institutionsOfAll } from './lifetime.ts';
import { whileInstitutionLasts, type InstitutionFacts } from './lifetime.rules.ts';

govern<InstitutionFacts>(Inspection, {
  factsOfAll: institutionsOfAll,
  rules: [yearHasBegun, whileInstitutionLasts('year', firstDayInspected)],
});
