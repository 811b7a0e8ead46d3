import { FairBooth } from '../../server/src/mobility/fair-booth.entity.ts';
import { GuidanceCase } from '../../server/src/mobility/guidance-case.entity.ts';
import { GuidanceWindow } from '../../server/src/mobility/guidance-window.entity.ts';
import { JobFair } from '../../server/src/mobility/job-fair.entity.ts';
import { JobOffer } from '../../server/src/mobility/job-offer.entity.ts';
import { Referral } from '../../server/src/mobility/referral.entity.ts';
import { Seeker } from '../../server/src/mobility/seeker.entity.ts';
import { Vacancy } from '../../server/src/mobility/vacancy.entity.ts';
import { ofPractitioner, place, type MatrixPart } from './matrix-part.ts';
import { keep } from './rows.ts';

/** Records of each institution and person of the test's city. */
const vacancies = new Map<string, string>();
const windows = new Map<string, string>();
const fairs = new Map<string, string>();
const seekers = new Map<string, string>();

const bothSides = (table: string): string =>
  `select t.id, ${place}, p.id as institution, s.practitioner_id as person from ${table} t
   join vacancy v on v.id = t.vacancy_id join post o on o.id = v.post_id join institution p on p.id = o.institution_id
   join seeker s on s.id = t.seeker_id`;

const today = { publishedOn: '2024-01-01', registeredOn: '2024-01-01' };

export const mobility: MatrixPart = {
  table: `
vacancies            AAAA AAAA SSSS A--- *II- *--- A--- ---- ---- ----
seekers              AAAA AAAA SSSS A--- *--- PPP- A--- ---- ---- ----
jobOffers            AAA- AAA- SSS- A--- III- PPP- A--- ---- ---- ----
referrals            AAA- AAA- SSS- A--- I--- P--- A--- ---- ---- ----
guidanceWindows      AAAA AAAA AAAA A--- *--- *--- A--- ---- ---- ----
guidanceCases        AAAA AAAA AAAA A--- III- ---- A--- ---- ---- ----
jobFairs             AAAA AAAA AAAA A--- *--- *--- A--- ---- ---- ----
fairBooths           AAAA AAAA SSSS A--- III- ---- A--- ---- ---- ----
`,
  actions: `
vacancies.prolong           A A S - I - - - - -
vacancies.close             A A S - I - - - - -
seekers.prolong             A A S - - P - - - -
seekers.withdraw            A A S - - P - - - -
jobOffers.acceptAsEmployer  - - - - I - - - - -
jobOffers.acceptAsSeeker    - - - - - P - - - -
jobOffers.decline           A A S - I P - - - -
referrals.takeUp            A A S - I P - - - -
referrals.decline           A A S - I P - - - -
guidanceCases.close         A A A - I - - - - -
jobFairs.report             A A A - - - - - - -
jobFairs.cancel             A A A - - - - - - -
`,
  carried: {
    vacancies: `select v.id, ${place}, p.id as institution from vacancy v join post o on o.id = v.post_id join institution p on p.id = o.institution_id`,
    seekers: ofPractitioner('seeker'),
    jobOffers: bothSides('job_offer'),
    referrals: bothSides('referral'),
    guidanceWindows: 'select id, division_id as division, host_id as institution from guidance_window',
    guidanceCases:
      'select t.id, w.division_id as division, w.host_id as institution from guidance_case t join guidance_window w on w.id = t.window_id',
    jobFairs: 'select id, division_id as division from job_fair',
    fairBooths:
      'select t.id, f.division_id as division, i.sector, t.institution_id as institution from fair_booth t join job_fair f on f.id = t.fair_id join institution i on i.id = t.institution_id',
  },
  harmless: {
    vacancies: { contact: '电话' },
    seekers: { introduction: '介绍' },
    jobOffers: { message: '留言' },
    referrals: { reason: '理由' },
    guidanceWindows: { phone: '0598' },
    guidanceCases: { advice: '改过的建议' },
    jobFairs: { venue: '另一会场' },
    fairBooths: { seatsOffered: 9 },
  },
  fresh: {
    vacancies: (at) => ({ title: '招聘', postId: at.post, publishedOn: today.publishedOn }),
    seekers: (at) => ({ practitionerId: at.person, registeredOn: today.registeredOn }),
    jobOffers: (at) => ({
      vacancyId: vacancies.get(at.institution),
      seekerId: seekers.get(at.person),
      origin: 'EMPLOYER',
    }),
    referrals: (at) => ({
      vacancyId: vacancies.get(at.institution),
      seekerId: seekers.get(at.person),
      referredOn: '2024-01-01',
      reason: '相符',
    }),
    guidanceWindows: (at) => ({ name: '窗口', divisionId: at.division, address: '地址' }),
    guidanceCases: (at) => ({
      windowId: windows.get(at.institution),
      visitor: '来访人',
      topic: 'CAREER',
      openedOn: '2024-01-01',
      advice: '建议',
    }),
    jobFairs: (at) => ({
      name: '招聘会',
      divisionId: at.division,
      organizer: '主办',
      venue: '会场',
      heldOn: '2024-01-01',
      boothCapacity: 9,
    }),
    fairBooths: (at) => ({
      fairId: fairs.get(at.institution),
      institutionId: at.institution,
      boothNumber: 'B2',
      seatsOffered: 1,
    }),
  },
  keep: async (em, { institutions, people }) => {
    for (const [i, { id, postId, division }] of institutions.entries()) {
      const practitionerId = people[i]!.id;
      const vacancyId = await keep(em, Vacancy, {
        title: '招聘',
        postId,
        seats: 1,
        ...today,
        validUntil: '2024-03-01',
      });
      const seekerId = await keep(em, Seeker, {
        practitionerId,
        experienceYears: 1,
        ...today,
        validUntil: '2024-03-01',
      });
      vacancies.set(id, vacancyId);
      seekers.set(practitionerId, seekerId);
      await keep(em, JobOffer, { vacancyId, seekerId, origin: 'EMPLOYER' });
      await keep(em, Referral, { vacancyId, seekerId, referredOn: '2024-01-02', reason: '相符' });
      const windowId = await keep(em, GuidanceWindow, {
        name: '窗口',
        divisionId: division,
        hostId: id,
        address: '地址',
      });
      windows.set(id, windowId);
      const opened = { openedOn: '2024-01-03', advice: '建议', topic: 'POLICY', visitor: '来访人' };
      await keep(em, GuidanceCase, { windowId, ...opened });
      const fair = {
        organizer: '主办',
        venue: '会场',
        heldOn: '2024-01-01',
        boothCapacity: 9,
        name: '招聘会',
      };
      const fairId = await keep(em, JobFair, { divisionId: division, ...fair });
      fairs.set(id, fairId);
      await keep(em, FairBooth, { fairId, institutionId: id, boothNumber: 'A1', seatsOffered: 1 });
    }
  },
};
