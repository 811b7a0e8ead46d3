import { Button } from 'antd';
import { t } from '../locale/locale.ts';
import styles from '../pages/pages.module.css';
import { signOut } from '../session/sign-in.ts';
import { ChangePasswordForm } from './change-password-form.tsx';

/** Between the first sign-in and everything else. */
export function ForcedPasswordPage() {
  return (
    <main className={styles.middle}>
      <div className={styles.box}>
        <h1>{t('password.forcedTitle')}</h1>
        <p>{t('password.forcedHint')}</p>
        <ChangePasswordForm />
        <Button type="link" block onClick={() => void signOut()}>
          {t('session.signOut')}
        </Button>
      </div>
    </main>
  );
}
