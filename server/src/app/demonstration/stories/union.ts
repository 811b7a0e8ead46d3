import { Appointment } from '../../../workforce/appointment.entity.ts';
import { Certificate } from '../../../workforce/certificate.entity.ts';
import { Practitioner } from '../../../workforce/practitioner.entity.ts';
import type { Cast } from '../cast.ts';
import { certificate, countyCode, institutionOf, newcomer, openPost, peopleOf } from './choosing.ts';
import { creating, updating, type Story } from './story.ts';

const by = 'union';
const checker = 'coordinator.sanyuan';
const center = (city: Cast) => institutionOf(city, 'sanyuan', 'TRADE_UNION');
const members = (city: Cast) => peopleOf(city, 'sanyuan', 'TRADE_UNION');
const entering =
  (name: string, born: string, serial: number): Story['wishes'] =>
  (city) => [creating(Practitioner, newcomer(center(city), name, born, serial))];

const withCareer: Story['wishes'] = (city) => [
  creating(Practitioner, newcomer(center(city), '吴嘉琳', '1994-05-16', 0)),
  creating(Certificate, certificate('#0', 'ASSISTANT', 1)),
  creating(Appointment, {
    practitionerId: '#0',
    postId: openPost(city, center(city)).id,
    startOn: '2025-10-01',
    documentNumber: '演示聘〔2025〕101号',
  }),
];

const afterStudies: Story['wishes'] = (city) =>
  members(city)
    .slice(2, 5)
    .map(({ id }) => updating(Practitioner, id, { education: '14', degree: '303', major: '公益慈善管理' }));

/** What the trade union of one county keeps in order. */
export const unionStories: Story[] = [
  { by, daysAgo: 12, note: '职工帮扶中心新招聘人员', wishes: entering('谢志文', '1991-08-02', 1) },
  { by, daysAgo: 4, note: '新聘社工，连同证书和聘用一并登记', wishes: withCareer },
  { by, daysAgo: 3, wishes: entering('曾雨萍', '1997-11-23', 2) },
  { by, daysAgo: 2, note: '三人取得硕士学位，按毕业证书更新', rows: true, wishes: afterStudies },
  { by, daysAgo: 1, wishes: entering('杨宁涛', '1989-02-11', 3) },
  {
    by,
    daysAgo: 2,
    note: '本人更换联系方式',
    wishes: (city) => [
      updating(Practitioner, members(city)[5]!.id, { mobile: '19900009001', serviceRole: 'SUPERVISION' }),
    ],
    later: [
      { by: checker, daysAgo: 1, comment: '请确认督导工作自何时开始，是否有任命文件？' },
      { by, daysAgo: 0, comment: '自上月起担任督导，任命文件随后补充。' },
    ],
  },
  {
    by,
    daysAgo: 5,
    note: '调往沙县区总工会',
    wishes: (city) => [
      updating(Practitioner, members(city)[6]!.id, {
        divisionId: countyCode('shaxian'),
        institutionId: null,
      }),
    ],
  },
  {
    by,
    daysAgo: 8,
    note: '调往永安市，原单位已同意',
    wishes: (city) => [
      updating(Practitioner, members(city)[7]!.id, { divisionId: countyCode('yongan'), institutionId: null }),
    ],
    later: [{ by: checker, daysAgo: 6, verdict: 'APPROVE' }],
  },
  {
    by,
    daysAgo: 6,
    wishes: entering('林晓峰', '1985-12-30', 5),
    later: [
      {
        by: checker,
        daysAgo: 5,
        verdict: 'RETURN',
        reason: '请补充从业起始日期的依据：所填日期与聘用合同不符，核对后重新提交。',
      },
    ],
  },
  {
    by,
    daysAgo: 10,
    note: '新入职',
    wishes: entering('叶思婷', '1993-04-08', 4),
    later: [{ by: checker, daysAgo: 9, verdict: 'APPROVE' }],
  },
  { by, daysAgo: 0, draft: true, note: '待补身份证复印件', wishes: entering('罗一浩', '1990-06-19', 7) },
];
