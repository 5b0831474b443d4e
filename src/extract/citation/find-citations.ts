import type { CitationKind, CitationTarget } from '../../model/citation.ts';
import { addressesInQuoted, type QuotedPlace } from './amended.ts';
import { citationKind } from './kinds.ts';
import { addressAround, addressesBefore, type CitationPlace } from './place.ts';
import { citationTokens, MOST_IN_RANGE, RANGE, type CitationToken, type DeclaredNames } from './tokens.ts';
import { addressOf, LEVELS, plainEId, type Address, type Level } from './tree.ts';

/** A citation in a text; offsets are of the text (UTF-16, end exclusive). */
export interface FoundCitation {
  readonly start: number;
  readonly end: number;
  readonly kind: CitationKind;
  readonly target: CitationTarget | null;
  readonly rule: string;
  readonly confidence: number;
}

/** What is known of the text in which citations are sought; free text has none of it. */
export interface CitationContext {
  readonly place?: CitationPlace;
  readonly declared?: DeclaredNames;
  /** Stretches that hold no citation: declarations of short names. */
  readonly skip?: readonly { readonly start: number; readonly end: number }[];
  /** Title of the instrument in which the text stands. */
  readonly ownTitle?: string;
  /** The article last named in the lead-in of the item: of it are the items that are named without their article. */
  readonly leadIn?: NamedArticle;
  /** Of an amending text: the instrument that its bare numbers mean, the article last named, and where its words go. */
  readonly amends?: {
    readonly title: string;
    readonly article: string | null;
    readonly quoted: QuotedPlace | null;
  };
}

/** An article that was named, here or (by title) in another instrument. */
export interface NamedArticle {
  readonly title: string | null;
  readonly address: Address;
}

/** One citation on its way: where it points, as far as its words were read. */
interface Pointer {
  readonly start: number;
  readonly end: number;
  /** Title of another instrument; null for the own one. */
  readonly title: string | null;
  /** Null where the words point at nothing (前款 in a first paragraph). */
  readonly address: Address | null;
  readonly level: Level | null;
  readonly rule: string;
}

const JOINER = /^(?:[、和及与或至到]|以及|或者|[-—－~～]{1,2}|、?和|的规定和|规定的?和)(?:国务院)?$/;
/** What may stand between a name and its number: 《献血法》（1997年）第十八条, 《献血法》的第十八条, 民法典合同编第五百条. */
const BEHIND_NAME =
  /^(?:[（(](?=[^（）()]*(?:\d{4}|修[正订]|通过|公布))[^（）()]{4,30}[）)])?(?:中?的|[^，。；、第（()）]{2,6}编)?$/;
/** 第十三条第六项，第十七条第七项: between lists of 款 and 项 stands a comma. */
const BETWEEN_LISTS = '，';
const RULE_OF_NAME = {
  TITLE: 'citation.title',
  DECLARED: 'citation.declared',
  CONSTITUTION: 'citation.constitution',
  BARE: 'citation.short-name',
} as const;
const CONFIDENCE: Readonly<Record<string, number>> = {
  'citation.title': 0.98,
  'citation.constitution': 0.95,
  'citation.declared': 0.9,
  'citation.short-name': 0.9,
  'citation.numbered': 0.97,
  'citation.range': 0.95,
  'citation.relative': 0.95,
};

/**
 * Finds the citations of provisions and instruments in a text: numbered provisions with their lists and ranges
 * spread, 《titles》, short names, and 前款, 本条 … (guidelines §6; delegations are found apart). Pure; the context may
 * be absent, as for a string that somebody typed.
 *
 * @example findCitations('违反本法第十四条、第二十五条第一款规定') → art_14, art_25__para_1, both VIOLATION
 * @example findCitations('《反电信网络诈骗法》第三十九条第一款第（五）项') → 反电信网络诈骗法, art_39__para_1__item_5
 */
export function findCitations(text: string, context: CitationContext = {}): readonly FoundCitation[] {
  const skip = context.skip ?? [];
  const tokens = citationTokens(text, context.declared ?? new Map()).filter(
    (token) => !skip.some(({ start, end }) => token.start >= start && token.end <= end),
  );
  const reader = new GroupReader(text, context);
  for (const token of tokens) reader.take(token);
  return reader.finish();
}

/** Reads tokens into groups: citations that one list joins, which share the verb that governs them. */
class GroupReader {
  readonly #text: string;
  readonly #context: CitationContext;
  readonly #found: FoundCitation[] = [];
  #group: Pointer[] = [];
  /** The instrument that the token just before names, if its number may follow. */
  #anchor: { readonly token: CitationToken; readonly title: string | null } | null = null;
  #lastTitle: string | null = null;
  #amendedArticle: string | null;
  /** The article last named in this text. */
  #named: NamedArticle | null = null;

  constructor(text: string, context: CitationContext) {
    this.#text = text;
    this.#context = context;
    this.#amendedArticle = context.amends?.article ?? null;
  }

  take(token: CitationToken): void {
    if (token.is === 'INSTRUMENT' || token.is === 'SELF' || token.is === 'THAT') {
      this.#takeName(token);
      return;
    }
    const named = this.#anchor;
    const anchor =
      named !== null && BEHIND_NAME.test(this.#between(named.token.end, token.start)) ? named : null;
    if (anchor === null) this.#closeName();
    const last = this.#group.at(-1);
    const gap = last === undefined ? null : this.#between(last.end, token.start);
    if (anchor !== null) {
      this.#startAt(token, anchor);
    } else if (last !== undefined && gap === '') {
      this.#extend(last, token);
    } else if (last !== undefined && gap !== null && joins(last, gap)) {
      this.#join(last, token, gap);
    } else {
      this.#flush();
      this.#startBare(token);
    }
    this.#anchor = null;
  }

  finish(): readonly FoundCitation[] {
    this.#closeName();
    this.#flush();
    return this.#found;
  }

  /** The words between two places, without declarations of short names: 《…法》（以下简称著作权法）| 第四十四条. */
  #between(start: number, end: number): string {
    let words = '';
    let from = start;
    for (const skipped of this.#context.skip ?? []) {
      if (skipped.start < from || skipped.end > end) continue;
      words += this.#text.slice(from, skipped.start);
      from = skipped.end;
    }
    return (words + this.#text.slice(from, end)).trim();
  }

  #takeName(token: CitationToken): void {
    this.#closeName();
    const last = this.#group.at(-1);
    const gap = last === undefined ? '' : this.#between(last.end, token.start);
    // 《甲法》《乙法》 is a list; 第三条本法 is none.
    if (last !== undefined && !JOINER.test(gap) && !(gap === '' && token.is === 'INSTRUMENT')) this.#flush();
    const title = token.is === 'INSTRUMENT' ? token.title : token.is === 'THAT' ? this.#lastTitle : null;
    if (token.is === 'INSTRUMENT') this.#lastTitle = token.title;
    this.#anchor = { token, title: title !== null && this.#isOwn(title) ? null : title };
  }

  /** A name that no number followed: another instrument as a whole. 本法 alone is no citation. */
  #closeName(): void {
    const anchor = this.#anchor;
    this.#anchor = null;
    if (anchor?.token.is !== 'INSTRUMENT') return;
    const { start, end, title, form } = anchor.token;
    this.#group.push({ start, end, title, address: {}, level: null, rule: RULE_OF_NAME[form] });
  }

  /** 《刑法》第三条, 本法第三条: the number belongs to the name. 本法 is no part of the quote, a title is. */
  #startAt(
    token: CitationToken,
    { token: name, title }: { token: CitationToken; title: string | null },
  ): void {
    const last = this.#group.at(-1);
    if (last !== undefined && !JOINER.test(this.#between(last.end, name.start))) this.#flush();
    const named = name.is === 'INSTRUMENT' && title !== null;
    this.#push(token, title, this.#bareAddress(token), named ? name.start : token.start);
  }

  /**
   * 第二款, 第三项 without an article: of the own one, where that has it; else of the one named before in the text or
   * in the lead-in of the item (违反第十条规定，有下列行为之一的：（一）违反第三项规定的…).
   */
  #startBare(token: CitationToken): void {
    const addresses = this.#bareAddress(token);
    const place = this.#context.place;
    const [first] = addresses;
    const ofArticle = token.is === 'UNIT' && (token.level === '款' || token.level === '项');
    if (!ofArticle || place === undefined || first === undefined || this.#context.amends !== undefined) {
      this.#push(token, null, addresses, token.start);
      return;
    }
    const { leadIn } = this.#context;
    const own = place.tree.resolve(first ?? {}, place.at);
    const held = own !== null && place.tree.has(own);
    const within = (article: NamedArticle) =>
      addresses.map((address) => ({ ...keepAbove(article.address, token.level), ...address }));
    const preferred =
      leadIn !== undefined && token.level === '项' ? leadIn : held ? null : (this.#named ?? leadIn);
    const inPreferred = preferred === null || preferred === undefined ? null : within(preferred);
    const [candidate] = inPreferred ?? [];
    const there =
      candidate !== undefined &&
      (preferred?.title !== null || place.tree.has(place.tree.resolve(candidate, place.at) ?? ''));
    if (inPreferred === null || (held && !there)) this.#push(token, null, addresses, token.start);
    else this.#push(token, preferred?.title ?? null, inPreferred, token.start);
  }

  /** 第二十五条 + 第一款, 前款 + 第三项: the last citation goes deeper. */
  #extend(last: Pointer, token: CitationToken): void {
    if (last.level === null) {
      // A name without its number, then 前款: no part of one citation.
      this.#flush();
      this.#push(token, null, this.#bareAddress(token), token.start);
      return;
    }
    this.#group.pop();
    const below = token.is === 'UNIT' ? token.numbers : [];
    if (token.is !== 'UNIT') {
      this.#push(token, last.title, this.#bareAddress(token), last.start);
      return;
    }
    below.forEach((number, index) => {
      const address = last.address === null ? null : { ...last.address, [token.level]: number };
      const start = index === 0 ? last.start : token.start;
      this.#group.push({ ...last, start, end: token.end, address, level: token.level });
    });
  }

  /** 第十四条第一款、第三款; 第十一条至第十五条: what the second leaves out is taken from the first. */
  #join(last: Pointer, token: CitationToken, gap: string): void {
    if (token.is !== 'UNIT') {
      this.#push(token, null, this.#bareAddress(token), token.start);
      return;
    }
    // 前款、第九条: an article needs nothing of what points nowhere.
    const unknown = last.address === null && token.level !== '条';
    const above = unknown ? null : keepAbove(last.address ?? {}, token.level);
    const first = token.numbers[0];
    if (RANGE.test(gap) && first !== undefined && last.level === token.level) {
      this.#spreadRange(last, token, first);
    }
    for (const number of token.numbers) {
      this.#group.push({
        start: token.start,
        end: token.end,
        title: last.title,
        address: above === null ? null : { ...above, [token.level]: number },
        level: token.level,
        rule: 'citation.numbered',
      });
    }
  }

  #spreadRange(last: Pointer, token: CitationToken & { is: 'UNIT' }, to: string): void {
    const from = last.address?.[token.level];
    if (from === undefined || last.address === null) return;
    const inner = { ...last, end: token.end, rule: 'citation.range' };
    const tree = this.#context.place?.tree;
    const articles =
      token.level === '条' && last.title === null
        ? (tree?.articlesBetween(`art_${from}`, `art_${to}`) ?? null)
        : null;
    if (articles !== null) {
      for (const eId of articles) this.#group.push({ ...inner, address: addressOf(eId) });
      return;
    }
    const [first, end] = [Number.parseInt(from, 10), Number.parseInt(to, 10)];
    for (let number = first + 1; number < Math.min(end, first + MOST_IN_RANGE); number++) {
      this.#group.push({ ...inner, address: { ...last.address, [token.level]: String(number) } });
    }
  }

  /** Pushes the citations of a token that begins anew, or behind a name. */
  #push(
    token: CitationToken,
    title: string | null,
    addresses: readonly (Address | null)[],
    start: number,
  ): void {
    if (token.is === 'INSTRUMENT' || token.is === 'SELF' || token.is === 'THAT') return;
    const amended = title === null ? (this.#context.amends?.title ?? null) : null;
    addresses.forEach((address, index) => {
      this.#group.push({
        start: index === 0 ? start : token.start,
        end: token.end,
        title: title ?? (address === null ? null : amended),
        address,
        level: token.level,
        rule: token.is === 'UNIT' ? 'citation.numbered' : 'citation.relative',
      });
    });
  }

  /** What a token says by itself: several addresses for 前两款 and 第一、二款. */
  #bareAddress(token: CitationToken): readonly (Address | null)[] {
    if (token.is === 'UNIT') {
      const inArticle = this.#context.amends !== undefined && (token.level === '款' || token.level === '项');
      const above = inArticle && this.#amendedArticle !== null ? { 条: this.#amendedArticle } : {};
      return token.numbers.map((number) => ({ ...above, [token.level]: number }));
    }
    const { place, amends } = this.#context;
    if (amends !== undefined)
      return addressesInQuoted(token, this.#isQuoted(token.start) ? amends.quoted : null);
    if (place === undefined) return [null];
    if (token.is === 'THIS') return [addressAround(place, token.level)];
    return token.is === 'BEFORE' ? addressesBefore(place, token.level, token.count) : [null];
  }

  /** Whether a place lies in the words that an amending text gives, not in what it says of them. */
  #isQuoted(start: number): boolean {
    return this.#text.lastIndexOf('“', start) > this.#text.lastIndexOf('”', start);
  }

  #isOwn(title: string): boolean {
    return this.#context.ownTitle !== undefined && title === this.#context.ownTitle;
  }

  #flush(): void {
    const first = this.#group[0];
    const last = this.#group.at(-1);
    if (first === undefined || last === undefined) return;
    const end = this.#group.reduce((most, pointer) => Math.max(most, pointer.end), last.end);
    const relative = this.#group.some(({ rule }) => rule === 'citation.relative');
    const kindOf = (pointer: Pointer): CitationKind =>
      citationKind({
        text: this.#text,
        start: first.start,
        end,
        otherInstrument: pointer.title !== null,
        wholeInstrument: pointer.level === null,
        relative,
        amending: this.#context.amends !== undefined && !this.#isQuoted(first.start),
      });
    for (const pointer of this.#group) {
      const kind = kindOf(pointer);
      const own = pointer.level === null && pointer.title !== null && this.#isOwn(pointer.title);
      // The 《》 of the own title is no reference, but where it means an earlier text of that name.
      if (own && kind !== 'REPEAL' && kind !== 'AMENDMENT') continue;
      this.#remember(pointer);
      const { start, rule } = pointer;
      const target = this.#targetOf(pointer);
      const confidence = target === null ? 0.6 : (CONFIDENCE[rule] ?? 0.9);
      this.#found.push({ start, end: pointer.end, kind, target, rule, confidence });
    }
    this.#group = [];
  }

  #remember({ title, address, rule }: Pointer): void {
    if (address?.条 === undefined || rule === 'citation.relative') return;
    this.#named = { title, address };
    if (title !== null) this.#amendedArticle = address.条;
  }

  #targetOf({ title, address, level }: Pointer): CitationTarget | null {
    if (title !== null) {
      const eId = level === null || address === null ? null : plainEId(address);
      return { to: 'INSTRUMENT', title, eId };
    }
    if (address === null) return null;
    const place = this.#context.place;
    const eId = place === undefined ? plainEId(address) : place.tree.resolve(address, place.at);
    return eId === null ? null : { to: 'HERE', eId };
  }
}

/** Whether a provision behind a gap goes on with the list of the one before it. */
function joins(last: Pointer, gap: string): boolean {
  return JOINER.test(gap) || (gap === BETWEEN_LISTS && last.level !== null);
}

/** The levels of an address above one: what 、第三款 keeps of 第十四条第一款. */
function keepAbove(address: Address, level: Level): Address {
  const kept: Partial<Record<Level, string>> = {};
  for (const above of LEVELS.slice(0, LEVELS.indexOf(level))) {
    const number = address[above];
    if (number !== undefined) kept[above] = number;
  }
  return kept;
}
