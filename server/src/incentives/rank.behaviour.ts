import { govern } from '../kernel/change/behaviour.ts';
import { RankCondition } from './rank-condition.entity.ts';
import { conditionIsComplete } from './rank.rules.ts';

govern(RankCondition, { rules: [conditionIsComplete] });
