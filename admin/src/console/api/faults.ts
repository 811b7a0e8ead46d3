import type { HttpError } from '@refinedev/core';
import { t } from '../../app/locale/locale.ts';

export type FaultCode = 'NETWORK' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'SERVER';

const STATUS: Record<FaultCode, number> = {
  NETWORK: 0,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  SERVER: 500,
};

/** The request could not be answered at all: nothing the user typed is at fault. */
export class ApiFault extends Error implements HttpError {
  readonly statusCode: number;
  [key: string]: unknown;

  constructor(
    readonly code: FaultCode,
    message: string,
  ) {
    super(message);
    this.name = 'ApiFault';
    this.statusCode = STATUS[code];
  }
}

/** Something the user can mend, with the place in the input it concerns. */
export interface UserError {
  code: string;
  message: string;
  path: readonly string[];
  clause?: string | null;
  currentVersion?: number | null;
}

/** The server understood and said no: `userErrors` of a mutation. */
export class Refusal extends Error implements HttpError {
  readonly statusCode = 422;
  [key: string]: unknown;

  constructor(readonly userErrors: readonly UserError[]) {
    super(userErrors.map((error) => error.message).join('\n'));
    this.name = 'Refusal';
  }
}

/** Throws a Refusal when a payload carries user errors. */
export function assertAccepted(userErrors: readonly UserError[]): void {
  if (userErrors.length > 0) throw new Refusal(userErrors);
}

/** What to tell a person about any thrown value. */
export function messageOf(error: unknown): string {
  if (error instanceof ApiFault || error instanceof Refusal) return error.message;
  return t('fault.unexpected');
}
