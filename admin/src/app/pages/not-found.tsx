import { ApiFault } from '../../console/api/faults.ts';
import { t } from '../locale/locale.ts';
import { FaultView } from './fault-view.tsx';

export function NotFound() {
  return <FaultView error={new ApiFault('NOT_FOUND', t('fault.noPage'))} />;
}
