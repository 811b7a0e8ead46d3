import { RegistrationApplication } from '../../../registration/registration-application.entity.ts';
import type { Cast } from '../cast.ts';
import { applicants } from './applicants.ts';
import { creating, type Event, type Story } from './story.ts';

/** A late first registration, applied for by the institution's clerk. */
const applied = (which: number, daysAgo: number, later?: Event[]): Story => ({
  by: 'clerk',
  daysAgo,
  note: '演示数据，纯属虚构',
  wishes: (city: Cast) =>
    applicants(city)
      .slice(which, which + 1)
      .map(({ id, practitionerId }) =>
        creating(RegistrationApplication, {
          practitionerId,
          certificateId: id,
          kind: 'FIRST',
          lateReason: '取证后长期驻村，未及时办理（演示）',
          practisingAt: '演示单位（虚构）',
          pledge: true,
        }),
      ),
  later,
});

/** One waits, one was refused, one was granted. */
export const registrationStories: Story[] = [
  applied(0, 12),
  applied(1, 20, [
    {
      by: 'registrar',
      daysAgo: 16,
      verdict: 'REJECT',
      reason: '证书扫描件与管理号不符，请核对后重新申请（演示）',
    },
  ]),
  applied(2, 25, [{ by: 'registrar', daysAgo: 21, verdict: 'APPROVE' }]),
];
