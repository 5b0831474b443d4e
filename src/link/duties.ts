import type { Norm } from '../model/norm.ts';
import { articleEId, paragraphEId } from './provisions.ts';

/** The duties of an instrument by the article and the paragraph that lay them down. */
export class Duties {
  readonly #byParagraph: ReadonlyMap<string, readonly Norm[]>;
  readonly #paragraphsOfArticle: ReadonlyMap<string, readonly string[]>;

  /** @param isPenalty whether a paragraph lays down a penalty alone: what it says of organs is no duty that it punishes */
  constructor(norms: readonly Norm[], isPenalty: (paragraph: string) => boolean) {
    const duties = norms.filter(
      ({ at, modality }) =>
        (modality === 'OBLIGATION' || modality === 'PROHIBITION') && !isPenalty(paragraphEId(at)),
    );
    this.#byParagraph = Map.groupBy(duties, ({ at }) => paragraphEId(at));
    this.#paragraphsOfArticle = Map.groupBy(this.#byParagraph.keys(), articleEId);
  }

  of(paragraph: string): readonly Norm[] {
    return this.#byParagraph.get(paragraph) ?? [];
  }

  inArticle(article: string): readonly string[] {
    return this.#paragraphsOfArticle.get(article) ?? [];
  }
}
