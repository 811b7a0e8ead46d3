import { choice, reference, text } from '../kernel/declare/fields.ts';
import { labelSql } from '../kernel/declare/choices.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Institution } from '../institutions/institution.entity.ts';
import { LinkKinds } from './kinds.ts';
import { PanelMember } from './panel-member.entity.ts';

@resource('利益关系申报', {
  group: 'procurement',
  icon: 'disconnect',
  order: 9,
  displayName: { sql: (row) => labelSql(LinkKinds, `${row}.kind`), needs: ['kind'] },
  scopeVia: 'member',
  unique: [{ fields: ['member', 'institution'], say: '已申报与该单位的关系' }],
})
export class PanelLink extends StoredRecord {
  @reference('评审人', () => PanelMember, { required: true, list: true, filter: true, immutable: true })
  member!: PanelMember;
  @reference('相关单位', () => Institution, { required: true, list: true, immutable: true })
  institution!: Institution;
  @choice('关系', LinkKinds, { required: true, list: true }) kind!: string;
  @text('说明', { list: true }) detail!: string | null;
}
