import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { t } from '../locale/locale.ts';
import type { Credentials } from '../session/sign-in.ts';
import { PreferenceButtons } from '../shell/preference-buttons.tsx';
import { BrandMark } from '../shell/brand-mark.tsx';
import { DemoAccounts } from './demo-accounts.tsx';
import { SignInForm } from './sign-in-form.tsx';
import styles from './sign-in.module.css';

/** Only paths of this console are followed after signing in, never another site's address. */
function pathOf(to: string | null): string {
  return to?.startsWith('/') && !to.startsWith('//') ? to : '/';
}

export function SignInPage() {
  const [chosen, setChosen] = useState<Credentials>();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  return (
    <div className={styles.page}>
      <Motto />
      <main className={styles.panel}>
        <div className={styles.preferences}>
          <PreferenceButtons />
        </div>
        <div className={styles.box}>
          <h1>{t('signIn.title')}</h1>
          <p className={styles.hint}>{t('signIn.hint')}</p>
          <SignInForm
            chosen={chosen}
            onSignedIn={() => void navigate(pathOf(search.get('to')), { replace: true })}
          />
          <Link to="/verify" className={styles.public}>
            {t('signIn.verify')}
          </Link>
          <p className={styles.notices}>
            <Link to="/notices">{t('notices.link')}</Link>
          </p>
          <p className={styles.notices}>
            <Link to="/lottery">{t('lottery.link')}</Link>
          </p>
          <DemoAccounts onChoose={setChosen} />
        </div>
      </main>
    </div>
  );
}

function Motto() {
  return (
    <aside className={styles.motto}>
      <div className={styles.brand}>
        <BrandMark size={36} />
        <span>社工 Shegong</span>
      </div>
      <div>
        <p className={styles.headline}>{t('signIn.headline')}</p>
        <p className={styles.subline}>{t('signIn.subline')}</p>
      </div>
      <p className={styles.small}>{t('signIn.purpose')}</p>
    </aside>
  );
}
