import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { t } from '../app/locale/locale.ts';
import { PublicPage } from '../app/pages/public-page.tsx';
import { messageOf } from '../console/api/faults.ts';
import { requestDirectly } from '../console/api/request.ts';
import { enumLabel } from '../console/enum-options.ts';
import { graphql } from '../generated/documents/gql.ts';
import type { ReadNoticesInForceQuery } from '../generated/documents/graphql.ts';
import styles from './notices.module.css';

const ReadNoticesInForce = graphql(`
  query ReadNoticesInForce {
    noticesInForce {
      id
      title
      kind
      body
      publisher
      publishedOn
      endsOn
      phone
      address
    }
  }
`);

type PublicNotice = ReadNoticesInForceQuery['noticesInForce'][number];

function Notice({ notice }: { notice: PublicNotice }) {
  const { id, title, kind, body, publisher, publishedOn, endsOn, phone, address } = notice;
  return (
    <article className={styles.notice} id={`notice-${id}`}>
      <h2>{title}</h2>
      <p className={styles.meta}>
        {enumLabel('NoticeKind', kind)} · {publisher} ·{' '}
        {t('notices.period', { from: publishedOn, to: endsOn })}
      </p>
      <div className={styles.body}>{body}</div>
      <p className={styles.how}>
        {t('notices.how', { phone })}
        {address && t('notices.address', { address })}
        <Link to={`/noticeObjections/create?noticeId=${id}`}>{t('notices.object')}</Link>
      </p>
    </article>
  );
}

/** For everybody, without signing in: the notices that are up today, as the public may see them. */
export default function NoticesPage() {
  const { data, error } = useQuery({
    queryKey: ['notices-in-force'],
    queryFn: async () => (await requestDirectly(ReadNoticesInForce)).noticesInForce,
  });
  return (
    <PublicPage title={t('notices.title')} hint={t('notices.hint')}>
      {error && <p role="alert">{messageOf(error)}</p>}
      {data?.length === 0 && <p className={styles.empty}>{t('notices.none')}</p>}
      {data?.map((notice) => (
        <Notice key={notice.id} notice={notice} />
      ))}
    </PublicPage>
  );
}
