import { govern } from '../kernel/change/behaviour.ts';
import { referencesOf } from '../vocabulary/references.ts';
import { divisionsInForce, type References } from '../vocabulary/references.rules.ts';
import { Office } from './office.entity.ts';

govern<References>(Office, { facts: referencesOf, rules: [divisionsInForce] });
