import { t } from '../locale/locale.ts';
import styles from '../pages/pages.module.css';
import { ChangePasswordForm } from './change-password-form.tsx';

/** Between the first sign-in and everything else. */
export function ForcedPasswordPage() {
  return (
    <main className={styles.middle}>
      <div className={styles.box}>
        <h1>{t('password.forcedTitle')}</h1>
        <p>{t('password.forcedHint')}</p>
        <ChangePasswordForm />
      </div>
    </main>
  );
}
