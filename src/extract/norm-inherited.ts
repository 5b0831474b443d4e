import type { Range } from './clause-cut.ts';
import type { Lead } from './clause-lead.ts';
import type { Reading } from './clause-reading.ts';
import { forPhraseOf } from './norm-condition.ts';
import type { Carry, NormDraft } from './norm-draft.ts';
import { declaredModality, entersWork, isBenefit, isStative } from './norm-predicate.ts';

/**
 * The norm of a clause that names no bearer and holds no modal word: the work of those before it in the paragraph,
 * of the same kind, but never a prohibition (guidelines §4, rule 3). Without anybody before it, only a case that is
 * followed by a benefit is a norm, of nobody. Null where it is none.
 *
 * @param carry what the clause before it hands on
 * @example …不得超出数量开办电话卡；开展监测识别 → OBLIGATION of the same bearer
 */
export function inheritedDraft(
  text: string,
  reading: Reading,
  lead: Lead,
  carry: Carry | null,
): Omit<NormDraft, 'clause'> | null {
  const words = text.slice(reading.wordsStart, reading.end);
  const own = declaredModality(words);
  const condition = lead.condition ?? forPhraseOf(text, reading.wordsStart, reading.end);
  const demandedBy: Range | null = lead.caseSubjects[0] ?? null;
  const place = {
    start: Math.min(lead.start ?? Infinity, reading.wordsStart),
    end: reading.end,
    condition,
    actionStart: reading.wordsStart,
    demandedBy,
  };
  const borne = carry !== null && carry.bearers.length > 0;
  if (borne && !isStative(words) && !lead.topic && (reading.verbal || entersWork(words))) {
    const kept = carry.modality === 'PROHIBITION' || carry.modality === 'EXEMPTION' ? own : carry.modality;
    const modality = own === 'OBLIGATION' ? kept : own;
    return { ...place, modality, bearers: carry.bearers, rule: 'norm.inherited', confidence: 0.75 };
  }
  if (condition === null || !reading.verbal || !isBenefit(words)) return null;
  return { ...place, modality: own, bearers: [], rule: 'norm.impersonal', confidence: 0.6 };
}
