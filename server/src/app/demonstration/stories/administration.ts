import { Account } from '../../../access/account.entity.ts';
import { Grant } from '../../../access/grant.entity.ts';
import { PolicyParameter } from '../../../vocabulary/parameter.entity.ts';
import { countyCode } from './choosing.ts';
import { creating, type Story } from './story.ts';

/** What runs the system itself: a parameter from next year on, and a new colleague's account. */
export const administrationStories: Story[] = [
  {
    by: 'coordinator.sanyuan',
    daysAgo: 3,
    note: '拟自2027年起提高社区专业人员年度学时（演示）',
    wishes: () => [
      creating(PolicyParameter, {
        key: 'training.community.hours',
        title: '社区专业人员年度培训学时',
        validFrom: '2027-01-01',
        value: '24',
        unit: 'CLASS_HOUR',
        clause: '二(一)',
        remark: '演示数据，纯属虚构',
      }),
    ],
  },
  {
    by: 'sysadmin',
    daysAgo: 1,
    note: '明溪县总工会新任经办人',
    wishes: () => [
      creating(Account, { username: 'union.mingxi', name: '罗工会（演示）' }),
      creating(Grant, {
        accountId: '#0',
        role: 'SECTOR_OFFICER',
        divisionId: countyCode('mingxi'),
        sector: 'TRADE_UNION',
        since: '2025-11-01',
      }),
    ],
  },
];
