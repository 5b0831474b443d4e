import { jurisdictionOf } from '../../text/jurisdiction.ts';
import { matchesIn } from '../words/matches.ts';

/** An instrument named in 《》, and where the whole of 《…》 stands. */
export interface NamedTitle {
  /** Title as written, without the outer 《》. */
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

/** A short name that a text declares for an instrument: 《…》（以下简称《防洪法》）. */
export interface DeclaredName {
  readonly short: string;
  readonly full: string;
  /** Where the declaration stands, brackets included; it is no reference itself. */
  readonly start: number;
  readonly end: number;
}

/** Remarks that may close a title: （试行）, （草案）, （2018年修正）. */
const REMARK = /[（(〔[][^（()）〔〕[\]]{1,16}[）)〕\]]$/;

/**
 * Words that close the title of a normative document. What else stands in 《》 is a licence, a form, a newspaper, a
 * song: 《营业执照》, 《南方日报》.
 */
const NORMATIVE =
  /(?:法|法典|条例|条令|办法|规定|细则|规则|通则|总则|守则|准则|税则|简则|附则|决定|决议|命令|指示|通知|通告|批复|复函|意见|解释|章程|公约|条约|协定|协议|议定书|宪章|宣言|谅解备忘录|标准|规范|规程|纲要|大纲|规划|计划|方案|目录|名录|清单|分类|指南|指引|制度|规约|修正案|草案|药典|要求|原则|政策|若干问题|问题)$/;

function isNormative(title: string): boolean {
  return NORMATIVE.test(title.replace(REMARK, ''));
}

/** Stretches of the outermost matched pairs of 《 and 》; linear, however badly they nest. */
function outermostPairs(text: string): readonly (readonly [number, number])[] {
  const open: number[] = [];
  const pairs: (readonly [number, number])[] = [];
  for (let i = text.indexOf('《'); i >= 0 && i < text.length; i++) {
    const char = text[i];
    if (char === '《') open.push(i);
    if (char !== '》') continue;
    const start = open.pop();
    if (start === undefined) continue;
    while ((pairs.at(-1)?.[0] ?? -1) > start) pairs.pop();
    pairs.push([start, i + 1]);
  }
  return pairs;
}

/**
 * The instruments that a text names in 《》, in order. A title inside a title (《…实施《…法》办法》, 〈…〉) belongs to
 * the outer one.
 *
 * @example titlesIn('依照《中华人民共和国立法法》') → [{ title: '中华人民共和国立法法', start: 2, end: 14 }]
 * @example titlesIn('取得《营业执照》') → []
 */
export function titlesIn(text: string): readonly NamedTitle[] {
  return namesIn(text).flatMap((named) =>
    isNormative(named.title) ? [compoundTitle(text, named.start, named.end) ?? named] : [],
  );
}

/** Whatever a text names in 《》, in order: instruments, licences, tables, newspapers. */
export function namesIn(text: string): readonly NamedTitle[] {
  return outermostPairs(text).map(([start, end]) => ({ title: text.slice(start + 1, end - 1), start, end }));
}

const CARRIES_OUT = /(?:贯彻|贯彻实施|实施|执行)$/;
const KIND_BEHIND = /^的?(?:实施)?(?:若干规定|暂行办法|办法|规定|条例|细则)/;
const LONGEST_PLACE = 24;

/**
 * 浙江省实施《…法》办法, or 浙江省实施…法办法, written without 《》 of its own: one title, which a place opens.
 *
 * @param start where the name of the law begins, with its 《 where it has one
 * @example compoundTitle('山东省实施道路交通安全法办法第七十七条', 5, 12) → 山东省实施道路交通安全法办法
 */
export function compoundTitle(text: string, start: number, end: number): NamedTitle | null {
  const before = text.slice(Math.max(0, start - LONGEST_PLACE), start);
  const carries = CARRIES_OUT.exec(before);
  const kind = KIND_BEHIND.exec(text.slice(end, end + 8))?.[0];
  if (carries === null || kind === undefined) return null;
  for (let at = 0; at < carries.index; at++) {
    if (jurisdictionOf(before.slice(at, carries.index)) === null) continue;
    const from = start - before.length + at;
    return { title: text.slice(from, end + kind.length), start: from, end: end + kind.length };
  }
  return null;
}

const DECLARATION =
  /[（(]以下(?:简称|称)(?:为|作)?[：:]?[“"「『《〈]{0,2}([^（()）“”"「」『』《》〈〉，。]{1,30})[”"」』》〉]{0,2}[）)]/g;

/** Declarations of a short name, with the offset at which the long name before it ends. */
export function declarationsIn(text: string): readonly Omit<DeclaredName, 'full'>[] {
  if (!text.includes('以下')) return [];
  return matchesIn(text, DECLARATION).map((match) => ({
    short: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * The short names that a text declares for instruments in 《》.
 *
 * @example 根据《中华人民共和国票据法》（以下简称票据法） → { short: '票据法', full: '中华人民共和国票据法' }
 */
export function declaredInstruments(text: string): readonly DeclaredName[] {
  const declarations = declarationsIn(text);
  if (declarations.length === 0) return [];
  const byEnd = new Map(titlesIn(text).map((named) => [named.end, named.title]));
  return declarations.flatMap((declaration) => {
    const full = byEnd.get(declaration.start);
    return full === undefined ? [] : [{ ...declaration, full }];
  });
}
