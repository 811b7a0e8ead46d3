import { choice, money, reference } from '../kernel/declare/fields.ts';
import { labelSql } from '../kernel/declare/choices.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Payable } from '../funding/payable.entity.ts';
import { payableActions } from '../funding/payable.lifecycle.ts';
import { Institution } from '../institutions/institution.entity.ts';
import { ExamPass } from './exam-pass.entity.ts';
import { ExamClaimKinds } from './kinds.ts';

const given = { required: true, list: true, filter: true, immutable: true, group: '申报' } as const;

/** The fee of an exam that somebody in post has passed, for the employer who bore it; or a reward for an early pass. */
@resource('考试费申报', {
  group: 'registration',
  icon: 'pay-circle',
  order: 10,
  operations: ['create'],
  displayName: {
    sql: (row) =>
      `coalesce((select p.name || ' · ' || x.year from exam_pass x join practitioner p on p.id = x.practitioner_id where x.id = ${row}.pass_id), '考生') || ' ' || ${labelSql(ExamClaimKinds, `${row}.kind`)}`,
    needs: ['passId', 'kind'],
  },
  scope: {
    division: 'pass.division',
    sector: 'pass.sector',
    institution: 'institution',
    person: 'pass.person',
  },
  lifecycle: { field: 'state', actions: payableActions },
})
export class ExamFeeClaim extends Payable {
  @choice('申报类别', ExamClaimKinds, {
    ...given,
    default: 'FEE',
    help: '考试费付给所在单位，奖励付给本人',
  })
  kind!: string;
  @reference('考试合格认定', () => ExamPass, given) pass!: ExamPass;
  @reference('所在单位', () => Institution, { ...given, help: '合格时和申报时均在岗的单位' })
  institution!: Institution;
  @money('金额', { ...given, filter: false, min: 1, help: '考试费按科目、奖励按人，均不超过政策参数' })
  amount!: number;
}
