import type { Submission } from '../kernel/change/intake.ts';
import { invalid, ProblemError, type Problem } from '../kernel/errors.ts';

export const MAX_OPERATIONS = 1000;
const MAX_NOTE = 2000;

/** That there is something to do, and no more than can be looked over. @throws ProblemError */
export function demandSize({ wishes, asked, note }: Submission): void {
  const problems: Problem[] = [];
  if (wishes.length === 0)
    problems.push(
      asked
        ? invalid('没有符合筛选条件的记录，请调整筛选条件后重试。', ['filter'], 'NO_MATCH')
        : invalid('没有任何操作，请至少填写一项。', ['operations'], 'REQUIRED'),
    );
  if (wishes.length > MAX_OPERATIONS)
    problems.push(invalid(`一个申请最多 ${MAX_OPERATIONS} 项操作，请分批提交。`, ['operations'], 'TOO_MANY'));
  if (note && note.length > MAX_NOTE)
    problems.push(invalid(`「说明」最多 ${MAX_NOTE} 个字，现有 ${note.length} 个，请缩短。`, ['note']));
  if (problems.length > 0) throw new ProblemError(problems);
}
