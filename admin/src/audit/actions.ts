import { locale } from '../app/locale/locale.ts';

/** What the register writes down, as people call it: Chinese, then English. */
const ACTIONS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'accessToken.issue': ['签发访问令牌', 'Issued an access token'],
  'accessToken.revoke': ['撤销访问令牌', 'Revoked an access token'],
  'account.changePassword': ['修改密码', 'Changed password'],
  'account.issuePassword': ['签发一次性密码', 'Issued a one-time password'],
  'changeRequest.apply': ['变更生效', 'Applied a change'],
  'changeRequest.approve': ['审批通过', 'Approved a request'],
  'changeRequest.attach': ['添加附件', 'Attached a file'],
  'changeRequest.comment': ['留言', 'Commented'],
  'changeRequest.conflict': ['变更有冲突', 'Met a conflict'],
  'changeRequest.draft': ['存草稿', 'Saved a draft'],
  'changeRequest.reject': ['驳回申请', 'Rejected a request'],
  'changeRequest.return': ['退回申请', 'Returned a request'],
  'changeRequest.submit': ['提交申请', 'Submitted a request'],
  'changeRequest.withdraw': ['撤回申请', 'Withdrew a request'],
  'delegation.end': ['提前结束委托', 'Ended a delegation'],
  'delegation.give': ['委托他人', 'Delegated'],
  'secret.reveal': ['查看加密字段', 'Revealed a secret'],
  'session.failed': ['登录失败', 'Failed to sign in'],
  'session.signIn': ['登录', 'Signed in'],
  'session.signOut': ['退出登录', 'Signed out'],
  'subsidyRun.payFile': ['生成发放文件', 'Made a pay file'],
  'session.switchGrant': ['切换身份', 'Switched role'],
};

/** An audit entry's action as people read it; the bare action when nobody named it yet. */
export function actionLabel(action: string): string {
  return ACTIONS[action]?.[locale === 'en' ? 1 : 0] ?? action;
}
