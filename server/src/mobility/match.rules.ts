import { isWithin, codeAtLevel } from '../vocabulary/division-code.rules.ts';
import { InstitutionKinds, Levels } from '../institutions/kinds.ts';
import { Sectors } from '../access/roles.ts';

export type Level = keyof typeof Levels.values;
export type Factor = 'LEVEL' | 'AREA' | 'SECTOR' | 'EXPERIENCE' | 'WISH';

/** What a vacancy asks and where it is. */
export interface VacancyProfile {
  level: Level | null;
  division: string;
  sector: string;
  kind: string;
  experienceYears: number | null;
}

/** What a seeker brings and wishes. */
export interface SeekerProfile {
  level: Level | null;
  division: string;
  sector: string;
  experienceYears: number;
  wishedDivision: string | null;
  wishedSector: string | null;
  wishedKind: string | null;
}

export interface Reason {
  factor: Factor;
  points: number;
  most: number;
  text: string;
}

export interface Match {
  score: number;
  reasons: Reason[];
}

/** How far a factor is met, from 0 to 1, and why. */
type Judged = [degree: number, text: string];

const ranks: Record<Level, number> = { ASSISTANT: 1, MID: 2, SENIOR: 3 };
const labelOf = (labels: Record<string, string>, value: string): string => labels[value] ?? value;

/**
 * How well a seeker and a vacancy fit (二(四)3), from 0 to 100, with the reason for every point.
 * @param weights of level, area, sector, experience and wishes: the parameter `mobility.match.weights`
 */
export function match(vacancy: VacancyProfile, seeker: SeekerProfile, weights: readonly number[]): Match {
  const factors: [Factor, Judged][] = [
    ['LEVEL', ofLevel(vacancy, seeker)],
    ['AREA', ofArea(vacancy, seeker)],
    ['SECTOR', ofSector(vacancy, seeker)],
    ['EXPERIENCE', ofExperience(vacancy, seeker)],
    ['WISH', ofWish(vacancy, seeker)],
  ];
  const reasons = factors.map(([factor, [degree, text]], i): Reason => {
    const most = weights[i] ?? 0;
    return { factor, points: Math.round(most * degree), most, text };
  });
  return { score: reasons.reduce((sum, { points }) => sum + points, 0), reasons };
}

function ofLevel({ level: asked }: VacancyProfile, { level: held }: SeekerProfile): Judged {
  if (!asked) return [1, '岗位不限级别'];
  const [wanted, has] = [ranks[asked], held ? ranks[held] : 0];
  if (has === wanted) return [1, `级别相符（${Levels.labels[asked]}）`];
  if (has > wanted) return [1, `级别高于岗位要求（${Levels.labels[held!]}）`];
  if (wanted - has === 1) return [0.25, `级别低于岗位要求一级（要求${Levels.labels[asked]}）`];
  return [0, `级别不符（要求${Levels.labels[asked]}）`];
}

function ofArea({ division }: VacancyProfile, seeker: SeekerProfile): Judged {
  if (seeker.wishedDivision)
    return isWithin(division, seeker.wishedDivision) ? [1, '在意向区域内'] : [0, '不在意向区域内'];
  const near = codeAtLevel(division, 'COUNTY') === codeAtLevel(seeker.division, 'COUNTY');
  return near ? [1, '与现所在县（市、区）相同'] : [0.5, '求职人全市均可，但不在现所在县（市、区）'];
}

function ofSector({ sector }: VacancyProfile, seeker: SeekerProfile): Judged {
  const label = labelOf(Sectors.labels, sector);
  if (seeker.wishedSector)
    return seeker.wishedSector === sector ? [1, `符合意向系统（${label}）`] : [0, `不是意向系统（${label}）`];
  return seeker.sector === sector ? [1, `与现从业系统相同（${label}）`] : [0.5, `求职人不限系统（${label}）`];
}

function ofExperience(
  { experienceYears: asked }: VacancyProfile,
  { experienceYears: has }: SeekerProfile,
): Judged {
  if (!asked) return [1, '岗位不限工作年限'];
  if (has >= asked) return [1, `从业 ${has} 年，满足要求的 ${asked} 年`];
  return [has / asked, `从业 ${has} 年，要求 ${asked} 年`];
}

function ofWish({ kind }: VacancyProfile, { wishedKind }: SeekerProfile): Judged {
  if (!wishedKind) return [1, '求职人不限单位类型'];
  const label = labelOf(InstitutionKinds.labels, kind);
  return wishedKind === kind ? [1, `符合意向单位类型（${label}）`] : [0, `不是意向单位类型（${label}）`];
}
