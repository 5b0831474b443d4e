import type { Citation, LinkedCitation } from '../../model/citation.ts';
import type { IsoDate } from '../../model/instrument.ts';
import { workOfUri } from '../../model/instrument-uri.ts';
import type { IndexedVersion, IndexedWork, InstrumentIndex } from './instrument-index.ts';
import { fullTitle } from './work-uri.ts';

/** Where a citation stands, for what it can only mean here. */
export interface CitingInstrument {
  /** The version, with all its parts; null for a free text that belongs to no instrument. */
  readonly version: IndexedVersion | null;
  readonly jurisdiction: string;
  /** Day on which it was first made, however often amended since; null where none is known. */
  readonly firstMade: IsoDate | null;
}

type Outcome = Pick<LinkedCitation, 'resolution' | 'reason' | 'work' | 'eId' | 'candidates'> &
  Partial<Pick<LinkedCitation, 'confidence'>>;

/** How often a number still says the same in a text that was made after the one that cites it. */
const IN_LATER_TEXT = 0.65;
const ALL_LATER = 'Every version held is later than the text that cites it: the number may have changed.';

/**
 * Follows one citation: to a provision of its own instrument, or to a work by title and to the provision in it.
 * Resolved only where there is a sole candidate; what is doubtful or missing is said, with its reason.
 *
 * A work is held without a version where it is only cited; a provision is RESOLVED where any held version has it,
 * for the version is chosen when read (DESIGN, Time). Where all of them are later than the citing text, the reason and
 * the confidence say so. What a text repeals is older than itself: a law of the same title that came later is another.
 *
 * @param stubOf uri of the work that a title names where no work of that title is held
 * @example 反电信网络诈骗法第五十一条 → OUT_OF_RANGE, reason 'The last article is art_50.', candidates art_50
 */
export function resolveCitation(
  citation: Citation,
  citing: CitingInstrument,
  index: InstrumentIndex,
  stubOf: (title: string) => string,
): LinkedCitation {
  return { ...citation, ...outcome(citation, citing, index, stubOf) };
}

function outcome(
  { kind, target, confidence }: Citation,
  citing: CitingInstrument,
  index: InstrumentIndex,
  stubOf: (title: string) => string,
): Outcome {
  if (target === null) return unresolved('The words point at nothing before them.');
  if (target.to === 'ACTOR')
    return { resolution: 'RESOLVED', reason: null, work: null, eId: null, candidates: [] };
  if (target.to === 'HERE') {
    if (citing.version === null) return { ...unresolved('It names no instrument.'), eId: target.eId };
    return { ...place(target.eId, [citing.version]), work: null };
  }
  const works = worksOf(target.title, citing, index);
  const [work] = works;
  if (work === undefined) {
    return {
      resolution: 'NOT_IN_CORPUS',
      reason: `No work of the title ${target.title} is held.`,
      work: stubOf(target.title),
      eId: target.eId,
      candidates: [],
    };
  }
  if (works.length > 1) {
    return {
      resolution: 'AMBIGUOUS',
      reason: `${String(works.length)} works bear the title ${target.title}.`,
      work: null,
      eId: target.eId,
      candidates: works.map(({ uri }) => uri),
    };
  }
  const versions = index.versionsOf(work.uri);
  if (target.eId !== null) return { ...placeIn(versions, target.eId, citing, confidence), work: work.uri };
  if (
    kind === 'REPEAL' &&
    versions.length > 0 &&
    !versions.some((held) => isReplaceable(held, work, citing))
  ) {
    return {
      resolution: 'NOT_IN_CORPUS',
      reason: `No version of ${work.title} that is older than this text is held.`,
      work: null,
      eId: null,
      candidates: [],
    };
  }
  return { ...RESOLVED, work: work.uri };
}

/** A provision of another work, with a doubt where all versions held are later than the text that cites it. */
function placeIn(
  versions: readonly IndexedVersion[],
  eId: string,
  citing: CitingInstrument,
  confidence: number,
): Outcome {
  const found = place(eId, versions);
  const own = citing.version?.version ?? '';
  const later =
    DATED.test(own) &&
    versions.length > 0 &&
    versions.every(({ version }) => DATED.test(version) && version > own);
  if (!later) return found;
  const reason = found.reason === null ? ALL_LATER : `${found.reason} ${ALL_LATER}`;
  return { ...found, reason, confidence: Math.min(confidence, IN_LATER_TEXT) };
}

/** A version with a date; 'draft' and 'undated' are neither older nor later than another. */
const DATED = /^\d/u;

/** Whether a text may repeal a version: of its own work one from before it was first made, of others an older one. */
function isReplaceable({ version }: IndexedVersion, work: IndexedWork, citing: CitingInstrument): boolean {
  if (citing.version === null) return true;
  const isOwn = workOfUri(citing.version.uri) === work.uri;
  const made = (isOwn ? citing.firstMade : null) ?? citing.version.version;
  return DATED.test(version) && DATED.test(made) ? version < made : !isOwn;
}

/** Works of a title; of several, those of the citing place, and the one that writes it in the very same way. */
function worksOf(title: string, citing: CitingInstrument, index: InstrumentIndex): readonly IndexedWork[] {
  const named = index.worksByTitle(fullTitle(title));
  if (named.length < 2) return named;
  const same = named.filter((work) => work.title === title);
  if (same.length === 1) return same;
  const near = named.filter((work) => work.jurisdiction === citing.jurisdiction);
  return near.length === 1 ? near : named;
}

const RESOLVED: Outcome = { resolution: 'RESOLVED', reason: null, work: null, eId: null, candidates: [] };

function unresolved(reason: string): Outcome {
  return { resolution: 'UNRESOLVED', reason, work: null, eId: null, candidates: [] };
}

/** Whether one of the versions has a provision; else how far they go. */
function place(eId: string, versions: readonly IndexedVersion[]): Outcome {
  if (versions.some((version) => version.has(eId))) return { ...RESOLVED, eId };
  if (versions.length === 0) return { ...unresolved('The work is held without its text.'), eId };
  const { nearest, reason } = nearestTo(eId, versions);
  return {
    resolution: 'OUT_OF_RANGE',
    reason,
    work: null,
    eId,
    candidates: nearest === null ? [] : [nearest],
  };
}

interface Nearest {
  readonly nearest: string | null;
  readonly reason: string;
}

const ARTICLE = /^(?:art|point)_(\d+)/u;
const INSERTED = /^(art_\d+)-\d+/u;

/** What is held around a provision that is not, or else how far those go that are numbered like it. */
function nearestTo(eId: string, versions: readonly IndexedVersion[]): Nearest {
  const parent = nearestHeld(eId, versions);
  if (parent !== null) return { nearest: parent, reason: `${parent} is there, but not ${eId}.` };
  const [, base] = INSERTED.exec(eId) ?? [];
  if (base !== undefined && versions.at(-1)?.has(base) === true) {
    const last = lastCounted(`${base}-`, versions);
    if (last === null) return { nearest: base, reason: `${base} is there, with none inserted behind it.` };
    return { nearest: last, reason: `The last one inserted behind ${base} is ${last}.` };
  }
  const [, number] = ARTICLE.exec(eId) ?? [];
  if (number !== undefined) {
    const last = versions.at(-1)?.lastArticle ?? null;
    if (last === null) return { nearest: null, reason: 'The instrument has no articles.' };
    if (Number(number) > Number(ARTICLE.exec(last)?.[1]))
      return { nearest: last, reason: `The last article is ${last}.` };
  }
  const [level = ''] = eId.split('_', 1);
  const last = number === undefined ? lastCounted(`${level}_`, versions) : null;
  if (last === null) return { nearest: null, reason: `It has no ${eId}.` };
  return { nearest: last, reason: `The last ${level} is ${last}.` };
}

/** The last of the provisions of the latest version that are numbered from 1 behind some letters; null without one. */
function lastCounted(letters: string, versions: readonly IndexedVersion[]): string | null {
  let count = 0;
  while (versions.at(-1)?.has(`${letters}${String(count + 1)}`) === true) count += 1;
  return count === 0 ? null : `${letters}${String(count)}`;
}

function nearestHeld(eId: string, versions: readonly IndexedVersion[]): string | null {
  for (let cut = eId.lastIndexOf('__'); cut > 0; cut = eId.lastIndexOf('__', cut - 1)) {
    const parent = eId.slice(0, cut);
    if (versions.some((version) => version.has(parent))) return parent;
  }
  return null;
}
