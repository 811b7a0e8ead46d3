import type { EntityManager } from '@mikro-orm/postgresql';
import type { Person } from './rows.ts';

/** A place with the records that are there. */
export interface Site {
  division: string;
  sector: string;
  institution: string;
  person: string;
  post: string;
}

/** What one context adds to the matrix of who may do what to which rows. */
export interface MatrixPart {
  /** Lines of the tables of `matrix-table.ts`, without their heads. */
  table: string;
  actions: string;
  /** SQL that gives each row's id and where it belongs, looked up along the references themselves. */
  carried: Record<string, string>;
  /** One harmless field of each resource that people update, and another value for it. */
  harmless: Record<string, Record<string, unknown>>;
  /** Values of a new record of each resource that people create, under a row that says where it would belong. */
  fresh: Record<string, (at: Site) => Record<string, unknown>>;
  /** Keeps rows of each resource in every kind of place. */
  keep: (em: EntityManager, world: Places) => Promise<void>;
}

/** The institutions and people of the test's city, those of one place under the same number. */
export interface Places {
  institutions: { id: string; postId: string; division: string; sector: string }[];
  people: Person[];
}

/** Columns that say where a row belongs, of a table `p` that holds them itself. */
export const place = 'p.division_id as division, p.sector';
/** For `carried`: rows that belong where their practitioner or institution does. */
export const ofPractitioner = (table: string): string =>
  `select t.id, ${place}, p.institution_id as institution, p.id as person from ${table} t join practitioner p on p.id = t.practitioner_id`;
export const ofInstitution = (table: string): string =>
  `select t.id, ${place}, p.id as institution from ${table} t join institution p on p.id = t.institution_id`;
