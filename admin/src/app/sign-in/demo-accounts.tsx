import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { t } from '../locale/locale.ts';
import type { Credentials } from '../session/sign-in.ts';
import styles from './sign-in.module.css';

interface DemoAccount extends Credentials {
  label: string;
}

async function readDemoAccounts(): Promise<DemoAccount[]> {
  const response = await fetch('/demo-accounts.json').catch(() => undefined);
  const offered = response?.ok && response.headers.get('content-type')?.includes('json');
  return offered ? ((await response.json()) as DemoAccount[]) : [];
}

/** `coordinator.sanyuan` is one more of the role that `coordinator` shows. */
const isOneMore = ({ username }: DemoAccount) => username.includes('.');

/** The heading says that all of this is made up; each label need not. */
const shortLabel = (label: string) => label.replace(/^演示·/, '').replace(/（虚构）$/, '');

/** Accounts of the demonstration city, where the server offers them; nothing in production. */
export function DemoAccounts({ onChoose }: { onChoose: (account: Credentials) => void }) {
  const [unfolded, setUnfolded] = useState(false);
  const { data = [] } = useQuery({
    queryKey: ['demo-accounts'],
    queryFn: readDemoAccounts,
    staleTime: Infinity,
  });
  if (data.length === 0) return null;
  const folded = data.filter(isOneMore);
  const shown = data.filter((account) => unfolded || !isOneMore(account));
  return (
    <section className={styles.demo} aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">{t('signIn.demo')}</h2>
      <div className={styles.accounts}>
        {shown.map(({ username, password, label }) => (
          <Button key={username} size="small" onClick={() => onChoose({ username, password })}>
            {shortLabel(label)}
          </Button>
        ))}
        {!unfolded && folded.length > 0 && (
          <Button type="link" size="small" onClick={() => setUnfolded(true)}>
            {t('signIn.demoMore', { count: folded.length })}
          </Button>
        )}
      </div>
    </section>
  );
}
