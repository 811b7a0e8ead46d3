/** Fields of resources that a resolver finishes, and the stored properties it needs: they reach it as `$name`. */
const needs = new Map<string, string[]>();

/**
 * Says which stored properties the compiler must fetch for a field that has a `@FieldResolver`.
 * @param typeName GraphQL type
 */
export function resolvedField(typeName: string, field: string, properties: string[]): void {
  needs.set(`${typeName}.${field}`, properties);
}

export const resolvedNeeds = (typeName: string, field: string): string[] =>
  needs.get(`${typeName}.${field}`) ?? [];
