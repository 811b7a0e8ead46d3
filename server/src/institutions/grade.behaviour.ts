import { govern } from '../kernel/change/behaviour.ts';
import { notInFuture } from '../kernel/change/day.rules.ts';
import { deriveValidUntil } from './evaluation.rules.ts';
import { Grade } from './grade.entity.ts';

govern(Grade, { derive: deriveValidUntil, rules: [notInFuture('awardedOn')] });
