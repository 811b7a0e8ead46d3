import { GraphQLError } from 'graphql';

/** What a caller can mend: reaches `userErrors` of a payload. `path` names the input field, outermost first. */
export interface Problem {
  type: 'ValidationError' | 'RuleError' | 'ConflictError' | 'NotFoundError';
  code: string;
  message: string;
  path: string[];
  /** The clause of the policy or standard behind a refusal. */
  clause?: string;
  currentVersion?: number;
}

/** Thrown inside a unit of work to undo it; the resolver turns it into `userErrors`. */
export class ProblemError extends Error {
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    super(problems.map((p) => p.message).join('；'));
    this.problems = problems;
  }
}

export const invalid = (message: string, path: string[], code = 'INVALID'): Problem => ({
  type: 'ValidationError',
  code,
  message,
  path,
});

export const notFound = (message: string, path: string[]): Problem => ({
  type: 'NotFoundError',
  code: 'NOT_FOUND',
  message,
  path,
});

/** A top-level error whose message is meant for the caller; anything else is reported as a fault without detail. */
export class RequestError extends GraphQLError {
  constructor(code: string, message: string, extensions: Record<string, unknown> = {}) {
    super(message, { extensions: { code, ...extensions } });
  }
}

export const unauthenticated = () =>
  new RequestError('UNAUTHENTICATED', '请先登录，登录后可继续刚才的操作。');
export const forbidden = (what: string) =>
  new RequestError('FORBIDDEN', `当前身份无权${what}，如有需要请联系系统管理员。`);
export const passwordFirst = () =>
  new RequestError('PASSWORD_CHANGE_REQUIRED', '您使用的是初始密码，请先修改密码，再办理业务。');
export const busy = () =>
  new RequestError('BUSY', '系统正忙，您的操作没有生效，请稍候片刻再试；若一再如此，请告知系统管理员。');
export const badRequest = (message: string) => new RequestError('BAD_REQUEST', message);
