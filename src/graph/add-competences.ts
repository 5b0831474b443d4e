import type { LinkedInstrument } from '../model/findings.ts';
import type { LiabilityRule, Measure, MeasureKind } from '../model/liability-rule.ts';
import { walk } from '../model/provision-walk.ts';
import { simplified } from '../text/script.ts';
import type { AddedNorm } from './add-norms.ts';
import type { AddedPenalty } from './add-penalties.ts';
import { competencesIn } from './competence-clauses.ts';
import { actorId, evidenceOf, type InstrumentGraph } from './instrument-graph.ts';

/** What is no 行政处罚: the employer of an official, courts and the parties see to it. */
export const IMPOSED_OTHERWISE: ReadonlySet<MeasureKind> = new Set([
  'DISCIPLINARY_ACTION',
  'CRIMINAL_LIABILITY',
  'CIVIL_LIABILITY',
]);
/** What nobody of the instrument imposes where others impose the rest. */
const BESIDE: ReadonlySet<MeasureKind> = new Set(['OTHER', 'INDUSTRY_BAN']);
/** What is done to an office whose people are disciplined: 责令改正，予以通报批评；…依法给予处分. */
const TO_OFFICES: ReadonlySet<MeasureKind> = new Set([...BESIDE, 'ORDER_CORRECTION', 'PUBLIC_CRITICISM']);
/** 依照前款规定处罚 is a penalty; 依法追究法律责任, 由所属的证券公司承担全部责任 are none. */
const PUNISHES = /处罚|罚款/u;
const PUBLIC_ORDER = /治安管理处罚/u;
const POLICE = '公安机关';

/**
 * Adds by whom penalties are imposed: whom they name, and where they name nobody, or nobody for a measure, the bearers
 * of the norms that charge them with it, to which the penalty is tied too. Drafters name them once, in a general clause
 * at the end of 法律责任 or in 附则, or among the tasks of an authority. What is told of some provisions or measures goes
 * before what is told of all, and only the police detain.
 *
 * @returns by id of the penalty the names of those whom norms charge with it
 * @example 本条例规定的行政处罚，由公安机关消防机构决定: 责令改正，处五千元罚款 of another article is imposed by that organ
 */
export function addCompetences(
  graph: InstrumentGraph,
  part: Pick<LinkedInstrument, 'instrument' | 'metadata' | 'citations'>,
  norms: readonly AddedNorm[],
  penalties: readonly AddedPenalty[],
): ReadonlyMap<string, readonly string[]> {
  const charged = new Map<string, readonly string[]>();
  const nodes = walk(part.instrument.body);
  const within = (places: readonly string[]): ReadonlySet<string> =>
    new Set(walk(nodes.filter(({ eId }) => places.includes(eId))).map(({ eId }) => eId));
  const competences = competencesIn(part, norms)
    .toSorted((a, b) => a.rank - b.rank)
    .map((one) => ({ ...one, reached: one.places === null ? null : within(one.places) }));
  const saving = competences.find(({ savesPolice }) => savesPolice && namesPolice(norms, penalties));
  const impose = (id: string, name: string, properties: ReturnType<typeof evidenceOf>): void => {
    graph.edge('IMPOSED_BY', id, actorId(graph.corpus.canonicalName(name)), properties);
  };

  for (const { id, rule } of penalties) {
    for (const { name } of rule.enforcers) impose(id, name, evidenceOf(rule));
    const near = competences.filter(({ reached }) => reached === null || reaches(reached, rule));
    const open = openMeasures(rule);
    for (const measure of open) {
      const forPolice = isForPolice(measure, rule);
      const fit = near.filter((one) => (one.police || !forPolice) && one.kinds?.has(measure.kind) !== false);
      for (const one of fit.filter(({ rank }) => rank === fit[0]?.rank)) {
        graph.edge('ENFORCED_UNDER', id, one.id, { ...evidenceOf(one), words: ['处罚'] });
        const names = one.bodies.map(({ name }) => name);
        for (const name of names) impose(id, name, evidenceOf(one));
        charged.set(id, [...(charged.get(id) ?? []), ...names]);
      }
      if (forPolice && fit.length === 0 && saving !== undefined) {
        impose(id, POLICE, evidenceOf(saving));
        charged.set(id, [...(charged.get(id) ?? []), POLICE]);
      }
    }
  }
  return charged;
}

/** Whether the text has the police do something: else they are no actor of it. */
function namesPolice(norms: readonly AddedNorm[], penalties: readonly AddedPenalty[]): boolean {
  const actors = [
    ...norms.flatMap(({ norm }) => [...norm.bearers, ...norm.recipients]),
    ...penalties.flatMap(({ rule }) => rule.enforcers),
  ];
  return actors.some(({ name }) => name === POLICE);
}

/** The administrative measures of a rule that do not tell by whom they are imposed; none where it is no 行政处罚. */
function openMeasures({ quote, tiers }: LiabilityRule): readonly Measure[] {
  const all = tiers.flatMap((tier) => tier.measures);
  const measures = all.filter(({ kind }) => !IMPOSED_OTHERWISE.has(kind));
  const open = measures.filter(({ enforcers }) => enforcers.length === 0);
  const punishes = PUNISHES.test(simplified(quote));
  const disciplines = all.some(({ kind }) => kind === 'DISCIPLINARY_ACTION');
  if (disciplines && !punishes && open.every(({ kind }) => TO_OFFICES.has(kind))) return [];
  // 由X处罚款；构成违反治安管理行为的，依法给予治安管理处罚: beside what is told, a reference is none of the instrument's,
  // and that one may no longer do something needs nobody.
  const refers = punishes && open.length === measures.length;
  return refers || open.some(({ kind }) => !BESIDE.has(kind)) ? open : [];
}

/** Whether a measure is of the police alone: detention, and the penalties of the law on public order. */
function isForPolice({ kind }: Measure, { quote }: LiabilityRule): boolean {
  return kind === 'DETENTION' || (kind === 'OTHER' && PUBLIC_ORDER.test(simplified(quote)));
}

/** Whether a rule, or all the conduct that it punishes, stands among some provisions. */
function reaches(places: ReadonlySet<string>, { at, conduct }: LiabilityRule): boolean {
  return places.has(at) || (conduct.length > 0 && conduct.every((eId) => places.has(eId)));
}
