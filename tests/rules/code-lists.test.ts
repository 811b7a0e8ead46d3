import { describe, expect, it } from 'vitest';
import { codeLists } from '../../server/src/vocabulary/code-lists.ts';

const list = (name: string) => codeLists.find((candidate) => candidate.list === name)!;
const nameOf = (name: string, code: string) => list(name).codes.find((item) => item.code === code)?.name;

describe('standard code lists', () => {
  it.each([
    ['GB/T 2261.1', 4],
    ['GB/T 3304', 58],
    ['GB/T 4762', 13],
    ['统计用城乡分类代码', 7],
  ])('%s has %i codes', (name, count) => expect(list(name).codes).toHaveLength(count));

  it.each([
    ['GB/T 3304', '22', '畲族'],
    ['GB/T 3304', '56', '基诺族'],
    ['GB/T 4658', '21', '大学本科毕业'],
    ['GB/T 6864', '303', '法学硕士学位'],
    ['GB/T 4762', '13', '群众'],
  ])('in %s, %s is %s', (name, code, expected) => expect(nameOf(name, code)).toBe(expected));

  it.each(codeLists)('$list has no code twice and none without a name', ({ codes }) => {
    expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
    expect(codes.filter(({ name }) => name === '')).toEqual([]);
  });
});
