import { Float, ID } from 'type-graphql';
import type { Choices } from '../declare/choices.ts';
import type { FieldDecl, RecordClass } from '../declare/field.ts';
import { resourceOf } from '../declare/resource.ts';
import { Day, Fen, Instant } from '../values/scalars.ts';
import { inputType, once, type Member } from './types.ts';

const described: Record<string, string> = {
  eq: '等于',
  neq: '不等于',
  lt: '小于',
  lte: '小于或等于',
  gt: '大于',
  gte: '大于或等于',
  in: '属于所列之一',
  notIn: '不属于所列',
  like: '匹配（% 任意串，_ 任一字；文中的 % 与 _ 由调用者转义）',
  notLike: '不匹配',
  iLike: '匹配，不分大小写',
  notILike: '不匹配，不分大小写',
};

const nullTests: Record<string, Member> = {
  is: {
    type: () => Boolean,
    nullable: true,
    description: 'null 或 true：为空；false：不为空（是/否字段则比较其值）',
  },
  isNot: { type: () => Boolean, nullable: true, description: '与 is 相反' },
};

const operators = (type: object, names: string[]): Record<string, Member> =>
  Object.fromEntries(
    names.map((name) => {
      const list = name === 'in' || name === 'notIn';
      return [name, { type: () => (list ? [type] : type), nullable: true, description: described[name]! }];
    }),
  );

const equality = ['eq', 'neq', 'in', 'notIn'];
const order = ['lt', 'lte', 'gt', 'gte'];
const pattern = ['like', 'notLike', 'iLike', 'notILike'];

function ranged(name: string, type: object): RecordClass {
  const between = inputType(`${name}Between`, '闭区间', {
    lower: { type: () => type, description: '下界（含）' },
    upper: { type: () => type, description: '上界（含）' },
  });
  const range = (description: string): Member => ({ type: () => between, nullable: true, description });
  return inputType(name, '比较；同时给出的运算取交集', {
    ...operators(type, [...equality, ...order]),
    between: range('在区间内'),
    notBetween: range('不在区间内'),
    ...nullTests,
  });
}

const texts = inputType('StringFieldComparison', '文字比较；同时给出的运算取交集', {
  ...operators(String, [...equality, ...order, ...pattern]),
  ...nullTests,
});
const ids = inputType('IDFilterComparison', '编号比较', {
  ...operators(ID, [...equality, ...order]),
  ...nullTests,
});
const codes = inputType('HierarchyFieldComparison', '层级代码比较', {
  ...operators(ID, [...equality, ...order]),
  within: { type: () => [ID], nullable: true, description: '所列各项本身及其下级' },
  ...nullTests,
});
const booleans = inputType('BooleanFieldComparison', '是/否比较', {
  eq: { type: () => Boolean, nullable: true, description: described.eq! },
  ...nullTests,
});
const secrets = inputType('SecretFieldComparison', '加密字段只能按全值或末四位查找', {
  ...operators(String, ['eq', 'in']),
  endsWith: { type: () => String, nullable: true, description: '末四位' },
  ...nullTests,
});
const byKind = {
  integer: ranged('NumberFieldComparison', Float),
  money: ranged('FenFieldComparison', Fen),
  day: ranged('DayFieldComparison', Day),
  instant: ranged('InstantFieldComparison', Instant),
};

const ofChoices = once((choices: Choices) =>
  inputType(`${choices.name}FilterComparison`, `${choices.label}比较`, {
    ...operators(choices.type, equality),
    ...nullTests,
  }),
);

/** The comparison input of a scalar field's filter. */
export function comparisonOf(field: FieldDecl): RecordClass {
  if (field.kind === 'choice') return ofChoices(field.choices!);
  if (field.kind === 'id') return ids;
  if (field.kind === 'boolean') return booleans;
  if (field.kind === 'secret') return secrets;
  if (field.kind === 'decimal' || field.kind === 'integer') return byKind.integer;
  return byKind[field.kind as keyof typeof byKind] ?? texts;
}

/** The comparison input of a reference's id. */
export function idComparisonOf(field: FieldDecl): RecordClass {
  if (field.within) return codes;
  return resourceOf(field.target!()).fields.get('id')!.kind === 'text' ? texts : ids;
}
