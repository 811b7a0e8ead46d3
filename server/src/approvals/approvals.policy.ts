import { permit } from '../kernel/scope/matrix.ts';
import { Roles } from '../access/roles.ts';
import { Attachment } from './attachment.entity.ts';
import { ChangeOperation } from './change-operation.entity.ts';
import { ChangeRequest } from './change-request.entity.ts';
import { Comment } from './comment.entity.ts';
import { Decision } from './decision.entity.ts';
import { Delegation } from './delegation.entity.ts';
import { Flow } from './flow.entity.ts';

const each = (within: string) => Object.fromEntries(Object.keys(Roles.values).map((role) => [role, within]));

/** Within one's scope, applications that concern oneself or one's institution too; and whatever one has made oneself. */
const visible = {
  COORDINATOR: 'division realm | account',
  REGISTRAR: 'division realm | account',
  SECTOR_OFFICER: 'division sector realm | account',
  FINANCE_OFFICER: 'division realm | account',
  INSTITUTION_CLERK: 'institution realm | account',
  PRACTITIONER: 'person realm | account',
  SYSTEM_ADMIN: 'realm',
  SECURITY_ADMIN: 'realm',
  AUDIT_ADMIN: 'realm',
};
/** Whether a step is theirs to decide is the flow's business; this only says who may be asked at all. */
const checkers = {
  COORDINATOR: '',
  REGISTRAR: '',
  SECTOR_OFFICER: '',
  FINANCE_OFFICER: '',
  SECURITY_ADMIN: '',
};

permit(ChangeRequest, { read: visible, decide: checkers });
for (const part of [ChangeOperation, Decision, Comment, Attachment]) permit(part, { read: visible });
permit(Flow, { read: each('') });
permit(Delegation, { read: each('account') });
