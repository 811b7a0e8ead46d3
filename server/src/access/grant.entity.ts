import { Property } from '@mikro-orm/decorators/legacy';
import { choice, computed, day, integer, reference } from '../kernel/declare/fields.ts';
import { labelSql } from '../kernel/declare/choices.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { division } from '../vocabulary/fields.ts';
import type { Division } from '../vocabulary/division.entity.ts';
import { Account } from './account.entity.ts';
import { Roles, Sectors } from './roles.ts';

const furtherDivisions = (row: string): string =>
  `(select string_agg(d.name, '、' order by d.id) from division d where jsonb_exists(${row}.more_divisions, d.id))`;

/**
 * That an account has a role over divisions and a sector during a time. A session acts under one grant at a time, so
 * that every act says in which capacity it was done.
 */
@resource('授权', {
  group: 'access',
  order: 2,
  icon: 'safety',
  displayName: {
    sql: (row) => `${labelSql(Roles, `${row}.role`)} || ' ' || ${row}.since`,
    needs: ['role', 'since'],
  },
  scope: { account: 'account' },
  indexes: [['account', 'id']],
})
export class Grant extends StoredRecord {
  @reference('账号', () => Account, { required: true, list: true, immutable: true }) account!: Account;
  @choice('角色', Roles, { required: true, list: true, filter: true }) role!: string;
  @division('区划范围', { list: true, filter: true, help: '该区划及其下级' }) division!: Division | null;
  @choice('系统', Sectors, { list: true, when: { field: 'role', is: ['SECTOR_OFFICER'], required: true } })
  sector!: string | null;
  @day('生效日期', { required: true, list: true }) since!: string;
  @day('失效日期', { list: true, help: '当日起失效；空表示长期' }) until!: string | null;
  /** Further divisions beyond the first, as codes. */
  @Property({ type: 'json', columnType: 'jsonb', nullable: true, hidden: true })
  moreDivisions!: string[] | null;
  @computed('text', '其他区划', { sql: furtherDivisions, needs: ['moreDivisions'] })
  furtherDivisions!: string | null;
  /** Record of the institution whose clerk, or of the practitioner whom, the account stands for. */
  @integer('所属记录', {
    help: '机构经办人填机构编号，从业人员填本人编号',
    when: { field: 'role', is: ['INSTITUTION_CLERK', 'PRACTITIONER'], required: true },
  })
  subject!: number | null;
  /** The account on whose behalf this one acts during an absence; that one's requests it may not check. */
  @reference('代理', () => Account, { form: false, list: true }) delegator!: Account | null;
}
