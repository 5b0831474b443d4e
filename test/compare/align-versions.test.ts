import { describe, expect, it } from 'vitest';
import { alignVersions, type VersionUnit } from '../../src/compare/align-versions.ts';

const units = (...texts: readonly string[]): VersionUnit[] =>
  texts.map((text, index) => ({ eId: `art_${String(index + 1)}`, text }));

const told = (before: readonly VersionUnit[], after: readonly VersionUnit[]) =>
  alignVersions(before, after).map(({ change, before: from, after: to }) => [change, from, to]);

// Articles of 会计法, shortened.
const BOOKS = '各单位必须依法设置会计账簿，并保证其真实、完整。';
const HEAD = '单位负责人对本单位的会计工作和会计资料的真实性、完整性负责。';
const AGENCY = '各单位应当根据会计业务的需要，设置会计机构，不具备设置条件的，应当委托代理记账机构代理记账。';
const SECRET = '依法对有关单位的会计资料实施监督检查的部门，对知悉的国家秘密和商业秘密负有保密义务。';
const SECRET_NEW =
  '依法对有关单位的会计资料实施监督检查的部门，对知悉的国家秘密、工作秘密、商业秘密、个人隐私、个人信息负有保密义务。';
const TECHNOLOGY = '国家加强会计信息化建设，鼓励依法采用现代信息技术。';

describe('two versions of a work', () => {
  it('are the same where nothing changed', () => {
    expect(told(units(BOOKS, HEAD), units(BOOKS, HEAD))).toEqual([
      ['UNCHANGED', 'art_1', 'art_1'],
      ['UNCHANGED', 'art_2', 'art_2'],
    ]);
  });

  it('find the articles behind an inserted one again', () => {
    expect(told(units(BOOKS, HEAD, SECRET), units(BOOKS, TECHNOLOGY, HEAD, SECRET_NEW))).toEqual([
      ['UNCHANGED', 'art_1', 'art_1'],
      ['ADDED', null, 'art_2'],
      ['UNCHANGED', 'art_2', 'art_3'],
      ['CHANGED', 'art_3', 'art_4'],
    ]);
  });

  it('list a removed article behind the one that it followed', () => {
    expect(told(units(TECHNOLOGY, BOOKS, AGENCY, SECRET), units(BOOKS, SECRET))).toEqual([
      ['REMOVED', 'art_1', null],
      ['UNCHANGED', 'art_2', 'art_1'],
      ['REMOVED', 'art_3', null],
      ['UNCHANGED', 'art_4', 'art_2'],
    ]);
  });

  it('tell a changed article under its own number', () => {
    const [, change] = alignVersions(units(BOOKS, SECRET, HEAD), units(BOOKS, SECRET_NEW, HEAD));
    expect(change).toMatchObject({ change: 'CHANGED', before: 'art_2', after: 'art_2' });
    expect(change?.likeness).toBeGreaterThan(0.6);
  });

  // 互联网上网服务营业场所管理条例 第八条, of whose versions one prints (一), the other （一）.
  it.each([
    ['brackets of another width are no change', '（二）有与其经营活动相适应的资金；', 'UNCHANGED'],
    ['other words behind them are', '（二）有与其经营活动相适应的营业场所；', 'CHANGED'],
  ])('%s', (_case, after, change) => {
    const before = '(二)有与其经营活动相适应的资金；';
    expect(told(units(before), units(after))).toEqual([[change, 'art_1', 'art_1']]);
  });

  it('take each of several equal articles once', () => {
    expect(told(units(BOOKS, BOOKS), units(HEAD, BOOKS, BOOKS))).toEqual([
      ['ADDED', null, 'art_1'],
      ['UNCHANGED', 'art_2', 'art_2'],
      ['UNCHANGED', 'art_1', 'art_3'],
    ]);
  });
});
