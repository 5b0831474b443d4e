import type { Findings } from '../../model/findings.ts';
import type { Modality, Norm } from '../../model/norm.ts';
import type { ProvisionNode } from '../../model/provision.ts';
import { mattersOf } from './breach-frames.ts';
import { ABUSE, type Breach } from '../breaches.ts';
import { binds, type Duties } from './duties.ts';
import { DutyIndex } from './duty-index.ts';
import {
  boundBy,
  namedIn,
  partyFit,
  struckBy,
  type Bound,
  type PartyFit,
  type SameParty,
  type Struck,
} from '../party-fit.ts';
import { paragraphEId } from '../../model/eid.ts';
import { sameOffice } from '../same-office.ts';
import { bigramsOf } from '../word-index.ts';

/** How likely a duty is the one that is broken, by who is bound by it and who is struck. */
const PARTY: Readonly<Record<PartyFit, number>> = {
  SAME: 1,
  OPEN: 1,
  OTHERS: 0.75,
  ORGANS: 0.2,
  PRIVATE: 0.7,
};
/** A conduct that leaves something undone breaks an obligation; one that does something, a prohibition. */
const OTHER_MODALITY = 0.7;
/** A paragraph that speaks of another act than the breach: not of leaking, of misused funds, of what is false. */
const OTHER_ACT = 0.7;
/** One that speaks of nothing but a matter (变更 of a permit, a list of conditions) which the breach does not name. */
const OTHER_MATTER = 0.5;
const LEAVES_UNDONE = /[未不拒]|没有|逾期|无正当理由/u;
/** 销售未取得许可生产的设备 does something; unlike 未按照规定的期限报告. */
const OF_ITS_OBJECT = /[未不][^，。；的]{2,20}(?<!规定|要求|约定|批准|核定|确定|指定)的[^，。；的]{2}/u;
/**
 * A sentence in which no duty was found: of a paragraph that lays one down elsewhere or speaks like one (…负责…), and of
 * one that does neither.
 */
const NO_DUTY_READ = 0.5;
const NO_DUTY_WORD = 0.2;
const DUTY_WORD = /应当?|必须|不得|禁止|严禁|方可|须|负责|不准|义务/u;
/** 总则 says in general what a later chapter lays down; what it forbids it lays down itself. */
const GENERAL_CHAPTER = 0.65;
/** 法律责任 and 罚则 tell how penalties are imposed; what organs are to do then is hardly what they punish. */
const PENAL_CHAPTER = 0.3;
const GENERAL = /总\s*则/u;
const PENAL = /法\s*律\s*责\s*任|责\s*任\s*追\s*究|罚/u;
const SENTENCE_END = /[。；]/u;
/** How much the lead-in of a list counts beside the item. */
const LEAD_IN = 0.2;
/** Of a paragraph that holds less of a breach's words nothing more is asked. */
const LEAST_SHARE = 0.02;
const NO_DUTIES: ReadonlySet<string> = new Set(['PURPOSE', 'DEFINITION', 'COMMENCEMENT']);

/** A sentence of a paragraph as that which a breach breaks. */
interface Sentence {
  /** Who is bound by its duties; where none was found in it, by those of the paragraph. */
  readonly bound: Bound | undefined;
  /** How likely that is, for all breaches alike. */
  readonly prior: number;
}

/** Who commits a breach. */
interface Committing {
  readonly struck: Struck;
  /** Whether the rule names a bearer among them. */
  readonly isNamed: (bearer: string) => boolean;
}

/** How likely each paragraph of an instrument lays down the duty that a breach breaks. */
export class BreachScores {
  readonly index: DutyIndex;
  /** By position, eId of the part or chapter that holds the paragraph; '' where none does. */
  readonly chapters: readonly string[];
  readonly #positions: ReadonlyMap<string, number>;
  readonly #inPenalChapter: ReadonlySet<string>;
  /** By position, whether a paragraph stands in 总则 before other chapters. */
  readonly #inGeneral: readonly boolean[];
  readonly #sentences: readonly Sentence[];
  readonly #duties: Duties;
  readonly #same: SameParty;
  /** Who imposes the penalties of the instrument. */
  readonly #enforcers: ReadonlySet<string>;
  /** By position, how a breach names the matters of which all its sentences speak. */
  readonly #matters: readonly (readonly RegExp[])[];
  readonly #bound: readonly Bound[];
  readonly #committers = new Map<Breach, Committing>();
  readonly #byLead = new Map<string, Float64Array>();
  readonly #scores = new Map<Breach, Float64Array>();

  constructor({ instrument, functions, norms, liability }: Findings, duties: Duties, same: SameParty) {
    const all = paragraphsOf(instrument.body, { headings: '', chapter: '' });
    this.#inPenalChapter = new Set(
      all.filter(({ headings }) => PENAL.test(headings)).map(({ node }) => node.eId),
    );
    const held = all.filter(
      ({ node: { eId } }) => !duties.isPenalty(eId) && !NO_DUTIES.has(functions.get(eId) ?? ''),
    );
    this.#duties = duties;
    this.#same = sameOffice(same);
    this.index = new DutyIndex(
      held.map(({ node }) => node),
      leavesIn(norms, duties),
    );
    this.#matters = this.index.eIds.map((_, position) =>
      mattersOf(this.index.textOf(position).split(SENTENCE_END).filter(Boolean)),
    );
    this.chapters = held.map(({ chapter }) => chapter);
    this.#positions = new Map(this.index.eIds.map((eId, position) => [eId, position]));
    this.#enforcers = new Set(liability.flatMap((rule) => rule.enforcers.map(({ name }) => name)));
    this.#bound = this.index.eIds.map((eId) => boundBy(duties.of(eId), this.#enforcers));
    const inGeneral = held.map(({ headings }) => GENERAL.test(headings));
    // Where no other chapter is printed, 总则 holds the whole.
    this.#inGeneral = inGeneral.includes(false) ? inGeneral : [];
    const rights = Map.groupBy(
      norms.filter(({ modality }) => modality === 'RIGHT'),
      ({ at }) => paragraphEId(at),
    );
    this.#sentences = this.index.sentences.map(({ paragraph, text }): Sentence => {
      const eId = this.index.eIds[paragraph] ?? '';
      const isIn = ({ quote }: Norm): boolean => text.includes(quote);
      const own = duties.of(eId).filter(isIn);
      const bound = own.length > 0 ? boundBy(own, this.#enforcers) : this.#bound[paragraph];
      const ofChapter = PENAL.test(held[paragraph]?.headings ?? '') ? PENAL_CHAPTER : 1;
      const isAnswered = duties.of(eId).length > 0 && (rights.get(eId) ?? []).some(isIn);
      if (own.length > 0 || isAnswered) return { bound, prior: ofChapter };
      return { bound, prior: ofChapter * (this.laysDown(eId) ? NO_DUTY_READ : NO_DUTY_WORD) };
    });
  }

  /** Whether a paragraph lays down a duty, or at least speaks like one. */
  laysDown(paragraph: string): boolean {
    const position = this.#positions.get(paragraph);
    if (position === undefined) return false;
    return this.#duties.of(paragraph).length > 0 || DUTY_WORD.test(this.index.textOf(position));
  }

  /**
   * Scores of the paragraphs, 0 to 1, in the order of `index.eIds`; nothing for a breach without words. Of each breach
   * they are made once.
   */
  of(breach: Breach): Float64Array {
    const known = this.#scores.get(breach);
    if (known !== undefined) return known;
    const scores = this.#score(breach);
    this.#scores.set(breach, scores);
    return scores;
  }

  /** Whether a penalty stands among the duties: it follows that which it punishes. */
  isAmongDuties(penalty: string): boolean {
    return !this.#inPenalChapter.has(penalty);
  }

  fit(breach: Breach, paragraph: string): PartyFit {
    const position = this.#positions.get(paragraph);
    return position === undefined ? 'OPEN' : this.#fit(breach, this.#bound[position]);
  }

  /** The same of one duty of a paragraph, by the violators alone: whom the words name may be another (不配合公安机关). */
  fitOfNorm(breach: Breach, norm: Norm): PartyFit {
    const { struck } = this.#committing(breach);
    return partyFit(struck, boundBy([norm], this.#enforcers), namedIn(struck, '', this.#same));
  }

  /** Whether organs of the state are among those who are bound by its duties. */
  bindsOrgans(paragraph: string): boolean {
    return this.#bound[this.#positions.get(paragraph) ?? -1]?.organs ?? false;
  }

  bindsEverybody(paragraph: string): boolean {
    return this.#bound[this.#positions.get(paragraph) ?? -1]?.everybody ?? false;
  }

  #score(breach: Breach): Float64Array {
    if (breach.words === '') return new Float64Array(this.index.eIds.length);
    const undone = LEAVES_UNDONE.test(breach.words);
    const isDone = !undone || OF_ITS_OBJECT.test(breach.words);
    const lead = this.#leadIn(breach.lead);
    const acts = this.index.sameAct(breach.words);
    // What is applied for and what the organ decides stand in sentences of their own: any of them tells its breach.
    const ofOrgans = !this.#committing(breach).struck.others;
    const likelihood = (sentence: number, position: number): number => {
      const { prior = 0, bound } = this.#sentences[sentence] ?? {};
      return prior * PARTY[this.#fit(breach, ofOrgans ? this.#bound[position] : bound)];
    };
    return this.index.shares(breach.words, likelihood).map((share, position) => {
      if (share < LEAST_SHARE) return 0;
      // 滥用职权 breaks no duty but one that forbids it.
      if (breach.isAbuse && !ABUSE.test(this.index.textOf(position))) return 0;
      const norms = this.#duties.of(this.index.eIds[position] ?? '');
      const fits =
        norms.length === 0 ||
        norms.some(
          ({ modality }) => modality === 'PERMISSION' || (modality === 'OBLIGATION' ? undone : isDone),
        );
      const forbids = isDone && norms.some(({ modality }) => modality === 'PROHIBITION');
      const isGeneral = this.#inGeneral[position] && !forbids;
      const general = isGeneral ? GENERAL_CHAPTER : 1;
      const isOfMatter = (this.#matters[position] ?? []).every((matter) => matter.test(breach.words));
      const act = acts.every((same) => same.has(position)) ? 1 : OTHER_ACT;
      const leadIn = 1 + LEAD_IN * (lead[position] ?? 0);
      return share * general * act * leadIn * (fits ? 1 : OTHER_MODALITY) * (isOfMatter ? 1 : OTHER_MATTER);
    });
  }

  #fit(breach: Breach, bound: Bound | undefined): PartyFit {
    if (bound === undefined) return 'OPEN';
    const { struck, isNamed } = this.#committing(breach);
    return partyFit(struck, bound, isNamed);
  }

  #committing(breach: Breach): Committing {
    const known = this.#committers.get(breach);
    if (known !== undefined) return known;
    const struck = struckBy(breach);
    const committing = { struck, isNamed: namedIn(struck, toldBy(breach), this.#same) };
    this.#committers.set(breach, committing);
    return committing;
  }

  /** The score of one paragraph. */
  at(scores: Float64Array, paragraph: string): number {
    return scores[this.#positions.get(paragraph) ?? -1] ?? 0;
  }

  /** The items of a list share its lead-in. */
  #leadIn(lead: string): Float64Array {
    const known = this.#byLead.get(lead);
    if (known !== undefined) return known;
    const shares = bigramsOf(lead).size === 0 ? new Float64Array(0) : this.index.shares(lead);
    this.#byLead.set(lead, shares);
    return shares;
  }
}

/** The words of a breach and of the lead-in above it, which may name who commits it. */
function toldBy({ lead, words }: Breach): string {
  return `${lead}，${words}`;
}

const LEAVES: ReadonlySet<Modality> = new Set(['PERMISSION', 'ENCOURAGEMENT', 'EXEMPTION']);

/** Tells the sentences in which nothing is laid down but what may be done, or a penalty: no penalty punishes that. */
function leavesIn(norms: readonly Norm[], duties: Duties): (eId: string, sentence: string) => boolean {
  const byParagraph = Map.groupBy(norms, ({ at }) => paragraphEId(at));
  return (eId, sentence) => {
    if (duties.isInPenalty(eId, sentence)) return true;
    const own = byParagraph.get(eId)?.filter(({ quote }) => sentence.includes(quote)) ?? [];
    return own.length > 0 && own.every((norm) => LEAVES.has(norm.modality) && !binds(norm));
  };
}

interface Containers {
  /** Headings of the containers above. */
  readonly headings: string;
  /** eId of the part or chapter. */
  readonly chapter: string;
}

interface Headed extends Containers {
  readonly node: ProvisionNode;
}

function paragraphsOf(nodes: readonly ProvisionNode[], above: Containers): readonly Headed[] {
  return nodes.flatMap((node): readonly Headed[] => {
    if (node.kind === 'Paragraph') return [{ node, ...above }];
    if (node.kind === 'Annex') return [];
    if (node.kind === 'Article') return paragraphsOf(node.children, above);
    return paragraphsOf(node.children, {
      headings: `${above.headings} ${node.heading ?? ''}`,
      chapter: node.kind === 'Section' ? above.chapter : node.eId,
    });
  });
}
