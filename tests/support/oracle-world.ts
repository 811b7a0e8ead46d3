import type { EntityManager } from '@mikro-orm/postgresql';
import { Grade } from '../../server/src/institutions/grade.entity.ts';
import { Institution } from '../../server/src/institutions/institution.entity.ts';
import { Post } from '../../server/src/institutions/post.entity.ts';
import { Code } from '../../server/src/vocabulary/code.entity.ts';
import { Division } from '../../server/src/vocabulary/division.entity.ts';
import { Appointment } from '../../server/src/workforce/appointment.entity.ts';
import { Certificate } from '../../server/src/workforce/certificate.entity.ts';
import { Practitioner } from '../../server/src/workforce/practitioner.entity.ts';

/** A stored record in plain JavaScript: scalars as the API shows them, references as ids under `<name>Id`. */
export interface Row {
  type: string;
  id: string;
  [field: string]: unknown;
}

/** Every row there is, by resource and by id. */
export class World {
  private readonly byType = new Map<string, Map<string, Row>>();

  add(row: Row): void {
    const rows = this.byType.get(row.type) ?? new Map<string, Row>();
    this.byType.set(row.type, rows.set(row.id, row));
  }

  rows(type: string): Row[] {
    return [...(this.byType.get(type)?.values() ?? [])];
  }

  find(type: string, id: unknown): Row | undefined {
    return this.byType.get(type)?.get(String(id));
  }
}

/** Which resource a reference leads to. */
export const references: Record<string, Record<string, string>> = {
  Division: { parent: 'Division' },
  Institution: { division: 'Division' },
  Post: { institution: 'Institution' },
  Practitioner: { division: 'Division', institution: 'Institution' },
  Certificate: { practitioner: 'Practitioner' },
  Appointment: { practitioner: 'Practitioner', post: 'Post' },
  Grade: { institution: 'Institution' },
};

/** Which resource a list holds, and by which of its references. */
export const lists: Record<string, Record<string, [type: string, inverse: string]>> = {
  Institution: { posts: ['Post', 'institution'] },
  Practitioner: {
    certificates: ['Certificate', 'practitioner'],
    appointments: ['Appointment', 'practitioner'],
  },
};

const entities = { Division, Code, Institution, Grade, Post, Practitioner, Certificate, Appointment };

/** Loads all rows through their entities, outside any scope. */
export async function loadWorld(em: EntityManager): Promise<World> {
  const world = new World();
  for (const [type, entity] of Object.entries(entities)) {
    const records = await em.find<object>(entity, {}, { filters: false });
    for (const record of records) world.add(rowOf(type, record as Record<string, unknown>));
  }
  return world;
}

function rowOf(type: string, record: Record<string, unknown>): Row {
  const row: Row = { type, id: String(record.id) };
  for (const [name, value] of Object.entries(record)) {
    if (references[type]?.[name]) row[`${name}Id`] = value ? String((value as { id: unknown }).id) : null;
    else if (name !== 'id')
      row[name.replace(/Mask$/, '')] = value instanceof Date ? value.toISOString() : value;
  }
  return row;
}
