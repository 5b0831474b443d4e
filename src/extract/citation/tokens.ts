import { NUMERAL_CHARACTERS, parseNumeral } from '../../text/numerals.ts';
import { lawNameEndingAt } from './law-names.ts';
import { compoundTitle, titlesIn } from './titles.ts';
import type { Level } from './tree.ts';
import { matchesIn } from '../words/matches.ts';

/** A word of a citation, and where it stands. */
export type CitationToken = { readonly start: number; readonly end: number } & (
  | {
      /** Another instrument by name. */
      readonly is: 'INSTRUMENT';
      readonly title: string;
      /** `bare` where it stands without 《》: then only a provision or 规定 behind it makes it a citation. */
      readonly form: 'TITLE' | 'DECLARED' | 'CONSTITUTION' | 'BARE';
    }
  /** 本法, 本条例: alone no citation. */
  | { readonly is: 'SELF' }
  /** 该法, 该条例: the instrument last named. */
  | { readonly is: 'THAT' }
  /** 第十一条, 第（一）至（三）项. `numbers` as eIds write them; a range within the word is spread. */
  | { readonly is: 'UNIT'; readonly level: Level; readonly numbers: readonly string[] }
  /** 前款, 前两款. */
  | { readonly is: 'BEFORE'; readonly level: Level; readonly count: number }
  /** 本条, 本章. */
  | { readonly is: 'THIS'; readonly level: Level }
);

/** Short names that stand for other instruments in the text: 票据法 → 中华人民共和国票据法. */
export type DeclaredNames = ReadonlyMap<string, string>;

const N = `[${NUMERAL_CHARACTERS}]{1,9}`;
const NUMBER = `(?:${N}|[（(]${N}[）)])`;
/** A level, where it does not begin another word: 条件, 条例, 章程, 项目, 编制 … are no part of an instrument. */
const LEVEL =
  '分编|编(?![制号码外入录次辑委写])|章(?!程)|节(?![目能课假俗庆约点日气奏])|[条條](?![件例线约码])|款(?![式约项])|项(?!目(?!第))';
/** 违反本条例第三十一条、| 三十二条第一款: the 第 of an article in a list may be left out. */
const WITHOUT_ORDINAL = `(?<=[条款](?:[、和及与]|或者|以及))(?=${N}条)`;
/** 第十八条|（二）项, 献血法|18条: as a hand in haste writes them. */
const IN_HASTE = `(?<=[条款]|条之[${NUMERAL_CHARACTERS}])(?=[（(])|(?<=(?<![办方依执司立普守违犯合非用])法|法典)(?=\\d{1,4}条)`;
const UNIT = new RegExp(
  `(?:第 ?|${WITHOUT_ORDINAL}|${IN_HASTE})(${NUMBER}(?:(?:[项款][至到](?!第)|[、至到\\-—－~～或和](?:第)?)${NUMBER}){0,40}) ?(${LEVEL}|目(?![标录的前]))(?:之(${N}))?`,
  'g',
);
const NUMBERS = new RegExp(`([、至到\\-—－~～或和]?)第?[（(]?(${N})[）)]?`, 'g');
/** 前款 behind any word (从事前款规定的活动); 以上条款, 成本, 文本, 资本 are words of their own. */
const RELATIVE = new RegExp(
  `(?:前([两二三四五六七八九各]?)|(?<!以)上(?=[条款]))(${LEVEL})|(?<![基根资成文样版剧书标副日])本(${LEVEL})`,
  'g',
);
const SELF =
  /本(?:实施|施行|暂行|试行|若干|单行|自治)?(?:法典|法(?![律人院规定制学官庭治])|条例|办法|规定|细则|规则|决定|决议|章程|解释|准则|通则|规程|规范|条令|宪法)/g;
const THAT = /(?:该|同)(?:法(?![律人院规定])|条例|办法|规定|细则|规则|决定|公约|协定)/g;
const CONSTITUTION =
  /(?:中华人民共和国)?宪法(?!和法律委员会|法律委员会|宣誓|宣传|日|意识|精神|教育|学|修正案|权威|知识|义务|权利)/g;
/** A name that ends in one of these, right before a number, is another instrument: 治安管理处罚条例第三条. */
const BARE_NAME_END =
  /(?:条例|实施细则|施行细则|实施办法|公约|协定|条约)(?=第 ?[〇○零一二三四五六七八九十百\d]{1,6} ?[条章])/g;
const LONGEST_BARE_NAME = 30;
/** Where a bare name may begin: at the head of a text, behind a mark or the verb that governs it. */
const BEFORE_NAME = /^.*(?:依照|按照|依据|根据|违反|适用|参照|执行|遵守|符合|[、，。；：“”（）()和及与有])/s;
const NO_NAME = /[本该]|^(?:[前其以第条款项]|有关|国家|相关|上述)|^.{0,3}$/;
const LAW_BEFORE =
  /法(?:典|通则|总则)?(?=(?:[（(][^（）()]{4,30}[）)]|[^，。；、第]{2,6}编)?第|\d{1,4}条|(?:[、和及或][^，。；、和及或]{2,17}法){0,4}的?(?:有关|相关)?规定)/g;
/** 依照刑法关于走私罪、非法经营罪或者其他罪的规定. */
const LAW_ON_CRIMES = /刑法(?=关于)/g;
const CRIMES = /^关于[^，。；的]{2,80}的规定/;
const LONGEST_CRIMES = 90;
const REGULATION_OF_LAW =
  /法(实施条例|实施细则|施行细则|实施办法)(?=第[〇○零一二三四五六七八九十百\d]{1,6}条|的?(?:有关|相关)?规定)/g;
/** 山东省实施道路交通安全法|办法第七十七条 */
const LAW_CARRIED_OUT =
  /法典?(?=的?(?:实施)?(?:若干规定|暂行办法|办法|规定|条例|细则)第[〇○零一二三四五六七八九十百\d]{1,6}条)/g;
/** 食品安全法律, 税则委员会, 税则号列, 森林法实施条例 only begin like the short name. */
const NAME_GOES_ON = /^(?:[律院人学]|规(?!定)|委员会|号列|实施(?:条例|细则|办法))/;
const NOT_THE_ONE = /(?:国际|有关|相关|其他|双边|多边|[各本该述])$/;

/** A printed number as an eId has it; null where it is none: 十二 → 12. */
export function eIdNumber(numeral: string): string | null {
  const number = parseNumeral(numeral);
  return number === null || number === 0 ? null : String(number);
}

/** Numbers of one word, its ranges spread: （一）至（三） → 1, 2, 3. */
function spreadNumbers(words: string): string[] | null {
  const numbers: string[] = [];
  for (const [, joiner = '', numeral = ''] of matchesIn(words, NUMBERS)) {
    const read = parseNumeral(numeral);
    if (read === null) return null;
    // 第零条 is a provision that no text has; it is not the whole text.
    const number = String(read);
    const from = Number(numbers.at(-1) ?? '0');
    const to = Number(number);
    if (RANGE.test(joiner) && to > from && to - from <= MOST_IN_RANGE) {
      for (let between = from + 1; between < to; between++) numbers.push(String(between));
    }
    numbers.push(number);
  }
  return numbers.length === 0 ? null : numbers;
}

/** What joins the ends of a range. */
export const RANGE = /^(?:至|到|[-—－~～]{1,2})$/;
/** A range longer than this is a misreading. */
export const MOST_IN_RANGE = 300;

const COUNTS: Readonly<Record<string, number>> = {
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  各: 99,
};

function level(word: string): Level {
  return word === '條' ? '条' : (word as Level);
}

function* instrumentTokens(text: string, declared: DeclaredNames): Iterable<CitationToken> {
  for (const { title, start, end } of titlesIn(text)) {
    yield { is: 'INSTRUMENT', title: declared.get(title) ?? title, form: 'TITLE', start, end };
  }
  for (const { index, 0: words } of matchesIn(text, CONSTITUTION)) {
    const title = '中华人民共和国宪法';
    yield { is: 'INSTRUMENT', title, form: 'CONSTITUTION', start: index, end: index + words.length };
  }
  for (const [short, full] of declared) {
    for (let start = text.indexOf(short); start >= 0; start = text.indexOf(short, start + short.length)) {
      if (NOT_THE_ONE.test(text.slice(Math.max(0, start - 2), start))) continue;
      if (NAME_GOES_ON.test(text.slice(start + short.length, start + short.length + 4))) continue;
      yield { is: 'INSTRUMENT', title: full, form: 'DECLARED', start, end: start + short.length };
    }
  }
  const onCrimes = matchesIn(text, LAW_ON_CRIMES).filter(({ index, 0: { length } }) =>
    CRIMES.test(text.slice(index + length, index + LONGEST_CRIMES)),
  );
  for (const { index, 0: words } of [...matchesIn(text, LAW_BEFORE), ...onCrimes]) {
    const named = lawNameEndingAt(text, index + words.length);
    if (named !== null)
      yield { is: 'INSTRUMENT', title: named.name, form: 'BARE', start: named.start, end: named.end };
  }
  for (const { index, 1: kind = '' } of matchesIn(text, REGULATION_OF_LAW)) {
    const named = lawNameEndingAt(text, index + 1);
    if (named === null) continue;
    yield {
      is: 'INSTRUMENT',
      title: named.name + kind,
      form: 'BARE',
      start: named.start,
      end: named.end + kind.length,
    };
  }
  for (const { index, 0: end } of matchesIn(text, LAW_CARRIED_OUT)) {
    const law = lawNameEndingAt(text, index + end.length);
    const title = law === null ? null : compoundTitle(text, law.start, law.end);
    if (title !== null) yield { is: 'INSTRUMENT', form: 'BARE', ...title };
  }
  for (const { index, 0: kind } of matchesIn(text, BARE_NAME_END)) {
    const end = index + kind.length;
    const window = text.slice(Math.max(0, end - LONGEST_BARE_NAME), end);
    const before = BEFORE_NAME.exec(window)?.[0] ?? '';
    if (before === '' && end > LONGEST_BARE_NAME) continue;
    const title = window.slice(before.length);
    if (NO_NAME.test(title)) continue;
    yield { is: 'INSTRUMENT', title, form: 'BARE', start: end - title.length, end };
  }
}

function* wordTokens(text: string): Iterable<CitationToken> {
  for (const { index, 0: words } of matchesIn(text, SELF)) {
    yield { is: 'SELF', start: index, end: index + words.length };
  }
  for (const { index, 0: words } of matchesIn(text, THAT)) {
    yield { is: 'THAT', start: index, end: index + words.length };
  }
  for (const match of matchesIn(text, UNIT)) {
    const [words, numerals = '', unit = '', inserted] = match;
    const numbers = spreadNumbers(numerals);
    const added = inserted === undefined ? null : eIdNumber(inserted);
    const last = numbers?.at(-1);
    if (numbers === null || last === undefined || (inserted !== undefined && added === null)) continue;
    if (added !== null) numbers[numbers.length - 1] = `${last}-${added}`;
    yield { is: 'UNIT', level: level(unit), numbers, start: match.index, end: match.index + words.length };
  }
  for (const match of matchesIn(text, RELATIVE)) {
    const [words, count = '', before, own] = match;
    const at = { start: match.index, end: match.index + words.length };
    if (before !== undefined) yield { is: 'BEFORE', level: level(before), count: COUNTS[count] ?? 1, ...at };
    else if (own !== undefined) yield { is: 'THIS', level: level(own), ...at };
  }
}

/**
 * The words of citations in a text, in order and without overlap: names of instruments first, for a number inside
 * 《…》 is part of the title.
 */
export function citationTokens(text: string, declared: DeclaredNames): readonly CitationToken[] {
  const found = [...instrumentTokens(text, declared), ...wordTokens(text)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const tokens: CitationToken[] = [];
  for (const token of found) {
    if (token.start >= (tokens.at(-1)?.end ?? 0)) tokens.push(token);
  }
  return tokens;
}
