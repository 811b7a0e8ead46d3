import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('rankConditions', {
  list: { lead: 'measure', columns: ['measure', 'rank', 'least', 'level', 'years', 'clause'] },
});
