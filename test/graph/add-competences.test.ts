import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../../src/compile.ts';
import { readAuthority } from '../../src/seed.ts';

const FINE = '第二条 未按照规定备案的，责令限期改正，处一万元以下的罚款。';

/** Which penalties of a statute are imposed by whom under a general clause: their articles, and the actors. */
function competences(articles: readonly string[]): readonly string[] {
  const lines = ['# 示范条例', '第一章 法律责任', '第一条 为了示范，制定本条例。', ...articles];
  const bytes = new TextEncoder().encode(lines.join('\n\n'));
  const { graph } = compileCorpus([{ name: '示范条例.md', bytes }], { authority: readAuthority() });
  const nodes = new Map(graph.nodes.map(({ id, properties }) => [id, properties]));
  return graph.edges.flatMap(({ kind, from, to }) => {
    if (kind !== 'ENFORCED_UNDER') return [];
    const bearers = graph.edges.filter((edge) => edge.kind === 'BORNE_BY' && edge.from === to);
    const names = bearers.map((edge) => String(nodes.get(edge.to)?.['name']));
    return [`${String(nodes.get(from)?.['eId'])} ${names.join('、')}`];
  });
}

describe('who imposes a penalty that names nobody', () => {
  it.each([
    {
      shows: 'is who decides on all penalties of the instrument (山东省消防条例)',
      articles: [FINE, '第三条 本条例规定的行政处罚，由公安机关消防机构决定。'],
      expected: ['art_2__para_1 公安机关消防机构'],
    },
    {
      shows: 'is who decides save where the law says otherwise (德州市城乡容貌和环境卫生管理条例)',
      articles: [FINE, '第三条 本条例规定的行政处罚，除法律、法规另有规定外，由城市管理主管部门实施。'],
      expected: ['art_2__para_1 城市管理主管部门'],
    },
    {
      shows: 'are both where two share the work (安全生产法 115)',
      articles: [
        FINE,
        '第三条 本条例规定的行政处罚，由应急管理部门和其他负有安全生产监督管理职责的部门按照职责分工决定。',
      ],
      expected: ['art_2__para_1 应急管理部门、其他负有安全生产监督管理职责的部门'],
    },
    {
      shows: 'is not told for a penalty that names its organ',
      articles: [
        '第二条 未按照规定备案的，由水行政主管部门处一万元以下的罚款。',
        '第三条 本条例规定的行政处罚，由公安机关消防机构决定。',
      ],
      expected: [],
    },
    {
      shows: 'is not told of the discipline of officials, which is no 行政处罚',
      articles: [
        '第二条 工作人员滥用职权的，依法给予处分。',
        '第三条 本条例规定的行政处罚，由公安机关消防机构决定。',
      ],
      expected: [],
    },
    {
      shows: 'is not told by a clause on the penalties of one article (军工关键设备设施管理条例)',
      articles: [FINE, '第三条 本条例第二条规定的行政处罚，由国务院国防科技工业主管部门决定。'],
      expected: [],
    },
    {
      shows: 'is not told where the clause holds in some places alone (衢州市历史文化街区保护条例)',
      articles: [FINE, '第三条 本条例规定的行政处罚，实行综合行政执法的，由综合行政执法部门实施。'],
      expected: [],
    },
    {
      shows: 'is not told by who may impose the small ones (税收征收管理法 74)',
      articles: [FINE, '第三条 本条例规定的行政处罚，罚款额在二千元以下的，可以由税务所决定。'],
      expected: [],
    },
  ])('$shows', ({ articles, expected }) => {
    expect(competences(articles)).toEqual(expected);
  });
});
