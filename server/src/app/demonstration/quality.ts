import type { EntityManager } from '@mikro-orm/postgresql';
import type { RuleContext } from '../../kernel/change/behaviour.ts';
import { JointActivity } from '../../quality/joint-activity.entity.ts';
import { Pilot } from '../../quality/pilot.entity.ts';
import { ServiceStandard } from '../../quality/service-standard.entity.ts';
import { StandardAdoption } from '../../quality/standard-adoption.entity.ts';
import { StandardVersion } from '../../quality/standard-version.entity.ts';
import { Volunteer } from '../../quality/volunteer.entity.ts';
import { VolunteerPairing } from '../../quality/volunteer-pairing.entity.ts';
import { VolunteerService } from '../../quality/volunteer-service.entity.ts';
import type { Chapter } from './chapters.ts';
import type { City } from './city.ts';
import { plannedPilots } from './quality/pilots.ts';
import { plannedActivities, plannedPairings, plannedServices } from './quality/service.ts';
import { plannedAdoptions, plannedStandards, plannedVersions } from './quality/standards.ts';
import { plannedVolunteers } from './quality/volunteers.ts';
import { seeded, type Source } from './random.ts';
import { saveAll, saveEach } from './saving.ts';

/** Pilots, standards with the units that work by them, and volunteers whom professionals lead. */
export const quality: Chapter = async (em, context, city) => {
  const source = seeded(20130405);
  await saveAll(em, Pilot, plannedPilots(city), context);
  const standards = await saveAll(em, ServiceStandard, plannedStandards(), context);
  const versions = await saveAll(em, StandardVersion, plannedVersions(standards), context);
  await saveEach(em, StandardAdoption, plannedAdoptions(source, versions, city), context);
  await saveVolunteers(em, context, city, source);
};

async function saveVolunteers(
  em: EntityManager,
  context: RuleContext,
  city: City,
  source: Source,
): Promise<void> {
  const { today } = context;
  const volunteers = await saveAll(em, Volunteer, plannedVolunteers(source, city, today), context);
  await saveEach(em, VolunteerPairing, plannedPairings(source, volunteers, city, today), context);
  const activities = await saveAll(em, JointActivity, plannedActivities(source, city, today), context);
  await saveEach(em, VolunteerService, plannedServices(source, activities, volunteers), context);
}
