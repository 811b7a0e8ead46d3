import { lazy, Suspense } from 'react';
import { t } from '../app/locale/locale.ts';
import { LinkButton } from '../app/pages/link-button.tsx';
import { defineUi } from '../console/ui/define-ui.ts';

const PayFileButton = lazy(() => import('./pay-file/pay-file-button.tsx'));

export default defineUi('subsidyRuns', {
  list: {
    columns: ['month', 'division', 'state', 'people', 'payable', 'recoverable', 'challenged', 'difference'],
    sort: { field: 'month', order: 'desc' },
  },
  show: {
    actions: ({ id, displayName, state }) => (
      <>
        <Suspense>
          <PayFileButton
            runId={id}
            name={displayName}
            ready={state === 'COMMITTED' || state === 'DISBURSED'}
          />
        </Suspense>
        <LinkButton to={`/subsidyRuns/${id}/review`} type={state === 'REVIEW' ? 'primary' : 'default'}>
          {t('subsidy.review')}
        </LinkButton>
      </>
    ),
  },
});
