import type { BaseRecord, DataProvider, MetaQuery } from '@refinedev/core';
import { t } from '../../app/locale/locale.ts';
import type { MutationDefinition, ResourceDefinition } from '../definition.ts';
import { listDocument, mutationDocument, oneDocument } from './documents.ts';
import type { UserError } from './faults.ts';
import { ApiFault, assertAccepted } from './faults.ts';
import { filterInput, sortInput } from './filters.ts';
import { requestText } from './request.ts';

/** What a write through the change pipeline answers. */
export interface WriteResult extends BaseRecord {
  id: string;
  /** The record, when it exists after the write. */
  record: { id: string; displayName: string } | null;
  changeRequest: { id: string; state: string; title: string } | null;
}

interface Page {
  nodes: BaseRecord[];
  totalCount: number;
}

type Payload = { changeRequest: WriteResult['changeRequest']; userErrors: UserError[] } & Record<
  string,
  unknown
>;

// The definitions of all resources are heavy, so the first page does not wait for them.
async function definitionOf(resource: string): Promise<ResourceDefinition> {
  const { resourceNamed } = await import('../resources.ts');
  return resourceNamed(resource);
}

/** Sends a mutation of a resource; @throws Refusal with what the server has against it. */
export async function write(
  definition: ResourceDefinition,
  mutation: MutationDefinition | undefined,
  input: unknown,
) {
  if (!mutation) throw new ApiFault('FORBIDDEN', t('fault.forbidden'));
  const answer = await requestText<Record<string, Payload>>(mutationDocument(definition, mutation), {
    input,
  });
  const payload = answer[mutation.name] as Payload;
  assertAccepted(payload.userErrors);
  const record = (payload[definition.one] ?? null) as WriteResult['record'];
  return { id: record?.id ?? payload.changeRequest?.id, record, changeRequest: payload.changeRequest };
}

/** What travels with a write to its change request. */
function requestMembers(meta: MetaQuery = {}) {
  const { note, draft, idempotencyKey } = meta;
  return { note, draft, idempotencyKey };
}

async function readMany(resource: string, ids: readonly unknown[], fields?: readonly string[]) {
  const definition = await definitionOf(resource);
  const data = await requestText<Record<string, Page>>(listDocument(definition, fields), {
    filter: { id: { in: ids } },
  });
  return data[definition.name]?.nodes ?? [];
}

/**
 * Refine's data provider over the project's GraphQL API. `meta.fields` narrows what is read;
 * `meta.note`, `meta.draft` and
 * `meta.idempotencyKey` travel with a write to its change request.
 */
export const dataProvider = {
  async getList({ resource, pagination, sorters, filters, meta }) {
    const definition = await definitionOf(resource);
    const { currentPage = 1, pageSize = 20 } = pagination ?? {};
    const data = await requestText<Record<string, Page>>(listDocument(definition, meta?.fields as string[]), {
      filter: filterInput(definition, filters, (await import('../resources.ts')).resourceOfType),
      sorting: sortInput(definition, sorters),
      paging: { limit: pageSize, offset: (currentPage - 1) * pageSize },
    });
    const page = data[definition.name];
    return { data: page?.nodes ?? [], total: page?.totalCount ?? 0 };
  },
  async getOne({ resource, id, meta }) {
    const definition = await definitionOf(resource);
    const data = await requestText<Record<string, BaseRecord | null>>(
      oneDocument(definition, meta?.fields as string[]),
      { id },
    );
    const record = data[definition.one];
    if (!record) throw new ApiFault('NOT_FOUND', t('fault.notFound'));
    return { data: record };
  },
  async getMany({ resource, ids, meta }) {
    return { data: await readMany(resource, ids, meta?.fields as string[]) };
  },
  async create({ resource, variables, meta }) {
    const definition = await definitionOf(resource);
    const input = { [definition.one]: variables, ...requestMembers(meta) };
    return { data: await write(definition, definition.create, input) };
  },
  async update({ resource, id, variables, meta }) {
    const definition = await definitionOf(resource);
    const input = { id, update: variables, ...requestMembers(meta) };
    return { data: await write(definition, definition.update, input) };
  },
  async deleteOne({ resource, id, meta }) {
    const definition = await definitionOf(resource);
    return { data: await write(definition, definition.delete, { id, ...requestMembers(meta) }) };
  },
  getApiUrl: () => '/graphql',
} as DataProvider;
