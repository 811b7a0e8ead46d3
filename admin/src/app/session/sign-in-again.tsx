import { Alert, Modal } from 'antd';
import { useMemo } from 'react';
import { ApiFault } from '../../console/api/faults.ts';
import { abandonGate, openGate, useGateClosed } from '../../console/api/session-gate.ts';
import { t } from '../locale/locale.ts';
import { SignInForm } from '../sign-in/sign-in-form.tsx';
import { goOnAs, signOut } from './sign-in.ts';
import type { Viewer } from './viewer.ts';
import { knownViewer } from './viewer.ts';

/** Over the page, when its session has ended: sign in again and everything goes on. */
export function SignInAgain() {
  const closed = useGateClosed();
  const before = useMemo(() => (closed ? knownViewer() : undefined), [closed]);

  function leave() {
    abandonGate(new ApiFault('UNAUTHENTICATED', t('fault.unauthenticated')));
    void signOut();
  }

  async function go(viewer: Viewer | null) {
    // Another person, or the same in another role, must not go on in these pages.
    if (before && !(await goOnAs(before, viewer))) return window.location.assign('/');
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
      <SignInForm username={before?.account.username} onSignedIn={(viewer) => void go(viewer)} />
    </Modal>
  );
}
