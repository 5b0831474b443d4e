import type { LinkedCitation } from '../model/citation.ts';
import type { LinkedInstrument } from '../model/findings.ts';
import type { LiabilityRule, MeasureKind } from '../model/liability-rule.ts';
import { walk } from '../model/provision-walk.ts';
import { simplified } from '../text/script.ts';
import type { AddedNorm } from './add-norms.ts';
import type { AddedPenalty } from './add-penalties.ts';
import type { InstrumentGraph } from './instrument-graph.ts';

/** What a general clause is on, behind the words that tell whose penalties: | 规定的行政处罚，由…. */
const PENALTIES =
  /(?:规定|设定)的(?:对?[^，。由的]{0,4}违法行为的)?(?:处理、)?(?:行政)?处罚(?:(?:以及|和|、)[^，。由]{2,30})?(?=，|由|依法由)/u;
/** All penalties of the instrument, alone or with those of the law that it carries out: 《种子法》和本办法. */
const OF_INSTRUMENT =
  /^(?:对(?:违反)?)?(?:《[^》]{2,40}》(?:以及|[和、及]))?本(?:法|条例|办法|规定|决定|细则)$/u;
/** Those of some of its provisions: 本法第四十九条至第五十七条、第六十条, 本章. */
const OF_PROVISIONS =
  /^(?:但是?)?对?(?:违反)?(?=[^第]{0,5}第|本[章节条])[本法条例办规定决细则章节第一二三四五六七八九十百零款项（）()至和及以与或者、，]+$/u;
const CHARGES = /(?:决定|实施|执行|行使|负责)$/u;
/** What leaves the rest to the norm; in any other case (实行综合行政执法的区域) it does not hold for all. */
const SAVE_OTHERS = /^除|未明确|另有规定/u;
/** The penalties themselves, read as the case: 对本条例规定的违法行为的行政处罚，由…. */
const ITSELF = /^对[^，]+处罚(?:，除[^，]+外)?$/u;
/** What is no 行政处罚: the employer of an official, courts and the parties see to it. */
const IMPOSED_OTHERWISE: ReadonlySet<MeasureKind> = new Set([
  'DISCIPLINARY_ACTION',
  'CRIMINAL_LIABILITY',
  'CIVIL_LIABILITY',
]);

/** What nobody of the instrument imposes where others impose the rest. */
const BESIDE: ReadonlySet<MeasureKind> = new Set(['OTHER', 'INDUSTRY_BAN']);

/** Whose penalties a norm charges its bearers with: those of some provisions, or null for all of the instrument. */
interface Competence {
  readonly id: string;
  readonly places: readonly string[] | null;
}

/**
 * Adds the edges from penalties that name no organ, or none for a measure, to the norms that charge one with all
 * penalties of the instrument, or of the provisions they name: drafters name it once, in a general clause at the end of
 * 法律责任 or in 附则. What is told of some provisions goes before what is told of all.
 *
 * @example 本条例规定的行政处罚，由公安机关消防机构决定: 责令改正，处五千元罚款 of another article is imposed by that organ
 * @example 本法第四十九条至第五十七条规定的行政处罚由市场监督管理部门决定: those of the articles 49 to 57
 */
export function addCompetences(
  graph: InstrumentGraph,
  { instrument, citations }: Pick<LinkedInstrument, 'instrument' | 'citations'>,
  norms: readonly AddedNorm[],
  penalties: readonly AddedPenalty[],
): void {
  const competences = norms.flatMap((added) => competenceOf(added, citations));
  if (competences.length === 0) return;
  const nodes = walk(instrument.body);
  const within = (places: readonly string[]): ReadonlySet<string> =>
    new Set(walk(nodes.filter(({ eId }) => places.includes(eId))).map(({ eId }) => eId));
  const general = competences.filter(({ places }) => places === null);
  const special = competences.flatMap((one) =>
    one.places === null ? [] : [{ ...one, reached: within(one.places) }],
  );
  for (const { id, rule } of penalties) {
    if (!leavesOpen(rule)) continue;
    const own = special.filter(({ reached }) => reaches(reached, rule));
    for (const competence of own.length > 0 ? own : general) {
      graph.edge('ENFORCED_UNDER', id, competence.id, {
        rule: 'competence.general-clause',
        ...(competence.places === null
          ? { method: 'INFERRED', confidence: 0.8 }
          : { method: 'EXPLICIT', confidence: 0.9 }),
        words: ['处罚'],
      });
    }
  }
}

/** Whether a rule has an administrative penalty, and does not tell by whom it is imposed. */
function leavesOpen({ tiers }: LiabilityRule): boolean {
  const measures = tiers.flatMap((tier) => tier.measures).filter(({ kind }) => !IMPOSED_OTHERWISE.has(kind));
  const open = measures.filter(({ enforcers }) => enforcers.length === 0);
  // 由X处罚款；构成违反治安管理行为的，依法给予治安管理处罚: beside what is told, a reference is none of the instrument's,
  // and that one may no longer do something needs nobody.
  return open.length > 0 && (open.length === measures.length || open.some(({ kind }) => !BESIDE.has(kind)));
}

/** Whether a rule, or all the conduct that it punishes, stands among some provisions. */
function reaches(places: ReadonlySet<string>, { at, conduct }: LiabilityRule): boolean {
  return places.has(at) || (conduct.length > 0 && conduct.every((eId) => places.has(eId)));
}

function competenceOf(
  { id, norm: { at, modality, bearers, condition, quote, span } }: AddedNorm,
  citations: readonly LinkedCitation[],
): readonly Competence[] {
  const words = simplified(quote);
  const head = words.slice(0, Math.max(0, words.search(PENALTIES)));
  const charges =
    modality === 'OBLIGATION' &&
    bearers.length > 0 &&
    head !== '' &&
    words.includes('由') &&
    CHARGES.test(words) &&
    (condition === null || SAVE_OTHERS.test(simplified(condition)) || ITSELF.test(simplified(condition)));
  if (!charges) return [];
  if (OF_INSTRUMENT.test(head)) return [{ id, places: null }];
  if (!OF_PROVISIONS.test(head)) return [];
  const places = citations.flatMap((citation) => {
    const { target } = citation;
    const inHead =
      citation.at === at &&
      citation.span.start >= span.start &&
      citation.span.end <= span.end &&
      head.includes(simplified(citation.quote));
    return inHead && target?.to === 'HERE' ? [target.eId] : [];
  });
  return [{ id, places }];
}
