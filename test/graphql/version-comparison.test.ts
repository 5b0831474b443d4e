import { expect, it } from 'vitest';
import * as documents from '../../src/client/gql/graphql.ts';
import { compileCorpus } from '../../src/compile.ts';
import { readAuthority } from '../../src/seed.ts';
import { dataOf } from '../support/app.ts';
import { neo4j, reference, sqlite, type StoreKind } from '../support/loaded-stores.ts';
import { describeOver } from '../support/over-stores.ts';

/** A small statute in two versions: an article inserted, one changed and moved, one left out. */
const WORK = '/cn-zj/浙江省示范登记条例';
const HEAD = '# 浙江省示范登记条例\n\n2019年5月10日浙江省第十三届人民代表大会常务委员会第十二次会议通过\n\n';
const AMENDED = '2024年3月29日浙江省第十四届人民代表大会常务委员会第九次会议修订\n\n';
const BEFORE = `${HEAD}<!-- INFO END -->

第一条 为了规范经营者登记，制定本条例。

第二条 经营者应当向市场监督管理部门申请登记，并如实提交名称、住所和经营范围等材料。

第三条 登记机关应当自收到申请之日起十五日内作出决定。

第四条 经营者应当每年向工商行政管理部门缴纳管理费。

第五条 违反本条例第二条规定，未申请登记的，责令限期改正；逾期不改正的，处五千元以下罚款。

第六条 本条例自2019年7月1日起施行。
`;
const AFTER = `${HEAD}${AMENDED}<!-- INFO END -->

第一条 为了规范经营者登记，制定本条例。

第二条 县级以上人民政府应当加强对经营者登记工作的领导，推进政务服务一体化平台建设。

第三条 经营者应当向市场监督管理部门申请登记，并如实提交名称、住所和经营范围等材料。

第四条 登记机关应当自收到申请之日起五日内作出决定。

第五条 违反本条例第三条规定，未申请登记的，责令限期改正；逾期不改正的，处一万元以下罚款。

第六条 本条例自2024年5月1日起施行。
`;

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const { graph } = compileCorpus([file('before.md', BEFORE), file('after.md', AFTER)], {
  authority: readAuthority(),
});

const stores: readonly StoreKind[] = [sqlite, neo4j, reference];

describeOver('two versions over $name', stores, graph, (appOver) => {
  const app = appOver();

  const diff = async (variables: Omit<documents.VersionDiffQueryVariables, 'work'> = {}) => {
    const before = app.store.plans.length;
    const answer = await app.run(documents.VersionDiffDocument, { work: WORK, ...variables });
    const { compareVersions } = dataOf(answer);
    // Where there is no answer, the store is asked what may have been meant.
    if (compareVersions !== null) expect(app.store.plans.length - before).toBe(2);
    return compareVersions;
  };

  it('are told article by article', async () => {
    const comparison = await diff({ change: null });
    expect([comparison?.from.version, comparison?.to.version]).toEqual(['2019-05-10', '2024-03-29']);
    expect(
      comparison?.changes.nodes.map(({ change, before, after, moved }) => [
        change,
        before?.eId ?? null,
        after?.eId ?? null,
        moved,
      ]),
    ).toEqual([
      ['UNCHANGED', 'art_1', 'art_1', false],
      ['ADDED', null, 'art_2', false],
      ['UNCHANGED', 'art_2', 'art_3', true],
      ['CHANGED', 'art_3', 'art_4', true],
      ['REMOVED', 'art_4', null, false],
      ['CHANGED', 'art_5', 'art_5', false],
      ['CHANGED', 'art_6', 'art_6', false],
    ]);
    expect(comparison?.counts).toEqual([
      { change: 'UNCHANGED', count: 2 },
      { change: 'CHANGED', count: 3 },
      { change: 'ADDED', count: 1 },
      { change: 'REMOVED', count: 1 },
    ]);
    expect(comparison?.movedCount).toBe(2);
  });

  it('show the words that changed', async () => {
    const comparison = await diff({ change: ['CHANGED'] });
    const edits = comparison?.changes.nodes[0]?.edits ?? [];
    expect(edits.filter(({ op }) => op === 'REMOVED').map(({ text }) => text)).toEqual(['十五日内']);
    expect(edits.filter(({ op }) => op === 'ADDED').map(({ text }) => text)).toEqual(['五日内']);
    expect(
      edits
        .filter(({ op }) => op !== 'ADDED')
        .map(({ text }) => text)
        .join(''),
    ).toBe('登记机关应当自收到申请之日起十五日内作出决定。');
  });

  it('can be named by date or uri, in either order', async () => {
    const back = await diff({ from: `${WORK}@2024-03-29`, to: '2019-05-10', change: null });
    expect(back?.from.version).toBe('2024-03-29');
    expect(
      back?.changes.nodes.filter(({ change }) => change === 'ADDED').map(({ after }) => after?.eId),
    ).toEqual(['art_4']);
  });

  it('are null where one is not held', async () => {
    expect(await diff({ to: '2019-05-10' })).toBeNull();
    expect(await diff({ from: '2001-01-01' })).toBeNull();
  });
});
