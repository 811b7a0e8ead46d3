import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('appraisalIndicators', {
  list: { lead: 'title', columns: ['title', 'aspect', 'weight', 'standard', 'indicatorSet'] },
});
