/** So many answers are kept at most: the phrases of some hundred statutes. */
const MOST = 20_000;
/** A longer phrase is not met twice. */
const LONGEST = 80;

/**
 * A pure function of a phrase that keeps its answers, for drafting says the same again and again: over the corpus
 * three of four phrases that may name an actor were met before. What it keeps is bounded whatever it is asked.
 *
 * @example remembered(isActorNoun): of 公安机关 the head noun is looked up once
 */
export function remembered<T>(of: (phrase: string) => T): (phrase: string) => T {
  const known = new Map<string, T>();
  return (phrase) => {
    if (phrase.length > LONGEST) return of(phrase);
    const before = known.get(phrase);
    if (before !== undefined) return before;
    const answer = of(phrase);
    if (known.size >= MOST) known.clear();
    known.set(phrase, answer);
    return answer;
  };
}
