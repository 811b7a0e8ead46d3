import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('institutions', {
  // Pinyin serves the search; it tells a reader nothing.
  show: { hidden: ['pinyin', 'initials'] },
});
