import { expect, test } from 'vitest';
import { capitalText } from '../../admin/src/console/format/capital.ts';

test.each([
  [0, '零元整'],
  [1, '壹分'],
  [50, '伍角整'],
  [105, '壹元零伍分'],
  [150, '壹元伍角整'],
  [168032, '壹仟陆佰捌拾元叁角贰分'],
  [1640902, '壹万陆仟肆佰零玖元零贰分'],
  [1230000, '壹万贰仟叁佰元整'],
  [10_00, '壹拾元整'],
  [15_00, '壹拾伍元整'],
  [1005_00, '壹仟零伍元整'],
  [1050_00, '壹仟零伍拾元整'],
  [10_0000_00, '壹拾万元整'],
  [10_1000_00, '壹拾万壹仟元整'],
  [10_0100_00, '壹拾万零壹佰元整'],
  [6007_14, '陆仟零柒元壹角肆分'],
  [1_0000_0000_00, '壹亿元整'],
  [1_0000_0005_00, '壹亿零伍元整'],
  [1_0050_0000_00, '壹亿零伍拾万元整'],
  [1_0500_0000_00, '壹亿零伍佰万元整'],
  [12_3456_7890_12, '壹拾贰亿叁仟肆佰伍拾陆万柒仟捌佰玖拾元壹角贰分'],
  [1_0001_0000_0000_00, '壹万零壹亿元整'],
  [-300_00, '负叁佰元整'],
])('%i fen reads %s', (fen, text) => {
  expect(capitalText(fen)).toBe(text);
});

test('no two amounts read alike, and nothing but the characters allowed is written', () => {
  const texts = Array.from({ length: 30_000 }, (_, i) => capitalText(i * 37));
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.filter((text) => !/^[零壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分整]+$/.test(text))).toEqual([]);
  expect(texts.filter((text) => text.includes('零零') || text.includes('零元整', 1))).toEqual([]);
});
