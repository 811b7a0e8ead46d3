import type { CodeList } from './code-list.ts';

export const sex: CodeList = {
  list: 'GB/T 2261.1',
  title: '人的性别代码',
  codes: [
    { code: '0', name: '未知的性别' },
    { code: '1', name: '男性' },
    { code: '2', name: '女性' },
    { code: '9', name: '未说明的性别' },
  ],
};
