import { govern } from '../kernel/change/behaviour.ts';
import { endsAfterStart } from '../kernel/change/day.rules.ts';
import { TeacherPlacement } from './teacher-placement.entity.ts';

govern(TeacherPlacement, { rules: [endsAfterStart('startOn', 'endOn')] });
