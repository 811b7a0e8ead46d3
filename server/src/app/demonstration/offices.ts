import type { Values } from '../../kernel/change/behaviour.ts';
import { CITY, counties } from './places.ts';

interface OfficeKind {
  /** What follows the division's name. */
  title: string;
  sector: string | null;
  duty: string;
}

const kinds: OfficeKind[] = [
  { title: '委组织部', sector: null, duty: 'COORDINATION' },
  { title: '民政局', sector: 'CIVIL_AFFAIRS', duty: 'REGISTRATION' },
  { title: '财政局', sector: null, duty: 'FINANCE' },
  { title: '总工会', sector: 'TRADE_UNION', duty: 'SECTOR' },
  { title: '团委', sector: 'YOUTH_LEAGUE', duty: 'SECTOR' },
  { title: '妇女联合会', sector: 'WOMENS_FEDERATION', duty: 'SECTOR' },
  { title: '残疾人联合会', sector: 'DISABLED_FEDERATION', duty: 'SECTOR' },
];

/** An office with the duty that it holds (三(一)). */
export interface PlannedOffice {
  office: Values;
  duty: string;
}

const officeOf = (name: string, divisionId: string, { title, sector, duty }: OfficeKind): PlannedOffice => ({
  office: { name: name + title, divisionId, sector },
  duty,
});

/** The offices of the city and of each county unit. */
export const plannedOffices = (): PlannedOffice[] => [
  ...kinds.map((kind) => officeOf('三明市', CITY, kind)),
  ...counties.flatMap(({ name, code }) => kinds.map((kind) => officeOf(name, code, kind))),
];
