import { defineUi } from '../console/ui/define-ui.ts';
import { ProposalInput } from './proposal-input.tsx';

export default defineUi('bids', {
  list: { columns: ['call', 'submittedOn', 'amount', 'score', 'state'] },
  fields: { proposal: { input: ProposalInput } },
});
