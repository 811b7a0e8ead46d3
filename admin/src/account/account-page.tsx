import { t } from '../app/locale/locale.ts';
import { PageTitle } from '../app/pages/page-title.tsx';
import { useMay, useViewer } from '../app/session/viewer.ts';
import styles from './account.module.css';
import { DelegationsCard } from './delegations-card.tsx';
import { IdentityCard } from './identity-card.tsx';
import { PasswordCard } from './password-card.tsx';
import { TokensCard } from './tokens-card.tsx';

/** These act only for themselves or their own institution: nobody stands in for them. */
const ALONE = ['INSTITUTION_CLERK', 'PRACTITIONER'];

/** `/account`: what a person sees to about their own account. */
export default function AccountPage() {
  const { grant } = useViewer();
  const may = useMay();
  const mayDelegate = may('delegations:read') && !ALONE.includes(grant.role);
  return (
    <>
      <PageTitle title={t('account.title')} />
      <div className={styles.page}>
        <div className={styles.column}>
          <IdentityCard />
          <PasswordCard />
        </div>
        <div className={styles.column}>
          {may('accessTokens:read') && <TokensCard />}
          {mayDelegate && <DelegationsCard />}
        </div>
      </div>
    </>
  );
}
