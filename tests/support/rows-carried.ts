import type { Api } from './api.ts';
import { allResources } from '../../server/src/kernel/declare/resource.ts';
import type { Row } from './matrix.ts';
import { ofInstitution, ofPractitioner, place } from './matrix-part.ts';
import { joined } from './matrix-parts.ts';

const requested = `${place}, p.realm, p.maker_id as account, p.subject_institution as institution, p.subject_person as person`;
const ofRequest = (table: string): string =>
  `select t.id, ${requested} from ${table} t join change_request p on p.id = t.request_id`;

/** Where each resource's rows belong, looked up along the references themselves and not in the copies kept for speed. */
const carried: Record<string, string> = {
  practitioners: `select p.id, ${place}, p.institution_id as institution, p.id as person from practitioner p`,
  certificates: ofPractitioner('certificate'),
  equivalences: ofPractitioner('equivalence'),
  appointments: ofPractitioner('appointment'),
  institutions: `select p.id, ${place}, p.id as institution from institution p`,
  posts: ofInstitution('post'),
  grades: ofInstitution('grade'),
  inspections: ofInstitution('inspection'),
  changeRequests: `select p.id, ${requested} from change_request p`,
  changeOperations: ofRequest('change_operation'),
  decisions: ofRequest('decision'),
  comments: ofRequest('comment'),
  attachments: ofRequest('attachment'),
  accounts: 'select id, id as account from account',
  grants: 'select id, account_id as account from "grant"',
  accessTokens: 'select id, account_id as account from access_token',
  storedFiles: 'select id, owner_id as account from stored_file',
  notifications: 'select id, account_id as account from notification',
  ...joined('carried'),
  delegations: 'select id, delegator_id as account from delegation',
};

/** How many rows of a large public list are taken as a sample. */
const SAMPLE = 12;

/** Every resource's rows (of the large public lists a sample) with where they belong, read as the database's owner. */
export async function rowsOf(api: Api): Promise<Map<string, Row[]>> {
  const found = new Map<string, Row[]>();
  for (const { plural, table } of allResources()) {
    const source = carried[plural] ?? `(select id from "${table}" order by id limit ${SAMPLE})`;
    const rows = (await api.orm.em.fork().execute(`select * from (${source}) r order by id`)) as Record<
      string,
      unknown
    >[];
    found.set(plural, rows.map(textual));
  }
  return found;
}

const textual = (row: Record<string, unknown>): Row =>
  Object.fromEntries(
    Object.entries(row).map(([k, v]) => [k, v === null ? null : String(v)]),
  ) as unknown as Row;
