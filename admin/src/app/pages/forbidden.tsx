import { ApiFault } from '../../console/api/faults.ts';
import { t } from '../locale/locale.ts';
import { FaultView } from './fault-view.tsx';

export function Forbidden() {
  return <FaultView error={new ApiFault('FORBIDDEN', t('fault.forbidden'))} />;
}
