import type { Values } from '../../../kernel/change/behaviour.ts';
import { addDays, type Day } from '../../../kernel/values/day.ts';
import { codeAtLevel } from '../../../vocabulary/division-code.rules.ts';
import { birthOfVolunteer } from '../births.ts';
import type { City } from '../city.ts';
import { personName } from '../names.ts';
import { citizenId, mobileNumber } from '../numbers.ts';
import { between, pick, type Source } from '../random.ts';
import type { Saved } from '../saving.ts';

/** Volunteers to each organization that records them. */
const EACH = 6;
const skills = ['陪伴老人', '课业辅导', '文艺', '医护', '法律咨询', null];

/** Organizations that keep volunteers' records. */
export const recorders = ({ institutions }: City): Saved[] =>
  institutions.filter((i) => i.kind === 'PRIVATE_NON_ENTERPRISE' || i.kind === 'COMMITTEE');

export const plannedVolunteers = (source: Source, city: City, today: Day): Values[] =>
  recorders(city).flatMap((organization, o) =>
    Array.from({ length: EACH }, (_, i) => volunteerOf(source, organization, o * EACH + i, today)),
  );

function volunteerOf(source: Source, organization: Saved, i: number, today: Day): Values {
  const county = codeAtLevel(String(organization.divisionId), 'COUNTY').slice(0, 6);
  const birth = birthOfVolunteer(i);
  const registeredOn = addDays(today, -between(source, 200, 2500));
  const gone = i % 19 === 5;
  return {
    name: personName(source, i % 2 === 1 ? 'MALE' : 'FEMALE'),
    documentType: 'CITIZEN_ID',
    documentNumber: citizenId(county, birth.day, birth.serial),
    mobile: mobileNumber(5000 + i),
    organizationId: organization.id,
    divisionId: organization.divisionId,
    sector: organization.sector,
    registeredOn,
    skills: pick(source, skills),
    ...(gone
      ? { state: 'DEREGISTERED', deregisteredOn: addDays(today, -20), deregistrationReason: '本人申请' }
      : {}),
  };
}
