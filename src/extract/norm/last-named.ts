import { sameActors, type ActorMention } from '../../model/actor.ts';
import type { MappedText } from '../../model/span.ts';
import { spreadActors } from '../actor/phrase.ts';
import { subjectOf } from '../clause/subject.ts';
import { matchesIn } from '../words/matches.ts';
import type { NormDraft } from './draft.ts';

const NAMED_AFTER = /向|移送|移交|通知|报告|告知|[报送交]/g;

/** Who was named last in the runs of a paragraph: whom a following 由其 means. */
export class LastNamed {
  readonly #mapped: MappedText;
  /** Runs as they stood each time that they grew, in which nobody was looked for yet. */
  #grown: NormDraft[] = [];
  #found: readonly ActorMention[] = [];

  constructor(mapped: MappedText) {
    this.#mapped = mapped;
  }

  /** Takes note of a run that has begun or grown. */
  note(run: NormDraft): void {
    this.#grown.push({ ...run });
  }

  /** Looks back from the last run: few paragraphs ever ask. */
  actors(): readonly ActorMention[] {
    for (let run = this.#grown.pop(); run !== undefined; run = this.#grown.pop()) {
      const named = lastNamedIn(this.#mapped, run);
      if (named.length === 0) continue;
      this.#found = named;
      this.#grown = [];
    }
    return this.#found;
  }
}

/** Actors named in a run behind the last 移送, 向, 通知 or the like, its bearers apart: whom a following 由其 means. */
function lastNamedIn(mapped: MappedText, draft: NormDraft): readonly ActorMention[] {
  let found: readonly ActorMention[] = [];
  for (const match of matchesIn(mapped.text.slice(draft.actionStart, draft.end), NAMED_AFTER)) {
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
