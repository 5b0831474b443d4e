import { ask } from './ask.ts';
import {
  at,
  listAt,
  OPERATION_NAMES,
  PATH_EDGES,
  type Json,
  type OperationName,
  type Values,
} from './operations.ts';
import type { Side } from './sides.ts';

/** How many sets of values an operation is asked with. */
const SETS = 100;
/** Of how many instruments actors are counted, evenly drawn, or a few more. */
const COUNTED_INSTRUMENTS = 100;

const WORDS = (
  '罚款 拘留 公安机关 行政处罚 责令改正 吊销许可证 违法所得 人民政府 监督检查 个人信息 电信业务 安全生产 环境保护 ' +
  '食品安全 未成年人 残疾人 土地承包 招标投标 消费者 劳动合同 知识产权 商业秘密 网络安全 数据处理 金融机构 保险公司 ' +
  '证券交易 药品生产 医疗机构 学校 建设单位 施工单位 道路运输 渔业 森林 草原 水资源 矿产资源 应急预案 行政复议'
).split(' ');

/** Numbers from 0 up to 1 that are the same in every run. */
function* drawn(): Generator<number, never> {
  let state = 20_260_101;
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

const text = (value: Json): string => (typeof value === 'string' ? value : '');

/** Values for each operation, drawn from what the store holds; the same for the same data. */
export async function drawValues(side: Side): Promise<ReadonlyMap<OperationName, readonly Values[]>> {
  const random = drawn();
  const pick = <T>(from: readonly T[]): T => {
    const one = from[Math.floor(random.next().value * from.length)];
    if (one === undefined) throw new Error('The store holds too little to be measured.');
    return one;
  };
  const sets = (make: () => Values): readonly Values[] => Array.from({ length: SETS }, make);

  const instruments = await instrumentsOf(side);
  const { bearers, enforcers, jurisdictions } = await facetsOf(side, instruments);
  const pools: Record<OperationName, readonly Values[]> = {
    article: sets(() => {
      const { uri, articles } = pick(instruments);
      return { uri, eId: pick(articles) };
    }),
    'nested list': sets(() => ({ uri: pick(instruments).uri })),
    // The first come more often, as in life: half of the draws are from the first tenth.
    'actor tree': sets(() => ({
      name: pick(random.next().value < 0.5 ? bearers.slice(0, Math.ceil(bearers.length / 10)) : bearers),
    })),
    'filter + count': sets(() => ({
      jurisdiction: pick(jurisdictions),
      modality: pick(['OBLIGATION', 'PROHIBITION']),
    })),
    search: WORDS.map((word) => ({ word })),
    path: await pathsOf(side, bearers, enforcers, pick),
  };
  return new Map(OPERATION_NAMES.map((name) => [name, pools[name]]));
}

interface KnownInstrument {
  readonly uri: string;
  readonly articles: readonly string[];
}

/** Instruments with 20 articles and more, drawn from all that are held. */
async function instrumentsOf(side: Side): Promise<readonly KnownInstrument[]> {
  const found: KnownInstrument[] = [];
  let after: Json = null;
  for (let page = 0; page < 30; page += 1) {
    const data = await ask(
      side,
      `query ($after: String) { instruments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor } nodes { uri articleCount articles(first: 100) { nodes { eId } } }
      } }`,
      { after },
    );
    for (const node of listAt(data, 'instruments', 'nodes')) {
      const articles = listAt(node, 'articles', 'nodes').map((one) => text(at(one, 'eId')));
      if (articles.length >= 20) found.push({ uri: text(at(node, 'uri')), articles });
    }
    if (at(data, 'instruments', 'pageInfo', 'hasNextPage') !== true) break;
    after = at(data, 'instruments', 'pageInfo', 'endCursor');
  }
  return found;
}

/**
 * Those who bear duties or impose penalties, the most frequent first: as some instruments tell, since counting them over
 * all costs more than any operation that is measured.
 */
async function facetsOf(side: Side, instruments: readonly KnownInstrument[]) {
  const step = Math.max(1, instruments.length / COUNTED_INSTRUMENTS);
  const counted = instruments.filter((_, index) => Math.floor(index % step) === 0);
  const data = await ask(
    side,
    `query ($in: [String!]!) {
      bearers: normFacets(by: BEARER, filter: { instrument: $in, modality: [OBLIGATION, PROHIBITION] }, first: 100) { values { value } }
      enforcers: penaltyFacets(by: ENFORCER, filter: { instrument: $in }, first: 100) { values { value } }
      jurisdictions: normFacets(by: JURISDICTION, first: 30) { values { value } }
    }`,
    { in: counted.map(({ uri }) => uri) },
  );
  const valuesOf = (facet: string): readonly string[] =>
    listAt(data, facet, 'values').map((one) => text(at(one, 'value')));
  return {
    bearers: valuesOf('bearers'),
    enforcers: valuesOf('enforcers'),
    jurisdictions: valuesOf('jurisdictions'),
  };
}

/** Pairs of a bearer and an enforcer between which there is a path that no limit of ours cuts short. */
async function pathsOf(
  side: Side,
  bearers: readonly string[],
  enforcers: readonly string[],
  pick: <T>(from: readonly T[]) => T,
): Promise<readonly Values[]> {
  const pairs: Values[] = [];
  for (let tries = 0; tries < SETS * 4 && pairs.length < SETS; tries += 1) {
    const [bearer, enforcer] = [pick(bearers), pick(enforcers)];
    const idOf = (name: string): string => `/actor/${name}`;
    const globalId = (name: string): string => Buffer.from(`Actor:${idOf(name)}`).toString('base64url');
    const data = await ask(
      side,
      `query ($from: ID!, $to: ID!) {
        shortestPaths(from: $from, to: $to, edges: [${PATH_EDGES.join(', ')}], first: 1) { length truncated }
      }`,
      { from: globalId(bearer), to: globalId(enforcer) },
    );
    const length = at(data, 'shortestPaths', 'length');
    if (at(data, 'shortestPaths', 'truncated') === false && typeof length === 'number' && length > 0) {
      pairs.push({ from: idOf(bearer), to: idOf(enforcer) });
    }
  }
  return pairs;
}
