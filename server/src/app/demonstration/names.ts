import { pick, type Source } from './random.ts';

const surnames = [...'林陈黄张吴李郑王刘苏许郭叶邓罗曾谢杨廖赖'];
const forWomen = [...'秀丽婷芳娟敏静慧玲燕雪梅兰萍琳'];
const forMen = [...'志强建伟明辉军平峰斌浩宇文华涛'];
const forBoth = [...'晓嘉思雨子安宁一欣然'];

/** An ordinary name; that some are borne twice is intended. */
export function personName(source: Source, sex: 'MALE' | 'FEMALE'): string {
  const last = pick(source, sex === 'MALE' ? forMen : forWomen);
  return pick(source, surnames) + pick(source, [...forBoth, '']) + last;
}
