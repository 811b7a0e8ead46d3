import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('trainingEnrolments', { list: { lead: 'state' } });
