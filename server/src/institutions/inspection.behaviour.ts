import { govern } from '../kernel/change/behaviour.ts';
import { yearHasBegun } from './evaluation.rules.ts';
import { Inspection } from './inspection.entity.ts';

govern(Inspection, { rules: [yearHasBegun] });
