import type { ProvisionNode } from '../../model/provision.ts';
import { framesOf, isOfAct } from './breach-frames.ts';
import { plainWords } from '../compared-text.ts';
import { conceptsIn } from '../concepts.ts';
import { articleEId } from '../../model/eid.ts';
import { wholeText } from '../provisions.ts';
import { bigramsOf, sharedStretches } from '../word-index.ts';

/** Words of a breach by which it only says that something is not done, and the empty nouns of duty. */
const FILLERS =
  /[未不](?:(?:按照?|依照?)(?:国家)?(?:有关)?(?:规定|要求)?|依法|及时)(?:履行|落实|执行|采取)?|[未不](?:履行|落实|执行|采取)|职责|义务|责任|制度|措施|擅自|违法|违规|违反|非法/gu;
/** A word of a breach that no duty holds counts for less than the rarest that one holds. */
const UNKNOWN_WORD = 0.7;
const FRAME_WEIGHT = 1.5;
const LEAST_WEIGHT = 0.05;
/** How much a sentence loses by words of its own beside those of the breach. */
const OWN_WORDS = 0.2;

/** Frames are numbered from −1 downwards, concepts from here. */
const FIRST_CONCEPT = -1000;

/** One sentence of the paragraphs; of a list, an item with the sentence that leads to it. */
interface IndexedSentence {
  /** Position of its paragraph. */
  readonly paragraph: number;
  readonly text: string;
}

/** Where a word stands. */
interface Held {
  /** The sentences that hold it, in order. */
  readonly sentences: number[];
  /** The number of paragraphs that hold it, and the last of them. */
  paragraphs: number;
  last: number;
}

/**
 * The paragraphs that may lay down duties, by the words of their sentences: which of them hold the words of a breach.
 * A word is a pair of neighbouring characters, or a frame (as a negative number); it weighs more the fewer paragraphs
 * of the instrument hold it.
 */
export class DutyIndex {
  readonly eIds: readonly string[];
  readonly sentences: readonly IndexedSentence[];
  readonly #texts: readonly string[];
  /** By sentence, the position of its paragraph, and the weight of its words. */
  readonly #paragraphs: Int32Array;
  readonly #sentenceWeights: Float64Array;
  /** By number of paragraphs, the weight of a word that so many hold. */
  readonly #weights: Float64Array;
  readonly #held = new Map<number, Held>();
  #asked: { readonly breach: string; readonly words: ReadonlySet<number> } = { breach: '', words: new Set() };

  /** @param isLeave whether a sentence of a paragraph only says what may be done */
  constructor(paragraphs: readonly ProvisionNode[], isLeave: (eId: string, sentence: string) => boolean) {
    this.eIds = paragraphs.map(({ eId }) => eId);
    this.#texts = paragraphs.map((node, paragraph) =>
      withListed(wholeText(node), node, paragraphs[paragraph - 1]),
    );
    this.#weights = Float64Array.from({ length: paragraphs.length + 1 }, (_, count) =>
      Math.max(LEAST_WEIGHT, Math.log((paragraphs.length + 1) / (count + 0.5))),
    );
    const sentences = paragraphs.flatMap((node, paragraph) =>
      sentencesOf(node)
        .filter((text) => !isLeave(node.eId, text))
        .map((own) => ({ paragraph, own, text: withListed(own, node, paragraphs[paragraph - 1]) })),
    );
    this.sentences = sentences;
    const wordsOfSentences = sentences.map(({ text }) => wordsOfDuty(text));
    for (const [position, { paragraph }] of sentences.entries()) {
      for (const word of wordsOfSentences[position] ?? []) {
        const held = this.#held.get(word);
        if (held === undefined) {
          this.#held.set(word, { sentences: [position], paragraphs: 1, last: paragraph });
          continue;
        }
        held.sentences.push(position);
        if (held.last !== paragraph) held.paragraphs += 1;
        held.last = paragraph;
      }
    }
    this.#paragraphs = Int32Array.from(sentences, ({ paragraph }) => paragraph);
    // What the paragraph before lists are no words of its own.
    this.#sentenceWeights = Float64Array.from(sentences, ({ own, text }, position) =>
      this.#sum(own === text ? (wordsOfSentences[position] ?? []) : wordsOfDuty(own)),
    );
  }

  textOf(position: number): string {
    return this.#texts[position] ?? '';
  }

  /**
   * Share of the weight of a breach's words that each paragraph holds, 0 to 1, in the order of `eIds`: the mean of
   * what its best sentence and what the whole of it holds, by how likely that sentence is. O(postings of the words).
   *
   * @param likelihood of a sentence of a paragraph, 0 to 1
   */
  shares(
    breach: string,
    likelihood: (sentence: number, paragraph: number) => number = () => 1,
  ): Float64Array {
    const words = this.#wordsOf(breach);
    const paragraphs = this.#paragraphs;
    const whole = new Float64Array(this.eIds.length);
    const held = new Float64Array(paragraphs.length);
    let total = 0;
    for (const word of words) {
      const found = this.#held.get(word);
      const weight = this.#weightOf(word, found);
      total += weight;
      if (found === undefined) continue;
      let last = -1;
      for (const position of found.sentences) {
        held[position] = (held[position] ?? 0) + weight;
        const paragraph = paragraphs[position] ?? -1;
        if (paragraph !== last) whole[paragraph] = (whole[paragraph] ?? 0) + weight;
        last = paragraph;
      }
    }
    const shares = new Float64Array(this.eIds.length);
    if (total === 0) return shares;
    for (let position = 0; position < paragraphs.length; position++) {
      const paragraph = paragraphs[position] ?? -1;
      const weight = this.#sentenceWeights[position] ?? 0;
      const share = ((held[position] ?? 0) * (1 + OWN_WORDS)) / (total + OWN_WORDS * weight);
      const mean = ((whole[paragraph] ?? 0) / total + share) / 2;
      const best = shares[paragraph] ?? 0;
      if (share > 0 && mean > best)
        shares[paragraph] = Math.max(best, mean * likelihood(position, paragraph));
    }
    return shares;
  }

  /** Share of the weight of a breach's words that a paragraph holds and none of those taken before it does. */
  added(breach: string, taken: readonly number[], paragraph: number): number {
    let total = 0;
    let added = 0;
    for (const word of this.#wordsOf(breach)) {
      const weight = this.#weight(word);
      total += weight;
      if (this.#holds(word, paragraph) && !taken.some((one) => this.#holds(word, one))) added += weight;
    }
    return total === 0 ? 0 : added / total;
  }

  /** For each act that a breach frames (泄露, 挪用), the positions of the paragraphs that frame it as a duty. */
  sameAct(breach: string): readonly ReadonlySet<number>[] {
    const acts = [...this.#wordsOf(breach)].filter((word) => isFrame(word) && isOfAct(-1 - word));
    return acts.map((act) => {
      const sentences = this.#held.get(act)?.sentences ?? [];
      return new Set(sentences.map((at) => this.#paragraphs[at] ?? -1));
    });
  }

  /** The words that a breach shares with a paragraph, the heaviest first. */
  sharedWords(breach: string, paragraph: number): readonly string[] {
    return sharedStretches(plainWords(breach), plainWords(this.textOf(paragraph)), (word) =>
      this.#weight(word),
    );
  }

  /** Of the breach that was asked for last they are known. */
  #wordsOf(breach: string): ReadonlySet<number> {
    if (this.#asked.breach !== breach) this.#asked = { breach, words: wordsOfBreach(breach) };
    return this.#asked.words;
  }

  #weight(word: number): number {
    return this.#weightOf(word, this.#held.get(word));
  }

  #weightOf(word: number, held: Held | undefined): number {
    if (held === undefined) return UNKNOWN_WORD * Math.log((this.eIds.length + 1) / 1.5);
    const weight = this.#weights[held.paragraphs] ?? 0;
    return isFrame(word) ? weight * FRAME_WEIGHT : weight;
  }

  #holds(word: number, paragraph: number): boolean {
    return this.#held.get(word)?.sentences.some((at) => this.#paragraphs[at] === paragraph) ?? false;
  }

  #sum(words: Iterable<number>): number {
    let sum = 0;
    for (const word of words) sum += this.#weight(word);
    return sum;
  }
}

function isFrame(word: number): boolean {
  return word < 0 && word > FIRST_CONCEPT;
}

/** The words of a breach, without those by which it only says that something is not done. */
export function wordsOfBreach(breach: string): ReadonlySet<number> {
  return wordsOf(breach.replace(FILLERS, '，'), 'breach', breach);
}

/** The words of a sentence that lays down a duty. */
export function wordsOfDuty(text: string): ReadonlySet<number> {
  return wordsOf(text, 'duty');
}

/** What joins an attribute to its noun, and ends a breach: with the character beside it it is no word. */
const JOINT = '的';

function wordsOf(text: string, side: 'breach' | 'duty', unstripped = text): ReadonlySet<number> {
  const words = bigramsOf(plainWords(text).replaceAll(JOINT, '，'));
  for (const frame of framesOf(unstripped, side)) words.add(-1 - frame);
  for (const { concept } of conceptsIn(text)) words.add(FIRST_CONCEPT - 1 - concept);
  return words;
}

/** What is laid down elsewhere, and how a sentence ends that says by whom. */
const RULES = /(?:办法|标准|细则|规定|程序|目录|名录|范围|规范)[^，]{0,12}，?$/u;
const LAID_DOWN = /(?:制定|规定|公布|确定|发布|编制)$/u;

/** 金融机构…的具体办法，由国务院…制定: it says where the duties are laid down, and lays none down itself. */
function delegates(text: string): boolean {
  const by = text.lastIndexOf('由');
  return by > 0 && LAID_DOWN.test(text) && RULES.test(text.slice(0, by));
}

/** 前款规定的非法设备: what the paragraph before lists. */
const LISTED_BEFORE = /前款(?:规定|所列)的/u;

/** A sentence that speaks of what the paragraph before it lists, with the words of the list. */
function withListed(text: string, node: ProvisionNode, before: ProvisionNode | undefined): string {
  if (before === undefined || articleEId(before.eId) !== articleEId(node.eId) || !LISTED_BEFORE.test(text))
    return text;
  return [text, ...before.children.map(wholeText)].join('。');
}

/** The sentences of a paragraph; each item with the sentence that leads to it. */
function sentencesOf(node: ProvisionNode): readonly string[] {
  const own = node.text.text.split(/[。；]/u).filter((text) => text !== '' && !delegates(text));
  if (node.children.length === 0) return own;
  const lead = own.at(-1) ?? '';
  return [...own.slice(0, -1), ...node.children.map((item) => `${lead}。${wholeText(item)}`)];
}
