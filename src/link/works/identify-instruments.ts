import type { Diagnostic, Staged } from '../../model/diagnostic.ts';
import type { Findings, Work } from '../../model/findings.ts';
import { groupOf, isSetAside } from './file-facts.ts';
import { compareText } from '../../text/compare-text.ts';
import type { VersionEntry } from './instrument-index.ts';
import { containersOf, eIdsOf } from '../provisions.ts';
import { citedJurisdiction, instrumentUri, plainTitle, titleKey, workUri } from './work-uri.ts';

/** Findings with the uris of their instrument. */
export interface Identified {
  readonly findings: Findings;
  /** Of a commentary: the work that it explains. */
  readonly work: string;
  readonly uri: string;
  readonly eIds: readonly string[];
}

/** The statutes of a corpus by uri, and the works they are versions of. */
export interface IdentifiedCorpus {
  /** Sorted by uri, then file. */
  readonly instruments: readonly Identified[];
  readonly works: ReadonlyMap<string, Work>;
  /** uri of the work of each group of statutes (`groupOf`). */
  readonly workOfGroup: ReadonlyMap<string, string>;
}

/**
 * Gives every statute its uri (★ Ids): texts of one title in one jurisdiction are versions of one work; texts of one
 * version with disjoint articles are its parts; a text whose articles are there already is dropped with
 * DUPLICATE_INSTRUMENT. Which of two is the first is told by their file names: the order of loading has no effect.
 *
 * @example 总则 and 合同编 of 民法典 → both /cn/民法典@2020-05-28
 */
export function identifyStatutes(corpus: readonly Findings[]): Staged<IdentifiedCorpus> {
  const statutes = corpus
    .filter((findings) => findings.instrument.form === 'STATUTE' && !isSetAside(findings))
    .sort(byFile);
  const works = new Map<string, Work>();
  const workOfGroup = new Map<string, string>();
  const kept: Identified[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [group, versions] of Map.groupBy(statutes, groupOf)) {
    const work = workOf(versions);
    works.set(work.uri, work);
    workOfGroup.set(group, work.uri);
    const identified = keepDisjoint(work, versions);
    kept.push(...identified.value);
    for (const diagnostic of identified.diagnostics) diagnostics.push(diagnostic);
  }
  return { value: { instruments: kept.sort(byUri), works, workOfGroup }, diagnostics };
}

/** The order of identified texts: by uri, then file. */
export function byUri(a: Identified, b: Identified): number {
  return compareText(a.uri, b.uri) || byFile(a.findings, b.findings);
}

/** What the index needs to know of identified statutes. */
export function indexEntries({ instruments, works }: IdentifiedCorpus): VersionEntry[] {
  return instruments.flatMap(({ findings, work, uri, eIds }) => {
    const held = works.get(work);
    if (held === undefined) return [];
    const { metadata, instrument } = findings;
    return [{ work: held, uri, version: metadata.version, eIds, containers: containersOf(instrument) }];
  });
}

/** A work that is only cited. */
export function stubWork(title: string): Work {
  const jurisdiction = citedJurisdiction(title);
  return { ...named(title), uri: workUri(title, jurisdiction), jurisdiction, stub: true };
}

function named(title: string): Pick<Work, 'title' | 'shortTitle' | 'titleKey'> {
  return { title, shortTitle: title.replaceAll('中华人民共和国', ''), titleKey: titleKey(title) };
}

/** The order of texts: by the names of their files, then by their place in the file. */
export function byFile(a: Findings, b: Findings): number {
  return (
    compareText(a.instrument.source.file, b.instrument.source.file) ||
    compareText(a.instrument.source.hash, b.instrument.source.hash) ||
    (a.instrument.body[0]?.span.start ?? 0) - (b.instrument.body[0]?.span.start ?? 0)
  );
}

/** Of the ways in which versions write the title, the fullest. */
export function fullestTitle(titles: readonly string[]): string {
  const [first = ''] = [...new Set(titles.map(plainTitle))].sort(
    (a, b) => b.length - a.length || compareText(a, b),
  );
  return first;
}

function workOf(versions: readonly Findings[]): Work {
  const jurisdiction = versions[0]?.metadata.jurisdiction ?? 'CN';
  const title = fullestTitle(versions.map(({ metadata }) => metadata.title));
  const hash = versions[0]?.instrument.source.hash ?? '';
  const uri = workUri(title === '' ? `无题-${hash.slice(0, 12)}` : title, jurisdiction);
  return { ...named(title), uri, jurisdiction, stub: false };
}

const NUMBERED = /^(?:art|point)_[^_]+$/u;

/** eIds by which two texts of one version are told to overlap: of their articles and points, or else all. */
export function ownArticles(eIds: readonly string[]): readonly string[] {
  const numbered = eIds.filter((eId) => NUMBERED.test(eId));
  return numbered.length > 0 ? numbered : eIds;
}

function keepDisjoint(work: Work, versions: readonly Findings[]): Staged<Identified[]> {
  const held = new Map<string, Set<string>>();
  const value: Identified[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const findings of versions) {
    const uri = instrumentUri(work.uri, findings.metadata.version);
    const eIds = eIdsOf(findings.instrument);
    const own = ownArticles(eIds);
    const before = held.get(uri) ?? new Set<string>();
    const twice = own.find((eId) => before.has(eId));
    if (twice !== undefined || (before.size > 0 && own.length === 0)) {
      diagnostics.push({
        kind: 'DUPLICATE_INSTRUMENT',
        file: findings.instrument.source.file,
        line: 1,
        message: `${uri} is there already${twice === undefined ? '' : ` with ${twice}`}; this text is left out.`,
      });
      continue;
    }
    held.set(uri, new Set([...before, ...own]));
    value.push({ findings, work: work.uri, uri, eIds });
  }
  return { value, diagnostics };
}
