import { Indicators, type Indicator, type Units } from './kinds.ts';

/** What is counted: rows of a function of the database for a day, a basis and a sector, each with its place. */
export interface Source {
  key: 'people' | 'institutions' | 'communities' | 'pilots' | 'bases' | 'counties';
  /** Resource that the rows are records of. */
  resource: string;
  /** `from` item named `s`, of the question `a` (on_day, basis_day, sector). */
  from: string;
}

const ofSector = '(a.sector is null or s.sector = a.sector)';
const sources = {
  people: {
    key: 'people',
    resource: 'practitioners',
    from: `people_on(a.on_day, a.basis_day) s on ${ofSector}`,
  },
  institutions: {
    key: 'institutions',
    resource: 'institutions',
    from: `institutions_on(a.on_day, a.basis_day) s on ${ofSector}`,
  },
  communities: {
    key: 'communities',
    resource: 'divisions',
    from: 'communities_on(a.on_day, a.basis_day, a.sector) s on true',
  },
  pilots: { key: 'pilots', resource: 'pilots', from: `pilots_on(a.on_day, a.basis_day) s on ${ofSector}` },
  bases: {
    key: 'bases',
    resource: 'trainingBases',
    from: `training_bases_on(a.on_day, a.basis_day) s on ${ofSector}`,
  },
  counties: {
    key: 'counties',
    resource: 'divisions',
    from: 'counties_on(a.on_day, a.basis_day, a.sector) s on true',
  },
} satisfies Record<string, Source>;

/** One figure of the policy: what counts among which rows, and how it is said. */
export interface IndicatorDecl {
  key: Indicator;
  label: string;
  clause: string;
  unit: keyof typeof Units.values;
  source: Source;
  /** SQL conditions on a row `s`: whether it counts, and whether it belongs to what the count is part of. */
  counted: string;
  outOf: string | null;
  /** What the denominator is, in words; it stands beside every percentage. */
  denominator: string | null;
}

const professional = "s.definition = 'PROFESSIONAL'";
const PROFESSIONALS = '专业社会工作人才：在岗，持证书或经同等能力认定，或为所列专业大专以上毕业';

type People = Pick<IndicatorDecl, 'counted' | 'outOf' | 'denominator'> & { clause?: string };

const people = (key: Indicator, { clause = '一', ...rest }: People): IndicatorDecl => ({
  key,
  label: Indicators.labels[key],
  clause,
  unit: 'PERSON',
  source: sources.people,
  ...rest,
});

/** Of the professionals, those whose highest level, by certificate or recognized ability, is one of these (一). */
const atLevel = (key: Indicator, ...levels: string[]): IndicatorDecl =>
  people(key, {
    counted: `${professional} and s.level in (${levels.map((l) => `'${l}'`).join(', ')})`,
    outOf: professional,
    denominator: PROFESSIONALS,
  });

const pilots = (key: Indicator, counted: string): IndicatorDecl => ({
  key,
  label: Indicators.labels[key],
  clause: '二(五)1',
  unit: 'PIECE',
  source: sources.pilots,
  counted,
  outOf: null,
  denominator: null,
});

/** Every figure that the targets, the scorecards and the console know. A further one is an entry here. */
export const indicators: readonly IndicatorDecl[] = [
  people('PRACTITIONERS', { counted: 'true', outOf: null, denominator: null }),
  people('TALENT', {
    counted: "s.definition in ('TALENT', 'PROFESSIONAL')",
    outOf: 'true',
    denominator: '从业人员：在岗从事直接服务、督导或管理',
  }),
  people('PROFESSIONALS', {
    counted: professional,
    outOf: 'true',
    denominator: '从业人员：在岗从事直接服务、督导或管理',
  }),
  atLevel('ASSISTANT', 'ASSISTANT'),
  atLevel('MID', 'MID'),
  atLevel('MID_AND_ABOVE', 'MID', 'SENIOR'),
  atLevel('SENIOR', 'SENIOR'),
  people('ENCOURAGED_AREAS', {
    clause: '二(二)1',
    counted: `${professional} and s.encouraged`,
    outOf: professional,
    denominator: PROFESSIONALS,
  }),
  {
    key: 'URBAN_COVERAGE',
    label: Indicators.labels.URBAN_COVERAGE,
    clause: '二(二)1',
    unit: 'PERCENT',
    source: sources.communities,
    counted: 's.urban and s.covered',
    outOf: 's.urban',
    denominator: '城市社区：当日存在的居委会，且城乡分类属于参数所列代码；未分类的不计入',
  },
  {
    key: 'ORGANIZATIONS',
    label: Indicators.labels.ORGANIZATIONS,
    clause: '二(二)3',
    unit: 'INSTITUTION',
    source: sources.institutions,
    counted: 's.counted',
    outOf: null,
    denominator: null,
  },
  pilots('PROVINCIAL_PILOTS', "s.level = 'PROVINCIAL' and s.kind = 'COMPREHENSIVE'"),
  pilots('MUNICIPAL_PILOTS', "s.level = 'MUNICIPAL'"),
  {
    key: 'TRAINING_BASES',
    label: Indicators.labels.TRAINING_BASES,
    clause: '二(一)1',
    unit: 'PIECE',
    source: sources.bases,
    counted: 'true',
    outOf: null,
    denominator: null,
  },
  {
    key: 'TRAINING_BASE_COVERAGE',
    label: Indicators.labels.TRAINING_BASE_COVERAGE,
    clause: '二(一)1',
    unit: 'PERCENT',
    source: sources.counties,
    counted: 's.bases > 0',
    outOf: 'true',
    denominator: '当日存在的县（市、区）',
  },
];

export const indicatorOf = (key: Indicator): IndicatorDecl => indicators.find((i) => i.key === key)!;
