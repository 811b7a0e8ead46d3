import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('volunteerPairings', { list: { lead: 'since' } });
