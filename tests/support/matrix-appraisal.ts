import { Appraisal } from '../../server/src/appraisal/appraisal.entity.ts';
import { AppraisalAppeal } from '../../server/src/appraisal/appeal.entity.ts';
import { AppraisalIndicator } from '../../server/src/appraisal/indicator.entity.ts';
import { AppraisalIndicatorSet } from '../../server/src/appraisal/indicator-set.entity.ts';
import { AppraisalPeriod } from '../../server/src/appraisal/period.entity.ts';
import { AppraisalRating } from '../../server/src/appraisal/rating.entity.ts';
import { AppraisalResult } from '../../server/src/appraisal/result.entity.ts';
import { AppraisalScore } from '../../server/src/appraisal/score.entity.ts';
import { ofPractitioner, place, type MatrixPart } from './matrix-part.ts';
import { keep } from './rows.ts';

/** What was kept, for new records to point to: the common records, and those of each place. */
const common = { set: '', indicator: '', period: '' };
const ratings = new Map<string, string>();
const appraisals = new Map<string, string>();
let serial = 0;

const ofAppraisal = (table: string): string =>
  `select t.id, ${place}, p.institution_id as institution, p.id as person from ${table} t join appraisal a on a.id = t.appraisal_id join practitioner p on p.id = a.practitioner_id`;

export const appraisalPart: MatrixPart = {
  table: `
appraisalIndicatorSets **** **** *--- *--- *--- *--- *--- ---- ---- ----
appraisalIndicators    **** **** *--- *--- *--- *--- *--- ---- ---- ----
appraisalPeriods       **** **** *--- *--- *--- *--- *--- ---- ---- ----
appraisals             AAA- AAA- SSS- A--- I--- P--- A--- ---- ---- ----
appraisalRatings       A--- A--- S--- A--- I-I- ---- A--- ---- ---- ----
appraisalScores        A--- A--- S--- A--- IIII ---- A--- ---- ---- ----
appraisalResults       A--- A--- S--- A--- I--- P--- A--- ---- ---- ----
appraisalAppeals       A--- A--- S--- A--- I--- PP-- A--- ---- ---- ----
`,
  actions: `
appraisalIndicatorSets.adopt  * * - - - - - - - -
appraisalIndicatorSets.retire * * - - - - - - - -
appraisalPeriods.close        * * - - - - - - - -
appraisalPeriods.reopen       * * - - - - - - - -
appraisals.conclude           A A S - I - - - - -
appraisals.cancel             A A S - - - - - - -
appraisalRatings.submit       - - - - I - - - - -
appraisalRatings.reopen       A A - - - - - - - -
appraisalAppeals.uphold       A A - - - - - - - -
appraisalAppeals.change       A A - - - - - - - -
appraisalAppeals.withdraw     - - - - - P - - - -
`,
  carried: {
    appraisals: ofPractitioner('appraisal'),
    appraisalRatings:
      'select t.id, t.division_id as division, t.sector, t.rater_id as institution from appraisal_rating t',
    appraisalScores:
      'select t.id, r.division_id as division, r.sector, r.rater_id as institution from appraisal_score t join appraisal_rating r on r.id = t.rating_id',
    appraisalResults: ofAppraisal('appraisal_result'),
    appraisalAppeals: ofAppraisal('appraisal_appeal'),
  },
  harmless: {
    appraisalIndicatorSets: { remark: '核对' },
    appraisalIndicators: { standard: '核对' },
    appraisalPeriods: { title: '更名' },
    appraisals: { remark: '核对' },
    appraisalRatings: { opinion: '核对' },
    appraisalScores: { ground: '核对' },
  },
  fresh: {
    appraisalIndicatorSets: () => ({
      title: '指标',
      postKind: 'GENERAL',
      level: 'MID',
      edition: 50 + ++serial,
    }),
    appraisalIndicators: () => ({
      indicatorSetId: common.set,
      title: '指标',
      aspect: 'ABILITY',
      weight: 10,
      position: 1,
    }),
    appraisalPeriods: () => {
      const year = 2050 + ++serial;
      return { title: `${year}年度`, startOn: `${year}-01-01`, endOn: `${year}-12-31` };
    },
    appraisals: (at) => ({
      practitionerId: at.person,
      postId: at.post,
      periodId: common.period,
      servedId: at.institution,
      indicatorSetId: common.set,
    }),
    appraisalScores: (at) => ({
      ratingId: ratings.get(at.institution)!,
      indicatorId: common.indicator,
      score: 80,
    }),
    appraisalAppeals: (at) => ({ appraisalId: appraisals.get(at.person)!, reason: '评分有误' }),
  },
  keep: async (em, { institutions, people }) => {
    common.set = await keep(em, AppraisalIndicatorSet, { title: '指标', postKind: 'GENERAL', level: 'MID' });
    common.indicator = await keep(em, AppraisalIndicator, {
      indicatorSetId: common.set,
      title: '业绩',
      aspect: 'ACHIEVEMENT',
      weight: 100,
    });
    const year = { title: '2024年度', startOn: '2024-01-01', endOn: '2024-12-31' };
    common.period = await keep(em, AppraisalPeriod, year);
    for (const [i, { id, postId, division: divisionId, sector }] of institutions.entries()) {
      const servedId = institutions[(i + 1) % institutions.length]!.id;
      const practitionerId = people[i]!.id;
      const appraisalId = await keep(em, Appraisal, {
        ...{ practitionerId, postId, servedId },
        periodId: common.period,
        indicatorSetId: common.set,
      });
      const rating = { appraisalId, indicatorSetId: common.set, title: '考核', divisionId, sector };
      const raterId = await keep(em, AppraisalRating, { ...rating, side: 'EMPLOYER', raterId: id });
      await keep(em, AppraisalRating, { ...rating, side: 'SERVED', raterId: servedId });
      await keep(em, AppraisalScore, { ratingId: raterId, indicatorId: common.indicator, score: 90 });
      const judged = {
        source: 'RATING',
        total: 90,
        grade: 'EXCELLENT',
        decidedOn: '2025-01-10',
        basis: '60/40',
      };
      await keep(em, AppraisalResult, { appraisalId, ...judged });
      await keep(em, AppraisalAppeal, { appraisalId, reason: '评分有误', lodgedOn: '2025-01-15' });
      ratings.set(id, raterId);
      appraisals.set(practitionerId, appraisalId);
    }
  },
};
