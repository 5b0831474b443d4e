import { lengthOfWords } from '../link/breaches.ts';
import { strikesOrgans } from '../link/party-fit.ts';
import { WordIndex } from '../link/word-index.ts';
import { measuresOf, type PenaltyFacts } from './penalty-facts.ts';

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
export interface AnsweringPenalty extends Pick<PenaltyFacts, 'tiers'> {
  readonly liability: readonly string[];
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
/** Words that only point at acts that are told elsewhere: 有前款违法行为, 行为之一. */
const POINTING = /前款|所列|违法|下列|上述|其他|行为|情形|之一|有/gu;
/** Characters of words from which a penalty tells its act itself, and not the number of the duty alone. */
const LEAST_TOLD = 4;
/** Likeness from which two acts are the same, if neither has a likelier one on the other side. */
const LEAST_LIKE = 0.25;
/** The same where one of them has: two local penalties may each spell out one case of a national one. */
const LEAST_SHARED = 0.6;

interface Act<Penalty> {
  readonly id: string;
  readonly penalty: Penalty;
  readonly item: string | null;
  readonly text: string;
}

interface Likeness<Penalty> {
  readonly own: Act<Penalty>;
  readonly other: Act<Penalty>;
  readonly likeness: number;
}

/**
 * Of penalties that may answer each other those that strike the same acts, one act for one act, the likest first: each
 * alternative and each item of a list is an act of its own; where a penalty only names the duty, the duty tells it.
 *
 * @param texts all that the two instruments say, which tells how much it means that two acts share a word
 * @example 在学校吸烟、饮酒的, 场所管理者未及时制止的 (北京市未成年人保护条例 64, 未成年人保护法 124) → two pairs, not four
 */
export function answeringPenalties<Penalty extends AnsweringPenalty>(
  candidates: readonly (readonly [Penalty, Penalty])[],
  texts: readonly string[],
): readonly AnsweredPenalty<Penalty>[] {
  const others = new Map<Penalty, Set<Penalty>>();
  for (const [own, other] of candidates) {
    if (!mayAnswer(own, other)) continue;
    others.set(own, (others.get(own) ?? new Set()).add(other));
  }
  const here = [...others.keys()].flatMap((penalty, order) => actsOf(penalty, `here ${String(order)}`));
  const there = [...new Set([...others.values()].flatMap((all) => [...all]))].flatMap((penalty, order) =>
    actsOf(penalty, `there ${String(order)}`),
  );
  const index = new WordIndex([
    ...here,
    ...there,
    ...texts.map((text, order) => ({ id: `text ${String(order)}`, text })),
  ]);
  const found = likenesses(here, there, index, others);
  const pairs = Map.groupBy(alike(found), ({ own }) => own.penalty);
  return [...pairs.values()].flatMap((ofOwn) =>
    [...Map.groupBy(ofOwn, ({ other }) => other.penalty).values()].flatMap((acts) => answered(acts, index)),
  );
}

/** Those of one branch of law, if not one of them strikes officials alone and the other none. */
function mayAnswer(one: AnsweringPenalty, other: AnsweringPenalty): boolean {
  if (!one.liability.some((branch) => other.liability.includes(branch))) return false;
  const [measures, others] = [measuresOf(one), measuresOf(other)];
  const disciplines = [measures, others].every((all) =>
    all.some(({ kind }) => kind === 'DISCIPLINARY_ACTION'),
  );
  return disciplines || !(strikesOrgans(measures) || strikesOrgans(others));
}

function actsOf<Penalty extends AnsweringPenalty>(penalty: Penalty, id: string): readonly Act<Penalty>[] {
  const texts = penalty.acts.flatMap(({ item, words, duties }) => {
    const told = words
      .split(ALTERNATIVE)
      .filter((text) => lengthOfWords(text.replace(POINTING, '')) >= LEAST_TOLD);
    return (told.length > 0 ? told : duties).map((text) => ({ item, text }));
  });
  return texts.map((one, order) => ({ ...one, penalty, id: `${id} ${String(order)}` }));
}

function likenesses<Penalty>(
  here: readonly Act<Penalty>[],
  there: readonly Act<Penalty>[],
  index: WordIndex,
  others: ReadonlyMap<Penalty, ReadonlySet<Penalty>>,
): readonly Likeness<Penalty>[] {
  const byId = new Map(there.map((act) => [act.id, act]));
  return here.flatMap((own) =>
    index.matching(own.text, LEAST_LIKE).flatMap(({ id, cosine }) => {
      const other = byId.get(id);
      const isCandidate = other !== undefined && others.get(own.penalty)?.has(other.penalty) === true;
      return isCandidate ? { own, other, likeness: cosine } : [];
    }),
  );
}

/** Those that are the likest of both acts, and of one of them if they are much alike. */
function alike<Penalty>(found: readonly Likeness<Penalty>[]): readonly Likeness<Penalty>[] {
  const best = new Map<Act<Penalty>, number>();
  for (const { own, other, likeness } of found)
    for (const act of [own, other]) best.set(act, Math.max(likeness, best.get(act) ?? 0));
  return found.filter(({ own, other, likeness }) => {
    const [ofOwn, ofOther] = [best.get(own) === likeness, best.get(other) === likeness];
    return (ofOwn && ofOther) || ((ofOwn || ofOther) && likeness >= LEAST_SHARED);
  });
}

function answered<Penalty>(
  acts: readonly Likeness<Penalty>[],
  index: WordIndex,
): readonly AnsweredPenalty<Penalty>[] {
  const [likest] = acts.toSorted((a, b) => b.likeness - a.likeness);
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
      words: index.sharedWords(likest.own.text, likest.other.text),
    },
  ];
}
