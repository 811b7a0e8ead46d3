import { Button } from 'antd';
import { t } from '../../app/locale/locale.ts';
import type { Decisions } from '../inbox/use-decisions.tsx';
import type { ChangeRequestDetail } from './use-request.ts';

interface Props {
  request: ChangeRequestDetail;
  decisions: Decisions;
}

/** Approve, return, reject: for those in whose hands the request is. */
export function DecisionButtons({ request: { id, awaitingMe }, decisions: { begin, isPending } }: Props) {
  if (!awaitingMe) return null;
  return (
    <>
      <Button type="primary" loading={isPending} onClick={() => begin([id], 'APPROVE')}>
        {t('decide.approve')}
        <kbd aria-hidden="true">A</kbd>
      </Button>
      <Button disabled={isPending} onClick={() => begin([id], 'RETURN')}>
        {t('decide.return')}
        <kbd aria-hidden="true">R</kbd>
      </Button>
      <Button danger disabled={isPending} onClick={() => begin([id], 'REJECT')}>
        {t('decide.reject')}
        <kbd aria-hidden="true">X</kbd>
      </Button>
    </>
  );
}
