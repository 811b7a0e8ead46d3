import { defineUi } from '../console/ui/define-ui.ts';
import { VolunteerRatios } from './volunteer-ratios.tsx';

export default defineUi('volunteers', {
  list: {
    columns: ['name', 'sex', 'organization', 'division', 'registeredOn', 'state', 'serviceHours'],
    filters: ['organization', 'division', 'state'],
    above: VolunteerRatios,
  },
  form: { initial: { documentType: 'CITIZEN_ID' } },
  // Pinyin serves the search; it tells a reader nothing.
  show: { hidden: ['pinyin', 'initials'] },
});
