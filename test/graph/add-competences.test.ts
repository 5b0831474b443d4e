import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../../src/compile.ts';
import { readAuthority } from '../../src/seed.ts';

const FINE = '第二条 未按照规定备案的，责令限期改正，处一万元以下的罚款。';

/** The graph of a statute with these articles. */
function graphOf(articles: readonly string[], title = '示范条例') {
  const lines = [`# ${title}`, '第一章 法律责任', '第一条 为了示范，制定本条例。', ...articles];
  const bytes = new TextEncoder().encode(lines.join('\n\n'));
  const { graph } = compileCorpus([{ name: `${title}.md`, bytes }], { authority: readAuthority() });
  return { graph, nodes: new Map(graph.nodes.map(({ id, properties }) => [id, properties])) };
}

/** Which penalties of a statute are imposed by whom under a norm on competence: their articles, and its bearers. */
function competences(articles: readonly string[], title?: string): readonly string[] {
  const { graph, nodes } = graphOf(articles, title);
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
      shows: 'is not told of the correction of an office whose people are disciplined (统计法 38)',
      articles: [
        '第二条 统计机构有前款所列行为之一的，责令改正，予以通报；对直接负责的主管人员依法给予处分。',
        '第三条 本条例规定的行政处罚，由公安机关消防机构决定。',
      ],
      expected: [],
    },
    {
      shows: 'is not told of what is no penalty (统计法 40)',
      articles: [
        '第二条 泄露国家秘密的，依法追究法律责任。',
        '第三条 本条例规定的行政处罚，由公安机关消防机构决定。',
      ],
      expected: [],
    },
    {
      shows: 'is told of a penalty by reference (道路交通安全法 103)',
      articles: [
        FINE,
        '第三条 生产、销售拼装的机动车的，依照第二条的规定处罚。',
        '第四条 本条例规定的行政处罚，由公安机关消防机构决定。',
      ],
      expected: ['art_2__para_1 公安机关消防机构', 'art_3__para_1 公安机关消防机构'],
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
      shows: 'is who decides on that kind of penalty, and who decides on the others (建筑法 76)',
      articles: [
        '第二条 超越资质等级承揽工程的，处五万元以下的罚款；情节严重的，吊销资质证书。',
        FINE.replace('第二条', '第三条'),
        '第四条 本条例规定的责令停业整顿、降低资质等级和吊销资质证书的行政处罚，由颁发资质证书的机关决定；其他行政处罚，由建设行政主管部门或者有关部门依照法律和国务院规定的职权范围决定。',
      ],
      expected: [
        'art_2__para_1 建设行政主管部门、有关部门',
        'art_2__para_1 颁发资质证书的机关',
        'art_3__para_1 建设行政主管部门、有关部门',
      ],
    },
    {
      shows: 'is who decides on the rest of the instrument (地图管理条例 56)',
      articles: [FINE, '第三条 本条例规定的其他行政处罚，由测绘地理信息行政主管部门决定。'],
      expected: ['art_2__para_1 测绘地理信息行政主管部门'],
    },
    {
      shows: 'is the police where it is detention (道路交通安全法 111)',
      articles: [
        '第二条 饮酒后驾驶机动车的，处十日以下拘留。',
        FINE.replace('第二条', '第三条'),
        '第四条 对违反本条例规定予以拘留的行政处罚，由县、市公安局、公安分局或者相当于县一级的公安机关裁决。',
      ],
      expected: ['art_2__para_1 县公安局、市公安局、公安分局、公安机关'],
    },
    {
      shows: 'is no other body where it is detention (消防法 68, 70)',
      articles: [
        '第二条 不履行组织疏散义务的，处五日以上十日以下拘留。',
        '第三条 本条例规定的行政处罚，由消防救援机构决定。',
      ],
      expected: [],
    },
    {
      shows: 'is no other body where the law on public order is referred to (消防法 62, 70)',
      articles: [
        '第二条 阻碍消防车执行任务的，依照《中华人民共和国治安管理处罚法》的规定处罚。',
        '第三条 本条例规定的行政处罚，由消防救援机构决定。',
      ],
      expected: [],
    },
    {
      shows: 'is who is to punish the breaches of that paragraph (宁波市生产经营单位安全生产主体责任规定 30)',
      articles: [
        '第二条 有下列行为之一的，处一万元以下的罚款：\n\n（一）未按照规定备案的；\n\n（二）未按照规定登记的。\n\n前款违法行为由应急管理部门作出处罚。',
        FINE.replace('第二条', '第三条'),
      ],
      expected: ['art_2__para_1 应急管理部门'],
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

describe('who imposes a penalty that names nobody, by the tasks of an authority,', () => {
  it.each([
    {
      shows: 'is who is to punish the breaches of the field (证券法 169)',
      title: '证券法',
      task: '国务院证券监督管理机构履行下列职责：\n\n（一）依法制定规章、规则；\n\n（二）依法对证券违法行为进行查处；\n\n（三）法律规定的其他职责。',
      expected: ['art_2__para_1 国务院证券监督管理机构'],
    },
    {
      shows: 'is who is to punish by the law (价格法 33)',
      title: '价格法',
      task: '县级以上各级人民政府价格主管部门，依法对价格活动进行监督检查，并依照本法的规定对价格违法行为实施行政处罚。',
      expected: ['art_2__para_1 县级以上各级人民政府价格主管部门'],
    },
    {
      shows: 'is who is to punish the breaches of the instrument (民办非企业单位登记管理暂行条例 19)',
      title: '民办非企业单位登记管理条例',
      task: '登记管理机关履行下列监督管理职责：\n\n（一）实施年度检查；\n\n（二）对民办非企业单位违反本条例的问题进行监督检查，对民办非企业单位违反本条例的行为给予行政处罚。',
      expected: ['art_2__para_1 登记管理机关'],
    },
    {
      shows: 'is not who sees to another field (东营市文明行为促进条例 31)',
      title: '东营市文明行为促进条例',
      task: '公安机关交通管理部门应当合理建设道路监控系统，及时制止交通不文明行为，依法查处交通违法行为。',
      expected: [],
    },
    {
      shows: 'is not who inspects one activity alone (无线电管理条例 68)',
      title: '无线电管理条例',
      task: '省无线电管理机构应当加强对生产、销售无线电发射设备的监督检查，依法查处违法行为。',
      expected: [],
    },
    {
      shows: 'is not who sees to it within its powers (消防法 4)',
      title: '消防条例',
      task: '公安机关依法查处职权范围内的消防违法行为。',
      expected: [],
    },
    {
      shows: 'is not who sees that others do (浙江省河长制规定 6)',
      title: '河道管理条例',
      task: '水行政主管部门应当督促有关单位依法查处河道违法行为。',
      expected: [],
    },
    {
      shows: 'is not who may (煤矿安全监察条例 9)',
      title: '煤矿安全监察条例',
      task: '煤矿安全监察机构可以对违反本条例的行为实施行政处罚。',
      expected: [],
    },
  ])('$shows', ({ title, task, expected }) => {
    expect(competences([FINE, `第三条 ${task}`], title)).toEqual(expected);
  });

  it('is not told where a clause tells of all', () => {
    const task = '第三条 价格主管部门应当对价格违法行为进行查处。';
    const clause = '第四条 本条例规定的行政处罚，由公安机关决定。';
    expect(competences([FINE, task, clause], '价格管理条例')).toEqual(['art_2__para_1 公安机关']);
  });
});

describe('whom a penalty is imposed by', () => {
  /** By article: the actors, and how that is known. */
  const imposers = (articles: readonly string[]): readonly string[] => {
    const { graph, nodes } = graphOf(articles);
    return graph.edges.flatMap(({ kind, from, to, properties }) =>
      kind === 'IMPOSED_BY'
        ? [
            `${String(nodes.get(from)?.['eId'])} ${String(nodes.get(to)?.['name'])} ${String(properties['method'])}`,
          ]
        : [],
    );
  };

  it('is whom it names, or the bearers of the clause', () => {
    expect(
      imposers([
        FINE,
        '第三条 未按照规定登记的，由民政部门处一万元以下的罚款。',
        '第四条 本条例规定的行政处罚，由公安机关消防机构决定。',
      ]),
    ).toEqual(['art_2__para_1 公安机关消防机构 INFERRED', 'art_3__para_1 民政部门 EXPLICIT']);
  });

  it('is the police for what the clause leaves to them (消防法 68, 70)', () => {
    expect(
      imposers([
        '第二条 不履行组织疏散义务的，处五日以上十日以下拘留。',
        '第三条 扰乱公共秩序的，处警告或者五百元以下罚款；情节严重的，处五日以下拘留。',
        '第四条 公安机关应当加强监督检查。',
        '第五条 本条例规定的行政处罚，除应当由公安机关依照《中华人民共和国治安管理处罚法》的有关规定决定的外，由消防救援机构决定。',
      ]),
    ).toEqual([
      'art_2__para_1 公安机关 INFERRED',
      'art_3__para_1 消防救援机构 INFERRED',
      'art_3__para_1 公安机关 INFERRED',
    ]);
  });

  it('is nobody for a detention where the clause charges the firemen of the police (山东省消防条例)', () => {
    expect(
      imposers([
        '第二条 不履行组织疏散义务的，处五日以上十日以下拘留。',
        '第三条 本条例规定的行政处罚，由公安机关消防机构决定。',
      ]),
    ).toEqual([]);
  });

  it('is not the police where the text has them do nothing but stands aside for them', () => {
    expect(
      imposers([
        '第二条 不履行组织疏散义务的，处五日以上十日以下拘留。',
        '第三条 本条例规定的行政处罚，除应当由公安机关决定的外，由消防救援机构决定。',
      ]),
    ).toEqual([]);
  });

  it('is the authority for the field that a national title begins with, which is no place (风景名胜区条例)', () => {
    const task = '第三条 风景名胜区管理部门应当依法对风景名胜区违法行为进行查处。';
    expect(competences([FINE, task], '风景名胜区条例')).toEqual(['art_2__para_1 风景名胜区管理部门']);
  });
});
