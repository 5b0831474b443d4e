import type { Citation } from '../model/citation.ts';
import type { Findings } from '../model/findings.ts';
import type { LiabilityRule, Sanction } from '../model/liability-rule.ts';
import type { Norm } from '../model/norm.ts';
import { articleEId, paragraphEId } from './provisions.ts';

/** Whether two parties, by canonical names, are the same, or one is a kind of the other. */
export type SameParty = (a: string, b: string) => boolean;

/** The duties of an instrument by the article and the paragraph that lay them down. */
export class Duties {
  readonly #byParagraph: ReadonlyMap<string, readonly Norm[]>;
  readonly #paragraphsOfArticle: ReadonlyMap<string, readonly string[]>;

  constructor(norms: readonly Norm[], isPenalty: (paragraph: string) => boolean) {
    const duties = norms.filter(
      ({ at, modality }) =>
        (modality === 'OBLIGATION' || modality === 'PROHIBITION') && !isPenalty(paragraphEId(at)),
    );
    this.#byParagraph = Map.groupBy(duties, ({ at }) => paragraphEId(at));
    this.#paragraphsOfArticle = Map.groupBy(this.#byParagraph.keys(), articleEId);
  }

  paragraphs(): Iterable<string> {
    return this.#byParagraph.keys();
  }

  of(paragraph: string): readonly Norm[] {
    return this.#byParagraph.get(paragraph) ?? [];
  }

  inArticle(article: string): readonly string[] {
    return this.#paragraphsOfArticle.get(article) ?? [];
  }

  /**
   * Whether the violators can break the duties of a paragraph: SAME where they are named as bearers, ALL where the
   * duty names nobody or everybody (or no violator is named), OTHERS where it binds others alone.
   */
  fit(paragraph: string, violators: readonly string[], same: SameParty): 'SAME' | 'ALL' | 'OTHERS' {
    const norms = this.of(paragraph);
    const open = norms.some(({ bearers }) => bearers.every(({ name }) => ANYONE.test(name)));
    if (violators.length === 0) return open ? 'ALL' : 'OTHERS';
    const bound = norms.some(({ bearers }) =>
      bearers.some(({ name }) => !ANYONE.test(name) && violators.some((violator) => same(name, violator))),
    );
    if (bound) return 'SAME';
    return open ? 'ALL' : 'OTHERS';
  }
}

const ANYONE = /^(?:任何|单位|个人|组织|公民)/u;

/**
 * The pairs of penalty and duty that the law itself states: the duty is what the rule, or its item of conduct, names
 * as breached. Of a whole article those paragraphs count whose breach the violators can commit (guidelines §5).
 *
 * @example 违反本法第十四条、第二十五条第一款规定，… (no violator named) → art_14__para_1 (任何单位和个人不得…), art_25__para_1
 */
export function explicitSanctions(findings: Findings, duties: Duties, same: SameParty): readonly Sanction[] {
  const breaches = Map.groupBy(
    findings.citations.filter(({ kind }) => kind === 'VIOLATION' || kind === 'ANAPHORA'),
    ({ at }) => at,
  );
  return findings.liability.flatMap((rule) => {
    const named = new Map<string, { at: string; citation: Citation | null }>();
    for (const at of [rule.at, ...rule.conduct]) {
      for (const citation of breaches.get(at) ?? []) {
        const { target, kind } = citation;
        if (target?.to !== 'HERE') continue;
        const counts = rule.violates.includes(target.eId) || (at !== rule.at && kind === 'VIOLATION');
        if (counts && !named.has(target.eId)) named.set(target.eId, { at, citation });
      }
    }
    for (const eId of rule.violates) if (!named.has(eId)) named.set(eId, { at: rule.at, citation: null });
    return [...named].flatMap(([eId, { at, citation }]) => {
      const paragraphs = dutyParagraphs(eId, rule, duties, same);
      return paragraphs.map((duty): Sanction => ({
        penaltyAt: at,
        duty,
        words: [],
        span: citation?.span ?? rule.span,
        rule: 'sanction.named',
        method: 'EXPLICIT',
        confidence: eId === duty || paragraphs.length === 1 ? 0.95 : 0.75,
      }));
    });
  });
}

function dutyParagraphs(
  eId: string,
  rule: LiabilityRule,
  duties: Duties,
  same: SameParty,
): readonly string[] {
  const paragraph = paragraphEId(eId);
  if (paragraph !== articleEId(eId)) return [paragraph];
  const paragraphs = duties.inArticle(eId);
  if (paragraphs.length <= 1) return paragraphs;
  const violators = rule.violators.map(({ name }) => name);
  const fitting = paragraphs.filter((one) => duties.fit(one, violators, same) !== 'OTHERS');
  return fitting.length === 0 ? paragraphs : fitting;
}
