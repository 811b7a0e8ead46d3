import { may, type Row, type Viewer } from './matrix.ts';
import type { Verb } from './matrix-table.ts';

/** Whether every case is gone through; the usual run takes a share of them, another one for each viewer. */
export const full = process.env.SHEGONG_FULL !== undefined;

const SHARE = 10;

/** Whether it is the viewer's turn to go through the i-th of many cases. */
export const itsTurn = (viewer: number, i: number): boolean => full || (viewer + i) % SHARE === 0;

/** Rows to try a verb on: all of them, or one within reach and one beyond it, each viewer's from another place. */
export function triedOn(viewer: Viewer, verb: Verb, resource: string, rows: Row[]): Row[] {
  if (full) return rows;
  const turn = Number(viewer.account) % Math.max(rows.length, 1);
  const turned = [...rows.slice(turn), ...rows.slice(0, turn)];
  const within = turned.find((row) => may(viewer, verb, resource, row));
  const beyond = turned.find((row) => !may(viewer, verb, resource, row));
  return [within, beyond].filter((row) => row !== undefined);
}
