import { t } from '../../app/locale/locale.ts';
import { AskDialog } from '../../console/dialogs/ask-dialog.tsx';
import type { Decisions } from './use-decisions.tsx';

/** Asks why a request is returned or rejected: the maker will read it. */
export function ReasonDialog({ decisions }: { decisions: Decisions }) {
  const { asking, answer, cancel, isPending } = decisions;
  if (!asking) return null;
  const reject = asking.verdict === 'REJECT';
  return (
    <AskDialog
      title={t(reject ? 'decide.rejectTitle' : 'decide.returnTitle', { count: asking.ids.length })}
      label={t('decide.reason')}
      missing={t('decide.reasonMissing')}
      okText={t(reject ? 'decide.reject' : 'decide.return')}
      danger={reject}
      pending={isPending}
      onAnswer={answer}
      onClose={cancel}
    />
  );
}
