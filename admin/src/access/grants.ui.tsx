import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('grants', { list: { lead: 'role' } });
