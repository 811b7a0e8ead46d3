import type { ReactNode } from 'react';
import type { ComponentType } from 'react';
import type { InputProps, LooseUi, NamedUi } from './define-ui.ts';

const modules = import.meta.glob<NamedUi>('../../*/*.ui.tsx', { eager: true, import: 'default' });
const byResource = new Map(Object.values(modules).map(({ name, ui }) => [name as string, ui]));

/** The overrides of a resource; empty when nobody wrote any. */
export function uiOf(resource: string): LooseUi {
  return byResource.get(resource) ?? {};
}

/** An overridden cell, with its types forgotten: the definition file has checked them. */
export function cellOverride(resource: string, field: string) {
  return uiOf(resource).fields?.[field]?.cell as ((value: unknown, row: unknown) => ReactNode) | undefined;
}

export function inputOverride(resource: string, field: string) {
  return uiOf(resource).fields?.[field]?.input as ComponentType<InputProps> | undefined;
}
