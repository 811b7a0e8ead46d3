import type { Role } from '../../server/src/access/roles.ts';

export type Verb = 'read' | 'create' | 'update' | 'delete';
export const verbs: Verb[] = ['read', 'create', 'update', 'delete'];

/**
 * Which rows a cell's letter reaches: `-` none, `*` every row, `A` in the area, `S` in the area and the sector,
 * `I` of one's institution, `P` oneself, `O` of one's account, `R` of the realm (administration or business),
 * `M` in the area and the realm, `N` in the area, the sector and the realm; both also whatever one made oneself.
 */
export type Reach = '-' | '*' | 'A' | 'S' | 'I' | 'P' | 'O' | 'R' | 'M' | 'N';

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
accessTokens         O--- O--- O--- O--- O--- O--- O--- O--- O--- O---
storedFiles          O--- O--- O--- O--- O--- O--- O--- O--- O--- O---
delegations          O--- O--- O--- O--- O--- O--- O--- O--- O--- O---
auditEntries         ---- ---- ---- ---- ---- ---- ---- ---- ---- *---
changeRequests       M--- M--- N--- M--- O--- O--- ---- R--- R--- R---
changeOperations     M--- M--- N--- M--- O--- O--- ---- R--- R--- R---
decisions            M--- M--- N--- M--- O--- O--- ---- R--- R--- R---
comments             M--- M--- N--- M--- O--- O--- ---- R--- R--- R---
attachments          M--- M--- N--- M--- O--- O--- ---- R--- R--- R---
institutions         AAAA AAAA SSSS A--- I-I- *--- A--- ---- ---- ----
posts                AAAA AAAA SSSS A--- III- *--- A--- ---- ---- ----
grades               AAAA AAAA S--- A--- I--- *--- A--- ---- ---- ----
inspections          AAAA AAAA S--- A--- I--- *--- A--- ---- ---- ----
practitioners        AAAA AAAA SSSS A--- III- P-P- A--- ---- ---- ----
certificates         AAAA AAAA SSSS A--- III- PPP- A--- ---- ---- ----
appointments         AAAA AAAA SSSS A--- III- P--- A--- ---- ---- ----
equivalences         AAAA AAAA S--- A--- I--- P--- A--- ---- ---- ----
`;

/** Roles that may find a person by a secret and, giving a reason, see it. */
export const openers: readonly Role[] = [
  'COORDINATOR',
  'REGISTRAR',
  'SECTOR_OFFICER',
  'INSTITUTION_CLERK',
  'PRACTITIONER',
];

const cells = new Map(
  table
    .trim()
    .split('\n')
    .slice(1)
    .map((line): [string, string[]] => {
      const [resource, ...reaches] = line.trim().split(/\s+/);
      return [resource!, reaches];
    }),
);

export const tabled = (): string[] => [...cells.keys()];

export function reachOf(resource: string, role: Role, verb: Verb): Reach {
  const cell = cells.get(resource)?.[columns.indexOf(role)];
  if (cell === undefined) throw new Error(`${resource} is missing from the table of who may do what`);
  return cell[verbs.indexOf(verb)] as Reach;
}
