/**
 * A reason why the product cannot start that the person in front of it can mend.
 * Its message is one line, Chinese then English, that says what to do; the start
 * script prints the line alone and exits non-zero.
 */
export class StartupFault extends Error {
  override readonly name = 'StartupFault';

  constructor(chinese: string, english: string, cause?: unknown) {
    super(`${chinese} / ${english}`, { cause });
  }
}

/** The fault of a file or folder that another user, often the administrator, left behind. */
export function accessFault(path: string, cause?: unknown): StartupFault {
  return new StartupFault(
    `无权读写 ${path}:它可能由另一用户(如管理员)创建,请用该用户启动,或将其所有者改为当前用户`,
    `Not allowed to use ${path}: another user (such as the administrator) may have made it; start as that user or make yourself its owner`,
    cause,
  );
}

/** Whether the system refused because of ownership or mode, or because the disk is read-only. */
export function isAccessError(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && ['EACCES', 'EPERM', 'EROFS'].includes(String(error.code))
  );
}
