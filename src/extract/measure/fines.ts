import { readAmounts, type Amount } from './amounts.ts';
import { matchesIn } from '../words/matches.ts';
import type { MeasureSetting, PlacedMeasure } from './measures.ts';

const FINE = /罚款|罚金/g;
/** 罚款 that is spoken of, not ordered. */
const NOT_ORDERED =
  /^(?:，?(?:全部|一律|应当)*上缴|的?决定|处罚决定|的$|的，|具体|权限|处罚权|收据|票据|收入|缴纳|专用|(?:的?数额|金额|额|幅度)(?!为|的?百分之|的?\d)|制度|凭证|集中|缴|的收缴|超过|应当?折抵|时)/;
/** 给予警告、罚款的行政处罚 orders it, 实施罚款的行政处罚 speaks of it. */
const AS_SUCH = /^的行政处罚$/;
const ORDERED_AMONG = /给予[^，给]{1,24}(?:[、和]|或者)$/;
const SPOKEN_OF =
  /(?:依据的|免除|免予|免于|不予|缴纳(?:罚款[、和])?|收缴|上缴|按照?|收取|不缴|退还|抵缴|处以的|作出的|加处的?|当场收缴|按日按|结清[^，]{0,20}|受到|折抵相应|(?<![不得])超过[^，]{1,12}的)$/;
/** 规章可以设定不超过10万元的罚款: how far before the fine it is said that rules may set it. */
const FARTHEST_SET = 24;
const ORDERS = /[处罚]/;
/** 罚款，数额为五万元以下: the amount of the fine just named. */
const AMOUNT_OF = /^(?:数额|金额|幅度|最高额)?[为以]|^按照[^，]{0,30}标准/;
/** 税款五倍以下的罚款，但罚款不得低于二千元; 罚款总额最高不超过三万元: a bound of it. */
const BOUND_OF = /^(?:但是?)?(?:罚款)?(?:的?(?:总额|数额|金额))?(?:最[高低])?不得?(?:超过|低于|少于|高于)/;
const BOUND_OF_MULTIPLE = /最[高低]|不超过|不得超过|不低于|不少于|但/;

/**
 * Fines with their amounts. One 罚款 may close several amounts (对个人处…以下、对单位处…以下罚款); a ceiling or a
 * floor in yuan behind a multiple belongs to it (违法所得一倍以上三倍以下、最高不超过三万元的罚款), also where it stands in
 * a stretch of its own.
 *
 * @example 处五万元以上二十万元以下罚款 → FINE, 50000 to 200000
 */
export function fines(
  text: string,
  { fineAhead, fineBehind }: Pick<MeasureSetting, 'fineAhead' | 'fineBehind'>,
): PlacedMeasure[] {
  const words = matchesIn(text, FINE).filter(
    ({ index }) =>
      !text.slice(Math.max(0, index - FARTHEST_SET), index).includes('设定') &&
      !SPOKEN_OF.test(text.slice(0, index)) &&
      !NOT_ORDERED.test(text.slice(index + 2)) &&
      (!AS_SUCH.test(text.slice(index + 2)) || ORDERED_AMONG.test(text.slice(0, index))),
  );
  const bounds = fineBehind && BOUND_OF.test(text);
  const amountOf = bounds || (fineBehind && AMOUNT_OF.test(text));
  if (words.length === 0 && !fineAhead && !amountOf) return [];
  const amounts = readAmounts(text).filter(({ kind }) => kind === 'MONEY' || kind === 'MULTIPLE');
  const found: PlacedMeasure[] = [];
  const used = new Set<number>();
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i];
    if (amount === undefined) break;
    const word =
      words.find(({ index }) => index >= amount.end) ?? words.findLast(({ index }) => index < amount.start);
    const ahead = fineAhead && (ORDERS.test(text.slice(0, amount.start)) || text.includes('标准'));
    if (word === undefined && !ahead && !amountOf) continue;
    const next = amounts[i + 1];
    const bound = next !== undefined && isBound(amount, next, text) ? next : null;
    if (bound !== null) i++;
    if (word !== undefined) used.add(word.index);
    const last = bound ?? amount;
    found.push({
      kind: 'FINE',
      start: found.length === 0 ? Math.min(amount.start, word?.index ?? amount.start) : amount.start,
      end: Math.max(last.end, word !== undefined && word.index < last.end + 8 ? word.index + 2 : last.end),
      rule: 'penalty.fine',
      money: amount.kind === 'MONEY' ? amount : bound,
      multiple: amount.kind === 'MULTIPLE' ? amount : null,
      bounds,
    });
  }
  if (found.length === 0) {
    for (const { index } of words) {
      if (!used.has(index))
        found.push({ kind: 'FINE', start: index, end: index + 2, rule: 'penalty.openFine' });
    }
  }
  return found;
}

function isBound(amount: Amount, next: Amount, text: string): boolean {
  return (
    amount.kind === 'MULTIPLE' &&
    next.kind === 'MONEY' &&
    (next.min === null || next.max === null) &&
    BOUND_OF_MULTIPLE.test(text.slice(amount.end, next.start))
  );
}
