import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { extractCitations } from '../../src/extract/citation/citations.ts';
import { extractLiability } from '../../src/extract/liability/liability.ts';
import { extractMetadata } from '../../src/extract/metadata/metadata.ts';
import { parseActorAuthority } from '../../src/link/actors/actor-authority.ts';
import type { ActorMention } from '../../src/model/actor.ts';
import { parseFile } from '../../src/parse/parse-file.ts';
import { readSource } from '../../src/text/source-text.ts';

const ROOT = new URL('../../', import.meta.url);
const authority = parseActorAuthority(readFileSync(new URL('seed/actors.yaml', ROOT), 'utf8'));

const number = z.number().nullish();
const names = z.array(z.string());
const GoldMeasure = z.object({
  kind: z.string(),
  target: z.string(),
  discretion: z.string(),
  min: number,
  max: number,
  multipleMin: number,
  multipleMax: number,
  daysMin: number,
  daysMax: number,
});
const Gold = z.object({
  source: z.string(),
  liability: z
    .array(
      z.object({
        at: z.string(),
        liability: names,
        violators: names,
        violates: names,
        conduct: names,
        enforcers: names,
        tiers: z.array(
          z.object({ circumstance: z.string(), quote: z.string(), measures: z.array(GoldMeasure) }),
        ),
      }),
    )
    .default([]),
});
type GoldRule = z.infer<typeof Gold>['liability'][number];

function canonical(mentions: readonly ActorMention[]): string[] {
  return [...new Set(mentions.map(({ name }) => authority.canonicalName(name)))];
}

function found(source: string): GoldRule[] {
  const bytes = readFileSync(new URL(`seed/sources/${source}`, ROOT));
  const [instrument] = parseFile(readSource({ name: source, bytes })).value.instruments;
  if (instrument === undefined) return [];
  const rules = extractLiability(instrument, extractCitations(instrument, extractMetadata(instrument))).value;
  return rules.map((rule) => ({
    ...rule,
    liability: [...rule.liability],
    violators: canonical(rule.violators),
    violates: [...rule.violates],
    conduct: [...rule.conduct],
    enforcers: canonical(rule.enforcers),
    tiers: rule.tiers.map(({ circumstance, quote, measures }) => ({
      circumstance,
      quote,
      measures: [...measures],
    })),
  }));
}

/** Facts of each layer as the score counts them, and those that the score leaves out: quotes and discretion. */
const LAYERS: Readonly<Record<string, (rule: GoldRule) => string[]>> = {
  liability: (rule) => rule.liability,
  violators: (rule) => rule.violators,
  violates: (rule) => rule.violates,
  conduct: (rule) => rule.conduct,
  enforcers: (rule) => rule.enforcers,
  measures: ({ tiers }) =>
    tiers.flatMap(({ circumstance, measures }) =>
      measures.map((m) =>
        [
          circumstance,
          m.kind,
          m.target,
          m.min,
          m.max,
          m.multipleMin,
          m.multipleMax,
          m.daysMin,
          m.daysMax,
        ].join(' '),
      ),
    ),
  discretion: ({ tiers }) =>
    tiers.flatMap(({ measures }) => measures.map(({ kind, discretion }) => `${kind} ${discretion}`)),
  quotes: ({ tiers }) => tiers.map(({ quote }) => quote),
};

describe('liability of the seed texts', () => {
  const texts = ['national', 'hunan', 'zhejiang', 'beijing'].map((name) =>
    Gold.parse(JSON.parse(readFileSync(new URL(`test/gold/${name}.json`, ROOT), 'utf8'))),
  );

  it.each(Object.entries(LAYERS))('%s agrees with the gold', (_layer, facts) => {
    for (const gold of texts) {
      const tell = (rules: readonly GoldRule[]): string[] =>
        rules.flatMap((rule) => facts(rule).map((fact) => `${rule.at}: ${fact}`)).sort();
      expect(tell(found(gold.source))).toEqual(tell(gold.liability));
    }
  });
});
