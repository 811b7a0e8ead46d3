import { createRequire } from 'node:module';
import type { DataProvider, MetaQuery } from '@refinedev/core';
import type { GraphQLClient } from '@refinedev/nestjs-query';
import { Client, fetchExchange } from '@urql/core';
import { parse, type DocumentNode } from 'graphql';
import type { Person } from '../support/api.ts';

type Maker<C> = (client: C) => Required<DataProvider>;

/** Their module builds are for bundlers only; Node loads the other ones. */
const require = createRequire(import.meta.url);
const stockNestjsQuery = require('@refinedev/nestjs-query') as {
  default: Maker<GraphQLClient>;
  GraphQLClient: typeof GraphQLClient;
};
const stockGraphql = require('@refinedev/graphql') as { default: Maker<Client> };

/** What a console built on a stock provider would write down for one resource. */
export interface Documents {
  list: MetaQuery;
  one: MetaQuery;
  many: MetaQuery;
  write(mutation: string, selection: string): MetaQuery;
}

export interface StockProvider {
  provider: Required<DataProvider>;
  documents(resource: string, type: string, fields: string): Documents;
}

const cookieOf = (person: Person): Record<string, string> => ({ cookie: person.cookie });

/** `@refinedev/nestjs-query` as installed, signed in as somebody. */
export const nestjsQuery = (url: string, person: Person): StockProvider => ({
  provider: stockNestjsQuery.default(
    new stockNestjsQuery.GraphQLClient(`${url}/graphql`, { headers: cookieOf(person) }),
  ),
  documents,
});

/** `@refinedev/graphql` as installed, with its default options. */
export const refineGraphql = (url: string, person: Person): StockProvider => ({
  provider: stockGraphql.default(
    new Client({
      url: `${url}/graphql`,
      exchanges: [fetchExchange],
      preferGetMethod: false,
      fetchOptions: { headers: cookieOf(person) },
    }),
  ),
  documents,
});

function documents(resource: string, type: string, fields: string): Documents {
  const singular = type.charAt(0).toLowerCase() + type.slice(1);
  const list = `query($filter: ${type}Filter, $sorting: [${type}Sort!], $paging: OffsetPaging) {
    ${resource}(filter: $filter, sorting: $sorting, paging: $paging) { totalCount nodes { ${fields} } } }`;
  return {
    list: read(list),
    one: read(`query($id: ID!) { ${singular}(id: $id) { ${fields} } }`),
    many: read(`query($filter: ${type}Filter!) { ${resource}(filter: $filter) { nodes { ${fields} } } }`),
    write: (mutation, selection) => {
      const input = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
      return {
        gqlMutation: document(`mutation($input: ${input}!) { ${mutation}(input: $input) { ${selection} } }`),
      };
    },
  };
}

const read = (text: string): MetaQuery => ({ gqlQuery: document(text) });
const document = (text: string): NonNullable<MetaQuery['gqlQuery']> => parse(text) as DocumentNode as never;
