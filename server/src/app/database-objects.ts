import { vocabularyObjects } from '../vocabulary/objects.ts';
import { accessObjects } from '../access/objects.ts';
import { auditObjects } from '../audit/objects.ts';
import { notificationObjects } from '../notifications/objects.ts';
import { approvalObjects } from '../approvals/loading.ts';
import { institutionObjects } from '../institutions/objects.ts';
import { fundingObjects } from '../funding/objects.ts';
import { registrationObjects } from '../registration/objects.ts';
import { trainingObjects } from '../training/objects.ts';
import { appraisalObjects } from '../appraisal/objects.ts';
import { incubationObjects } from '../incubation/objects.ts';
import { procurementObjects } from '../procurement/objects.ts';
import { mobilityObjects } from '../mobility/objects.ts';
import { qualityObjects } from '../quality/objects.ts';
import { incentiveObjects } from '../incentives/objects.ts';
import { subsidyObjects } from '../subsidies/objects.ts';
import { oversightObjects } from '../oversight/objects.ts';
import { publicityObjects } from '../publicity/objects.ts';

/** Functions, constraints and policies that contexts add to what their declarations imply; lower contexts first. */
export const databaseObjects: string[] = [
  ...vocabularyObjects,
  ...accessObjects,
  ...auditObjects,
  ...notificationObjects,
  ...approvalObjects,
  ...institutionObjects,
  ...fundingObjects,
  ...trainingObjects,
  ...registrationObjects,
  ...appraisalObjects,
  ...incubationObjects,
  ...procurementObjects,
  ...mobilityObjects,
  ...qualityObjects,
  ...incentiveObjects,
  ...subsidyObjects,
  ...oversightObjects,
  ...publicityObjects,
];
