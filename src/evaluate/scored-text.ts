import { z } from 'zod';
import { articleEId } from '../model/eid.ts';

/**
 * What the scorer reads of an annotation file (guidelines §10): a layer that is absent is not scored, and what it
 * does not know is left out. An annotated text may have a `scope`: eIds of the articles that it covers; and name the
 * sources that are to be compiled `beside` it: the national law with which its `correspondence` was told.
 */
const strings = z.array(z.string()).readonly().nullish();
const amount = z.number().nullish();
/** Of the compiler's findings alone. */
const confidence = z.number().optional();

const norm = z.object({
  at: z.string(),
  kind: z.string(),
  quote: z.string(),
  bearers: strings,
  recipients: strings,
  items: strings,
  condition: z.string().nullish(),
  confidence,
});

const measure = z.object({
  kind: z.string(),
  target: z.string().default('VIOLATOR'),
  min: amount,
  max: amount,
  multipleMin: amount,
  multipleMax: amount,
  daysMin: amount,
  daysMax: amount,
});

const tier = z.object({
  circumstance: z.string().nullish(),
  measures: z.array(measure).readonly().default([]),
});

const liabilityRule = z.object({
  at: z.string(),
  liability: z.array(z.string()).readonly().default([]),
  violators: strings,
  enforcers: strings,
  violates: strings,
  conduct: strings,
  tiers: z.array(tier).readonly().default([]),
  confidence,
});

const target = z.object({
  actor: z.string().nullish(),
  instrument: z.string().nullish(),
  eId: z.string().nullish(),
});

const scoredText = z.object({
  source: z.string(),
  scope: strings,
  beside: strings,
  instrument: z.record(z.string(), z.unknown()).nullish(),
  structure: z.object({ eIds: z.array(z.string()).readonly() }).nullish(),
  functions: z.record(z.string(), z.string()).nullish(),
  norms: z.array(norm).readonly().nullish(),
  liability: z.array(liabilityRule).readonly().nullish(),
  sanctions: z
    .array(z.object({ rule: z.string(), duty: z.string(), confidence }))
    .readonly()
    .nullish(),
  references: z
    .array(z.object({ at: z.string(), kind: z.string().nullish(), target: target.nullish(), confidence }))
    .readonly()
    .nullish(),
  definitions: z
    .array(z.object({ at: z.string(), term: z.string() }))
    .readonly()
    .nullish(),
  correspondence: z
    .array(z.object({ local: z.string(), national: z.string().nullish(), relation: z.string().nullish() }))
    .readonly()
    .nullish(),
  explains: z
    .array(z.object({ instrument: z.string(), eId: z.string() }))
    .readonly()
    .nullish(),
});

export type ScoredText = Readonly<z.infer<typeof scoredText>>;
export type ScoredNorm = z.infer<typeof norm>;
export type ScoredLiabilityRule = z.infer<typeof liabilityRule>;
export type ScoredTarget = z.infer<typeof target>;

/**
 * Reads one annotation from parsed JSON.
 *
 * @throws ZodError where a layer does not have the shape of guidelines §10
 */
export function readScoredText(json: unknown): ScoredText {
  return scoredText.parse(json);
}

/** Whether an article or what is in it belongs to what a person annotated of a text. */
export function scopeOf(gold: ScoredText): (eId: string) => boolean {
  const scope = new Set(gold.scope ?? []);
  return (eId) => scope.size === 0 || scope.has(articleEId(eId));
}
