import { list } from '../kernel/declare/fields.ts';
import { extend } from '../kernel/declare/resource.ts';
import { Division } from '../vocabulary/division.entity.ts';
import { AreaFlag } from './area-flag.entity.ts';
import { CommunityClass } from './community-class.entity.ts';

extend(
  Division,
  'areaFlags',
  list('区域类别', () => AreaFlag, 'division'),
);
extend(
  Division,
  'communityClasses',
  list('城乡分类', () => CommunityClass, 'division'),
);
