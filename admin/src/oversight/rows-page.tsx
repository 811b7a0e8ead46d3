import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Alert, Table } from 'antd';
import { Link } from 'react-router';
import { t } from '../app/locale/locale.ts';
import { LinkButton } from '../app/pages/link-button.tsx';
import { PageTitle } from '../app/pages/page-title.tsx';
import { messageOf } from '../console/api/faults.ts';
import { request } from '../console/api/request.ts';
import { enumLabel } from '../console/enum-options.ts';
import type { Indicator } from '../generated/documents/graphql.ts';
import { pathOf, useQuestion } from './question.ts';
import { registerPath } from './register-path.ts';
import { ReadIndicatorRows } from './targets.documents.ts';
import styles from './targets.module.css';

const PAGE = 50;

/** What stands in the address: which figure, and whether what counts in it or what is missing. */
function useRows() {
  const { question, search, change } = useQuestion();
  const indicator = (search.get('indicator') ?? 'PROFESSIONALS') as Indicator;
  const part = search.get('part') === 'MISSING' ? ('MISSING' as const) : ('COUNTED' as const);
  const page = Number(search.get('page') ?? 1);
  const own = search.get('own') === 'true';
  const asked = { ...question, indicator, part, own, limit: PAGE, offset: (page - 1) * PAGE };
  const answer = useQuery({
    queryKey: ['indicator-rows', asked],
    queryFn: async () => (await request(ReadIndicatorRows, asked)).indicatorRows,
    placeholderData: keepPreviousData,
  });
  return { question, indicator, part, own, page, change, ...answer };
}

/** The rows behind a figure: as many as it says. */
export default function RowsPage() {
  const { question, indicator, part, own, page, change, data, error, isFetching } = useRows();
  const label = enumLabel('Indicator', indicator);
  const register = part === 'COUNTED' && !own ? registerPath(question, indicator) : undefined;
  return (
    <>
      <PageTitle
        title={part === 'MISSING' ? t('targets.rowsMissing', { label }) : t('targets.rows', { label })}
        after={<span className={styles.clause}>{enumLabel('DivisionBasis', question.basis)}</span>}
        actions={
          <>
            {register && <LinkButton to={register}>{t('targets.inRegister')}</LinkButton>}
            <LinkButton to={pathOf(question, indicator)}>{t('targets.back')}</LinkButton>
          </>
        }
      />
      <p className={styles.hint}>{t('targets.rowsHint', { on: question.on ?? t('targets.today') })}</p>
      {error && <Alert type="error" showIcon message={messageOf(error)} className={styles.alert} />}
      <Table
        size="middle"
        rowKey="id"
        loading={isFetching}
        dataSource={data?.rows}
        pagination={{
          current: page,
          pageSize: PAGE,
          total: data?.totalCount,
          showSizeChanger: false,
          showTotal: (total) => t('list.total', { total: total.toLocaleString('zh-CN') }),
          onChange: (next) => change({ page: String(next) }),
        }}
        columns={[
          {
            title: t('targets.name'),
            render: (_, { id, name }) => <Link to={`/${data?.resource}/${id}`}>{name}</Link>,
          },
          { title: t('targets.place'), dataIndex: 'place' },
        ]}
      />
    </>
  );
}
