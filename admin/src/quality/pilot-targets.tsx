import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { request } from '../console/api/request.ts';
import { enumLabel } from '../console/enum-options.ts';
import { ReadPilotTargets } from './quality.documents.ts';
import styles from './quality.module.css';
import { say } from './words.ts';

/** The pilots that run against those that the measures ask for. */
export function PilotTargets() {
  const { data = [] } = useQuery({
    queryKey: ['pilot-targets'],
    queryFn: async () => (await request(ReadPilotTargets)).pilotTargets,
  });
  return (
    <section className={styles.panel} aria-label={say('pilots')}>
      <header>
        <h2>{say('pilots')}</h2>
        <span>{data[0]?.clause}</span>
      </header>
      <div className={styles.tags}>
        {data.map(({ level, kind, target, count, gap }) => (
          <Tag key={level} color={gap === 0 ? 'green' : 'red'}>
            {say('pilotTarget', {
              level: enumLabel('PilotLevel', level),
              kind: kind ? enumLabel('PilotKind', kind) : say('any'),
              count,
              target: target ?? '—',
            })}
          </Tag>
        ))}
      </div>
    </section>
  );
}
