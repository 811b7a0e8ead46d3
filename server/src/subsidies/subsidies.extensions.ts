import { list } from '../kernel/declare/fields.ts';
import { extend } from '../kernel/declare/resource.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { CommunityTitle } from './community-title.entity.ts';
import { InsuranceGap } from './insurance-gap.entity.ts';
import { LivingAllowance } from './living-allowance.entity.ts';
import { SubsidyLine } from './subsidy-line.entity.ts';

extend(
  Practitioner,
  'subsidyLines',
  list('专业人才补贴', () => SubsidyLine, 'practitioner'),
);
extend(
  Practitioner,
  'livingAllowances',
  list('生活补贴', () => LivingAllowance, 'practitioner'),
);
extend(
  Practitioner,
  'communityTitles',
  list('社区职称补贴', () => CommunityTitle, 'practitioner'),
);
extend(
  Practitioner,
  'insuranceGaps',
  list('社会保险欠缴', () => InsuranceGap, 'practitioner'),
);
