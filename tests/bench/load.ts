import autocannon from 'autocannon';
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Side {
  process: ChildProcess;
  port: number;
}

/** Starts a server of ours in a process of its own; it tells its port. */
export function launch(file: string, env: Record<string, string>): Promise<Side> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production', ...env },
  });
  return new Promise((resolve, reject) => {
    child.once('message', (port) => resolve({ process: child, port: Number(port) }));
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)));
  });
}

export interface Shot {
  url: string;
  body: string;
  headers: Record<string, string>;
}

/** Requests a second over some seconds with 16 connections. @throws when any answer is not 200 */
export async function rate(shot: Shot, seconds: number): Promise<number> {
  const result = await autocannon({ ...shot, method: 'POST', connections: 16, duration: seconds });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx + result.errors} bad answers`);
  return result.requests.total / result.duration;
}

export async function answerOf(shot: Shot): Promise<string> {
  const response = await fetch(shot.url, { method: 'POST', headers: shot.headers, body: shot.body });
  return response.text();
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
