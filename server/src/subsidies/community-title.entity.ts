import { day, money, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';

/** Holders of the city's community title, whose own subsidy excludes this one. The register is closed (二(四)1). */
@resource('社区职称补贴名册', {
  group: 'subsidies',
  icon: 'solution',
  order: 4,
  displayName: { sql: (row) => `${row}.title`, needs: ['title'] },
  scopeVia: 'practitioner',
})
export class CommunityTitle extends StoredRecord {
  @reference('持有人', () => Practitioner, { required: true, list: true, immutable: true, filter: true })
  practitioner!: Practitioner;
  @text('社区职称', { required: true, list: true, max: 50 }) title!: string;
  @money('月补贴', { required: true, list: true, min: 1 }) monthly!: number;
  @day('起发日期', { required: true, list: true }) since!: string;
  @day('停发日期', { list: true, help: '当日起不再发；空表示现仍在发' }) until!: string | null;
}
