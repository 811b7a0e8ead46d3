import { t } from '../app/locale/locale.ts';
import { LinkButton } from '../app/pages/link-button.tsx';
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
    <LinkButton danger to={`/fundReversals/create?stage=${stage}&${stage.toLowerCase()}Id=${id}`}>
      {t('funds.reverse')}
    </LinkButton>
  );
}
