import { money, reference } from '../kernel/declare/fields.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Payable } from '../funding/payable.entity.ts';
import { payableActions } from '../funding/payable.lifecycle.ts';
import { Institution } from '../institutions/institution.entity.ts';
import { RewardNomination } from './nomination.entity.ts';

const group = '申报';

/** The money that goes with an honour. */
@resource('表彰奖金', {
  group: 'incentives',
  icon: 'pay-circle',
  order: 3,
  operations: ['create'],
  displayName: {
    sql: (row) =>
      `coalesce((select p.name from reward_nomination n join practitioner p on p.id = n.practitioner_id where n.id = ${row}.nomination_id), (select i.name from institution i where i.id = ${row}.institution_id), '表彰') || ' · 奖金'`,
    needs: ['nominationId', 'institutionId'],
  },
  scope: {
    division: 'nomination.division',
    sector: 'nomination.sector',
    institution: 'institution',
    person: 'nomination.person',
  },
  lifecycle: { field: 'state', actions: payableActions },
})
export class RewardPayment extends Payable {
  @reference('表彰', () => RewardNomination, {
    required: true,
    list: true,
    filter: true,
    immutable: true,
    group,
    help: '已授予的表彰',
  })
  nomination!: RewardNomination;
  @reference('获奖机构', () => Institution, {
    form: false,
    group,
    help: '表彰机构时自动填写，奖金付给该机构',
  })
  institution!: Institution | null;
  @money('奖金', {
    required: true,
    list: true,
    min: 1,
    immutable: true,
    group,
    help: '不超过本级个人（机构）奖金上限',
  })
  amount!: number;
}
