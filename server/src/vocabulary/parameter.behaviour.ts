import { govern } from '../kernel/change/behaviour.ts';
import { standing } from '../kernel/change/standing.ts';
import { PolicyParameter } from './parameter.entity.ts';
import {
  keyIsRead,
  oneValueFromADay,
  readableValue,
  staysInForce,
  type ParameterFacts,
} from './parameter-value.rules.ts';

govern<ParameterFacts>(PolicyParameter, {
  facts: async (em, change) => {
    const key = (change.after ?? change.before)?.key;
    return { others: (await standing(em, change, PolicyParameter, { key })) as never };
  },
  rules: [readableValue, keyIsRead, oneValueFromADay, staysInForce],
});
