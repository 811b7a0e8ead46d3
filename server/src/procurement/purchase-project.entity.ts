import {
  boolean,
  choice,
  day,
  integer,
  list,
  longText,
  money,
  reference,
  text,
} from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Institution } from '../institutions/institution.entity.ts';
import { Grades } from '../institutions/kinds.ts';
import { ProjectStates, PurchaseCategories, PurchaseMethods } from './kinds.ts';
import { PurchaseCall } from './purchase-call.entity.ts';
import { PurchaseContract } from './purchase-contract.entity.ts';

const budget = { form: false, group: '预算' };

@resource('购买服务项目', {
  group: 'procurement',
  icon: 'project',
  order: 1,
  displayName: { sql: (row) => `${row}.title`, needs: ['title'] },
  scopeVia: 'buyer',
  lifecycle: {
    field: 'state',
    actions: {
      approveBudget: {
        label: '登记预算批复',
        from: ['PLANNED'],
        to: 'BUDGETED',
        takes: ['budgetAmount', 'budgetDocument', 'budgetApprovedOn', 'budgetStable'],
        requires: ['budgetAmount', 'budgetDocument', 'budgetApprovedOn', 'budgetStable'],
        help: '须先有预算，后购买服务',
      },
      cancel: {
        label: '取消项目',
        from: ['PLANNED', 'BUDGETED', 'CALLED'],
        to: 'CANCELLED',
        takes: ['cancelReason'],
        requires: ['cancelReason'],
        danger: true,
      },
    },
  },
})
export class PurchaseProject extends StoredRecord {
  @text('项目名称', { required: true, list: true, search: true, max: 100, group: '项目' }) title!: string;
  @reference('购买主体', () => Institution, {
    required: true,
    list: true,
    filter: true,
    immutable: true,
    group: '项目',
    help: '国家机关；公益一类事业单位、财政拨款的群团组织不作购买主体',
  })
  buyer!: Institution;
  @choice('购买内容', PurchaseCategories, { required: true, list: true, filter: true, group: '项目' })
  category!: string;
  @choice('购买方式', PurchaseMethods, { required: true, filter: true, group: '项目' }) method!: string;
  @integer('年度', { required: true, list: true, filter: true, min: 2013, max: 2100, group: '项目' })
  year!: number;
  @longText('服务内容与要求', { required: true, max: 10_000, group: '项目' }) content!: string;
  @choice('承接主体最低等级', Grades, { group: '项目', help: '高于政策参数所定等级时填写，适用于社会组织' })
  minimumGrade!: string | null;
  @choice('状态', ProjectStates, {
    required: true,
    default: 'PLANNED',
    form: false,
    list: true,
    filter: true,
    group: '项目',
  })
  state!: string;
  @money('预算金额', { ...budget, list: true }) budgetAmount!: number | null;
  @text('预算批复文号', { ...budget, max: 100 }) budgetDocument!: string | null;
  @day('预算批复日期', { ...budget }) budgetApprovedOn!: string | null;
  @boolean('预算有保障且内容稳定', { ...budget, help: '为“是”时合同期限可延至参数所定上限' }) budgetStable!:
    boolean | null;
  @text('取消原因', { form: false, group: '项目' }) cancelReason!: string | null;
  @list('采购公告', () => PurchaseCall, 'project') calls!: unknown;
  @list('合同', () => PurchaseContract, 'project') contracts!: unknown;
}
