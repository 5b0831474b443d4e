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
      shows: 'is who decides on what is not left to the police (消防法 70)',
      articles: [
        FINE,
        '第三条 本条例规定的行政处罚，除应当由公安机关依照《中华人民共和国治安管理处罚法》的有关规定决定的外，由住房和城乡建设主管部门、消防救援机构按照各自职权决定。',
      ],
      expected: ['art_2__para_1 住房和城乡建设主管部门、消防救援机构'],
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
      shows: 'is who is charged with those of its article (矿产资源法 45)',
      articles: [
        FINE,
        '第三条 擅自采矿的，处二万元以下的罚款。',
        '第四条 本条例第二条规定的行政处罚，由地质矿产主管部门决定。第三条规定的行政处罚，由工商行政管理部门决定。',
      ],
      expected: ['art_2__para_1 地质矿产主管部门', 'art_3__para_1 工商行政管理部门'],
    },
    {
      shows: 'is who is charged with a range of articles, and nobody of another (产品质量法 70)',
      articles: [
        FINE,
        '第三条 擅自销售的，处二万元以下的罚款。',
        '第四条 拒绝检查的，处三万元以下的罚款。',
        '第五条 本条例第二条至第三条规定的行政处罚由市场监督管理部门决定。',
      ],
      expected: ['art_2__para_1 市场监管部门', 'art_3__para_1 市场监管部门'],
    },
    {
      shows: 'is who is charged with those of the chapter (防洪法 63)',
      articles: [FINE, '第三条 本章规定的行政处罚和行政措施，由县级以上人民政府水行政主管部门决定。'],
      expected: ['art_2__para_1 县级以上人民政府水行政主管部门'],
    },
    {
      shows: 'is by its article another than by the instrument (金融违法行为处罚办法 3)',
      articles: [
        FINE,
        '第三条 擅自买卖外汇的，处二万元以下的罚款。',
        '第四条 本条例规定的行政处罚，由中国人民银行决定；但是本条例第三条规定的行政处罚，由国家外汇管理机关决定。',
      ],
      expected: ['art_2__para_1 中国人民银行', 'art_3__para_1 国家外汇管理机关'],
    },
    {
      shows: 'is who carries out the law and its local rules (北京市实施《种子法》办法 62)',
      articles: [FINE, '第三条 《种子法》和本条例规定的对种子违法行为的行政处罚，由市种子管理机构实施。'],
      expected: ['art_2__para_1 市种子管理机构'],
    },
    {
      shows: 'is who decides where the penalties themselves open the clause (期货交易管理条例 80)',
      articles: [
        FINE,
        '第三条 对本条例规定的违法行为的行政处罚，除本条例已有规定的外，由国务院期货监督管理机构决定。',
      ],
      expected: ['art_2__para_1 国务院期货监督管理机构'],
    },
    {
      shows: 'is told for a fine beside which a later clause names another organ (种子法 86)',
      articles: [
        '第二条 拒绝检查的，处五万元以下罚款；构成违反治安管理行为的，由公安机关依法给予治安管理处罚。',
        '第三条 本条例规定的行政处罚，由农业农村主管部门决定。',
      ],
      expected: ['art_2__para_1 农业农村主管部门'],
    },
    {
      shows:
        'is not told for a reference to the law of public order beside what names its organ (危险化学品安全管理条例 88)',
      articles: [
        '第二条 未按照规定运输的，由公安机关处五万元以下罚款；构成违反治安管理行为的，依法给予治安管理处罚。',
        '第三条 本条例规定的行政处罚，由应急管理部门决定。',
      ],
      expected: [],
    },
    {
      shows: 'is not told by a clause on one kind of penalty (基础测绘条例 34)',
      articles: [FINE, '第三条 本条例规定的降低资质等级、吊销资质证书的行政处罚，由颁发资质证书的部门决定。'],
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
