import { Appointment } from '../../../workforce/appointment.entity.ts';
import { Certificate } from '../../../workforce/certificate.entity.ts';
import { Practitioner } from '../../../workforce/practitioner.entity.ts';
import {
  appointmentIn,
  certificate,
  institutionOf,
  neverInPost,
  newcomer,
  peopleOf,
  uncertified,
} from './choosing.ts';
import type { County } from '../places.ts';
import { creating, deleting, updating, type Story } from './story.ts';

const youth: Story[] = [
  {
    by: 'youth',
    daysAgo: 3,
    note: '青少年服务中心新入职',
    wishes: (city) => [
      creating(
        Practitioner,
        newcomer(institutionOf(city, 'shaxian', 'YOUTH_LEAGUE'), '许子明', '1998-01-15', 11),
      ),
    ],
  },
  {
    by: 'youth',
    daysAgo: 1,
    wishes: (city) => [
      creating(
        Practitioner,
        newcomer(institutionOf(city, 'shaxian', 'YOUTH_LEAGUE'), '郭欣兰', '1999-07-27', 12),
      ),
    ],
  },
  {
    by: 'youth',
    daysAgo: 7,
    wishes: (city) => [
      updating(Practitioner, peopleOf(city, 'shaxian', 'YOUTH_LEAGUE')[1]!.id, { major: '青少年工作' }),
    ],
    later: [
      {
        by: 'coordinator.shaxian',
        daysAgo: 6,
        verdict: 'RETURN',
        reason: '所学专业请按毕业证书上的全称填写。',
      },
    ],
  },
  {
    by: 'youth',
    daysAgo: 9,
    note: '重复登记，申请删除',
    wishes: (city) => [deleting(Appointment, appointmentIn(city, 'shaxian', 'YOUTH_LEAGUE').id)],
    later: [
      {
        by: 'coordinator.shaxian',
        daysAgo: 8,
        verdict: 'REJECT',
        reason: '经核对并非重复登记，此人仍在岗。如已离岗，请改为填写聘用终止日期。',
      },
    ],
  },
];

const women: Story[] = [
  {
    by: 'women',
    daysAgo: 2,
    wishes: (city) => [
      updating(Practitioner, neverInPost(city, 'yongan', 'WOMENS_FEDERATION').id, {
        politicalStatus: '02',
        engagement: 'LEFT',
      }),
    ],
  },
  {
    by: 'women',
    daysAgo: 11,
    note: '通过考试，按证书登记',
    wishes: (city) => [
      creating(Certificate, certificate(uncertified(city, 'yongan', 'WOMENS_FEDERATION').id, 'ASSISTANT', 2)),
    ],
    later: [{ by: 'coordinator.yongan', daysAgo: 10, verdict: 'APPROVE' }],
  },
];

/** Somebody new at a county's home for the disabled. */
const joining =
  (slug: County['slug'], name: string, born: string, serial: number): Story['wishes'] =>
  (city) => [
    creating(Practitioner, newcomer(institutionOf(city, slug, 'DISABLED_FEDERATION'), name, born, serial)),
  ];

const disabled: Story[] = [
  {
    by: 'disabled',
    daysAgo: 16,
    note: '托养中心康复社工',
    wishes: joining('shaxian', '廖安康', '1992-03-27', 15),
  },
  {
    by: 'disabled',
    daysAgo: 20,
    note: '托养中心新入职',
    wishes: joining('yongan', '游思敏', '1995-10-14', 16),
  },
  {
    by: 'disabled',
    daysAgo: 1,
    note: '托养中心新入职',
    wishes: joining('yongan', '邓安辉', '1988-09-09', 13),
  },
  {
    by: 'disabled',
    daysAgo: 4,
    wishes: (city) => [
      updating(
        Practitioner,
        peopleOf(city, 'sanyuan', 'DISABLED_FEDERATION').find((p) => p.serviceRole === 'SERVICE')!.id,
        { serviceRole: 'MANAGEMENT' },
      ),
    ],
    later: [{ by: 'disabled', daysAgo: 3, withdrawn: true }],
  },
];

/** What the other mass organizations keep in order. */
export const sectorStories: Story[] = [...youth, ...women, ...disabled];
