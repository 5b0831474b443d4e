import { describe, expect, it } from 'vitest';
import { startsOfVersions } from '../../src/graph/version-starts.ts';

/** Versions of a work by printed day of effect and day on which they were made, and from when each holds. */
const CASES = [
  {
    why: '会计法: 修正 keeps 自2000年7月1日起施行, so the amended text holds from its amendment',
    versions: [
      { effective: '2000-07-01', madeOn: '2017-11-04' },
      { effective: '2000-07-01', madeOn: '2024-06-28' },
    ],
    starts: ['2000-07-01 EXPLICIT', '2024-06-28 INFERRED'],
  },
  {
    why: '互联网上网服务营业场所管理条例: a third version as the second',
    versions: [
      { effective: '2002-11-15', madeOn: '2016-02-06' },
      { effective: '2002-11-15', madeOn: '2019-03-24' },
      { effective: '2002-11-15', madeOn: '2022-03-29' },
    ],
    starts: ['2002-11-15 EXPLICIT', '2019-03-24 INFERRED', '2022-03-29 INFERRED'],
  },
  {
    why: '北京市未成年人保护条例: 修订 prints a day of its own',
    versions: [
      { effective: '2004-01-01', madeOn: '2003-09-05' },
      { effective: '2023-09-01', madeOn: '2023-05-26' },
    ],
    starts: ['2004-01-01 EXPLICIT', '2023-09-01 EXPLICIT'],
  },
  {
    why: 'a text amended before it took effect holds from the day on which it would have',
    versions: [
      { effective: '2021-06-01', madeOn: '2020-10-17' },
      { effective: '2021-06-01', madeOn: '2021-04-29' },
    ],
    starts: ['2021-06-01 EXPLICIT', '2021-06-01 INFERRED'],
  },
  {
    why: '反食品浪费法: 自公布之日起施行, and no 公告 is printed',
    versions: [{ effective: null, madeOn: '2021-04-29' }],
    starts: ['2021-04-29 INFERRED'],
  },
  {
    why: 'a sole text keeps its printed day, whatever amended it',
    versions: [{ effective: '1993-05-01', madeOn: '2009-08-27' }],
    starts: ['1993-05-01 EXPLICIT'],
  },
  {
    why: 'no day is guessed where none is known',
    versions: [{ effective: null, madeOn: null }],
    starts: [null],
  },
];

describe('a version holds', () => {
  it.each(CASES)('$why', ({ versions, starts }) => {
    const found = startsOfVersions(versions).map((start) => start && `${start.day} ${start.method}`);
    expect(found).toEqual(starts);
  });
});
