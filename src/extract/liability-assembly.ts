import type { Citation } from '../model/citation.ts';
import type { ActorMention } from '../model/actor.ts';
import type { Liability, LiabilityRule, Measure, MeasureKind, Tier } from '../model/liability-rule.ts';
import type { ProvisionNode } from '../model/provision.ts';
import { spanOf } from '../text/mapped-text.ts';
import { violatorsIn } from './liability-actors.ts';
import type { DraftMeasure, DraftRule, DraftTier } from './liability-tiers.ts';

/** What surrounds a breach and tells what it breaks. */
export interface RuleContext {
  /** Citations of the paragraph (and of the item, where the breach stands in one). */
  readonly citations: readonly Citation[];
  /** eIds of paragraphs that lay down no duty, for they hold a penalty: 前款行为 of such names none. */
  readonly isPenalty: (eId: string) => boolean;
  /** Items that list the conduct. */
  readonly conduct: readonly string[];
}

const FALL_BACKS: ReadonlySet<string> = new Set([
  'penalty.byReference',
  'penalty.otherMeasure',
  'penalty.namedMeasures',
]);
const OTHER_BRANCHES: ReadonlySet<MeasureKind> = new Set(['CRIMINAL_LIABILITY', 'CIVIL_LIABILITY']);
const CRIMINAL_PUNISHMENTS: ReadonlySet<MeasureKind> = new Set([
  ...OTHER_BRANCHES,
  'FINE',
  'CONFISCATE_PROPERTY',
  'EXIT_BAN',
]);
const PREVIOUS = /前款|前条/u;

/** Makes the rule of a breach that was read in the text of `node`; `at` is that node's eId. */
export function assembleRule(draft: DraftRule, node: ProvisionNode, context: RuleContext): LiabilityRule {
  const { text } = node;
  const tiers = draft.tiers.map((tier) => assembleTier(tier, node, draft.enforcers));
  const kinds = new Set(tiers.flatMap(({ measures }) => measures.map(({ kind }) => kind)));
  const rules = draft.tiers.flatMap(({ measures }) => measures.map((measure) => measure.rule));
  const rule = rules.find((name) => !FALL_BACKS.has(name));
  return {
    at: node.eId,
    quote: text.text.slice(draft.start, draft.end),
    span: spanOf(text, draft.start, draft.end),
    rule: rule ?? 'penalty.byReference',
    method: 'EXPLICIT',
    confidence: rule === undefined ? 0.8 : 0.95,
    liability: liabilityOf(kinds, rules),
    violators: violatorsIn(text, draft.breach),
    violates: breachedBy(draft, node, context),
    conduct: context.conduct,
    enforcers: draft.enforcers,
    tiers,
  };
}

/** Makes a tier of a breach that was read in the text of `node`. */
export function assembleTier(
  tier: DraftTier,
  { text }: ProvisionNode,
  ruleEnforcers: readonly ActorMention[],
): Tier {
  const onlyCivil = tier.measures.every(({ kind }) => kind === 'CIVIL_LIABILITY');
  return {
    // 造成损失的 whose only consequence is civil is damage done to others.
    circumstance: onlyCivil && tier.circumstance === 'CONSEQUENCES' ? 'DAMAGE' : tier.circumstance,
    quote: text.text.slice(tier.start, tier.end),
    span: spanOf(text, tier.start, tier.end),
    measures: tier.measures.map((measure) => ({
      ...boundsOf(measure),
      kind: measure.kind,
      target: measure.target,
      discretion: measure.discretion,
      enforcers: sameActors(measure.enforcers, ruleEnforcers) ? [] : measure.enforcers,
      span: spanOf(text, measure.start, measure.end),
    })),
  };
}

function boundsOf({
  money,
  multiple,
  days,
  months,
}: DraftMeasure): Pick<
  Measure,
  'min' | 'max' | 'multipleMin' | 'multipleMax' | 'base' | 'daysMin' | 'daysMax' | 'monthsMin' | 'monthsMax'
> {
  return {
    min: money?.min ?? null,
    max: money?.max ?? null,
    multipleMin: multiple?.min ?? null,
    multipleMax: multiple?.max ?? null,
    base: multiple?.base ?? money?.base ?? null,
    daysMin: days?.min ?? null,
    daysMax: days?.max ?? null,
    monthsMin: months?.min ?? null,
    monthsMax: months?.max ?? null,
  };
}

/** A measure names its enforcers only where they are not the rule's. */
function sameActors(own: readonly ActorMention[], rule: readonly ActorMention[]): boolean {
  return (
    own.length === 0 ||
    (own.length === rule.length && own.every(({ name }) => rule.some((actor) => actor.name === name)))
  );
}

function liabilityOf(kinds: ReadonlySet<MeasureKind>, rules: readonly string[]): Liability[] {
  const liability: Liability[] = [];
  // Beside 有期徒刑 a 罚金 and a 没收财产 are criminal punishments too.
  const besideCrime = rules.includes('penalty.punishment') ? CRIMINAL_PUNISHMENTS : OTHER_BRANCHES;
  if ([...kinds].some((kind) => !besideCrime.has(kind))) liability.push('ADMINISTRATIVE');
  if (kinds.has('CRIMINAL_LIABILITY')) liability.push('CRIMINAL');
  if (kinds.has('CIVIL_LIABILITY')) liability.push('CIVIL');
  return liability;
}

/**
 * What the rule itself says is broken: citations of kind VIOLATION in its words, and the 前款 whose acts it punishes
 * where that lays down a duty.
 */
function breachedBy(
  draft: DraftRule,
  { text }: ProvisionNode,
  { citations, isPenalty }: RuleContext,
): string[] {
  const breach = draft.breach.map(({ start, end }) => ({
    span: spanOf(text, start, end),
    words: text.text.slice(start, end),
  }));
  const found = citations.flatMap(({ kind, target, span, quote }) => {
    if (
      target?.to !== 'HERE' ||
      !breach.some((part) => span.start >= part.span.start && span.end <= part.span.end)
    )
      return [];
    const ofPrevious = PREVIOUS.test(quote) && kind !== 'EXCEPTION';
    if (kind !== 'VIOLATION' && !ofPrevious) return [];
    return ofPrevious && isPenalty(target.eId) ? [] : [target.eId];
  });
  return [...new Set(found)];
}
