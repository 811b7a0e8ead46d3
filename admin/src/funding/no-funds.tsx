import { Empty } from 'antd';
import { t } from '../app/locale/locale.ts';
import { LinkButton } from '../app/pages/link-button.tsx';
import { useMay } from '../app/session/viewer.ts';
import type { Question } from './question.ts';

interface Props {
  question: Question;
  /** There are sources already: they wait for an appropriation. */
  registered: boolean;
}

/** Nothing to show, and what to do about it. */
export function NoFunds({ question: { year }, registered }: Props) {
  const may = useMay();
  const next = registered ? 'appropriations' : 'fundingSources';
  const mayCreate = may(`${next}:create`);
  const description = registered ? t('funds.notAppropriated', { year }) : t('funds.none', { year });
  return (
    <Empty
      image={Empty.PRESENTED_IMAGE_SIMPLE}
      description={mayCreate ? description : `${description} ${t('funds.askFinance')}`}
    >
      {mayCreate && (
        <LinkButton type="primary" to={`/${next}/create`}>
          {t(registered ? 'funds.appropriate' : 'funds.register')}
        </LinkButton>
      )}
    </Empty>
  );
}
