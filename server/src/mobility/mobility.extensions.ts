import { computed, list } from '../kernel/declare/fields.ts';
import { extend } from '../kernel/declare/resource.ts';
import { Post } from '../institutions/post.entity.ts';
import { Division } from '../vocabulary/division.entity.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { Seeker } from './seeker.entity.ts';
import { Vacancy } from './vacancy.entity.ts';

/** The codes of a division and of all below it; see `rangeOf`. */
const range = (row: string): string => `${row}.id, division_range_end(${row}.id)`;

const figure = (kind: 'integer' | 'decimal', label: string, of: string, help: string) =>
  computed(kind, label, { sql: (row) => `${of}(${range(row)}, current_date)`, needs: ['id'], help });

/** The market of a division today; the city's row has the whole (二(四)3). */
extend(Division, 'activeSeats', figure('integer', '有效招聘人数', 'active_seats', '有效招聘信息尚缺的人数'));
extend(Division, 'activeSeekers', figure('integer', '有效求职人数', 'active_seekers', '有效求职登记的人数'));
extend(
  Division,
  'vacancySeekerRatio',
  figure('decimal', '求人倍率', 'vacancy_seeker_ratio', '有效招聘人数 ÷ 有效求职人数；无人求职时为空'),
);
extend(
  Division,
  'vacancyFillRate',
  figure('decimal', '岗位满足率', 'vacancy_fill_rate', '经双选聘用人数 ÷ 历次招聘人数，百分比'),
);

extend(
  Post,
  'postings',
  list('招聘信息', () => Vacancy, 'post'),
);
extend(
  Practitioner,
  'seekings',
  list('求职登记', () => Seeker, 'practitioner'),
);
