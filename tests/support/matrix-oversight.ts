import type { EntityManager } from '@mikro-orm/postgresql';
import { Office } from '../../server/src/access/office.entity.ts';
import { AreaFlag } from '../../server/src/institutions/area-flag.entity.ts';
import { CommunityClass } from '../../server/src/institutions/community-class.entity.ts';
import { DevelopmentTarget } from '../../server/src/oversight/development-target.entity.ts';
import { ScorecardComment } from '../../server/src/oversight/scorecard-comment.entity.ts';
import { ScorecardLine } from '../../server/src/oversight/scorecard-line.entity.ts';
import { Scorecard } from '../../server/src/oversight/scorecard.entity.ts';
import { BodyMembership } from '../../server/src/workforce/body-membership.entity.ts';
import { ofPractitioner, place, type MatrixPart, type Places, type Site } from './matrix-part.ts';
import { keep } from './rows.ts';

/** A scorecard of each place, under which comments are made. */
const cards = new Map<string, string>();
const at = ({ division, sector }: { division: string; sector: string }): string => `${division} ${sector}`;
let office = '';
let serial = 0;

const ofCard = (table: string): string =>
  `select t.id, ${place} from ${table} t join scorecard p on p.id = t.scorecard_id`;

async function keepCard(em: EntityManager, site: Places['institutions'][number]): Promise<void> {
  const { division: divisionId, sector } = site;
  const day = { year: 2020 + (serial++ % 5), countedOn: '2024-12-31', basis: 'AS_OF', state: 'DRAFT' };
  const scorecardId = await keep(em, Scorecard, { ...day, divisionId, officeId: office, sector });
  await keep(em, ScorecardLine, {
    ...{ scorecardId, position: 0, indicator: 'MID', label: '中级', unit: 'PERSON', clause: '一' },
    ...{ value: 3, numerator: 3 },
  });
  await keep(em, ScorecardComment, { scorecardId, officeId: office, text: '无异议' });
  cards.set(at(site), scorecardId);
}

export const oversightPart: MatrixPart = {
  table: `
areaFlags            *AAA *AAA *--- *--- *--- *--- *--- *--- *--- *---
communityClasses     *AAA *AAA *--- *--- *--- *--- *--- *--- *--- *---
bodyMemberships      AAAA AAAA SSSS A--- III- PP-- A--- ---- ---- ----
developmentTargets   *AAA *--- *--- *--- *--- *--- *--- ---- ---- ----
scorecards           AAAA A--- S--- A--- ---- ---- A--- ---- ---- ----
scorecardLines       A--- A--- S--- A--- ---- ---- A--- ---- ---- ----
scorecardComments    AAAA AAA- SSS- A--- ---- ---- A--- ---- ---- ----
`,
  actions: `
scorecards.refresh  A    -    -    -    -    -    -    -    -    -
scorecards.lock     A    -    -    -    -    -    -    -    -    -
scorecards.sign     A    -    -    -    -    -    -    -    -    -
`,
  carried: {
    areaFlags: 'select id, division_id as division from area_flag',
    communityClasses: 'select id, division_id as division from community_class',
    bodyMemberships: ofPractitioner('body_membership'),
    developmentTargets: 'select id, division_id as division from development_target',
    scorecards: `select p.id, ${place} from scorecard p`,
    scorecardLines: ofCard('scorecard_line'),
    scorecardComments: ofCard('scorecard_comment'),
  },
  harmless: {
    areaFlags: { source: '另一文件' },
    communityClasses: { source: '另一资料' },
    bodyMemberships: { position: '委员' },
    developmentTargets: { value: 77 },
    scorecards: { basis: 'CURRENT' },
    scorecardComments: { text: '另有意见' },
  },
  fresh: {
    areaFlags: ({ division }: Site) => ({
      ...{ divisionId: division, kind: 'POOR', source: '文件' },
      since: `2001-01-${String((serial++ % 28) + 1).padStart(2, '0')}`,
    }),
    communityClasses: ({ division }: Site) => ({
      ...{ divisionId: division, classCode: '111', source: '资料' },
      since: `2002-01-${String((serial++ % 28) + 1).padStart(2, '0')}`,
    }),
    bodyMemberships: ({ person }: Site) => ({
      ...{ practitionerId: person, body: 'CPPCC', level: 'COUNTY', position: '委员', since: '2022-01-01' },
      bodyName: `政协${serial++}`,
    }),
    developmentTargets: ({ division }: Site) => ({
      ...{ indicator: 'SENIOR', divisionId: division, value: 3, clause: '一' },
      year: 2030 + (serial++ % 50),
    }),
    scorecards: ({ division, sector }: Site) => ({
      ...{ year: 2014, divisionId: division, officeId: office, sector, countedOn: '2014-12-31' },
    }),
    scorecardComments: (site: Site) => ({ scorecardId: cards.get(at(site)), officeId: office, text: '意见' }),
  },
  keep: async (em, { institutions, people }) => {
    office = await keep(em, Office, { name: '被考核机构', divisionId: '350404000000' });
    for (const site of institutions) {
      const divisionId = site.division;
      const since = `2003-01-${String((serial++ % 28) + 1).padStart(2, '0')}`;
      await keep(em, AreaFlag, { divisionId, kind: 'POOR', since, source: '文件' });
      await keep(em, CommunityClass, { divisionId, classCode: '111', since, source: '资料' });
      const target = { indicator: 'MID', year: 2030 + serial, value: 5, clause: '一' };
      await keep(em, DevelopmentTarget, { ...target, divisionId });
      await keepCard(em, site);
    }
    const seat = { body: 'PEOPLES_CONGRESS', level: 'COUNTY', bodyName: '区人大', position: '代表' };
    for (const { id } of people)
      await keep(em, BodyMembership, { practitionerId: id, ...seat, since: '2021-01-01' });
  },
};
