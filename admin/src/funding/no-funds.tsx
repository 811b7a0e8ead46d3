import { Button, Empty } from 'antd';
import { Link } from 'react-router';
import { t } from '../app/locale/locale.ts';
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
        <Link to={`/${next}/create`}>
          <Button type="primary">{t(registered ? 'funds.appropriate' : 'funds.register')}</Button>
        </Link>
      )}
    </Empty>
  );
}
