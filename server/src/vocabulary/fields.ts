import { computed, reference, text } from '../kernel/declare/fields.ts';
import type { FieldOptions } from '../kernel/declare/field.ts';
import { Division } from './division.entity.ts';
import { rangeOf } from './division-code.rules.ts';

type Decorator = (target: object, name: string | symbol) => void;

/** A place in the hierarchy of divisions; filters know `within`. */
export const division = (label: string, options: FieldOptions = {}): Decorator =>
  reference(label, () => Division, { ...options, within: rangeOf, ui: { kind: 'division', ...options.ui } });

/** A code from a standard list, with its name beside it as `<field>Label`. */
export const code =
  (label: string, list: string, options: FieldOptions = {}): Decorator =>
  (target, name) => {
    const field = String(name);
    text(label, { max: 20, ...options, ui: { kind: 'code', codeList: list, ...options.ui } })(target, name);
    const column = field.replace(/([A-Z])/g, '_$1').toLowerCase();
    computed('text', `${label}名称`, {
      sql: (row) => `select c.name from code c where c.list = '${list}' and c.code = ${row}.${column}`,
      needs: [field],
    })(target, `${field}Label`);
  };
