import { randomUUID } from 'node:crypto';

/**
 * Writes what nobody foresaw to the server's log, under a number.
 * @returns what the person is told instead: never a stack, SQL, or a guess at names
 */
export function reportFault(fault: unknown): string {
  const number = randomUUID().slice(0, 8);
  console.error(`[${number}]`, fault);
  return `服务器出错，请稍后再试；如果刚才正在提交，请先刷新页面，核对是否已经生效。如仍出错，请告知系统管理员故障编号 ${number}。`;
}
