import type { IsoDate } from '../../model/instrument.ts';
import { parseNumeral } from '../../text/numerals.ts';

/** What was done to a text on a day. */
export type Act = 'ADOPTED' | 'REVISED' | 'PROMULGATED' | 'APPROVED' | 'IN_FORCE';

/** A dated act of a head, in the order printed. */
export interface DatedAct {
  readonly date: IsoDate;
  readonly acts: readonly Act[];
  /** The words between the date and the act: who did it. */
  readonly body: string;
}

const DATE =
  /([12]\d{3}|[一二][〇○零ＯO一二三四五六七八九]{3})\s*年\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*月\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*日/g;

/** Verbs of the acts, by what they say; 修订通过 and 通过修订 are one act of both kinds. */
const VERBS: readonly (readonly [string, Act])[] = [
  ['通过', 'ADOPTED'],
  ['修订', 'REVISED'],
  ['修正', 'REVISED'],
  ['修改', 'REVISED'],
  ['公布', 'PROMULGATED'],
  ['发布', 'PROMULGATED'],
  ['颁布', 'PROMULGATED'],
  ['批准', 'APPROVED'],
  ['施行', 'IN_FORCE'],
];

/** Words that speak of an act without doing it on the day printed before them. */
const NOT_ON_THAT_DAY = /自(?:公布|发布|颁布|通过)之日起?(?:施行|实施)?|现予?(?:公布|发布)|关于修改/g;
const LINE_END = /^[ \u3000]*(?:\n|$)/;
const PROMULGATES = /公告|令|公布|发布/;

const DIGITS: Readonly<Record<string, string>> = {
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
  〇: '0',
  '○': '0',
  零: '0',
  Ｏ: '0',
  O: '0',
};

function isoDate(year: string, month: string, day: string): IsoDate | null {
  const digits = Array.from(year, (digit) => DIGITS[digit] ?? digit).join('');
  const [m, d] = [parseNumeral(month), parseNumeral(day)];
  if (m === null || d === null || m < 1 || m > 12 || d < 1 || d > 31) return null;
  return `${digits}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/**
 * The first calendar day that a phrase prints, in Arabic or Chinese figures; null where it prints none.
 *
 * @example firstDate('自一九九四年一月一日起施行') → '1994-01-01'
 */
export function firstDate(phrase: string): IsoDate | null {
  for (const [, year = '', month = '', day = ''] of phrase.matchAll(DATE)) {
    const date = isoDate(year, month, day);
    if (date !== null) return date;
  }
  return null;
}

/** Removes 《…》, which may hold dates and verbs of its own, and what is inside it. */
function withoutTitles(text: string): string {
  let kept = '';
  let depth = 0;
  for (const char of text) {
    if (char === '《') depth++;
    if (depth === 0) kept += char;
    if (char === '》' && depth > 0) depth--;
  }
  return depth === 0 ? kept : text;
}

/**
 * The dated acts that a head prints: 通过, 修订, 修正, 公布, 批准, 施行. A date of its own line below a 公告 or 令
 * (its signature) is the day of promulgation.
 *
 * @param head lines of the head, joined by line feeds (a title may be broken over lines)
 * @example datedActs('1984年3月12日 第六届全国人民代表大会常务委员会第四次会议通过')
 *   → [{ date: '1984-03-12', acts: ['ADOPTED'], body: '第六届全国人民代表大会常务委员会第四次会议' }]
 */
export function datedActs(head: string): readonly DatedAct[] {
  const text = withoutTitles(head).replace(NOT_ON_THAT_DAY, '');
  const dates = [...text.matchAll(DATE)];
  const promulgates = PROMULGATES.test(head);
  return dates.flatMap((match, index): DatedAct[] => {
    const [whole, year = '', month = '', day = ''] = match;
    const date = isoDate(year, month, day);
    if (date === null) return [];
    const end = match.index + whole.length;
    const words = text.slice(end, dates[index + 1]?.index ?? text.length);
    const verbs = VERBS.filter(([verb]) => words.includes(verb));
    const first = Math.min(words.length, ...verbs.map(([verb]) => words.indexOf(verb)));
    const body = words.slice(0, first).replace(/\s+/g, '');
    if (verbs.length > 0) return [{ date, acts: verbs.map(([, act]) => act), body }];
    const signs = promulgates && LINE_END.test(words);
    return signs ? [{ date, acts: ['PROMULGATED'], body: '' }] : [];
  });
}

/** The latest of some days; null of none. */
export function latest(dates: readonly IsoDate[]): IsoDate | null {
  return dates.reduce<IsoDate | null>((last, date) => (last === null || date > last ? date : last), null);
}
