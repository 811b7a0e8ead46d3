import type { CodeList } from './code-list.ts';

/** Issued by the statistical office, not a national standard. */
export const urbanRuralClass: CodeList = {
  list: '统计用城乡分类代码',
  title: '城乡分类代码',
  codes: [
    { code: '111', name: '主城区' },
    { code: '112', name: '城乡结合区' },
    { code: '121', name: '镇中心区' },
    { code: '122', name: '镇乡结合区' },
    { code: '123', name: '特殊区域' },
    { code: '210', name: '乡中心区' },
    { code: '220', name: '村庄' },
  ],
};
