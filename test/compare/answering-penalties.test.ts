import { describe, expect, it } from 'vitest';
import { answeringPenalties, type AnsweringPenalty } from '../../src/compare/answering-penalties.ts';
import type { MeasureFacts } from '../../src/compare/penalty-facts.ts';
import type { MeasureKind } from '../../src/model/liability-rule.ts';

interface Penalty extends AnsweringPenalty {
  readonly name: string;
}

const measure = (kind: MeasureKind): MeasureFacts => ({
  kind,
  target: 'VIOLATOR',
  discretion: 'MUST',
  base: null,
  min: null,
  max: null,
  multipleMin: null,
  multipleMax: null,
  daysMin: null,
  daysMax: null,
  monthsMin: null,
  monthsMax: null,
  words: '',
  violators: [],
});

/** A penalty whose acts are told by its own words, or by its items of conduct. */
const penalty = (
  name: string,
  words: string | readonly string[],
  duties: readonly string[] = [],
  {
    kind = 'FINE',
    branch = 'ADMINISTRATIVE',
    violators = [],
  }: { kind?: MeasureKind; branch?: string; violators?: readonly string[] } = {},
): Penalty => ({
  name,
  liability: [branch],
  violators,
  tiers: [{ circumstance: 'BASE', words: '', measures: [measure(kind)] }],
  acts:
    typeof words === 'string'
      ? [{ item: null, words, duties }]
      : words.map((text, order) => ({ item: `${name}(${String(order + 1)})`, words: text, duties })),
});

const told = (here: readonly Penalty[], there: readonly Penalty[], tied = true): readonly string[] =>
  answeringPenalties(here, there, () => tied, TEXTS).map((pair) =>
    [pair.here.name, [...pair.hereItems].join(' '), '=', pair.there.name, [...pair.thereItems].join(' ')]
      .filter(Boolean)
      .join(' '),
  );

// 渔业法 38.1, 38.3 and 浙江省渔业管理条例 60.
const USING =
  '使用炸鱼、毒鱼、电鱼等破坏渔业资源方法进行捕捞的，违反关于禁渔区、禁渔期的规定进行捕捞的，或者使用禁用的渔具、捕捞方法和小于最小网目尺寸的网具进行捕捞的，';
const MAKING = '制造、销售禁用的渔具的，';
const OWN_USING = '使用国家和省规定的禁用渔具或者不符合规格标准的渔具的，';
const OWN_MAKING = '制造、维修、销售国家和省规定的禁用渔具或者不符合规格标准的渔具的，';
// 北京市实施《渔业法》办法 26.1.
const FEED = '在渔业生产过程中使用禁止使用的药品、饲料、饲料添加剂及其他化合物的，';
const RECORDS = '未按规定建立和保存水产养殖生产记录、水产养殖用药记录的，';
// 未成年人保护法 124, as 北京市未成年人保护条例 64 restates it.
const SMOKER = '在学校、幼儿园吸烟、饮酒的，';
const MANAGER = '场所管理者未及时制止的，';
// 种子法 79, 北京市实施《种子法》办法 57.
const SEEDS = ['销售的种子应当包装而没有包装的；', '涂改标签的；', '未按规定建立、保存种子生产经营档案的；'];
const FILES = '未按照规定建立和保存种子生产、经营档案的，';

// 消防法 60, 北京市消防条例 89 and 汕头经济特区消防条例 69.
const PASSAGES = ['占用、堵塞、封闭疏散通道、安全出口或者有其他妨碍安全疏散行为的；'];
const OWN_PASSAGES = ['占用、堵塞、封闭疏散通道、安全出口或者其他妨碍安全疏散的行为；'];
const BODY = { violators: ['单位'] };
const PERSON = { violators: ['个人'] };
// 水污染防治法 85.1(五), 85.1(六), and 广东省水污染防治条例 65.1 but for where it is done.
const HIGH = '向水体排放、倾倒放射性固体废物或者含有高放射性、中放射性物质的废水的，';
const LOW = '违反国家有关规定或者标准，向水体排放含低放射性物质的废水、热废水或者含病原体的污水的，';
const OWN_HIGH =
  '在饮用水水源保护区内排放、倾倒、处置、堆放剧毒物品、油类、酸碱类、放射性固体废物，或者排放含有高放射性、中放射性物质的废水的，';
const OWN_LOW =
  '在饮用水水源保护区内排放、倾倒、处置、堆放工业废渣、生活垃圾、医疗废物及其他废弃物，或者违反国家有关规定、标准排放含有低放射性物质的废水的，';
// 道路交通安全法 91.2, 北京市实施《道路交通安全法》办法 88.
const DRUNK = '醉酒驾驶机动车的，';
const DRUNK_ON_BICYCLE = ['醉酒驾驶非机动车的；'];
// 城镇燃气管理条例 51.2, 北京市燃气管理条例 41.2, 66.3.
const SIGNS = '毁损、覆盖、涂改、擅自拆除或者移动燃气设施安全警示标志的，';
const OWN_SIGNS = '涂改、覆盖、移动、拆除、损坏安全警示标志';
// 浙江省大气污染防治条例 65, 广东省大气污染防治条例 81.
const NOTICE = '施工单位未公示有关信息的，';
const LEDGER = '施工单位未建立扬尘污染防治工作台账的，';

/** Other paragraphs of such instruments, that words be rare or common as they are there. */
const TEXTS = [
  '县级以上地方人民政府渔业行政主管部门应当加强渔业生产的监督管理。',
  '国家鼓励渔业生产者发展水产养殖，合理安排渔业生产。',
  '学校、幼儿园应当开展安全教育，及时消除安全隐患。',
  '主管部门及其工作人员应当依法履行职责。',
  '种子生产者应当按照规定生产种子，保证种子质量。',
  '从事捕捞作业的单位和个人应当遵守有关规定。',
  '任何单位和个人都有维护消防安全、保护消防设施、预防火灾、报告火警的义务。',
  '消防产品必须符合国家标准；没有国家标准的，必须符合行业标准。',
  '建设工程的消防设计、施工必须符合国家工程建设消防技术标准。',
  '公安机关及其交通管理部门应当加强道路交通安全管理工作。',
  '驾驶机动车上道路行驶，应当悬挂机动车号牌。',
  '燃气经营者应当对燃气设施定期进行安全检查。',
  '建设单位应当将防治扬尘污染的费用列入工程造价。',
];

describe('the penalties that strike the same acts', () => {
  it.each<{ shows: string; here: readonly Penalty[]; there: readonly Penalty[]; pairs: readonly string[] }>([
    {
      shows: 'are two for two, not four',
      here: [penalty('64.1', SMOKER), penalty('64.1 further', MANAGER)],
      there: [penalty('124.1', SMOKER), penalty('124.1 further', MANAGER)],
      pairs: ['64.1 = 124.1', '64.1 further = 124.1 further'],
    },
    {
      shows: 'are those of making gear, not of making it here and using it there',
      here: [penalty('60.1', OWN_USING), penalty('60.2', OWN_MAKING)],
      there: [penalty('38.1', USING), penalty('38.3', MAKING)],
      pairs: ['60.2 = 38.3'],
    },
    {
      shows: 'are none where the acts share but the subject of the law',
      here: [penalty('26.1', FEED), penalty('26.2', RECORDS)],
      there: [penalty('38.1', USING), penalty('38.3', MAKING)],
      pairs: [],
    },
    {
      shows: 'are that of the smoker and not that of the manager',
      here: [penalty('64.1', MANAGER)],
      there: [penalty('124.1', SMOKER), penalty('124.2', MANAGER)],
      pairs: ['64.1 = 124.2'],
    },
    {
      shows: 'share the item of a list',
      here: [penalty('57.1', FILES)],
      there: [penalty('79.1', SEEDS)],
      pairs: ['57.1 = 79.1 79.1(3)'],
    },
    {
      shows:
        'share what either tells by the duty that it names (未成年人保护法 59, 124; 北京市未成年人保护条例 29, 64)',
      here: [penalty('64.1', '', ['不得在学校、幼儿园吸烟、饮酒'])],
      there: [penalty('124.1', SMOKER), penalty('124.2', MANAGER)],
      pairs: ['64.1 = 124.1'],
    },
    {
      shows: 'are none where the words only point at another penalty',
      here: [penalty('46.1', '有违法行为之一的，')],
      there: [penalty('92.3', '对有前款违法行为的，')],
      pairs: [],
    },
    {
      shows: 'do not strike an official here and a firm there',
      here: [penalty('64.1', FILES, [], { kind: 'DISCIPLINARY_ACTION' })],
      there: [penalty('79.1', SEEDS)],
      pairs: [],
    },
    {
      shows: 'are of one branch of law',
      here: [penalty('64.1', MANAGER)],
      there: [penalty('124.2', MANAGER, [], { branch: 'CRIMINAL' })],
      pairs: [],
    },
    {
      shows: 'are of persons there where they are of persons here',
      here: [penalty('89.1', OWN_PASSAGES, [], PERSON)],
      there: [penalty('60.1', PASSAGES, [], BODY), penalty('60.2', PASSAGES, [], PERSON)],
      pairs: ['89.1 89.1(1) = 60.2 60.2(1)'],
    },
    {
      shows: 'punish there where they punish here',
      here: [penalty('69.1', OWN_PASSAGES), penalty('69.3', OWN_PASSAGES, [], { kind: 'OTHER' })],
      there: [penalty('60.1', PASSAGES), penalty('60.3', PASSAGES, [], { kind: 'OTHER' })],
      pairs: ['69.1 69.1(1) = 60.1 60.1(1)', '69.3 69.3(1) = 60.3 60.3(1)'],
    },
    {
      shows: 'are of a body there where no penalty strikes persons',
      here: [penalty('89.1', OWN_PASSAGES, [], PERSON)],
      there: [penalty('60.1', PASSAGES, [], BODY)],
      pairs: ['89.1 89.1(1) = 60.1 60.1(1)'],
    },
    {
      shows: 'are the likest first, then those that are left',
      here: [penalty('65.1', OWN_HIGH), penalty('65.1 further', OWN_LOW)],
      there: [penalty('85.1(5)', HIGH), penalty('85.1(6)', LOW)],
      pairs: ['65.1 = 85.1(5)', '65.1 further = 85.1(6)'],
    },
    {
      shows: 'are none where one is of what the other excludes',
      here: [penalty('88', DRUNK_ON_BICYCLE)],
      there: [penalty('91.2', DRUNK)],
      pairs: [],
    },
    {
      shows: 'name duties of the same words, though they word the acts in their own way',
      here: [penalty('65.1', NOTICE, [OWN_SIGNS])],
      there: [penalty('81.1', LEDGER, [OWN_SIGNS])],
      pairs: ['65.1 = 81.1'],
    },
    {
      shows: 'are none where neither acts nor duties are alike',
      here: [penalty('65.1', NOTICE, ['施工单位应当在施工现场公示有关信息'])],
      there: [penalty('81.1', LEDGER, ['建立扬尘污染防治工作台账'])],
      pairs: [],
    },
    {
      shows: 'are none where both forbid what else is forbidden',
      here: [penalty('50.1', '', ['法律、法规禁止的其他行为'])],
      there: [penalty('48.1', '', ['法律、法规禁止的其他行为'])],
      pairs: [],
    },
  ])('$shows', ({ here, there, pairs }) => {
    expect(told(here, there)).toEqual(pairs);
  });

  it.each<{ shows: string; here: Penalty; there: Penalty; pairs: readonly string[] }>([
    {
      shows: 'are those of the same words',
      here: penalty('66.3', '', [OWN_SIGNS]),
      there: penalty('51.2', SIGNS),
      pairs: ['66.3 = 51.2'],
    },
    {
      shows: 'are none that share some words',
      here: penalty('60.2', OWN_MAKING),
      there: penalty('38.1', USING),
      pairs: [],
    },
  ])('$shows, where no paragraphs tie them', ({ here, there, pairs }) => {
    expect(told([here], [there], false)).toEqual(pairs);
  });

  it('tell how alike the acts are, and by which words', () => {
    const [pair] = answeringPenalties(
      [penalty('64.1', MANAGER)],
      [penalty('124.2', MANAGER)],
      () => true,
      TEXTS,
    );
    expect(pair?.likeness).toBeCloseTo(1);
    expect(pair?.words).toEqual(['场所管理者未及时制止']);
  });
});
