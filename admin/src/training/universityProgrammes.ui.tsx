import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('universityProgrammes', {
  // A year is a name, not a quantity.
  fields: { since: { cell: String } },
});
