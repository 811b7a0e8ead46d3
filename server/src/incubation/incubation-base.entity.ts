import { choice, computed, day, integer, list, longText, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Sectors } from '../access/roles.ts';
import { Institution } from '../institutions/institution.entity.ts';
import type { Division } from '../vocabulary/division.entity.ts';
import { division } from '../vocabulary/fields.ts';
import { BaseService } from './base-service.entity.ts';
import { BaseStates } from './kinds.ts';
import { Tenancy } from './tenancy.entity.ts';

/** Of every tenant: see `objects.ts`. */
const placesLet = (row: string): string => `places_let(${row}.id)`;

@resource('孵化基地', {
  group: 'incubation',
  icon: 'cluster',
  order: 1,
  en: 'Incubation base',
  displayName: { sql: (row) => `${row}.name`, needs: ['name'] },
  scope: { division: 'division', sector: 'sector', institution: 'operator' },
  lifecycle: {
    field: 'state',
    actions: {
      suspend: { label: '暂停接收', from: ['ACTIVE'], to: 'SUSPENDED', help: '在孵机构不受影响' },
      resume: { label: '恢复接收', from: ['SUSPENDED'], to: 'ACTIVE' },
      close: {
        label: '关闭基地',
        from: ['ACTIVE', 'SUSPENDED'],
        to: 'CLOSED',
        help: '在孵机构须先出壳或退出',
        danger: true,
      },
    },
  },
})
export class IncubationBase extends StoredRecord {
  @text('基地名称', { required: true, list: true, search: true, max: 100, group: '基本信息' }) name!: string;
  @division('所在区划', { required: true, list: true, filter: true, group: '基本信息' }) division!: Division;
  @choice('系统', Sectors, { required: true, list: true, filter: true, group: '基本信息' }) sector!: string;
  @reference('运营机构', () => Institution, { list: true, filter: true, group: '基本信息' })
  operator!: Institution | null;
  @day('启用日期', { required: true, group: '基本信息' }) openedOn!: string;
  @choice('状态', BaseStates, {
    required: true,
    default: 'ACTIVE',
    form: false,
    list: true,
    filter: true,
    group: '基本信息',
  })
  state!: string;
  @integer('入驻容量', {
    required: true,
    list: true,
    min: 1,
    max: 10_000,
    group: '场地',
    unit: '个',
    help: '可同时入驻的席位数',
  })
  capacity!: number;
  @integer('建筑面积', { min: 1, max: 1_000_000, group: '场地', unit: '平方米' }) floorArea!: number | null;
  @text('地址', { group: '场地' }) address!: string | null;
  @longText('简介', { max: 2000, group: '场地' }) introduction!: string | null;
  @computed('integer', '已入驻席位', {
    required: true,
    list: true,
    sql: placesLet,
    needs: ['id'],
    group: '场地',
  })
  placesLet!: number;
  @computed('integer', '空余席位', {
    required: true,
    list: true,
    sql: (row) => `${row}.capacity - ${placesLet(row)}`,
    needs: ['id', 'capacity'],
    group: '场地',
  })
  placesFree!: number;
  @list('孵化服务', () => BaseService, 'base') services!: unknown;
  @list('入驻机构', () => Tenancy, 'base') tenancies!: unknown;
}
