import { choice, longText, reference, text } from '../kernel/declare/fields.ts';
import { labelSql } from '../kernel/declare/choices.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { IncubationBase } from './incubation-base.entity.ts';
import { BaseServices } from './kinds.ts';

@resource('孵化服务', {
  group: 'incubation',
  icon: 'tool',
  order: 4,
  displayName: { sql: (row) => labelSql(BaseServices, `${row}.kind`), needs: ['kind'] },
  scopeVia: 'base',
  unique: [{ fields: ['base', 'kind'], say: '该基地已登记这类服务，请修改原有的一条' }],
})
export class BaseService extends StoredRecord {
  @reference('基地', () => IncubationBase, { required: true, list: true, filter: true, immutable: true })
  base!: IncubationBase;
  @choice('服务类别', BaseServices, { required: true, list: true, filter: true }) kind!: string;
  @text('服务提供方', { list: true, max: 100 }) provider!: string | null;
  @longText('服务内容', { max: 2000 }) content!: string | null;
}
