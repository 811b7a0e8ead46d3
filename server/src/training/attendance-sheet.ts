import { badRequest } from '../kernel/errors.ts';
import { resourceOf } from '../kernel/declare/resource.ts';
import { matchingIds } from '../kernel/query/matching.ts';
import type { Reader } from '../kernel/query/reader.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { lookupOf, type Found, type SheetFacts, type SheetRow } from './attendance-sheet.rules.ts';

interface Looking {
  actor: Actor;
  reader: Reader;
}

/**
 * Looks up what a sheet's rows are judged by, all within the actor's sight: people through the same filter that any
 * list has, so that a document number is found by its blind index and by those alone who may search by it.
 */
export async function sheetFacts(looking: Looking, sessionId: string, rows: SheetRow[]): Promise<SheetFacts> {
  const sessionMinutes = await minutesOf(looking, sessionId);
  const ids = new Map<number, string>();
  for (const row of rows) {
    const lookup = lookupOf(row);
    if (!lookup) continue;
    const [field, value] = Object.entries(lookup)[0]!;
    const [id] = await matchingIds(looking, resourceOf(Practitioner), { [field]: { eq: value } });
    if (id !== undefined) ids.set(row.line, id);
  }
  const names = await namesOf(looking, [...new Set(ids.values())]);
  const people = new Map(
    rows.map((row): [number, Found] => [row.line, names.get(ids.get(row.line)!) ?? null]),
  );
  return { people, attended: await attendedBy(looking, sessionId, [...names.keys()]), sessionMinutes };
}

async function minutesOf({ actor, reader }: Looking, id: string): Promise<number> {
  const known = /^\d{1,18}$/.test(id) ? [id] : [];
  const text = `select minutes, state from training_session where id = any($1::bigint[])`;
  const [row] = await reader.records<{ minutes: number; state: string }>({ text, values: [known] }, actor);
  if (!row) throw badRequest('找不到这个班次，请返回列表重新选择。');
  if (row.state !== 'HELD') throw badRequest('只有“已举办”、尚未办结的班次可以导入签到表。');
  return row.minutes;
}

async function namesOf({ actor, reader }: Looking, ids: string[]): Promise<Map<string, NonNullable<Found>>> {
  const text = `select id::text as id, name from practitioner where id = any($1::bigint[])`;
  const rows = await reader.records<NonNullable<Found>>({ text, values: [ids] }, actor);
  return new Map(rows.map((found) => [found.id, found]));
}

async function attendedBy({ actor, reader }: Looking, id: string, people: string[]): Promise<Set<string>> {
  const text = `select practitioner_id::text as id from training_attendance where session_id = $1::bigint and practitioner_id = any($2::bigint[])`;
  const rows = await reader.records<{ id: string }>({ text, values: [id, people] }, actor);
  return new Set(rows.map((one) => one.id));
}
