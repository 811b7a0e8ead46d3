import type { Answer, Person } from './api.ts';
import { citizenId } from './citizen-id.ts';
import type { Viewer } from './matrix.ts';
import type { Site } from './matrix-part.ts';
import { joined } from './matrix-parts.ts';

export type Outcome = 'DONE' | 'FORBIDDEN' | 'OUT_OF_SIGHT';

/** What says that a record is not there for the writer, whether it is nowhere or merely elsewhere. */
const unseen = new Set(['NOT_FOUND', 'OUT_OF_SCOPE', 'UNKNOWN_REFERENCE']);

interface Payload {
  done: {
    userErrors: { code: string; message: string }[];
    changeRequest: { id: string } | null;
    affectedCount?: number;
  };
}

/**
 * Runs a mutation with an input and tells what came of it. Whatever is said of the content means that the writer got
 * as far as the content.
 */
export async function write(person: Person, mutation: string, type: string, input: object): Promise<Outcome> {
  const query = `mutation($input: ${type}!) { done: ${mutation}(input: $input) { userErrors { code message } changeRequest { id } } }`;
  const { data, errors }: Answer<Payload> = await person.ask(query, { input });
  if (errors?.every((e) => e.extensions?.code === 'FORBIDDEN')) return 'FORBIDDEN';
  if (!data) throw new Error(`${mutation} ${JSON.stringify(input)}: ${JSON.stringify(errors)}`);
  return data.done.userErrors.some((p) => unseen.has(p.code)) ? 'OUT_OF_SIGHT' : 'DONE';
}

/** One harmless field of each resource, and another value for it. */
export const harmless: Record<string, Record<string, unknown>> = {
  practitioners: { remark: '核对' },
  certificates: { issuedBy: '考试机构' },
  equivalences: { documentNumber: '文号' },
  appointments: { documentNumber: '文号' },
  institutions: { remark: '核对' },
  posts: { quota: 4 },
  grades: { awardedBy: '评估机构' },
  inspections: { remark: '核对' },
  offices: { name: '更名' },
  duties: { until: '2030-01-01' },
  accounts: { name: '更名' },
  grants: { until: '2030-01-01' },
  policyParameters: { remark: '核对' },
  holidays: { name: '假日' },
  ...joined('harmless'),
};

let serial = 0;

/** Values of a new record of each resource under a row that says where it would belong. */
export const fresh: Record<string, (at: Site) => Record<string, unknown>> = {
  practitioners: (at) => ({
    name: '新人',
    documentNumber: citizenId('1992-04-05', ++serial),
    ...placed(at),
    institutionId: at.institution,
  }),
  certificates: (at) => ({
    practitionerId: at.person,
    level: 'MID',
    number: `N-${++serial}`,
    issuedOn: '2020-01-01',
  }),
  equivalences: (at) => ({
    practitionerId: at.person,
    level: 'SENIOR',
    recognizedOn: '2022-01-01',
    basis: '多年从业',
  }),
  appointments: (at) => ({ practitionerId: at.person, postId: at.post, startOn: '2023-01-01' }),
  institutions: (at) => ({ name: `新单位${++serial}`, kind: 'SOCIAL_GROUP', ...placed(at) }),
  posts: (at) => ({ name: '新岗', institutionId: at.institution, kind: 'GENERAL', level: 'MID', quota: 1 }),
  grades: (at) => ({ institutionId: at.institution, grade: 'A2', awardedOn: '2025-02-01' }),
  inspections: (at) => ({ institutionId: at.institution, year: 2020, result: 'PASSED' }),
  offices: () => ({ name: '新机构', divisionId: '350400000000' }),
  duties: () => ({ officeId: '1', kind: 'FINANCE', since: '2024-01-01' }),
  accounts: () => ({ username: `fresh${++serial}`, name: '新人', disabled: false }),
  grants: () => ({ accountId: '1', role: 'COORDINATOR', since: '2024-01-01' }),
  policyParameters: () => ({ key: `fresh${++serial}`, title: '新参数', value: '1', clause: '一' }),
  holidays: () => ({
    day: `2032-01-${String((++serial % 28) + 1).padStart(2, '0')}`,
    working: false,
    name: '假日',
  }),
  ...joined('fresh'),
};

const placed = ({ division, sector }: Site): object => ({ divisionId: division, sector });

export type Writer = { person: Person; viewer: Viewer };
