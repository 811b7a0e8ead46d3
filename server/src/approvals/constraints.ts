import {
  CheckConstraintViolationException,
  ForeignKeyConstraintViolationException,
  UniqueConstraintViolationException,
} from '@mikro-orm/postgresql';
import { snake } from '../kernel/declare/naming.ts';
import { allResources, type ResourceDecl } from '../kernel/declare/resource.ts';
import { ProblemError, type Problem } from '../kernel/errors.ts';
import { inUse } from './referrers.ts';
import { sayDuplicate } from './uniqueness.ts';

/** What PostgreSQL tells of a violated constraint. */
interface Told {
  code?: string;
  table?: string;
  constraint?: string;
}

/** A deletion of what is referred to: PostgreSQL 18 tells it apart from other violations, the ORM does not. */
const RESTRICT_VIOLATION = '23001';

/** What the database's constraints say, in the user's language; anything else is a fault and goes on. */
export function problemsFrom(error: unknown, path: string[]): Problem[] {
  if (error instanceof ProblemError) return error.problems;
  const told = error as Told;
  if (error instanceof UniqueConstraintViolationException)
    return [conflict('DUPLICATE', duplicateMessage(told), path)];
  if (told.code === RESTRICT_VIOLATION) return [inUse([], path)];
  if (error instanceof ForeignKeyConstraintViolationException)
    return [conflict('IN_USE', '其他记录还在引用它，或它所引用的记录已被删除，请先处理相关记录。', path)];
  const check = error instanceof CheckConstraintViolationException && checkMessage(told);
  if (check) return [conflict('CONSTRAINT', check, path)];
  throw error;
}

const conflict = (code: string, message: string, path: string[]): Problem => ({
  type: 'ConflictError',
  code,
  message,
  path,
});

const tableOf = ({ table }: Told): ResourceDecl | undefined => allResources().find((r) => r.table === table);

const checkMessage = ({ constraint }: Told): string | undefined =>
  allResources().flatMap((r) => r.checks?.[constraint ?? ''] ?? [])[0];

function duplicateMessage(told: Told): string {
  const { constraint } = told;
  const decl = tableOf(told);
  const field =
    decl && [...decl.fields.values()].find((f) => f.unique && constraint?.includes(snake(f.name)));
  const combined = decl?.unique?.find((u) => u.fields.every((f) => constraint?.includes(snake(f))));
  return combined?.say || sayDuplicate(field?.label ?? decl?.label ?? '记录');
}
