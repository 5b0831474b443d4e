import { lengthOfWords } from '../link/breaches.ts';
import { WordIndex } from '../link/word-index.ts';
import { areUnlike, mayAnswer, type StrikingPenalty } from './penalty-parties.ts';

/** An act that a penalty strikes. */
export interface StruckAct {
  /** eId of the item of conduct that tells it; null where the penalty lists none. */
  readonly item: string | null;
  /** What is done or left undone, as the penalty words it. */
  readonly words: string;
  /** Words of the duties that the penalty names as broken by it, as far as it names them. */
  readonly duties: readonly string[];
}

/** A penalty, as far as it tells which other one it answers. */
export interface AnsweringPenalty extends StrikingPenalty {
  readonly acts: readonly StruckAct[];
}

/** Two penalties that strike the same acts. */
export interface AnsweredPenalty<Penalty> {
  readonly here: Penalty;
  readonly there: Penalty;
  /** eIds of the items of conduct that tell those acts; none where a penalty lists none. */
  readonly hereItems: ReadonlySet<string>;
  readonly thereItems: ReadonlySet<string>;
  /** How alike the likest of the acts are by their words, 0 to 1. */
  readonly likeness: number;
  /** The words that those share. */
  readonly words: readonly string[];
}

/** Where a penalty turns from one act to another. */
const ALTERNATIVE = /的，|，或者|；/u;
/** Words that only point at acts that are told elsewhere: 有前款违法行为, 禁止的其他行为. */
const POINTING = /前款|所列|违法|禁止的|下列|上述|其他|行为|情形|之一|有/gu;
/** Characters of words from which a penalty tells its act itself, and not the number of the duty alone. */
const LEAST_TOLD = 4;
/** Likeness from which two acts are the same, if neither has a likelier one on the other side. */
const LEAST_LIKE = 0.25;
/** The same where one of them has: two local penalties may each spell out one case of a national one. */
const LEAST_SHARED = 0.45;
/** How much less likely an answer is which no paragraphs that correspond tie, and one that strikes others. */
const UNTIED = 0.55;
const UNLIKE = 0.9;
/** How much the broken duties tell of acts that both penalties tell by words of their own too. */
const BY_DUTY = 0.8;
/** Share of its words that a duty holds, beside the one that holds most, from which an act breaks it. */
const OWN_DUTY = 0.5;
/** How much the likeness by the other of the two counts, for duties may be broken by several acts. */
const BESIDE = 0.1;
/** What is not of a class: 非机动车, not 非法. */
const OUTSIDE = /非(?!法)(..)/gu;

/** An act that is told by words, or by nothing but the duty that it breaks. */
interface Act<Penalty> {
  readonly penalty: Penalty;
  readonly item: string | null;
  /** '' where the number of the duty alone tells it. */
  readonly words: string;
  readonly duties: readonly string[];
}

type Way = 'words' | 'duties';

interface Likeness<Penalty> {
  readonly own: Act<Penalty>;
  readonly other: Act<Penalty>;
  /** By their words alone. */
  readonly likeness: number;
  /** How likely they are the same, all told; and how much likelier than with a third one. */
  readonly score: number;
  readonly rank: number;
  /** Whether they strike others, or one does not punish. */
  readonly unlike: boolean;
  /** The texts that are alike. */
  readonly texts: readonly [own: string, other: string];
}

/**
 * Of the penalties of two instruments those that strike the same acts, one act for one act, the likest first: each
 * alternative and each item of a list is an act of its own, told by its words or by the duty that the penalty names.
 *
 * @param areTied whether paragraphs that correspond tie two penalties; others must be more alike
 * @param texts all that the two instruments say, which tells how much it means that two acts share a word
 * @example 在学校吸烟、饮酒的, 场所管理者未及时制止的 (北京市未成年人保护条例 64, 未成年人保护法 124) → two pairs, not four
 */
export function answeringPenalties<Penalty extends AnsweringPenalty>(
  here: readonly Penalty[],
  there: readonly Penalty[],
  areTied: (own: Penalty, other: Penalty) => boolean,
  texts: readonly string[],
): readonly AnsweredPenalty<Penalty>[] {
  const told = [here, there].map((penalties) => penalties.flatMap(actsOf));
  const words = new Set(told.flat().flatMap((act) => tellingTexts(act).map(({ text }) => text)));
  const index = new WordIndex([
    ...Array.from(words, (text) => ({ id: text, text })),
    ...texts.map((text, order) => ({ id: `text ${String(order)}`, text })),
  ]);
  const [acts = [], others = []] = told.map((own) => own.map((act) => withOwnDuties(act, index)));
  const tellers = Map.groupBy(others.flatMap(tellingTexts), ({ text }) => text);
  const same = alike(acts.flatMap((act) => likenesses(act, tellers, index, areTied)));
  const byOwn = Map.groupBy(same, ({ own }) => own.penalty);
  return here.flatMap((own) => {
    const byOther = Map.groupBy(byOwn.get(own) ?? [], ({ other }) => other.penalty);
    return there.flatMap((other) => answered(byOther.get(other) ?? [], index));
  });
}

function actsOf<Penalty extends AnsweringPenalty>(penalty: Penalty): readonly Act<Penalty>[] {
  return penalty.acts.flatMap(({ item, words, duties }) => {
    const told = words.split(ALTERNATIVE).filter(tells);
    const broken = duties.filter(tells);
    return told.length > 0
      ? told.map((text) => ({ penalty, item, words: text, duties: broken }))
      : broken.map((duty) => ({ penalty, item, words: '', duties: [duty] }));
  });
}

/** Whether a text tells an act, and does not merely point at one: 禁止的其他行为. */
function tells(text: string): boolean {
  return lengthOfWords(text.replace(POINTING, '')) >= LEAST_TOLD;
}

/** An act with those of the duties that its words tell: a penalty may name many, and break each by another act. */
function withOwnDuties<Penalty>(act: Act<Penalty>, index: WordIndex): Act<Penalty> {
  if (act.words === '' || act.duties.length < 2) return act;
  const shares = act.duties.map((duty) => index.contained(act.words, duty));
  const least = OWN_DUTY * Math.max(...shares);
  return { ...act, duties: act.duties.filter((_, order) => (shares[order] ?? 0) >= least) };
}

interface Telling<Penalty> {
  readonly act: Act<Penalty>;
  readonly way: Way;
  readonly text: string;
}

function tellingTexts<Penalty>(act: Act<Penalty>): readonly Telling<Penalty>[] {
  const duties = act.duties.map((text) => ({ act, way: 'duties' as const, text }));
  return act.words === '' ? duties : [{ act, way: 'words', text: act.words }, ...duties];
}

function likenesses<Penalty extends AnsweringPenalty>(
  own: Act<Penalty>,
  tellers: ReadonlyMap<string, readonly Telling<Penalty>[]>,
  index: WordIndex,
  areTied: (own: Penalty, other: Penalty) => boolean,
): readonly Likeness<Penalty>[] {
  return [...alikeTexts(own, tellers, index)].flatMap(([other, ways]) => {
    if (!mayAnswer(own.penalty, other.penalty)) return [];
    const [likest, beside] = [...ways.values()].sort((a, b) => b.likeness - a.likeness);
    if (likest === undefined || areOpposed(...likest.texts)) return [];
    const unlike = areUnlike(own.penalty, other.penalty);
    const likely = (areTied(own.penalty, other.penalty) ? 1 : UNTIED) * (unlike ? UNLIKE : 1);
    const { likeness, texts } = likest;
    const score = likeness * likely;
    const rank = score + BESIDE * likely * (beside?.likeness ?? 0);
    return score < LEAST_LIKE ? [] : [{ own, other, likeness, score, rank, unlike, texts }];
  });
}

type AlikeTexts = Pick<Likeness<unknown>, 'likeness' | 'texts'>;

/** By act of the other side, the likest texts for each way in which both are told. */
function alikeTexts<Penalty>(
  own: Act<Penalty>,
  tellers: ReadonlyMap<string, readonly Telling<Penalty>[]>,
  index: WordIndex,
): ReadonlyMap<Act<Penalty>, ReadonlyMap<string, AlikeTexts>> {
  const found = new Map<Act<Penalty>, Map<string, AlikeTexts>>();
  for (const { way, text } of tellingTexts(own)) {
    for (const { id, cosine } of index.matching(text, LEAST_LIKE)) {
      for (const { act: other, way: otherWay } of tellers.get(id) ?? []) {
        const bothTold = own.words !== '' && other.words !== '';
        if (bothTold && way !== otherWay) continue;
        const ways = found.get(other) ?? new Map<string, AlikeTexts>();
        found.set(other, ways);
        const likeness = bothTold && way === 'duties' ? cosine * BY_DUTY : cosine;
        const both = `${way} ${otherWay}`;
        if (likeness > (ways.get(both)?.likeness ?? 0)) ways.set(both, { likeness, texts: [text, id] });
      }
    }
  }
  return found;
}

/** Whether one text is of what is outside a class of which the other is: 醉酒驾驶非机动车, 醉酒驾驶机动车. */
function areOpposed(own: string, other: string): boolean {
  return isOutside(own, other) || isOutside(other, own);
}

function isOutside(own: string, other: string): boolean {
  const inside = other.replace(OUTSIDE, '');
  return [...own.matchAll(OUTSIDE)].some(
    ([words, of = '']) =>
      !other.includes(words) && inside.includes(of) && !own.replace(OUTSIDE, '').includes(of),
  );
}

/** Act by act the likest first: those of which neither has a likelier answer, and of which one has if they are much alike. */
function alike<Penalty>(found: readonly Likeness<Penalty>[]): readonly Likeness<Penalty>[] {
  const answers = new Map<Act<Penalty>, number>();
  return found
    .toSorted((a, b) => b.rank - a.rank)
    .filter(({ own, other, score, rank, unlike }) => {
      const free = [own, other].filter((act) => (answers.get(act) ?? rank) === rank);
      if (free.length === 0) return false;
      if (free.length === 1 && (score < LEAST_SHARED || unlike)) return false;
      for (const act of free) answers.set(act, rank);
      return true;
    });
}

function answered<Penalty>(
  acts: readonly Likeness<Penalty>[],
  index: WordIndex,
): readonly AnsweredPenalty<Penalty>[] {
  const [likest] = acts;
  if (likest === undefined) return [];
  const items = (side: 'own' | 'other'): ReadonlySet<string> =>
    new Set(acts.flatMap((act) => act[side].item ?? []));
  return [
    {
      here: likest.own.penalty,
      there: likest.other.penalty,
      hereItems: items('own'),
      thereItems: items('other'),
      likeness: likest.likeness,
      words: index.sharedWords(...likest.texts),
    },
  ];
}
