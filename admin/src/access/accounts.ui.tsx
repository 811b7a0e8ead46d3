import { IssuePasswordButton } from '../account/issue-password-button.tsx';
import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('accounts', {
  list: { lead: 'name' },
  show: { actions: ({ id, displayName }) => <IssuePasswordButton accountId={id} name={displayName} /> },
});
