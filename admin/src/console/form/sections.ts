import { t } from '../../app/locale/locale.ts';
import { groupBy } from '../group-by.ts';
import type { ActionDefinition, ResourceDefinition } from '../definition.ts';
import type { NamedField } from '../resources.ts';
import { fieldsOf } from '../resources.ts';
import { uiOf } from '../ui/overrides.ts';
import type { FormOperation } from './operations.ts';

export interface Section {
  readonly title: string | undefined;
  readonly fields: readonly NamedField[];
}

/** Fields a person may type into when creating or changing a record, or taking an action on it. */
export function editableFields({ definition, kind, action }: FormOperation): NamedField[] {
  if (action) return fieldsTaken(definition, action);
  const hidden = uiOf(definition.name).form?.hidden ?? [];
  return fieldsOf(definition).filter(
    (field) => (kind === 'CREATE' ? field.create : field.update) && !hidden.includes(field.name),
  );
}

/** In the order of the action, required where the action says so. */
function fieldsTaken(definition: ResourceDefinition, { takes, requires }: ActionDefinition): NamedField[] {
  const fields = fieldsOf(definition);
  return takes.flatMap((name) =>
    fields
      .filter((field) => field.name === name)
      .map((field) => ({ ...field, required: requires.includes(name) ? true : undefined })),
  );
}

/** Fields by their declared group, groups in the order they first occur; ungrouped fields come last. */
export function sectionsOf(fields: readonly NamedField[]): Section[] {
  const groups = groupBy(fields, (field) => field.section);
  const ungrouped = groups.get(undefined);
  groups.delete(undefined);
  const titled = [...groups].map(([title, members]) => ({ title, fields: members }));
  if (!ungrouped) return titled;
  return [...titled, { title: titled.length > 0 ? t('form.other') : undefined, fields: ungrouped }];
}
