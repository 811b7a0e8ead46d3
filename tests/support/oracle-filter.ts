import { lists, references, type Row } from './oracle-world.ts';
import type { View } from './oracle-values.ts';

/** SQL's three truth values. */
type Truth = boolean | null;
type Conditions = Record<string, unknown>;

const every = (truths: Truth[]): Truth =>
  truths.includes(false) ? false : truths.includes(null) ? null : true;
const any = (truths: Truth[]): Truth => (truths.includes(true) ? true : truths.includes(null) ? null : false);
const not = (truth: Truth): Truth => (truth === null ? null : !truth);

/** Fields that a `search` looks into. */
const searched: Record<string, string[]> = {
  Division: ['name', 'pinyin', 'initials'],
  Institution: ['name', 'pinyin', 'initials', 'creditCode'],
  Post: ['name'],
  Practitioner: ['name', 'pinyin', 'initials'],
  Certificate: ['number'],
};

/** Plain secrets by the record's id; only a test can know them. */
export type Secrets = Map<string, Record<string, string | null>>;

/** Judges rows by filters as the API documents them. */
export class Judge {
  private readonly view: View;
  private readonly secrets: Secrets;

  constructor(view: View, secrets: Secrets) {
    this.view = view;
    this.secrets = secrets;
  }

  keeps(row: Row, filter: Conditions | null | undefined): boolean {
    return this.truth(row, filter ?? {}) === true;
  }

  private truth(row: Row, filter: Conditions): Truth {
    return every(
      Object.entries(filter).map(([key, condition]) =>
        condition === null ? true : this.condition(row, key, condition as Conditions),
      ),
    );
  }

  private condition(row: Row, key: string, condition: Conditions): Truth {
    const branches = (): Truth[] => (condition as unknown as Conditions[]).map((c) => this.truth(row, c));
    if (key === 'and') return every(branches());
    if (key === 'or') return branches().length === 0 ? true : any(branches());
    if (key === 'search') return this.found(row, String(condition));
    const target = references[row.type]?.[key];
    if (target) return this.related(row, target, `${key}Id`, condition);
    if (lists[row.type]?.[key]) return this.quantified(row, key, condition);
    if (key === 'documentNumber' || key === 'mobile')
      if (row.type === 'Practitioner') return this.secret(row, key, condition);
    return every(
      Object.entries(condition).map(([operator, operand]) =>
        compare(kindOf(row, key), this.view.value(row, key), operator, operand),
      ),
    );
  }

  private found(row: Row, text: string): Truth {
    const wanted = lower(text.trim());
    return any(
      searched[row.type]!.map((field) => {
        const value = this.view.value(row, field);
        return value === null ? null : lower(String(value)).includes(wanted);
      }),
    );
  }

  private related(row: Row, type: string, idField: string, filter: Conditions): Truth {
    const record = this.view.find(type, row[idField]);
    return record !== null && this.keeps(record, filter);
  }

  private quantified(row: Row, list: string, quantifiers: Conditions): Truth {
    const [type, inverse] = lists[row.type]![list]!;
    const records = this.view.rows(type).filter((r) => r[`${inverse}Id`] === row.id);
    return every(
      Object.entries(quantifiers).map(([quantifier, filter]) => {
        if (filter === null) return true;
        const keeps = (record: Row): boolean => this.keeps(record, filter as Conditions);
        return quantifier === 'some'
          ? records.some(keeps)
          : quantifier === 'none'
            ? !records.some(keeps)
            : records.every(keeps);
      }),
    );
  }

  /** A secret is found whole or by the last four characters, which its mask shows. */
  private secret(row: Row, field: string, condition: Conditions): Truth {
    const plain = this.secrets.get(row.id)?.[field] ?? null;
    return every(
      Object.entries(condition).map(([operator, operand]) => {
        if (operator !== 'endsWith' || operand === null) return compare('text', plain, operator, operand);
        return plain === null ? null : plain.slice(-4) === String(operand).toUpperCase();
      }),
    );
  }
}

type Kind = 'number' | 'text' | 'instant' | 'boolean';

function kindOf(row: Row, field: string): Kind {
  if (field === 'createdAt' || field === 'updatedAt') return 'instant';
  if (['version', 'quota', 'filled', 'vacancies'].includes(field)) return 'number';
  if (field === 'publicBenefit' || field === 'communityWorker') return 'boolean';
  const isDivision =
    field === 'divisionId' || field === 'parentId' || (row.type === 'Division' && field === 'id');
  return !isDivision && (field === 'id' || field.endsWith('Id')) ? 'number' : 'text';
}

/** Where two values stand to each other: ids as numbers, texts by their bytes. */
export function order(kind: Kind, a: unknown, b: unknown): number {
  if (kind === 'number' || kind === 'boolean') return Number(a) - Number(b);
  if (kind === 'instant') return Date.parse(String(a)) - Date.parse(String(b));
  return Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));
}

/** Where two rows stand by a field. */
export const orderOfField = (row: Row, field: string, a: unknown, b: unknown): number =>
  order(kindOf(row, field), a, b);

function compare(kind: Kind, value: unknown, operator: string, operand: unknown): Truth {
  if (operator === 'is') return is(kind, value, operand);
  if (operator === 'isNot') return !is(kind, value, operand);
  if (operand === null) return operator === 'eq' ? value === null : operator === 'neq' && value !== null;
  if (operator === 'in') return any((operand as unknown[]).map((o) => compare(kind, value, 'eq', o)));
  if (operator === 'notIn') return every((operand as unknown[]).map((o) => compare(kind, value, 'neq', o)));
  if (operator === 'within')
    return any((operand as string[]).map((code) => (value === null ? null : isBelow(String(value), code))));
  if (value === null) return null;
  if (operator in patterns) return patterns[operator]!(String(value), String(operand));
  return comparisons[operator]!((o) => order(kind, value, o), operand);
}

function is(kind: Kind, value: unknown, operand: unknown): boolean {
  if (kind === 'boolean' && operand !== null) return value === operand;
  return operand === false ? value !== null : value === null;
}

const comparisons: Record<string, (to: (operand: unknown) => number, operand: unknown) => Truth> = {
  eq: (to, o) => to(o) === 0,
  neq: (to, o) => to(o) !== 0,
  lt: (to, o) => to(o) < 0,
  lte: (to, o) => to(o) <= 0,
  gt: (to, o) => to(o) > 0,
  gte: (to, o) => to(o) >= 0,
  between: (to, o) => inside(to, o),
  notBetween: (to, o) => not(inside(to, o)),
};

const inside = (to: (operand: unknown) => number, range: unknown): boolean => {
  const { lower: from, upper } = range as { lower: unknown; upper: unknown };
  return to(from) >= 0 && to(upper) <= 0;
};

const patterns: Record<string, (value: string, pattern: string) => boolean> = {
  like: (value, pattern) => like(value, pattern),
  notLike: (value, pattern) => !like(value, pattern),
  iLike: (value, pattern) => like(lower(value), lower(pattern)),
  notILike: (value, pattern) => !like(lower(value), lower(pattern)),
};

/** `%` is any text, `_` any one character, a backslash takes the next character as it is. */
function like(value: string, pattern: string): boolean {
  const source = pattern.replace(
    /\\(.)|([%_])|[\^$.*+?()[\]{}|/-]/gsu,
    (all, kept: string | undefined, wild: string | undefined) => {
      if (wild) return wild === '%' ? '.*' : '.';
      return (kept ?? all).replace(/[\\^$.*+?()[\]{}|/-]/u, '\\$&');
    },
  );
  return new RegExp(`^${source}$`, 'su').test(value);
}

/** Letters beyond ASCII have no case in the database's locale. */
const lower = (text: string): string => text.replace(/[A-Z]/g, (c) => c.toLowerCase());

/** Pairs of digits down to the county, then three and three. */
function isBelow(code: string, ancestor: string): boolean {
  const end = [2, 4, 6, 9, 12].find((length) => /^0*$/.test(ancestor.slice(length)))!;
  return code.startsWith(ancestor.slice(0, end));
}
