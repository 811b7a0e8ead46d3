import { Alert, Modal } from 'antd';
import { ApiFault } from '../../console/api/faults.ts';
import { abandonGate, openGate, useGateClosed } from '../../console/api/session-gate.ts';
import { queryClient } from '../../console/api/query-client.ts';
import { t } from '../locale/locale.ts';
import { SignInForm } from '../sign-in/sign-in-form.tsx';
import { signOut } from './sign-in.ts';
import type { Viewer } from './viewer.ts';
import { viewerQuery } from './viewer.ts';

function currentViewer(): Viewer | null | undefined {
  return queryClient.getQueryData<Viewer | null>(viewerQuery.queryKey);
}

/** Over the page, when its session has ended: sign in again and everything goes on. */
export function SignInAgain() {
  const closed = useGateClosed();
  const before = closed ? currentViewer() : undefined;

  function leave() {
    abandonGate(new ApiFault('UNAUTHENTICATED', t('fault.unauthenticated')));
    void signOut();
  }

  function go(viewer: Viewer | null) {
    // Another person must not go on in this one's pages.
    if (before && viewer?.account.id !== before.account.id) return window.location.assign('/');
    openGate();
  }

  return (
    <Modal
      open={closed}
      title={t('session.ended')}
      footer={null}
      maskClosable={false}
      transitionName=""
      maskTransitionName=""
      onCancel={leave}
      destroyOnHidden
      width={400}
      zIndex={2000}
    >
      <Alert type="info" showIcon message={t('session.endedHint')} style={{ marginBottom: 16 }} />
      <SignInForm username={before?.account.username} onSignedIn={go} />
    </Modal>
  );
}
