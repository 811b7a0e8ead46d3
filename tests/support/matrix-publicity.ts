import type { EntityManager } from '@mikro-orm/postgresql';
import { Campaign } from '../../server/src/publicity/campaign.entity.ts';
import { NoticeObjection } from '../../server/src/publicity/notice-objection.entity.ts';
import { PublicNotice } from '../../server/src/publicity/public-notice.entity.ts';
import { TypicalCase } from '../../server/src/publicity/typical-case.entity.ts';
import { place, type MatrixPart, type Places, type Site } from './matrix-part.ts';
import { keep } from './rows.ts';

/** A notice of each division, to which objections are made. */
const notices = new Map<string, string>();
let serial = 0;

const notice = (division: string): Record<string, unknown> => ({
  ...{ title: `公示${serial++}`, kind: 'OTHER', divisionId: division, publisher: '民政局', body: '内容' },
  phone: '0598-0000000',
});
const campaign = ({ division, sector }: { division: string; sector: string }): Record<string, unknown> => ({
  ...{ title: `活动${serial++}`, medium: 'PRESS', divisionId: division, sector, organizer: '工会' },
  ...{ venue: '日报', plannedOn: '2024-03-01' },
});
const story = ({ division, sector }: { division: string; sector: string }): Record<string, unknown> => ({
  ...{ title: `案例${serial++}`, field: 'FAMILY', divisionId: division, sector, story: '经过' },
});

async function keepAll(em: EntityManager, site: Places['institutions'][number]): Promise<void> {
  const seen = { publicTitle: '公示', publicBody: '内容', workingDays: 5, state: 'PUBLISHED' };
  const term = { publishedOn: '2024-01-02', endsOn: '2024-01-09' };
  const noticeId = await keep(em, PublicNotice, { ...notice(site.division), ...seen, ...term });
  const received = { channel: 'LETTER', receivedOn: '2024-01-03', state: 'RECEIVED' };
  await keep(em, NoticeObjection, { noticeId, ...received, content: '不实' });
  await keep(em, Campaign, { ...campaign(site), state: 'PLANNED' });
  await keep(em, TypicalCase, { ...story(site), state: 'DRAFT' });
  notices.set(site.division, noticeId);
}

export const publicityPart: MatrixPart = {
  table: `
publicNotices        *AAA *AAA *--- *--- *--- *--- *--- ---- ---- ----
noticeObjections     A*-- A*-- -*-- -*-- -*-- -*-- -*-- ---- ---- ----
campaigns            AAAA AAAA SSSS A--- ---- ---- A--- ---- ---- ----
typicalCases         AAAA AAAA SSSS A--- ---- ---- A--- ---- ---- ----
`,
  actions: `
publicNotices.publish     A    A    -    -    -    -    -    -    -    -
publicNotices.withdraw    A    A    -    -    -    -    -    -    -    -
noticeObjections.uphold   A    A    -    -    -    -    -    -    -    -
noticeObjections.dismiss  A    A    -    -    -    -    -    -    -    -
campaigns.report          A    A    S    -    -    -    -    -    -    -
campaigns.cancel          A    A    S    -    -    -    -    -    -    -
typicalCases.publish      A    A    S    -    -    -    -    -    -    -
typicalCases.withdraw     A    A    S    -    -    -    -    -    -    -
`,
  carried: {
    publicNotices: 'select id, division_id as division from public_notice',
    noticeObjections:
      'select t.id, p.division_id as division from notice_objection t join public_notice p on p.id = t.notice_id',
    campaigns: `select p.id, ${place} from campaign p`,
    typicalCases: `select p.id, ${place} from typical_case p`,
  },
  harmless: {
    publicNotices: { address: '办公楼一层' },
    campaigns: { content: '补充' },
    typicalCases: { consentBy: '家属' },
  },
  fresh: {
    publicNotices: ({ division }: Site) => notice(division),
    noticeObjections: ({ division }: Site) => ({ noticeId: notices.get(division), content: '不实' }),
    campaigns: (site: Site) => campaign(site),
    typicalCases: (site: Site) => story(site),
  },
  keep: async (em, { institutions }) => {
    for (const site of institutions) await keepAll(em, site);
  },
};
