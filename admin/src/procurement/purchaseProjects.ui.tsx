import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('purchaseProjects', {
  form: { initial: { year: new Date().getFullYear(), method: 'OPEN_TENDER' } },
});
