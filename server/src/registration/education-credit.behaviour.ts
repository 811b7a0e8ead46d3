import { govern } from '../kernel/change/behaviour.ts';
import { notInFuture } from '../kernel/change/day.rules.ts';
import { EducationCredit } from './education-credit.entity.ts';
import { minutesGiven } from './education-credit.rules.ts';

govern(EducationCredit, { rules: [notInFuture('day'), minutesGiven] });
