import type { EntityManager } from '@mikro-orm/postgresql';
import { JointActivity } from '../../server/src/quality/joint-activity.entity.ts';
import { Pilot } from '../../server/src/quality/pilot.entity.ts';
import { ServiceStandard } from '../../server/src/quality/service-standard.entity.ts';
import { StandardAdoption } from '../../server/src/quality/standard-adoption.entity.ts';
import { StandardVersion } from '../../server/src/quality/standard-version.entity.ts';
import { Volunteer } from '../../server/src/quality/volunteer.entity.ts';
import { VolunteerPairing } from '../../server/src/quality/volunteer-pairing.entity.ts';
import { VolunteerService } from '../../server/src/quality/volunteer-service.entity.ts';
import { citizenId } from './citizen-id.ts';
import {
  ofInstitution,
  ofPractitioner,
  place,
  type MatrixPart,
  type Places,
  type Site,
} from './matrix-part.ts';
import { keep } from './rows.ts';

let serial = 0;
const at = ({ division: divisionId, sector }: { division: string; sector: string }) => ({
  divisionId,
  sector,
});

const pilot = { title: '试点', level: 'MUNICIPAL', kind: 'AREA' };
const standard = () => ({ title: `规范${++serial}`, scope: 'MUNICIPAL', appliesTo: '社区服务' });
const activity = { title: '活动', heldOn: '2024-03-05', duration: 3 };
const volunteer = (organizationId: string, site: { division: string; sector: string }) => ({
  name: '志愿者',
  documentNumber: citizenId('1998-08-08', ++serial),
  organizationId,
  registeredOn: '2020-01-01',
  ...at(site),
});

/** What new records point to: by institution, and the standard in force. */
const shared = { standard: '', edition: '', volunteers: new Map<string, string>(), activities: new Map() };

async function keepAll(em: EntityManager, { institutions, people }: Places): Promise<void> {
  shared.standard = await keep(em, ServiceStandard, standard());
  const version = { standardId: shared.standard, content: '文', state: 'PUBLISHED', inForceOn: '2024-01-01' };
  const earlier = await keep(em, StandardVersion, { ...version, edition: '一' });
  shared.edition = await keep(em, StandardVersion, { ...version, edition: '二' });
  for (const [i, { id, ...site }] of institutions.entries()) {
    const leaderId = people[i]!.id;
    await keep(em, Pilot, { ...pilot, ...at(site) });
    await keep(em, StandardAdoption, { institutionId: id, editionId: earlier, adoptedOn: '2024-02-01' });
    const served = await keep(em, Volunteer, volunteer(id, site));
    shared.volunteers.set(id, await keep(em, Volunteer, volunteer(id, site)));
    const activityId = await keep(em, JointActivity, {
      ...activity,
      organizerId: id,
      leaderId,
      state: 'HELD',
    });
    shared.activities.set(id, activityId);
    await keep(em, VolunteerService, { activityId, volunteerId: served, hours: 2 });
    await keep(em, VolunteerPairing, { practitionerId: leaderId, volunteerId: served, since: '2024-01-01' });
  }
}

const ofOrganization = `select p.id, ${place}, p.organization_id as institution from volunteer p`;

export const quality: MatrixPart = {
  table: `
pilots            *AAA *AAA *SSS *--- *--- *--- *--- ---- ---- ----
serviceStandards  **** **** *--- *--- *--- *--- *--- ---- ---- ----
standardVersions  **** **** *--- *--- *--- *--- *--- ---- ---- ----
standardAdoptions AAAA AAAA SSSS A--- III- *--- A--- ---- ---- ----
volunteers        AAAA AAAA SSSS A--- III- ---- A--- ---- ---- ----
volunteerPairings AAAA AAAA SSSS A--- III- P--- A--- ---- ---- ----
jointActivities   *AAA *AAA *SSS *--- *II- *--- *--- ---- ---- ----
volunteerServices AAAA AAAA SSSS A--- III- ---- A--- ---- ---- ----
`,
  actions: `
pilots.designate          A A - - - - - - - -
pilots.demonstrate        A A - - - - - - - -
pilots.conclude           A A - - - - - - - -
pilots.revoke             A A - - - - - - - -
standardVersions.publish  * * - - - - - - - -
standardVersions.withdraw * * - - - - - - - -
standardAdoptions.end     A A S - I - - - - -
volunteers.suspend        A A S - I - - - - -
volunteers.resume         A A S - I - - - - -
volunteers.deregister     A A S - I - - - - -
jointActivities.hold      A A S - I - - - - -
jointActivities.cancel    A A S - I - - - - -
volunteerServices.certify A A S - I - - - - -
volunteerServices.annul   A A S - I - - - - -
`,
  carried: {
    pilots: `select p.id, ${place} from pilot p`,
    standardAdoptions: ofInstitution('standard_adoption'),
    volunteers: ofOrganization,
    volunteerPairings: ofPractitioner('volunteer_pairing'),
    jointActivities: `select t.id, ${place}, p.id as institution from joint_activity t join institution p on p.id = t.organizer_id`,
    volunteerServices: `select t.id, ${place}, p.id as institution from volunteer_service t join joint_activity a on a.id = t.activity_id join institution p on p.id = a.organizer_id`,
  },
  harmless: {
    pilots: { content: '改' },
    serviceStandards: { remark: '改' },
    standardVersions: { content: '改' },
    standardAdoptions: { extent: '改' },
    volunteers: { skills: '改' },
    volunteerPairings: { goal: '改' },
    jointActivities: { place: '改' },
    volunteerServices: { hours: 1 },
  },
  fresh: {
    pilots: (site: Site) => ({ ...pilot, ...at(site) }),
    serviceStandards: () => standard(),
    standardVersions: () => ({ standardId: shared.standard, edition: `新${++serial}`, content: '文' }),
    standardAdoptions: ({ institution }) => ({
      institutionId: institution,
      editionId: shared.edition,
      adoptedOn: '2024-03-01',
    }),
    volunteers: (site) => volunteer(site.institution, site),
    volunteerPairings: ({ institution, person }) => ({
      practitionerId: person,
      volunteerId: shared.volunteers.get(institution),
      since: '2024-01-01',
    }),
    jointActivities: ({ institution, person }) => ({
      ...activity,
      organizerId: institution,
      leaderId: person,
    }),
    volunteerServices: ({ institution }) => ({
      activityId: shared.activities.get(institution),
      volunteerId: shared.volunteers.get(institution),
      hours: 1,
    }),
  },
  keep: keepAll,
};
