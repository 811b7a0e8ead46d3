import { requestText } from '../../console/api/request.ts';
import { oneDocument } from '../../console/api/documents.ts';
import type { FormOperation, RecordValues } from '../../console/form/operations.ts';
import { resourceNamed } from '../../console/resources.ts';
import type { ChangeRequestDetail, Operation } from '../request/use-request.ts';

type Row = NonNullable<FormOperation['record']>;

async function readRecord(resource: string, id: string): Promise<Row | undefined> {
  const definition = resourceNamed(resource);
  const data = await requestText<Record<string, Row | null>>(oneDocument(definition), { id });
  return data[definition.one] ?? undefined;
}

/** What an operation proposed, by input key; secrets come masked and are no values. */
function proposedValues({ resource, fields }: Operation): RecordValues {
  const definition = resourceNamed(resource);
  const entries = fields.flatMap(({ field, proposed, changed, conflict }) => {
    const known =
      definition.fields[field] ?? Object.values(definition.fields).find(({ inputKey }) => inputKey === field);
    if (!known?.inputKey || known.kind === 'secret' || !(changed || conflict)) return [];
    return [[known.inputKey, proposed ?? undefined]];
  });
  return Object.fromEntries(entries) as RecordValues;
}

function maskedSecrets({ resource, fields }: Operation): Record<string, string> {
  const definition = resourceNamed(resource);
  const secrets = fields.filter(({ field }) => definition.fields[field]?.kind === 'secret');
  return Object.fromEntries(
    secrets.flatMap(({ field, proposedText }) => (proposedText ? [[field, proposedText]] : [])),
  );
}

async function formOperation(operation: Operation, index: number): Promise<FormOperation> {
  const { kind, resource, recordId } = operation;
  const definition = resourceNamed(resource);
  return {
    key: String(index),
    kind,
    definition,
    action: definition.actions.find(({ name }) => name === operation.action),
    record: kind === 'CREATE' || !recordId ? undefined : await readRecord(resource, recordId),
    proposed: kind === 'DELETE' ? undefined : proposedValues(operation),
    masked: maskedSecrets(operation),
  };
}

/** A request's operations as a form edits them, over the records as they are now. */
export function formOperations(request: ChangeRequestDetail): Promise<FormOperation[]> {
  return Promise.all(request.operations.nodes.map(formOperation));
}
