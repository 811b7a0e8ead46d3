import { actionsOf } from '../../server/src/kernel/declare/action.ts';
import type { RecordClass } from '../../server/src/kernel/declare/field.ts';
import { resourceOf } from '../../server/src/kernel/declare/resource.ts';

/** Every step that a resource's actions allow, as `FROM action TO`, in the order of their declaration. */
export const stepsAllowed = (entity: RecordClass): string[] =>
  actionsOf(resourceOf(entity)).flatMap(({ name, from, to }) =>
    from.map((state) => `${state} ${name} ${to ?? state}`),
  );
