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
});

/** A penalty whose acts are told by its own words, or by its items of conduct. */
const penalty = (
  name: string,
  words: string | readonly string[],
  duties: readonly string[] = [],
  kind: MeasureKind = 'FINE',
  branch = 'ADMINISTRATIVE',
): Penalty => ({
  name,
  liability: [branch],
  tiers: [{ circumstance: 'BASE', words: '', measures: [measure(kind)] }],
  acts:
    typeof words === 'string'
      ? [{ item: null, words, duties }]
      : words.map((text, order) => ({ item: `${name}(${String(order + 1)})`, words: text, duties })),
});

const told = (here: readonly Penalty[], there: readonly Penalty[]): readonly string[] =>
  answeringPenalties(
    here.flatMap((own) => there.map((other) => [own, other] as const)),
    TEXTS,
  ).map((pair) =>
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

/** Other paragraphs of such instruments, that words be rare or common as they are there. */
const TEXTS = [
  '县级以上地方人民政府渔业行政主管部门应当加强渔业生产的监督管理。',
  '国家鼓励渔业生产者发展水产养殖，合理安排渔业生产。',
  '学校、幼儿园应当开展安全教育，及时消除安全隐患。',
  '主管部门及其工作人员应当依法履行职责。',
  '种子生产者应当按照规定生产种子，保证种子质量。',
  '从事捕捞作业的单位和个人应当遵守有关规定。',
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
      here: [penalty('64.1', FILES, [], 'DISCIPLINARY_ACTION')],
      there: [penalty('79.1', SEEDS)],
      pairs: [],
    },
    {
      shows: 'are of one branch of law',
      here: [penalty('64.1', MANAGER)],
      there: [penalty('124.2', MANAGER, [], 'FINE', 'CRIMINAL')],
      pairs: [],
    },
  ])('$shows', ({ here, there, pairs }) => {
    expect(told(here, there)).toEqual(pairs);
  });

  it('tell how alike the acts are, and by which words', () => {
    const [pair] = answeringPenalties([[penalty('64.1', MANAGER), penalty('124.2', MANAGER)]], TEXTS);
    expect(pair?.likeness).toBeCloseTo(1);
    expect(pair?.words).toEqual(['场所管理者未及时制止']);
  });
});
