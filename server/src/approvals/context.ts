import type DataLoader from 'dataloader';
import type { SessionContext } from '../access/request.ts';
import type { FieldChange } from './field-change.ts';
import type { Services } from './services.ts';

/** What resolvers of approvals, and of contexts above, get beside the session: the pipeline's services. */
export interface ApprovalContext extends SessionContext {
  services: Services;
  /** Comparisons of operations, gathered over one request. */
  comparisons?: DataLoader<string, FieldChange[]>;
}
