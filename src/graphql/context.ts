import type { ResolvedCitation } from '../model/citation.ts';
import type { IsoDate } from '../model/instrument.ts';
import type { Store } from '../store/store.ts';
import type { EdgeLoader } from './plan/edge-loader.ts';
import type { MeantInstruments } from './answers/lookup.ts';
import type { InTurn } from './serving/turns.ts';
import type { AskedNames, UnknownName } from './answers/unknown-names.ts';

/** What the resolvers of one request share. */
export interface Context {
  readonly store: Store;
  /** The same, of whose empty answers nothing is noted. */
  readonly unnoted: Store;
  /** Whether a load came between two of the request's reads: then what they gave does not belong together. */
  readonly isMixed: () => boolean;
  /** Notes what was looked for in vain. */
  readonly names: AskedNames;
  /** What of it is not held at all; asked once the request is answered. */
  readonly unknown: () => Promise<readonly UnknownName[]>;
  /** The context of the same request for another try. */
  readonly again: () => Context;
  /** Today in Asia/Shanghai: the default of `asOf`. */
  readonly today: IsoDate;
  /** How many levels of edges one plan may hold; deeper ones are loaded level by level. */
  readonly planDepth: number;
  readonly loader: EdgeLoader;
  /** What uris of works meant in earlier requests: a guess, which each request proves. */
  readonly meant: MeantInstruments;
  /** For what takes long to work out; reads of the store wait for their turn themselves. */
  readonly inTurn: InTurn;
  /** Finds the citations in a text and follows them, in an instrument or in none. */
  readonly resolveCitations: (
    text: string,
    within: { readonly uri: string; readonly title: string; readonly jurisdiction: string } | null,
  ) => Promise<readonly ResolvedCitation[]>;
}
