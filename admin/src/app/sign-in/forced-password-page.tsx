import { Button } from 'antd';
import { Suspense, lazy } from 'react';
import { t } from '../locale/locale.ts';
import styles from '../pages/pages.module.css';
import { signOut } from '../session/sign-in.ts';

// The page belongs to the first script; the form, to those few who come here.
const ChangePasswordForm = lazy(async () => ({
  default: (await import('./change-password-form.tsx')).ChangePasswordForm,
}));

/** Between the first sign-in and everything else. */
export function ForcedPasswordPage() {
  return (
    <main className={styles.middle}>
      <div className={styles.box}>
        <h1>{t('password.forcedTitle')}</h1>
        <p>{t('password.forcedHint')}</p>
        <Suspense>
          <ChangePasswordForm />
        </Suspense>
        <Button type="link" block onClick={() => void signOut()}>
          {t('session.signOut')}
        </Button>
      </div>
    </main>
  );
}
