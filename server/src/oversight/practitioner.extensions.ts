import { computed } from '../kernel/declare/fields.ts';
import { extend } from '../kernel/declare/resource.ts';
import { Levels } from '../institutions/kinds.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { Definitions } from './kinds.ts';

/** As the figures take it for today: by certificate or recognition. */
const held = (row: string): string => `level_held(${row}.id, current_date)`;
const onPost = (row: string): string =>
  `${row}.engagement = 'ON_POST' and practised_since(${row}.id, ${row}.practising_since, ${row}.created_at) <= current_date`;

extend(
  Practitioner,
  'definition',
  computed('choice', '人才口径', {
    choices: Definitions as never,
    sql: (row) =>
      `workforce_definition(${onPost(row)}, ${row}.education, ${row}.major, ${held(row)}, current_date)`,
    needs: ['id', 'engagement', 'practisingSince', 'createdAt', 'education', 'major'],
    filter: true,
    group: '工作信息',
    help: '所符合的最严一级口径；专业社会工作人才同时计入前两级，离岗人员不计',
  }),
);
extend(
  Practitioner,
  'attainedLevel',
  computed('choice', '达到级别', {
    choices: Levels as never,
    sql: held,
    needs: ['id'],
    filter: true,
    group: '工作信息',
    help: '证书或同等能力认定所达到的最高级别，发展指标按此计数',
  }),
);
