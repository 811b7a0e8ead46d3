import type { Values } from '../../../kernel/change/behaviour.ts';
import { addDays, type Day } from '../../../kernel/values/day.ts';
import type { City } from '../city.ts';
import { between, chance, type Source } from '../random.ts';
import type { Saved } from '../saving.ts';

const title = '社会工作者职业道德守则（演示）';
const content =
  '（演示文本，非正式文件）\n一、尊重服务对象，维护其尊严与权益。\n二、诚实守信，保守服务中知悉的秘密。\n三、不断学习，提高专业能力。\n四、接受督导与监督。';

/** The day on which the edition in force came into force. */
const SINCE = -200;

/** An edition of before, the one in force, and the next one in draft. */
export const plannedCodes = (today: Day): Values[] => [
  { title, edition: '2013年版', content, state: 'RETIRED', inForceOn: '2013-06-01' },
  { title, edition: '现行版', content, state: 'PUBLISHED', inForceOn: addDays(today, SINCE) },
  { title, edition: '修订稿', content, state: 'DRAFT' },
];

/** Two in three have acknowledged the edition in force. */
export const plannedAcknowledgements = (
  source: Source,
  [, current]: Saved[],
  { people }: City,
  today: Day,
): Values[] =>
  people
    .filter(() => chance(source, 0.66))
    .map(({ id }) => ({
      practitionerId: id,
      codeId: current!.id,
      acknowledgedOn: addDays(today, between(source, SINCE, -1)),
    }));
