import type { MeasureKind } from '../../model/liability-rule.ts';
import { matchesIn } from '../words/matches.ts';
import type { PlacedMeasure } from './measures.ts';

const CONFISCATION = /(没收|追缴|收缴)([^，。；：]{0,80})/g;
const OBJECTS_END =
  /并处|、?并|可以|罚款|处以|给予|的处罚|(?:[、和]|或者)?(?:责令|吊销|警告|通报批评|停业整顿|暂扣)|$/;
const GAINS = /违法所得|非法所得|违法收入|非法收入|非法获利|违法利益|违法收取的费用|所得|利润|收入|报酬/;
const BARE_OBJECT = /^(?:[其的和、及与等并]|全部|或者|以及|销毁|没收)*$/;
const JOINT = /[、和及与]|以及|或者|连同/;
/** A member of the list that is but a verb before the gains: 没收违法生产、销售所得. */
const VERB_OF_GAINS =
  /^(?:其|违法|非法|全部)*(?:生产|经营|销售|采集|加工|使用|制造|出售|转让|收取|开采|运输|保管|仓储|提供[^，]{2,12})?的?$/;
const DOCUMENT = /证|照|许可|票据|标志|印章/;
const NOT_DONE = /(?:[被经]|不予|协助|当场)$/;
/** 没收违法所得的申请 */
const SPOKEN_OF = /^(?:的|罚款|[^，、。；]{0,14}的(?:申请|裁定|请求|程序|案件))/;
const FAKE = /伪造|变造|非法|违法|假|冒用|拼装|涂改|失效|无效/;

/**
 * What is confiscated: gains, things, or both. A bare 予以没收 takes its object from the condition before it
 * (有违法所得的，予以没收). 追缴 of what is owed and 收缴 of a genuine document take nothing away that was wrongly had.
 *
 * @example 没收违法所得和非法财物 → CONFISCATE_ILLEGAL_GAINS, CONFISCATE_PROPERTY
 * @example 收缴伪造的许可证 → CONFISCATE_PROPERTY; 收缴有关证件 → OTHER
 */
export function confiscations(text: string, condition: string): PlacedMeasure[] {
  const found: PlacedMeasure[] = [];
  for (const match of matchesIn(text, CONFISCATION)) {
    const [, verb = '', after = ''] = match;
    const object = after.slice(0, OBJECTS_END.exec(after)?.index ?? after.length);
    const start = match.index;
    const end = start + 2 + object.length;
    if (NOT_DONE.test(text.slice(0, start)) || SPOKEN_OF.test(after)) continue;
    const place = (kind: MeasureKind, from: number, to: number): void => {
      found.push({ kind, start: from, end: to, rule: 'penalty.confiscation' });
    };
    if (BARE_OBJECT.test(object)) {
      place(kindOfBare(verb, condition), start, end);
      continue;
    }
    const gains = GAINS.exec(object);
    if (gains === null) {
      place(kindOfThings(verb, object), start, end);
      continue;
    }
    const ahead = hasThings(object.slice(0, gains.index));
    const behind = hasThings(object.slice(gains.index + gains[0].length));
    const gainsEnd = start + 2 + gains.index + gains[0].length;
    if (ahead) place(kindOfThings(verb, object), start, start + 2);
    place('CONFISCATE_ILLEGAL_GAINS', ahead ? start + 2 : start, behind && !ahead ? gainsEnd : end);
    if (behind && !ahead) place(kindOfThings(verb, object), end - 1, end);
  }
  return found;
}

function kindOfBare(verb: string, condition: string): MeasureKind {
  if (verb === '追缴' && !GAINS.test(condition)) return 'OTHER';
  return GAINS.test(condition) && !/财物|工具|物品|产品/.test(condition)
    ? 'CONFISCATE_ILLEGAL_GAINS'
    : 'CONFISCATE_PROPERTY';
}

function kindOfThings(verb: string, object: string): MeasureKind {
  if (verb === '追缴') return 'OTHER';
  return verb === '收缴' && DOCUMENT.test(object) && !FAKE.test(object) ? 'OTHER' : 'CONFISCATE_PROPERTY';
}

/** Whether the words before or behind the gains hold things that are joined to them. */
function hasThings(words: string): boolean {
  if (BARE_OBJECT.test(words) || !JOINT.test(words)) return false;
  return words.split(JOINT).some((member) => !BARE_OBJECT.test(member) && !VERB_OF_GAINS.test(member));
}
