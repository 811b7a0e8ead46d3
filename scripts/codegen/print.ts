/** First line of every generated file. */
export const BANNER = '// Generated from schema/schema.graphql. Never edited: run `npm run generate`.\n';

/** A value as TypeScript source; undefined members are left out. */
export function literal(value: unknown): string {
  return JSON.stringify(value, undefined, 2);
}
