import { choice, computed, day, longText, reference, text } from '../kernel/declare/fields.ts';
import { labelSql } from '../kernel/declare/choices.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { CancellationGround } from './cancellation-ground.entity.ts';
import { DisciplinaryCase } from './disciplinary-case.entity.ts';
import { SanctionKinds, SanctionStandings, SanctionStates } from './kinds.ts';

const standing = (r: string): string => `case
  when ${r}.state <> 'IMPOSED' then ${r}.state
  when ${r}.effective_from > current_date then 'UPCOMING'
  when ${r}.kind <> 'SUSPENSION' then 'EXECUTED'
  when ${r}.effective_until < current_date then 'EXPIRED'
  else 'RUNNING' end`;

/** What was imposed on a practitioner; the registrations follow from it. */
@resource('处理决定', {
  group: 'registration',
  icon: 'exception',
  order: 7,
  operations: ['create'],
  displayName: {
    sql: (row) => `${labelSql(SanctionKinds, `${row}.kind`)} || ' ' || ${row}.effective_from`,
    needs: ['kind', 'effectiveFrom'],
  },
  scopeVia: 'practitioner',
  lifecycle: {
    field: 'state',
    actions: {
      lift: {
        label: '解除',
        from: ['IMPOSED'],
        to: 'LIFTED',
        takes: ['endedOn', 'endReason'],
        requires: ['endedOn', 'endReason'],
        help: '暂停执业的登记随即恢复；已注销的登记不能恢复',
      },
      revoke: {
        label: '撤销决定',
        from: ['IMPOSED', 'LIFTED'],
        to: 'REVOKED',
        takes: ['endedOn', 'endReason'],
        requires: ['endedOn', 'endReason'],
        help: '决定有误时用',
        danger: true,
      },
    },
  },
})
export class Sanction extends StoredRecord {
  @reference('当事人', () => Practitioner, { required: true, list: true }) practitioner!: Practitioner;
  @choice('处理种类', SanctionKinds, { required: true, list: true, filter: true }) kind!: string;
  @text('处理决定文号', { list: true, max: 100 }) documentNumber!: string | null;
  @day('生效日期', { required: true, list: true }) effectiveFrom!: string;
  @day('截止日期', { list: true, help: '含当日；暂停执业须填' }) effectiveUntil!: string | null;
  @reference('注销事由', () => CancellationGround, { help: '注销登记须选' })
  ground!: CancellationGround | null;
  @longText('事实与理由', { max: 2000 }) reason!: string | null;
  @choice('处理状态', SanctionStates, {
    required: true,
    filter: true,
    default: 'IMPOSED',
    form: false,
  })
  state!: string;
  @computed('choice', '执行情况', {
    choices: SanctionStandings as never,
    required: true,
    sql: standing,
    needs: ['state', 'kind', 'effectiveFrom', 'effectiveUntil'],
    list: true,
    filter: true,
  })
  standing!: string;
  @day('解除或撤销日期', { form: false }) endedOn!: string | null;
  @longText('解除或撤销理由', { form: false, max: 1000 }) endReason!: string | null;
  @reference('案件', () => DisciplinaryCase, { form: false }) disciplinaryCase!: DisciplinaryCase | null;
}
