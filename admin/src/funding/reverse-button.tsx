import { Button } from 'antd';
import { Link } from 'react-router';
import { t } from '../app/locale/locale.ts';
import { useMay } from '../app/session/viewer.ts';

interface Props {
  stage: 'APPROPRIATION' | 'ALLOCATION' | 'COMMITMENT' | 'DISBURSEMENT';
  id: string;
}

/** Leads from an act to the form that takes it back. */
export function ReverseButton({ stage, id }: Props) {
  const may = useMay();
  if (!may('fundReversals:create')) return null;
  return (
    <Link to={`/fundReversals/create?stage=${stage}&${stage.toLowerCase()}Id=${id}`}>
      <Button danger>{t('funds.reverse')}</Button>
    </Link>
  );
}
