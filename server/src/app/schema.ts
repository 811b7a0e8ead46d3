import './catalogue.ts';
import type { GraphQLSchema } from 'graphql';
import { buildApi } from '../kernel/api/schema.ts';
import { resolvers } from './resolvers.ts';

let built: Promise<GraphQLSchema> | null = null;

/** The schema of everything in the catalogue; built once, since type-graphql keeps one registry. */
export const makeSchema = (): Promise<GraphQLSchema> => (built ??= buildApi(resolvers));
