import { govern } from '../kernel/change/behaviour.ts';
import { PolicyParameter } from './parameter.entity.ts';
import { readableValue, staysInForce, type ParameterFacts } from './parameter-value.rules.ts';

govern<ParameterFacts>(PolicyParameter, {
  facts: async (em, { id, before, after }) => {
    const key = (after ?? before)?.key;
    if (typeof key !== 'string') return { others: [] };
    return { others: await em.find(PolicyParameter, { key, id: { $ne: id } }, { disableIdentityMap: true }) };
  },
  rules: [readableValue, staysInForce],
});
