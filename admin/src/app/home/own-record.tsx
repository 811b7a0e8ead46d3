import { useQuery } from '@tanstack/react-query';
import { request } from '../../console/api/request.ts';
import { graphql } from '../../generated/documents/gql.ts';
import type { ReadOwnRecordQuery } from '../../generated/documents/graphql.ts';
import { t } from '../locale/locale.ts';
import { ReadFault } from '../pages/read-fault.tsx';
import styles from './home.module.css';
import { OwnCertificate } from './own-certificate.tsx';
import { OwnHours } from './own-hours.tsx';
import { OwnPay } from './own-pay.tsx';
import { OwnRank } from './own-rank.tsx';
import { OwnRegistration } from './own-registration.tsx';
import { dayFromNow } from '../../console/format/dates.ts';
import { Link } from 'react-router';

const ReadOwnRecord = graphql(`
  query ReadOwnRecord($year: Int!) {
    practitioners(paging: { limit: 1 }) {
      nodes {
        id
        displayName
        level
        institution {
          displayName
        }
        certificates(sorting: [{ field: issuedOn, direction: DESC }], paging: { limit: 1 }) {
          totalCount
          nodes {
            id
            number
          }
        }
        registrationState
        registeredUntil
        registrations(sorting: [{ field: validUntil, direction: DESC }], paging: { limit: 1 }) {
          nodes {
            id
            requiredMinutes
            earnedMinutes
          }
        }
        subsidyLines(
          filter: { state: { neq: EXCLUDED } }
          sorting: [{ field: id, direction: DESC }]
          paging: { limit: 1 }
        ) {
          nodes {
            id
            month
            amount
          }
        }
        bankAccounts(filter: { until: { is: null } }, paging: { limit: 1 }) {
          nodes {
            id
            bank
            number
          }
        }
        communityProfessional
        classHoursThisYear
        classHoursShort
        currentRank
        nextRank
        rankEligible
        rankMissing
      }
    }
    classHourShortfalls(year: $year, limit: 0) {
      due
    }
    changeRequests(
      filter: {
        resource: { eq: "registrationApplications" }
        state: { in: [DRAFT, PENDING, RETURNED, CONFLICT] }
      }
      sorting: [{ field: id, direction: DESC }]
      paging: { limit: 1 }
    ) {
      nodes {
        id
        state
        stepName
        workingDaysLeft
      }
    }
  }
`);

export type OwnRecordFields = ReadOwnRecordQuery['practitioners']['nodes'][number];
export type OwnApplication = ReadOwnRecordQuery['changeRequests']['nodes'][number];

function useOwnRecord() {
  const year = Number(dayFromNow(0).slice(0, 4));
  return useQuery({
    queryKey: ['own-record', year],
    queryFn: async () => {
      const { practitioners, classHourShortfalls, changeRequests } = await request(ReadOwnRecord, { year });
      const [application] = changeRequests.nodes;
      return { own: practitioners.nodes[0] ?? null, due: classHourShortfalls.due, application };
    },
  });
}

/** What the register holds of the person signed in: a practitioner may read nobody else. */
export default function OwnRecord() {
  const { data, error, refetch } = useOwnRecord();
  if (!data)
    return (
      error && (
        <p className={`${styles.queue} ${styles.empty}`}>
          <ReadFault error={error} onRetry={() => void refetch()} />
        </p>
      )
    );
  const { own, due, application } = data;
  if (!own) return <p className={`${styles.queue} ${styles.empty}`}>{t('home.noRecord')}</p>;
  return (
    <section className={styles.section} aria-label={t('home.own')}>
      <h2>{t('home.own')}</h2>
      <div className={styles.cards}>
        <OwnCertificate own={own} />
        <OwnRegistration own={own} application={application} />
        <OwnHours own={own} due={due} />
        <OwnRank own={own} />
        <OwnPay own={own} />
      </div>
      <p className={styles.own}>
        <Link to={`/practitioners/${own.id}`}>
          {[own.displayName, own.institution?.displayName].filter(Boolean).join(' · ')}
        </Link>
        <Link to={`/practitioners/${own.id}/edit`}>{t('home.correct')}</Link>
      </p>
    </section>
  );
}
