import type { ActorMention } from '../model/actor.ts';
import type { MappedText } from '../model/span.ts';
import { spreadActors } from './actor-phrase.ts';
import { leadingActorPhrase } from './actor-span.ts';
import type { Range } from './clause-cut.ts';
import type { Lead } from './clause-lead.ts';
import type { Modal } from './clause-modality.ts';
import type { Reading } from './clause-reading.ts';
import { subjectOf } from './clause-subject.ts';
import type { NormDraft } from './norm-draft.ts';
import { isThingPhrase, isWork } from './norm-predicate.ts';

/** Bearers of a norm before whose modal word no actor stands, and how they were found. */
export interface TakenBearers {
  readonly bearers: readonly ActorMention[];
  readonly rule: string;
  readonly confidence: number;
  /** Whether they act in the condition, whose words then begin behind them. */
  readonly fromCase: boolean;
  /** One who is named in the condition and does not bear the norm. */
  readonly demandedBy: Range | null;
}

/** A case in which the one named fails or refuses: the act is another's. */
const FAILS = /^(?:[不拒未仍无]|没有|逾期|违反)/u;
/** 国家规定…的: the law or a contract speaks, and nobody acts. */
const LAWGIVER = /(?:国家|国务院|政府|法律|法规|章程|合同)$/u;
const SPEAKS = /^(?:另有|对此|对其)?(?:规定|约定)/u;
const GOVERNING = /(?:国家|政府|本[市省]|部门|机关|国务院|委员会)$/u;
/** A ban on everybody, not on the bearer of the words before it. */
const GENERAL_BAN = /^(?:非法|违法|违反|任何|在(?![校岗])|利用)/u;
const QUALIFIED_PLACE = /^(?:具备|有)[^，。；的]{0,10}的(?:地区|区域)/u;
const NAMED_AFTER = /向|移送|移交|通知|报告|告知|[报送交]/gu;

/**
 * Whose a norm is that names no actor before its modal word (guidelines §4, rules 3 and 8): who acts in its case,
 * else those before it in the paragraph; nobody's where its subject is a thing.
 *
 * @param inherited bearers of the run or clause before it; null where there is none
 * @param inRun whether that run stands in the same clause
 */
export function bearersWithoutSubject(
  mapped: MappedText,
  reading: Reading,
  modal: Modal,
  lead: Lead,
  inherited: readonly ActorMention[] | null,
  inRun: boolean,
): TakenBearers {
  const { text } = mapped;
  const taken = (
    bearers: readonly ActorMention[],
    rule: string,
    confidence: number,
    more: Partial<TakenBearers> = {},
  ): TakenBearers => ({ bearers, rule, confidence, fromCase: false, demandedBy: null, ...more });

  const prefix = text.slice(reading.wordsStart, modal.start);
  if (!reading.bare && prefix !== '' && (!reading.verbal || (!inRun && isThingPhrase(prefix)))) {
    return inherited !== null && isWork(prefix) && !lead.topic
      ? taken(inherited, 'norm.inherited', 0.75)
      : taken([], 'norm.impersonal', 0.75);
  }
  const caseSubject = lead.caseSubjects[0];
  if (caseSubject !== undefined) {
    const rest = text.slice(caseSubject.end, lead.condition?.end ?? reading.start);
    if (SPEAKS.test(rest) && LAWGIVER.test(mapped.text.slice(caseSubject.start, caseSubject.end)))
      return taken(inherited ?? [], 'norm.inherited', 0.75);
    if (inherited !== null && (inRun || FAILS.test(rest))) {
      return taken(inherited, 'norm.inherited', 0.75, { demandedBy: caseSubject });
    }
    const bearers = lead.caseSubjects.flatMap((range) => spreadActors(mapped, range.start, range.end));
    return taken(bearers, 'norm.case-subject', 0.85, { fromCase: true });
  }
  if (inherited === null || (lead.topic && reading.bare)) return taken([], 'norm.impersonal', 0.75);
  return taken(inherited, 'norm.inherited', 0.85);
}

/**
 * Those before a clause whose norm is done toward the last of them: …应当向X提出申请，X作出决定；…的，应当在向X提出申请前….
 */
export function insteadOfAddressee(
  text: string,
  reading: Reading,
  bearers: readonly ActorMention[],
  drafts: readonly NormDraft[],
): readonly ActorMention[] {
  const addressees: string[] = [];
  for (const { index } of text.slice(reading.start, reading.end).matchAll(/[向报]/gu)) {
    const phrase = subjectOf(text, reading.start + index + 1, reading.end, false);
    if (phrase !== null) addressees.push(text.slice(phrase.start, phrase.end));
  }
  const addressed = (actors: readonly ActorMention[]): boolean =>
    actors.some(({ name }) => addressees.includes(name));
  if (!addressed(bearers)) return bearers;
  return drafts.findLast((draft) => draft.bearers.length > 0 && !addressed(draft.bearers))?.bearers ?? [];
}

/** Actors named in a run behind the last 移送, 向, 通知 or the like, its bearers apart: whom a following 由其 means. */
export function lastNamedIn(mapped: MappedText, draft: NormDraft): readonly ActorMention[] {
  let found: readonly ActorMention[] = [];
  for (const match of mapped.text.slice(draft.actionStart, draft.end).matchAll(NAMED_AFTER)) {
    const phrase = subjectOf(
      mapped.text,
      draft.actionStart + match.index + match[0].length,
      draft.end,
      false,
    );
    if (phrase === null) continue;
    const actors = spreadActors(mapped, phrase.start, phrase.end);
    if (actors.length > 0 && !sameActors(actors, draft.bearers)) found = actors;
  }
  return found;
}

/** Whether two lists name the same actors in the same order. */
export function sameActors(a: readonly ActorMention[], b: readonly ActorMention[]): boolean {
  return a.length === b.length && a.every((actor, index) => actor.name === b[index]?.name);
}

/** Bearers of a 禁止: the actor named behind it, else those before it where it forbids their own conduct (rule 9). */
export function bannedActors(
  mapped: MappedText,
  from: number,
  end: number,
  inherited: readonly ActorMention[],
): { readonly bearers: readonly ActorMention[]; readonly inherited: boolean } {
  const named = actorsAt(mapped, from, end);
  if (named.length > 0) return { bearers: named, inherited: false };
  const own =
    !GENERAL_BAN.test(mapped.text.slice(from, end)) && !inherited.some((actor) => GOVERNING.test(actor.name));
  return own && inherited.length > 0
    ? { bearers: inherited, inherited: true }
    : { bearers: [], inherited: false };
}

/** Whom 鼓励 encourages: the actors right behind it who then do something; [] where it names none. */
export function encouragedActors(mapped: MappedText, from: number, end: number): readonly ActorMention[] {
  const named = actorsAt(mapped, from, end);
  if (named.length > 0) return named;
  // 有条件的地区: a place acts only with its attribute.
  const place = QUALIFIED_PLACE.exec(mapped.text.slice(from, end))?.[0];
  return place === undefined ? [] : spreadActors(mapped, from, from + place.length);
}

/** The actors with which a predicate goes on: 禁止 | 代理商 | 委托下级代理. */
function actorsAt(mapped: MappedText, from: number, end: number): readonly ActorMention[] {
  const phrase = subjectOf(mapped.text, from, end, false) ?? leadingActorPhrase(mapped.text, from, end);
  return phrase === null || phrase.end >= end ? [] : spreadActors(mapped, phrase.start, phrase.end);
}
