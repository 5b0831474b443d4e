import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../../src/compile.ts';
import { readAuthority } from '../../src/seed.ts';

/** The duties that the penalties of a statute punish, with what its SANCTIONS edges tell of them. */
function sanctionsOf(articles: readonly string[]) {
  const lines = ['# 示范条例', '第一章 总则', '第一条 为了示范，制定本条例。', '第二章 管理', ...articles];
  const bytes = new TextEncoder().encode(lines.join('\n\n'));
  const { graph } = compileCorpus([{ name: '示范条例.md', bytes }], { authority: readAuthority() });
  const texts = new Map(graph.nodes.map(({ id, properties }) => [id, String(properties['text'])]));
  return graph.edges.flatMap(({ kind, to, properties }) =>
    kind === 'SANCTIONS' ? [{ duty: texts.get(to) ?? '', items: properties['items'] ?? null }] : [],
  );
}

/** Their words alone. */
const punished = (articles: readonly string[]): readonly string[] =>
  sanctionsOf(articles).map(({ duty }) => duty);

const PENALTIES = '第三章 法律责任';

describe('the duties of a paragraph that a penalty punishes', () => {
  it.each([
    {
      shows: 'not the rules that another is to make (安全生产法 51, 109)',
      articles: [
        '第二条 生产经营单位应当投保安全生产责任保险。具体范围和实施办法由国务院应急管理部门制定。',
        PENALTIES,
        '第三条 违反本条例第二条规定，未投保安全生产责任保险的，责令限期改正，处五万元以上十万元以下的罚款。',
      ],
      duties: ['生产经营单位应当投保安全生产责任保险'],
    },
    {
      shows: 'not what they bear who impose it',
      articles: [
        '第二条 建设单位应当申请验收，城乡规划主管部门应当在十日内答复。',
        PENALTIES,
        '第三条 违反本条例第二条规定，未申请验收的，由城乡规划主管部门责令限期改正，处一万元以下的罚款。',
      ],
      duties: ['建设单位应当申请验收'],
    },
    {
      shows: 'those that its violators bear',
      articles: [
        '第二条 医疗机构应当核对身份，采血人员应当填写记录。',
        PENALTIES,
        '第三条 采血人员违反本条例第二条规定，未填写记录的，由卫生健康主管部门处一千元以下的罚款。',
      ],
      duties: ['采血人员应当填写记录'],
    },
    {
      shows: 'the duty of a kind of them, where the breach tells it',
      articles: [
        '第二条 企业应当办理登记，生产企业应当建立台账。',
        PENALTIES,
        '第三条 企业违反本条例第二条规定，未建立台账的，由市场监督管理部门处一千元以下的罚款。',
      ],
      duties: ['生产企业应当建立台账'],
    },
    {
      shows: 'not a neighbour that is on something else',
      articles: [
        '第二条 生产者应当标明产地。未经检验的产品，不得出厂。',
        PENALTIES,
        '第三条 违反本条例第二条规定，产品未经检验出厂的，由市场监督管理部门处一千元以下的罚款。',
      ],
      duties: ['未经检验的产品，不得出厂'],
    },
    {
      shows: 'all of them where nobody is named',
      articles: [
        '第二条 医疗机构应当核对身份，采血人员应当填写记录。',
        PENALTIES,
        '第三条 违反本条例第二条规定的，由卫生健康主管部门处一千元以下的罚款。',
      ],
      duties: ['医疗机构应当核对身份', '采血人员应当填写记录'],
    },
    {
      shows: 'not those of organs that it does not strike (种子法 80)',
      articles: [
        '第二条 国家依法保护种质资源，任何单位和个人不得侵占和破坏种质资源。省人民政府应当定期公布名录。',
        PENALTIES,
        '第三条 违反本条例第二条规定，侵占、破坏种质资源的，由林业主管部门处五万元以下罚款。',
      ],
      duties: ['任何单位和个人不得侵占和破坏种质资源'],
    },
    {
      shows: 'those of organs where it strikes their officials (种子法 69)',
      articles: [
        '第二条 任何单位和个人可以查询。种子主管部门应当公布目录。',
        PENALTIES,
        '第三条 种子主管部门不依法公布目录的，对直接负责的主管人员依法给予处分。',
      ],
      duties: ['种子主管部门应当公布目录'],
    },
    {
      shows: 'those of organs where the paragraph lays down no others (广东省公路条例 54)',
      articles: [
        '第二条 广告标牌的位置由省交通主管部门统一规划。市人民政府应当按照规划设置标牌。',
        PENALTIES,
        '第三条 违反本条例第二条规定，设置广告标牌的，由公安机关处五万元以下罚款。',
      ],
      duties: ['广告标牌的位置由省交通主管部门统一规划', '市人民政府应当按照规划设置标牌'],
    },
    {
      shows: 'those that the words tell, of a paragraph that is named (威海市海岸带保护条例 39)',
      articles: [
        '第二条 海岸带陆域范围内禁止规模化畜禽养殖。已有的散养户应当采取必要的污染防治措施，妥善处理畜禽养殖废弃物。',
        PENALTIES,
        '第三条 违反本条例第二条规定，在海岸带陆域范围内进行规模化畜禽养殖的，由生态环境主管部门处五万元以上十万元以下罚款。',
      ],
      duties: ['海岸带陆域范围内禁止规模化畜禽养殖'],
    },
    {
      shows: 'all where its words tell none (北京市食品安全条例 67)',
      articles: [
        '第二条 对易交叉污染的食品，应当专库存放。运输工具应当清洁。',
        PENALTIES,
        '第三条 违反本条例第二条规定经营食品的，由有关主管部门处二万元以下罚款。',
      ],
      duties: ['对易交叉污染的食品，应当专库存放', '运输工具应当清洁'],
    },
    {
      shows:
        'all where its words only name the matter (北京市户外广告设施、牌匾标识和标语宣传品设置管理条例 49)',
      articles: [
        '第二条 设置户外广告设施的，应当符合设置要求。设置范围不得超出活动举办场所。',
        PENALTIES,
        '第三条 违反本条例第二条规定，违法设置户外广告设施的，由城市管理部门处二万元以下罚款。',
      ],
      duties: ['设置户外广告设施的，应当符合设置要求', '设置范围不得超出活动举办场所'],
    },
    {
      shows: 'with the duty what must not be done without it (烟草专卖法 33)',
      articles: [
        '第二条 卷烟必须申请商标注册；未经核准注册的，不得生产、销售。包装应当注明焦油含量级。',
        PENALTIES,
        '第三条 违反本条例第二条规定，没有申请卷烟商标注册的，处一万元以下罚款。',
      ],
      duties: ['卷烟必须申请商标注册', '未经核准注册的，不得生产、销售'],
    },
    {
      shows: 'that of the item which is named, and no other (潮州市文明行为促进条例 44)',
      articles: [
        '第二条 公民应当遵守下列规定：\n\n（一）乘坐电动自行车应当佩戴安全头盔；\n\n（二）行人不得在人行横道停留。',
        PENALTIES,
        '第三条 违反本条例第二条第二项规定的，由公安机关处五十元以下罚款。',
      ],
      duties: ['公民应当遵守下列规定', '行人不得在人行横道停留'],
    },
  ])('$shows', ({ articles, duties }) => {
    expect(punished(articles)).toEqual(duties);
  });

  it('are those of each item where a further penalty points at the list, which tells the amount (土壤污染防治法 86)', () => {
    const articles = [
      '第二条 单位应当制定自行监测方案。任何单位不得篡改监测数据。',
      PENALTIES,
      '第三条 有下列行为之一的，由生态环境主管部门责令改正，处以罚款：\n\n（一）未制定自行监测方案的；\n\n（二）篡改监测数据的。\n\n有前款规定行为之一的，处二万元以上二十万元以下的罚款。',
    ];
    const duties = ['单位应当制定自行监测方案', '任何单位不得篡改监测数据'];
    expect(punished(articles)).toEqual([...duties, ...duties]);
  });

  it('is none where the paragraph has rules made alone', () => {
    const articles = [
      '第二条 具体办法由国务院应急管理部门制定。',
      PENALTIES,
      '第三条 违反本条例第二条规定的，责令限期改正，处五万元以上十万元以下的罚款。',
    ];
    expect(punished(articles)).toEqual([]);
  });
});

describe('the items of a duty that a penalty names', () => {
  // 北京市控制吸烟条例 13.1, 24 and 北京市献血条例 37.1, 48.
  const venue =
    '第二条 禁止吸烟场所的经营者、管理者负有下列责任：\n\n（一）建立禁止吸烟管理制度；\n\n（二）开展禁止吸烟检查工作；\n\n（三）对吸烟者予以劝阻。';
  const item = (number: number): string => `art_2__para_1__item_${String(number)}`;
  it.each([
    {
      shows: 'are those of one breach together',
      breach: '违反本条例第二条第一项、第二项规定的，由市卫生健康部门责令改正，处一千元罚款。',
      items: [[item(1), item(2)]],
    },
    {
      shows: 'are told of each penalty',
      breach:
        '违反本条例第二条第三项规定的，由市卫生健康部门给予警告。\n\n违反本条例第二条第二项规定的，由市卫生健康部门责令限期改正，处一千元罚款。',
      items: [[item(3)], [item(2)]],
    },
    {
      shows: 'are none where the whole is named',
      breach: '场所的经营者、管理者违反本条例第二条规定的，由市卫生健康部门给予警告。',
      items: [null],
    },
    {
      shows: 'are none where the whole is named beside one',
      breach:
        '有下列行为之一的，由市卫生健康部门处一千元罚款：\n\n（一）违反本条例第二条规定的；\n\n（二）违反本条例第二条第二项规定，未开展检查的。',
      items: [null],
    },
  ])('$shows', ({ breach, items }) => {
    const found = sanctionsOf([venue, PENALTIES, `第三条 ${breach}`]);
    expect(found.map((sanction) => sanction.items)).toEqual(items);
  });

  it('are none of a duty that stands in the item itself (潮州市文明行为促进条例 44)', () => {
    const found = sanctionsOf([
      '第二条 公民应当遵守下列规定：\n\n（一）乘坐电动自行车应当佩戴安全头盔；\n\n（二）行人不得在人行横道停留。',
      PENALTIES,
      '第三条 违反本条例第二条第二项规定的，由公安机关处五十元以下罚款。',
    ]);
    expect(found).toEqual([
      { duty: '公民应当遵守下列规定', items: [item(2)] },
      { duty: '行人不得在人行横道停留', items: null },
    ]);
  });
});
