import { expect } from 'vitest';
import { extractCitations } from '../../src/extract/citation/citations.ts';
import { extractLiability } from '../../src/extract/liability/liability.ts';
import { extractMetadata } from '../../src/extract/metadata/metadata.ts';
import { extractNorms } from '../../src/extract/norm/norms.ts';
import type { Norm } from '../../src/model/norm.ts';
import { statute } from './statute.ts';

/** The norms of an article whose paragraphs are given. */
export function normsOf(paragraphs: string): Norm[] {
  return extractNorms(statute(`第一条 ${paragraphs}`), []);
}

/** The norms of a statute of the given lines that are no words of its penalties, in short. */
export function normsBesidePenalties(lines: string): string[] {
  const instrument = statute(lines);
  const citations = extractCitations(instrument, extractMetadata(instrument));
  return extractNorms(instrument, extractLiability(instrument, citations).value).map(tell);
}

/** A norm in short: KIND bearers ? condition → recipients. */
export function tell(norm: Norm): string {
  const bearers = norm.bearers.map((actor) => actor.name).join('、');
  const recipients = norm.recipients.map((actor) => actor.name).join('、');
  return [
    norm.modality,
    bearers === '' ? '–' : bearers,
    ...(norm.condition === null ? [] : [`? ${norm.condition}`]),
    ...(recipients === '' ? [] : [`→ ${recipients}`]),
  ].join(' ');
}

/** A sentence with the drafting rule that it shows, the statute it stands in, and its norms in short. */
export type NormRow = [rule: string, statute: string, sentence: string, norms: string[]];

/** Holds the norms of a row's sentence to those it names. */
export function expectNorms(...[, , sentence, expected]: NormRow): void {
  expect(normsOf(sentence).map(tell)).toEqual(expected);
}
