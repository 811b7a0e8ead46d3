import { describe, expect, it } from 'vitest';
import { nameSearchKeys } from '../../server/src/workforce/name-search.rules.ts';

describe('finding a name by pinyin', () => {
  it.each([
    ['张三', 'zhangsan', 'zs'],
    // Characters that read differently as a surname.
    ['单雄信', 'shanxiongxin', 'sxx'],
    ['解晓东', 'xiexiaodong', 'xxd'],
    ['曾国藩', 'zengguofan', 'zgf'],
    ['任盈盈', 'renyingying', 'ryy'],
    ['仇和', 'qiuhe', 'qh'],
    ['欧阳修', 'ouyangxiu', 'oyx'],
    ['万俟卨', 'moqixie', 'mqx'],
    // ü is typed as v.
    ['吕布', 'lvbu', 'lb'],
    ['阿依古丽·买买提', 'ayigulimaimaiti', 'ayglmmt'],
    ['John Smith', 'johnsmith', 'js'],
    ['', '', ''],
  ])('%s is %s, %s', (name, pinyin, initials) => {
    expect(nameSearchKeys(name)).toEqual({ pinyin, initials });
  });
});
