import type { Range } from '../words/clause.ts';
import { readCase } from './circumstance.ts';

/** A case …的. */
export const CASE_END = /的$/;
/** How a stretch opens that orders a consequence. */
export const CONSEQUENCE_OPENING =
  /^(?:由(?!于)|责令|处(?![于理在])|给予|予以|没收|并?可以|并处|并由|吊销|警告|依法给予|依照)/;
/** 应当承担赔偿责任 behind a case is its consequence, too, though a case of its own may follow (损失难以计算的). */
const OWES = /^应当(?:依法)?(?:承担|赔偿)/;
const ORDERS_AHEAD =
  /^由(?!于).*(?:责令|处|没收|给予|予以(?:警告|处罚|通报)|加收)|^(?!依照)[^，]{0,40}(?:可以?|应当|有权)[^，]{0,6}(?:责令|处|没收|给予|吊销)|^对[^，不未]{2,60}(?:给予|予以|处以?)[^，的]{0,16}(?:批评|警告|处[分罚]|罚款)$/;
/** 工作人员不依法履行职责，依照《行政机关公务员处分条例》的规定给予行政处分. */
const DISCIPLINED = /^(?:依照|按照|根据)[^，]*给予[^，]{0,6}处[分罚]$/;
/** 对应当依法移交的案件 | 不移交: the matter of a breach. */
const MATTER_OF_IT = /对[^，。；对的]{1,60}的(?=[^，。；的]{0,10}[不未拒])/;
/** 主管部门作出责令限期拆除的决定后，当事人逾期不拆除的: what was ordered before is no consequence. */
const DECIDED = /^[^，]{2,40}作出[^，]{2,40}决定后$/;
/** 主管部门应当及时制止: what an authority has for its task is no breach. */
const TASK = /(?:部门|机关|机构|政府)(?:应当|可以|有权|必须)|应当(?!履行)|承担/;
/** Words that go on to another object, or lay something down: they describe no breach. */
const NO_DEED = /^[对除并]|应当|必须|可以|不得|有权|负责/;

/** A case right before the consequence, without a comma. */
const UNCLOSED_CASE =
  /^(?:(?:情节|性质|构成|触犯|逾期|拒不|造成|致使|有违法所得|影响)[^，的]{0,24}|[^，的]{4,80})(?<!规定|作出|决定|给予)的(?=由(?!于)[^，的]{2,40}(?:责令|处|给予|予以|没收|吊销|依法)|(?:可以?|并)?处[以\d一二两三四五六七八九十]|责令|(?:给予|予以)(?:警告|处罚|处分|没收|罚款|取缔|通报)|依法(?:追究|给予)|没收)/;

/**
 * Cuts a stretch behind a case that no comma closes: 情节严重的 | 处一千元罚款. Any other stretch stays whole.
 *
 * @example 未取得许可的由公安机关责令改正 → 未取得许可的, 由公安机关责令改正
 */
export function cutAtCase(text: string, { start, end }: Range): readonly Range[] {
  const of = UNCLOSED_CASE.exec(text.slice(start, end))?.[0].length;
  if (of === undefined) return [{ start, end }];
  return [
    { start, end: start + of },
    { start: start + of, end },
  ];
}

/** Where the words of a breach end in a clause. */
export interface BreachEnd {
  /** Index of the last stretch that describes it, or of the one behind that; -1 where none does. */
  readonly last: number;
  /** Whether it is told without …的 (扣留承包经营权证，由X责令改正), as old statutes do. */
  readonly bare: boolean;
}

export const NO_BREACH: BreachEnd = { last: -1, bare: false };

/**
 * Where the breach ends in the stretches of a clause. A case behind the first consequence (没收违法所得，违法经营额
 * 五十万元以上的，…) describes it no more.
 *
 * @example ['违反本法规定', '未备案的', '责令改正'] → 1
 */
export function breachEnd(stretches: readonly string[]): BreachEnd {
  let last = -1;
  let ordered = false;
  for (const [index, words] of stretches.entries()) {
    ordered ||= CONSEQUENCE_OPENING.test(words) || TASK.test(words);
    // 尚不构成犯罪的，由X予以制止，没收违法所得，经营额五万元以上的: behind any case a consequence ends the breach.
    const closed = CASE_END.test(stretches[index - 1] ?? '');
    if (isBreach(words) || (index > 0 && !ordered && (isOutcome(words) || isOtherBreach(words))))
      last = index;
    else if (DECIDED.test(words)) last = index + 1;
    else if ((last >= 0 || closed) && (CONSEQUENCE_OPENING.test(words) || OWES.test(words))) break;
    else if (ORDERS_AHEAD.test(words)) {
      const bare = last < 0 && index > 0 && words.startsWith('由') && isBare(stretches.slice(0, index));
      return bare ? { last: index, bare } : { last, bare };
    } else if (last < 0 && index > 0 && DISCIPLINED.test(words) && isBare(stretches.slice(0, index)))
      return { last: index, bare: true };
  }
  return { last, bare: false };
}

function isBreach(words: string): boolean {
  if (!CASE_END.test(words) || readCase(words, true).is === 'CIRCUMSTANCE') return false;
  // 未安装净化设施，超过排放标准排放油烟的: before any measure an amount is part of the breach.
  const { is } = readCase(words, false);
  return is === 'BREACH' || is === 'FURTHER_TIER';
}

/** 未履行职责，本地区发生特大事故的: before any measure what came of it belongs to the breach. */
function isOutcome(words: string): boolean {
  if (!CASE_END.test(words) || readCase(words, false).is !== 'BREACH') return false;
  const reading = readCase(words, true);
  return reading.is === 'CIRCUMSTANCE' && reading.circumstances.every((one) => one === 'CONSEQUENCES');
}

/** 监理单位未要求整改，或者施工单位拒不整改时未报告的: before any measure no order was refused, and it is the other breach. */
function isOtherBreach(words: string): boolean {
  return words.startsWith('或者') && CASE_END.test(words) && readCase(words, false).is === 'BREACH';
}

/** Whether stretches may tell a breach without …的: none orders anything, states a duty or closes a case. */
function isBare(stretches: readonly string[]): boolean {
  return stretches.every(
    (words) =>
      !CASE_END.test(words) &&
      !CONSEQUENCE_OPENING.test(words) &&
      !NO_DEED.test(words.replace(MATTER_OF_IT, '')),
  );
}
