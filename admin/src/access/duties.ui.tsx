import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('duties', {
  list: { lead: 'kind' },
});
