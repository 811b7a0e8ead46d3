import { permit } from '../kernel/scope/matrix.ts';
import { AuditEntry } from './audit-entry.entity.ts';

permit(AuditEntry, { read: { AUDIT_ADMIN: '' } });
