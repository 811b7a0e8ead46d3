import type { Lifecycle } from '../kernel/declare/action.ts';

/** From nomination over review and public notice to the honour, and what may end it on the way or after (二(四)2). */
export const nominationActions: Lifecycle['actions'] = {
  select: {
    label: '评审通过',
    from: ['NOMINATED'],
    to: 'SELECTED',
    help: '评审人数和平均分须达到政策参数',
  },
  publicize: {
    label: '公示',
    from: ['SELECTED'],
    to: 'NOTICED',
    takes: ['noticeFrom', 'noticeDays'],
    requires: ['noticeFrom'],
    help: '公示开始当日不计入；有异议时停止计算，办结后接着计算',
  },
  confer: {
    label: '授予',
    from: ['NOTICED'],
    to: 'CONFERRED',
    takes: ['conferredOn', 'documentNumber'],
    requires: ['conferredOn'],
    help: '公示期满、异议全部办结且在名额之内',
  },
  drop: {
    label: '不予表彰',
    from: ['NOMINATED', 'SELECTED', 'NOTICED'],
    to: 'DROPPED',
    takes: ['dropGround'],
    requires: ['dropGround'],
    danger: true,
  },
  revoke: {
    label: '撤销表彰',
    from: ['CONFERRED'],
    to: 'REVOKED',
    takes: ['revokedOn', 'revocationGround'],
    requires: ['revokedOn', 'revocationGround'],
    danger: true,
  },
};
