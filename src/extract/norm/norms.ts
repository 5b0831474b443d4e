import type { LiabilityRule } from '../../model/liability-rule.ts';
import type { Norm } from '../../model/norm.ts';
import type { ParsedInstrument } from '../../model/parsed-instrument.ts';
import type { ProvisionNode } from '../../model/provision.ts';
import type { MappedText, Span } from '../../model/span.ts';
import { paragraphsOf } from '../../model/provision-walk.ts';
import { spanOf } from '../../text/mapped-text.ts';
import { cutClauses, type Clause, type Range } from '../words/clause.ts';
import { reportLength } from '../clause/reading.ts';
import { paragraphsByChapter } from '../liability/chapter.ts';
import { exceptionsOf, exceptionsToParagraphBefore } from './exceptions.ts';
import { laysNothingDown, withoutProtected } from './gate.ts';
import { announcesItems, itemsOf, keepersOfItems, normsOfItems, passagesOfItems } from './items.ts';
import { toNorm } from './from-draft.ts';
import { cutPassages, type BindingClause, type CutPassage, type Passage } from './passage.ts';
import { isConsequence } from './consequence.ts';

/**
 * The norms of an instrument (guidelines §4 and §12): who must, must not, may, has a right to, is encouraged to or is
 * excused from doing what, paragraph by paragraph in the order of the text.
 *
 * The words of a liability rule, of its breach and its consequences, are no norms; what somebody must do beside them
 * is. A preamble and an annex lay none down; of a commentary only what it reports of the instrument counts
 * (《意见》明确提出，政法机关要…).
 *
 * @param liability rules of the same instrument
 * @example 公安机关应当立即研判，并将研判情况向银行业金融机构反馈。→ one OBLIGATION, bearer 公安机关, recipient 银行业金融机构
 */
export function extractNorms(instrument: ParsedInstrument, liability: readonly LiabilityRule[]): Norm[] {
  const commentary = instrument.form === 'COMMENTARY';
  const byPlace = Map.groupBy(liability, (rule) => rule.at);
  const inChapter = new Set<string>();
  for (const { node, inChapter: penal } of paragraphsByChapter(instrument.body))
    if (penal) inChapter.add(node.eId);
  const paragraphs = paragraphsOf(instrument).filter(({ kind }) => kind !== 'Preamble');
  const passages = paragraphs.flatMap((paragraph) => {
    const rules = byPlace.get(paragraph.eId) ?? [];
    const own = passageOf(paragraph, rules, { commentary, inChapter: inChapter.has(paragraph.eId) });
    return [own, ...(rules.length > 0 ? [] : passagesOfItems(paragraph))];
  });
  const cut = new Map(cutPassages(passages, { commentary }).map((passage) => [passage.node, passage]));
  const norms: Norm[] = [];
  let before: ProvisionNode | null = null;
  for (const paragraph of paragraphs) {
    const bound = norms.at(-1);
    // Of several norms of the paragraph before it would be open which of them is meant.
    const sole = bound !== undefined && bound.at === before?.eId && norms.at(-2)?.at !== bound.at;
    if (sole && articleOf(bound.at) === articleOf(paragraph.eId)) {
      const exceptions = [...bound.exceptions, ...exceptionsToParagraphBefore(paragraph.text.text)];
      norms[norms.length - 1] = { ...bound, exceptions };
    }
    const [own, ...items] = [paragraph, ...paragraph.children].flatMap((node) => cut.get(node) ?? []);
    if (own !== undefined) for (const norm of normsOfParagraph(own, items)) norms.push(norm);
    before = paragraph;
  }
  return norms;
}

const articleOf = (eId: string): string => eId.replace(/__para_\d+$/, '');

/** No statute has a sentence of a thousand characters: what is longer is a table or no language. */
const LONGEST_CLAUSE = 4_000;

/** A paragraph with those of its clauses that are no part of a liability rule and may lay something down. */
function passageOf(
  paragraph: ProvisionNode,
  liability: readonly LiabilityRule[],
  { commentary, inChapter }: { readonly commentary: boolean; readonly inChapter: boolean },
): Passage {
  const { text: mapped } = paragraph;
  const clauses = cutClauses(mapped.text);
  const binding: BindingClause[] = [];
  let reported = false;
  clauses.forEach((clause, index) => {
    if (commentary) {
      if (clause.opensSentence) reported = reports(mapped.text, clause);
      if (!reported) return;
    }
    if (clause.end - clause.start > LONGEST_CLAUSE) return;
    const kept = bindingPart(mapped, clause, liability, inChapter);
    if (kept !== null) binding.push({ clause: kept, index });
  });
  return { node: paragraph, clauses, binding };
}

/** What of a clause may bind somebody; null where nothing may. */
function bindingPart(
  mapped: MappedText,
  clause: Clause,
  liability: readonly LiabilityRule[],
  inChapter: boolean,
): Clause | null {
  const words = mapped.text.slice(clause.start, clause.end);
  if (covered(mapped, clause, liability))
    return stopWithin(mapped.text, clause) ?? dutyBeforeDamage(mapped.text, clause);
  const isNone =
    announcesPenalties(mapped, clause, liability) ||
    isConsequence(words, inChapter || liability.length > 0) ||
    laysNothingDown(words);
  return isNone ? null : withoutProtected(mapped.text, clause);
}

function normsOfParagraph({ node, clauses, drafts }: CutPassage, items: readonly CutPassage[]): Norm[] {
  const { text: mapped } = node;
  const listed = itemsOf(node, clauses, drafts);
  const exceptions = exceptionsOf(mapped.text, clauses, drafts);
  const norms = drafts.map((draft, index) =>
    toNorm(
      mapped,
      draft,
      node.eId,
      { items: listed[index] ?? [], exceptions: exceptions[index] ?? [] },
      clauses,
    ),
  );
  const ofItems = normsOfItems(node, items, keepersOfItems(norms));
  return [...norms.filter((norm) => !announcesItems(norm, node, ofItems)), ...ofItems];
}

/** Whether a sentence of a commentary says what the instrument lays down. */
function reports(text: string, clause: Clause): boolean {
  return clause.segments
    .slice(0, 2)
    .some((segment) => reportLength(text.slice(segment.start, segment.end)) > 0);
}

/** 违反…规定的，运营单位有权予以制止: what whoever is there may or must do before the authority acts. */
const STOPS =
  /(?:有权|(?<!对|机关|部门|政府|机构|办事处|人员|警察)(?:应当|必须))(?:及时|立即|当场|予以|进行)*(?:制止|劝阻)|^由[^由]{2,40}(?:予以|进行|负责|及时)劝阻/;

/** The words of a penalty that have somebody stop the breach; null where none do. */
function stopWithin(text: string, clause: Clause): Clause | null {
  const { segments } = clause;
  const stops = segments.findIndex(({ start, end }) => STOPS.test(text.slice(start, end)));
  if (stops < 0) return null;
  const next = segments.findIndex(
    ({ start, end }, at) => at > stops && PUNISHES.test(text.slice(start, end)),
  );
  const kept = segments.slice(0, next < 0 ? segments.length : next);
  return { ...clause, end: kept.at(-1)?.end ?? clause.end, segments: kept };
}

/** 因故意造成他人损害的: where the words of a rule on damages begin. */
const DAMAGES =
  /(?:造成|致使|给)[^，。；]{0,24}(?:损[失害]|伤亡|损毁)的(?:(?:单位|个人)(?:(?:和|或者?)个人)?)?$/;

/** 遗产管理人应当依法履行职责，| 造成损害的，应当承担民事责任: the duty before the damages; null where there is none. */
function dutyBeforeDamage(text: string, clause: Clause): Clause | null {
  const wordsOf = ({ start, end }: Range): string => text.slice(start, end);
  const damages = clause.segments.findIndex((segment) => DAMAGES.test(wordsOf(segment)));
  const kept = clause.segments.slice(0, Math.max(0, damages));
  const last = kept.at(-1);
  if (last === undefined || kept.some((segment) => BROKEN.test(wordsOf(segment)))) return null;
  if (!kept.some((segment) => LAYS_DOWN.test(wordsOf(segment)))) return null;
  return { ...clause, end: last.end, segments: kept };
}

const LAYS_DOWN = /应当|必须|不得/;
/** What was broken is no duty of the words: 违反规定, 应当报告而未报告. */
const BROKEN = /^违反|[而却](?:[未不]|没有)|对(?:依法)?应当|不负责任|^(?:或者)?未|的$/;

/** 由公安机关给予警告, 拒不改正的: where the penalty goes on. */
const PUNISHES = /^由|可以|的$|责令|拘留|处[罚分理]|罚款|没收|警告|责任/;

const PENAL = /责令|处罚|罚款|没收|警告|刑事责任|赔偿责任|(?:负责|规定)赔偿/;
/** 由X依照下列规定予以处理：; not 应当妥善保管，并按照下列情形分别处理：. */
const HANDLED = /^(?!.*(?:应当|必须)).*处理：?$/s;
const BELOW = /(?:下列|以下|如下)规定[^，]{0,4}处[罚理]/;

/**
 * Whether a clause only announces the penalties of its items, or has a penalty in all their cases: 由X责令停止违法行为，可以
 * 并处罚款：; 造成损失的，应当负责赔偿；.
 */
function announcesPenalties(
  mapped: MappedText,
  clause: Clause,
  liability: readonly LiabilityRule[],
): boolean {
  const words = mapped.text.slice(clause.start, clause.end);
  if (liability.length === 0 || !(PENAL.test(words) || HANDLED.test(words))) return false;
  const behind = (at: number): boolean => liability.every(({ span }) => span.start >= at);
  const { end } = spanOf(mapped, clause.start, clause.end);
  const isLast = BELOW.test(words) || clause.end >= mapped.text.length - 1;
  return (
    (isLast && behind(end)) || (words.includes('的，') && behind(spanOf(mapped, 0, mapped.text.length).end))
  );
}

/** 设施出现破损的，设置单位 | 应当及时维修: who is bound beside the penalty; not the breach, 应当登记而未登记的. */
const BINDS = /应当|必须|不得|可以|有权/;
const PENALISES = /^违反|责令|改正|处罚|处分|没收|吊销|赔偿(?!义务)|责任(?![人单主区制])|追究/;

/**
 * Whether the words of a clause are those of a liability rule: of its consequences, or of the breach before them; what
 * somebody must do beside them is a norm (guidelines §3).
 */
function covered(mapped: MappedText, clause: Clause, liability: readonly LiabilityRule[]): boolean {
  if (liability.length === 0) return false;
  const clauseSpan = spanOf(mapped, clause.start, clause.end);
  const overlaps = ({ span }: { readonly span: Span }) =>
    span.start < clauseSpan.end && clauseSpan.start < span.end;
  const rules = liability.filter(overlaps);
  if (rules.length === 0 || rules.some(({ tiers }) => tiers.some(overlaps))) return rules.length > 0;
  const words = mapped.text.slice(clause.start, clause.end);
  return (
    PENALISES.test(words) ||
    !words.split('，').some((segment) => BINDS.test(segment) && !segment.endsWith('的'))
  );
}
