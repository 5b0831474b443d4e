import {
  alignVersions,
  VERSION_CHANGES,
  type VersionChange,
  type VersionUnit,
} from '../../compare/align-versions.ts';
import { type DiffOp, wordDiff } from '../../compare/word-diff.ts';
import { type NodeKind, propertyNamesOf } from '../../model/graph-schema.ts';
import type { IsoDate } from '../../model/instrument.ts';
import { isVersionUri } from '../../model/instrument-uri.ts';
import type { Context } from '../context.ts';
import { within } from '../plan/follow.ts';
import { versionOn, versionsOf } from './lookup.ts';
import { eIdOf, nodesBehind, type ReadNode, textOf } from '../plan/read-node.ts';
import { readPlan } from '../plan/request.ts';

/** What became of one article between two versions of a work. */
export interface ArticleChange {
  readonly change: VersionChange;
  readonly before: ReadNode | null;
  readonly after: ReadNode | null;
  /** Likeness of their words, 0 to 1; null where it is in one version alone. */
  readonly likeness: number | null;
  readonly wordsBefore: string;
  readonly wordsAfter: string;
}

export interface VersionComparison {
  readonly from: ReadNode;
  readonly to: ReadNode;
  readonly changes: readonly ArticleChange[];
}

/** Which versions of a work are compared. */
export interface VersionQuestion {
  readonly work: string;
  /** Date of the version (or draft, undated), or its uri; null for the one before `to`. */
  readonly from: string | null;
  /** Null for the one in force on the day, or else the latest. */
  readonly to: string | null;
}

/** What an amendment did with a stretch of words. */
export const EDIT_OPS = ['KEPT', 'REMOVED', 'ADDED'] as const;
export type EditOp = (typeof EDIT_OPS)[number];

export interface Edit {
  readonly op: EditOp;
  readonly text: string;
}

/** The parts by which an amendment counts. */
const UNITS: readonly NodeKind[] = ['Article', 'Point', 'Preamble', 'Annex'];
const PROVISIONS = 'provisions';

/**
 * Compares two versions of a work article by article. Two calls of the store; null where one of the two is not held.
 *
 * @example 会计法, from 2017-11-04 to 2024-06-28
 */
export async function compareVersions(
  { work, from, to }: VersionQuestion,
  asOf: IsoDate,
  context: Context,
): Promise<VersionComparison | null> {
  const versions = await versionsOf([work], propertyNamesOf('Instrument'), asOf, context);
  const named = (version: string): ReadNode | undefined => {
    const uri = isVersionUri(version) ? version : `${work}@${version}`;
    const found = versions.find(({ id }) => id === uri);
    if (found === undefined && versions.length > 0) context.names.note('INSTRUMENT', [uri]);
    return found;
  };
  const beforeIt = (version: ReadNode | undefined): ReadNode | undefined => {
    if (version === undefined) return undefined;
    // The latest come first: the one before stands behind.
    const found = versions[versions.indexOf(version) + 1];
    if (found === undefined) context.names.note('EARLIER', [version.id]);
    return found;
  };
  const later = to === null ? versionOn(versions, asOf) : named(to);
  const earlier = from === null ? beforeIt(later) : named(from);
  if (later === undefined || earlier === undefined) return null;
  const [before, after] = await readUnits(earlier.id, later.id, asOf, context);
  const aligned = alignVersions(before.units, after.units);
  const wordsBefore = new Map(before.units.map(({ eId, text }) => [eId, text]));
  const wordsAfter = new Map(after.units.map(({ eId, text }) => [eId, text]));
  return {
    from: earlier,
    to: later,
    changes: aligned.map((one) => ({
      change: one.change,
      likeness: one.likeness,
      before: before.nodes.get(one.before ?? '') ?? null,
      after: after.nodes.get(one.after ?? '') ?? null,
      wordsBefore: wordsBefore.get(one.before ?? '') ?? '',
      wordsAfter: wordsAfter.get(one.after ?? '') ?? '',
    })),
  };
}

/** Whether an article is in both versions, under another number. */
export function isMoved({ before, after }: ArticleChange): boolean {
  if (before === null || after === null) return false;
  return textOf(before.properties, 'eId') !== textOf(after.properties, 'eId');
}

const OPS: Readonly<Record<DiffOp, EditOp>> = { SAME: 'KEPT', HERE: 'REMOVED', THERE: 'ADDED' };

/** The words of an article before and after, word by word. */
export function editsOf({ wordsBefore, wordsAfter }: ArticleChange): readonly Edit[] {
  return wordDiff(wordsBefore, wordsAfter).map(({ op, text }) => ({ op: OPS[op], text }));
}

/** How many articles met each change. */
export function changeCounts({
  changes,
}: VersionComparison): readonly { readonly change: VersionChange; readonly count: number }[] {
  return VERSION_CHANGES.map((change) => ({
    change,
    count: changes.filter((one) => one.change === change).length,
  }));
}

interface Units {
  readonly nodes: ReadonlyMap<string, ReadNode>;
  readonly units: readonly VersionUnit[];
}

async function readUnits(
  earlier: string,
  later: string,
  asOf: IsoDate,
  context: Context,
): Promise<readonly [Units, Units]> {
  const page = await readPlan(
    context.store,
    { by: 'ids', type: { family: 'Instrument' }, ids: [...new Set([earlier, later])] },
    {
      properties: [],
      edges: [
        within(asOf, {
          key: PROVISIONS,
          type: { family: 'Provision', kinds: UNITS },
          properties: propertyNamesOf('Provision'),
        }),
      ],
    },
    asOf,
  );
  const read = new Map(page.edges.map(({ node }) => [node.id, unitsOf(node)]));
  return [read.get(earlier) ?? NO_UNITS, read.get(later) ?? NO_UNITS];
}

const NO_UNITS: Units = { nodes: new Map(), units: [] };

function unitsOf(instrument: ReadNode): Units {
  const nodes = nodesBehind(instrument, PROVISIONS);
  return {
    nodes: new Map(nodes.map((node) => [eIdOf(node), node])),
    units: nodes.map((node) => ({
      eId: eIdOf(node),
      text: [
        textOf(node.properties, 'heading'),
        textOf(node.properties, 'content') ?? textOf(node.properties, 'text'),
      ]
        .filter((words) => words !== null)
        .join('\n'),
    })),
  };
}
