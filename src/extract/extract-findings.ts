import type { Staged } from '../model/diagnostic.ts';
import type { Findings } from '../model/findings.ts';
import type { ParsedInstrument } from '../model/parsed-instrument.ts';
import { extractCitations } from './citation/citations.ts';
import { extractDefinitions } from './definition/definitions.ts';
import { classifyParagraphs } from './functions.ts';
import { extractLiability } from './liability/liability.ts';
import { extractMetadata, undated } from './metadata/metadata.ts';
import { extractNorms } from './norm/norms.ts';

/**
 * Everything that one instrument says by itself: metadata, then citations, liability, norms, definitions, and the
 * function of each paragraph by what was found in it. Nothing is followed or looked up elsewhere.
 *
 * Shapes: see `Findings`. Diagnostics: NO_DATE, UNREAD_FINE.
 */
export function extractFindings(instrument: ParsedInstrument): Staged<Findings> {
  const metadata = extractMetadata(instrument);
  const citations = extractCitations(instrument, metadata);
  const { value: liability, diagnostics } = extractLiability(instrument, citations);
  const norms = extractNorms(instrument, liability);
  const definitions = extractDefinitions(instrument);
  const functions = classifyParagraphs(instrument, { norms, liability, citations, definitions });
  return {
    value: { instrument, metadata, functions, norms, liability, citations, definitions },
    diagnostics: [...undated(instrument, metadata), ...diagnostics],
  };
}
