/** A kind of institution that the demonstration sets up. */
export interface InstitutionPlan {
  /** What follows the county's name; null: the institution is the community's own committee. */
  title: string | null;
  kind: string;
  sector: string;
  hostKind: string | null;
  /** First two characters of its credit code. */
  prefix: string;
  publicBenefit: boolean;
  /** Levels of the posts that it sets up. */
  levels: readonly string[];
}

const levels = ['ASSISTANT', 'MID'];
/** Where there are professionals enough for somebody to supervise them. */
const supervised = [...levels, 'SENIOR'];

const host = (title: string, hostKind: string, sector: string): InstitutionPlan => ({
  title,
  kind: 'PUBLIC_INSTITUTION',
  sector,
  hostKind,
  prefix: '12',
  publicBenefit: true,
  levels: supervised,
});

const agency = (title: string, sector: string): InstitutionPlan => ({
  title,
  kind: 'PRIVATE_NON_ENTERPRISE',
  sector,
  hostKind: null,
  prefix: '52',
  publicBenefit: true,
  levels: supervised,
});

export const committee: InstitutionPlan = {
  title: null,
  kind: 'COMMITTEE',
  sector: 'CIVIL_AFFAIRS',
  hostKind: null,
  prefix: '54',
  publicBenefit: false,
  levels,
};

export const foundation: InstitutionPlan = {
  title: '慈善基金会',
  kind: 'FOUNDATION',
  sector: 'CIVIL_AFFAIRS',
  hostKind: null,
  prefix: '53',
  publicBenefit: true,
  levels: ['MID', 'SENIOR'],
};

const association: InstitutionPlan = {
  ...foundation,
  title: '社会工作者协会',
  kind: 'SOCIAL_GROUP',
  prefix: '51',
};
const agencyOfAll = agency('同心社会工作服务中心', 'CIVIL_AFFAIRS');

const others: InstitutionPlan[] = [
  host('困难职工帮扶中心', 'WORKER_AID', 'TRADE_UNION'),
  host('青少年服务中心', 'YOUTH_SERVICE', 'YOUTH_LEAGUE'),
  host('妇女儿童援助中心', 'WOMEN_CHILDREN_AID', 'WOMENS_FEDERATION'),
  host('残疾人托养中心', 'DISABLED_HOME', 'DISABLED_FEDERATION'),
  host('社会福利中心', 'ELDERLY_HOME', 'CIVIL_AFFAIRS'),
  agency('职工关爱服务中心', 'TRADE_UNION'),
  association,
];

const committees = (count: number): InstitutionPlan[] => Array.from({ length: count }, () => committee);

/** The three large counties have one of each kind, the others an agency and four more in turn; all have committees. */
export function plansOf(countyIndex: number): InstitutionPlan[] {
  if (countyIndex < 3) return [...committees(12), agencyOfAll, ...others];
  const turn = (step: number): InstitutionPlan => others[(countyIndex * 2 + step) % others.length]!;
  return [...committees(7), agencyOfAll, turn(0), turn(1), turn(2), turn(3)];
}
