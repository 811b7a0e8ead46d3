import type { Role } from '../../server/src/access/roles.ts';
import { parts } from './matrix-parts.ts';

/** One of the four, or an action of the resource. */
export type Verb = string;
const verbs: Verb[] = ['read', 'create', 'update', 'delete'];

/**
 * Which rows a cell's letter reaches: `-` none, `*` every row, `A` in the area, `S` in the area and the sector,
 * `I` of one's institution, `P` oneself, `O` of one's account, `R` of the realm (administration, business or what is confidential of it),
 * `M` in the area and the realm, `N` in the area, the sector and the realm, `K` of one's institution and the realm,
 * `Q` of oneself and the realm; these also whatever one made oneself.
 */
export type Reach = '-' | '*' | 'A' | 'S' | 'I' | 'P' | 'O' | 'R' | 'M' | 'N' | 'K' | 'Q';

const columns: Role[] = [
  'COORDINATOR',
  'REGISTRAR',
  'SECTOR_OFFICER',
  'FINANCE_OFFICER',
  'INSTITUTION_CLERK',
  'PRACTITIONER',
  'ANALYST',
  'SYSTEM_ADMIN',
  'SECURITY_ADMIN',
  'AUDIT_ADMIN',
];

/**
 * Who may do what to which rows, as the offices agreed it: a cell holds the reach of read, create, update, delete.
 * Written apart from the policies on purpose; when the two differ, one of them is wrong.
 */
const table = `
                     COOR REGI SECT FINA CLER PRAC ANAL SYSA SECA AUDA
divisions            *--- *--- *--- *--- *--- *--- *--- *--- *--- *---
divisionSuccessions  *--- *--- *--- *--- *--- *--- *--- *--- *--- *---
codes                *--- *--- *--- *--- *--- *--- *--- *--- *--- *---
policyParameters     **** *--- *--- *--- *--- *--- *--- *--- *--- *---
holidays             **** *--- *--- *--- *--- *--- *--- *--- *--- *---
flows                *--- *--- *--- *--- *--- *--- *--- *--- *--- *---
offices              *--- *--- *--- *--- *--- *--- *--- **** *--- *---
duties               *--- *--- *--- *--- *--- *--- *--- **** *--- *---
accounts             O--- O--- O--- O--- O--- O--- O--- ***- *--- *---
grants               O--- O--- O--- O--- O--- O--- O--- ***- *--- *---
accessTokens         O--- ---- ---- ---- ---- ---- O--- ---- ---- ----
storedFiles          O--- O--- O--- O--- O--- O--- O--- O--- O--- O---
notifications        O--- O--- O--- O--- O--- O--- O--- O--- O--- O---
delegations          O--- O--- O--- O--- O--- O--- O--- O--- O--- O---
auditEntries         ---- ---- ---- ---- ---- ---- ---- ---- ---- *---
changeRequests       M--- M--- N--- M--- K--- Q--- ---- R--- R--- R---
changeOperations     M--- M--- N--- M--- K--- Q--- ---- R--- R--- R---
decisions            M--- M--- N--- M--- K--- Q--- ---- R--- R--- R---
comments             M--- M--- N--- M--- K--- Q--- ---- R--- R--- R---
attachments          M--- M--- N--- M--- K--- Q--- ---- R--- R--- R---
institutions         AAAA AAAA SSSS A--- I-I- *--- A--- ---- ---- ----
posts                AAAA AAAA SSSS A--- III- *--- A--- ---- ---- ----
grades               AAAA AAAA S--- A--- I--- *--- A--- ---- ---- ----
inspections          AAAA AAAA S--- A--- I--- *--- A--- ---- ---- ----
practitioners        AAAA AAAA SSSS A--- III- P-P- A--- ---- ---- ----
certificates         AAAA AAAA SSSS A--- III- PPP- A--- ---- ---- ----
appointments         AAAA AAAA SSSS A--- III- P--- A--- ---- ---- ----
equivalences         AAAA AAAA S--- A--- I--- P--- A--- ---- ---- ----
`;

/** The same for each action of a resource. */
const actions = `
                COOR REGI SECT FINA CLER PRAC ANAL SYSA SECA AUDA
posts.approve   A    A    S    -    -    -    -    -    -    -
posts.open      A    A    S    -    I    -    -    -    -    -
posts.fill      A    A    S    -    I    -    -    -    -    -
posts.freeze    A    A    S    -    -    -    -    -    -    -
posts.unfreeze  A    A    S    -    -    -    -    -    -    -
posts.abolish   A    A    S    -    -    -    -    -    -    -
`;

/** Roles that may find a person by a secret and, giving a reason, see it. */
export const openers: readonly Role[] = [
  'COORDINATOR',
  'REGISTRAR',
  'SECTOR_OFFICER',
  'INSTITUTION_CLERK',
  'PRACTITIONER',
];

const read = (text: string): Map<string, string[]> =>
  new Map(
    text
      .trim()
      .split('\n')
      .slice(1)
      .filter((line) => line.trim() !== '')
      .map((line): [string, string[]] => {
        const [name, ...reaches] = line.trim().split(/\s+/);
        return [name!, reaches];
      }),
  );
const cells = read([table, ...parts.map((p) => p.table)].join('\n'));
const actionCells = read([actions, ...parts.map((p) => p.actions)].join('\n'));

export const tabled = (): string[] => [...cells.keys()];
export const tabledActions = (): string[] => [...actionCells.keys()];

export function reachOf(resource: string, role: Role, verb: Verb): Reach {
  const general = verbs.includes(verb);
  const cell = (general ? cells.get(resource) : actionCells.get(`${resource}.${verb}`))?.[
    columns.indexOf(role)
  ];
  if (cell === undefined) throw new Error(`${resource} ${verb} is missing from the table of who may do what`);
  return cell[general ? verbs.indexOf(verb) : 0] as Reach;
}
