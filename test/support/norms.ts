import { extractNorms } from '../../src/extract/norms.ts';
import type { Norm } from '../../src/model/norm.ts';
import { statute } from './statute.ts';

/** The norms of an article whose paragraphs are given. */
export function normsOf(paragraphs: string): Norm[] {
  return extractNorms(statute(`第一条 ${paragraphs}`), []);
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
