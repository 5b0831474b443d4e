import { bigramsOf } from '../link/word-index.ts';

/** A penalty, as far as it tells which other one it answers. */
export interface AnsweringPenalty {
  readonly liability: readonly string[];
  /** Its own words. */
  readonly words: string;
}

/**
 * The penalties of two corresponding paragraphs that answer each other: of one branch of law, and where a paragraph
 * holds several, each with the one most like it by its words. None is left out that may answer any.
 *
 * @example 吸烟、饮酒的，…可以并处五百元以下罚款；场所管理者未及时制止的，…并处一万元以下罚款, in both texts → two pairs, not four
 */
export function answeringPenalties<Penalty extends AnsweringPenalty>(
  here: readonly Penalty[],
  there: readonly Penalty[],
): readonly (readonly [Penalty, Penalty])[] {
  const pairs = here.flatMap((own) =>
    there
      .filter((other) => own.liability.some((branch) => other.liability.includes(branch)))
      .map((other) => ({ own, other, likeness: likeness(own.words, other.words) })),
  );
  const isLikest = (pair: (typeof pairs)[number], side: 'own' | 'other'): boolean =>
    pairs.every((one) => one[side] !== pair[side] || one.likeness <= pair.likeness);
  return pairs
    .filter((pair) => isLikest(pair, 'own') || isLikest(pair, 'other'))
    .map(({ own, other }) => [own, other]);
}

/** Share of the words of two texts that both hold. */
function likeness(one: string, other: string): number {
  const [own, others] = [bigramsOf(one), bigramsOf(other)];
  return own.intersection(others).size / Math.max(1, own.union(others).size);
}
