import { CloseOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { t } from '../../app/locale/locale.ts';
import { request } from '../../console/api/request.ts';
import { graphql } from '../../generated/documents/gql.ts';
import type { Unit } from '../inbox-filter.ts';
import { rolesText } from '../unit-name.ts';
import styles from './inbox.module.css';

const ReadDivisionName = graphql(`
  query ReadDivisionName($id: ID!) {
    division(id: $id) {
      displayName
    }
  }
`);

/** In whose hands the requests shown are; closing it shows everybody's. */
export function UnitTag({ unit: { division, roles }, onClose }: { unit: Unit; onClose: () => void }) {
  const { data } = useQuery({
    enabled: division !== null,
    queryKey: ['division-name', division],
    queryFn: async () => (await request(ReadDivisionName, { id: division! })).division ?? null,
    staleTime: Infinity,
  });
  const closeButton = (
    <button type="button" aria-label={t('inbox.allUnits')}>
      <CloseOutlined />
    </button>
  );
  const unit = [data?.displayName, rolesText(roles)].filter(Boolean).join(' ');
  return (
    <Tag closeIcon={closeButton} onClose={onClose} className={styles.unit}>
      {t('inbox.unit', { unit })}
    </Tag>
  );
}
