import type { Role, Sector } from '../../server/src/access/roles.ts';
import { reachOf, type Reach, type Verb } from './matrix-table.ts';

/** Somebody who looks, with what they hold written out plainly. */
export interface Viewer {
  username: string;
  role: Role;
  /** Leading digits of the divisions held. */
  areas: string[];
  sector: Sector | null;
  institution: string | null;
  person: string | null;
  account: string;
}

/** A row with what matters to who may see it. */
export interface Row {
  id: string;
  division?: string | null;
  sector?: string | null;
  institution?: string | null;
  person?: string | null;
  account?: string | null;
  realm?: string | null;
}

const administers = (role: Role): boolean => role.endsWith('_ADMIN');

const inArea = (viewer: Viewer, row: Row): boolean =>
  viewer.areas.some((area) => row.division?.startsWith(area));
const inSector = (viewer: Viewer, row: Row): boolean =>
  viewer.sector === null || viewer.sector === row.sector;
const confides = (role: Role): boolean => role === 'COORDINATOR' || role === 'REGISTRAR';

const inRealm = (viewer: Viewer, row: Row): boolean =>
  row.realm === 'CONFIDENTIAL'
    ? confides(viewer.role)
    : (row.realm === 'ADMINISTRATION') === administers(viewer.role);
const own = (held: string | null, carried: string | null | undefined): boolean =>
  held !== null && held === carried;

const reaches: Record<Reach, (viewer: Viewer, row: Row) => boolean> = {
  '-': () => false,
  '*': () => true,
  A: inArea,
  S: (viewer, row) => inArea(viewer, row) && inSector(viewer, row),
  I: (viewer, row) => own(viewer.institution, row.institution),
  P: (viewer, row) => own(viewer.person, row.person),
  O: (viewer, row) => own(viewer.account, row.account),
  R: inRealm,
  M: (viewer, row) => (inArea(viewer, row) && inRealm(viewer, row)) || own(viewer.account, row.account),
  N: (viewer, row) =>
    (inArea(viewer, row) && inSector(viewer, row) && inRealm(viewer, row)) ||
    own(viewer.account, row.account),
  K: (viewer, row) =>
    (own(viewer.institution, row.institution) && inRealm(viewer, row)) || own(viewer.account, row.account),
  Q: (viewer, row) =>
    (own(viewer.person, row.person) && inRealm(viewer, row)) || own(viewer.account, row.account),
};

/** Whether the role may use the verb on any row of the resource at all. */
export const mayAtAll = (viewer: Viewer, verb: Verb, resource: string): boolean =>
  reachOf(resource, viewer.role, verb) !== '-';

/** The oracle: whether the viewer may use the verb on this row. */
export const may = (viewer: Viewer, verb: Verb, resource: string, row: Row): boolean =>
  reaches[reachOf(resource, viewer.role, verb)](viewer, row);

/** Ids of the rows that the viewer may use the verb on. */
export const permitted = (viewer: Viewer, verb: Verb, resource: string, rows: Row[]): string[] =>
  rows.filter((row) => may(viewer, verb, resource, row)).map((row) => row.id);
