import { Grade } from '../../../institutions/grade.entity.ts';
import { Institution } from '../../../institutions/institution.entity.ts';
import { Certificate } from '../../../workforce/certificate.entity.ts';
import { Equivalence } from '../../../workforce/equivalence.entity.ts';
import { Practitioner } from '../../../workforce/practitioner.entity.ts';
import { REMARK } from '../institutions.ts';
import { creditCode } from '../numbers.ts';
import { counties } from '../places.ts';
import { certificate, clerkInstitution, countyCode, newcomer, ownPerson, uncertified } from './choosing.ts';
import { creating, updating, type Story } from './story.ts';

const ofTheInstitution: Story[] = [
  {
    by: 'clerk',
    daysAgo: 3,
    note: '负责人变更',
    wishes: (city) => [
      updating(Institution, clerkInstitution(city).id, {
        contactName: '演示新联系人',
        contactPhone: '0598-0009999',
      }),
    ],
  },
  {
    by: 'clerk',
    daysAgo: 1,
    note: '新聘社工',
    wishes: (city) => [creating(Practitioner, newcomer(clerkInstitution(city), '刘然辉', '1996-03-03', 15))],
  },
  {
    by: 'practitioner',
    daysAgo: 2,
    note: '换了手机号',
    wishes: (city) => [updating(Practitioner, ownPerson(city).id, { mobile: '19900009002' })],
  },
];

const newAgency: Story['wishes'] = () => [
  creating(Institution, {
    name: '永安市暖阳社会工作服务中心',
    kind: 'PRIVATE_NON_ENTERPRISE',
    sector: 'CIVIL_AFFAIRS',
    divisionId: countyCode('yongan'),
    creditCode: creditCode('52', '350481', 990_001),
    publicBenefit: true,
    remark: REMARK,
  }),
];

const recognized: Story['wishes'] = (city) => [
  creating(Equivalence, {
    practitionerId: uncertified(city, 'sanyuan').id,
    level: 'MID',
    recognizedOn: '2025-06-30',
    basis: '从事社会工作十五年以上，经评审认定具有同等能力（演示）',
  }),
];

const graded =
  (awardedOn: string): Story['wishes'] =>
  (city) => [
    creating(Grade, {
      institutionId: clerkInstitution(city).id,
      grade: 'A4',
      awardedOn,
      awardedBy: '演示评估委员会（虚构）',
    }),
  ];

const passedIn = (slug: (typeof counties)[number]['slug'], i: number): Story => ({
  by: 'registrar',
  daysAgo: i % 4,
  note: '本年度考试合格人员',
  wishes: (city) => [creating(Certificate, certificate(uncertified(city, slug).id, 'ASSISTANT', 100 + i))],
});

const ofTheAuthority: Story[] = [
  { by: 'registrar', daysAgo: 2, note: '新成立的民办社工机构', wishes: newAgency },
  { by: 'registrar', daysAgo: 1, wishes: recognized },
  {
    by: 'registrar',
    daysAgo: 9,
    wishes: graded('2019-10-15'),
    later: [{ by: 'coordinator.sanyuan', daysAgo: 8, verdict: 'APPROVE' }],
  },
  ...counties.slice(3).map(({ slug }, i) => passedIn(slug, i)),
];

/** What institutions, practitioners themselves and the registration authority ask for. */
export const institutionStories: Story[] = [...ofTheInstitution, ...ofTheAuthority];
