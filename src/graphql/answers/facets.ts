import type { GraphQLResolveInfo } from 'graphql';
import type { Family } from '../../model/graph-schema.ts';
import type { IsoDate } from '../../model/instrument.ts';
import { NODE_KIND, type CountStep, type Counts } from '../../store/count.ts';
import type { Bilingual } from '../bilingual.ts';
import { ParameterNames, toFilter } from '../plan/condition.ts';
import type { Context } from '../context.ts';
import { type ListArguments, type ListDeclaration, pageOf, typeOf } from '../plan/edge-field.ts';
import type { Enumeration, Language } from '../enums/enums.ts';
import * as enums from '../enums/enums.ts';
import { areWholes } from '../fields/filter-fields.ts';
import { type ReadNode, textOf } from '../plan/read-node.ts';
import { readPlan } from '../plan/request.ts';
import { selectionOf } from '../plan/selection.ts';

/** By what the nodes of a list can be counted. */
export interface FacetDeclaration {
  readonly description: Bilingual;
  readonly steps: readonly CountStep[];
  /** Property of the node at the end of the steps, or NODE_KIND. */
  readonly by: string;
  /** Of paragraphs and passages alone: a whole counts by those within it. */
  readonly ofParts?: true;
  /** Names its values. */
  readonly labels?: Pick<Enumeration<string>, 'read' | 'name' | 'label'>;
  /** The node that a value is: its family, the unique property that holds the value, and the one that names it. */
  readonly node?: { readonly family: Family; readonly key: string; readonly name: string };
}

/** A value and how many nodes have it. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
  readonly node: ReadNode | null;
  label(language: Language): string;
}

export interface Facets {
  readonly values: readonly FacetValue[];
  readonly counts: Counts;
}

/** By name of the enum value. */
export type FacetTable = Readonly<Record<string, FacetDeclaration>>;

const own = (
  by: string,
  description: Bilingual,
  more: Pick<FacetDeclaration, 'labels' | 'node' | 'ofParts'> = {},
): FacetDeclaration => ({ description, steps: [], by, ...more });

const out = (edge: CountStep['edge'], family: Family): CountStep => ({
  edge,
  direction: 'OUT',
  type: { family },
});

/** To what is within a provision. */
const PARTS: readonly CountStep[] = [{ edge: 'WITHIN', direction: 'IN', type: { family: 'Provision' } }];

const INSTRUMENT = { family: 'Instrument', key: 'uri', name: 'title' } as const;
const WORK = { family: 'Work', key: 'uri', name: 'title' } as const;
const ACTOR = { family: 'Actor', key: 'name', name: 'name' } as const;

/** By the actors at the end of an edge. */
const actor = (edge: CountStep['edge'], description: Bilingual): FacetDeclaration => ({
  description,
  steps: [out(edge, 'Actor')],
  by: 'name',
  node: ACTOR,
});

/** By the kinds of the actors at the end of an edge. */
const actorKind = (edge: CountStep['edge'], description: Bilingual): FacetDeclaration => ({
  description,
  steps: [out(edge, 'Actor')],
  by: 'kind',
  labels: enums.ActorKindEnum,
});

const JURISDICTION = own('jurisdiction', ['By jurisdiction.', '按法域。']);

const PLACE = {
  JURISDICTION,
  INSTRUMENT: own('instrument', ['By instrument.', '按所在文件。'], { node: INSTRUMENT }),
  INSTRUMENT_KIND: {
    description: ['By the kind of instrument.', '按所在文件的类别。'],
    steps: [out('WITHIN', 'Instrument')],
    by: 'kind',
    labels: enums.InstrumentKindEnum,
  },
} as const satisfies FacetTable;

const EVIDENCE = {
  METHOD: own('method', ['By whether the law states it.', '按认定方式。'], { labels: enums.MethodEnum }),
  RULE: own('rule', ['By the rule that found it.', '按提取规则。']),
} as const satisfies FacetTable;

export const NORM_FACETS: FacetTable = {
  ...PLACE,
  ...EVIDENCE,
  MODALITY: own('modality', ['By modality.', '按模态。'], { labels: enums.ModalityEnum }),
  BEARER: actor('BORNE_BY', ['By who bears it.', '按承担主体。']),
  BEARER_KIND: actorKind('BORNE_BY', ['By the kind of who bears it.', '按承担主体的种类。']),
  RECIPIENT: actor('TOWARD', ['By toward whom it is to be done.', '按相对方。']),
};

export const PENALTY_FACETS: FacetTable = {
  ...PLACE,
  ...EVIDENCE,
  ENFORCER: actor('ENFORCED_BY', ['By whom it names to impose it.', '按写明的处罚机关。']),
  ENFORCER_KIND: actorKind('ENFORCED_BY', [
    'By the kind of whom it names to impose it.',
    '按写明的处罚机关的种类。',
  ]),
  IMPOSED_BY: actor('IMPOSED_BY', [
    'By who imposes it, also where only a norm on competence tells.',
    '按处罚机关，含仅由职权规范确定的。',
  ]),
  VIOLATOR: actor('APPLIES_TO', ['By whom it strikes.', '按违法主体。']),
  VIOLATOR_KIND: actorKind('APPLIES_TO', ['By the kind of whom it strikes.', '按违法主体的种类。']),
  LIABILITY: own('liability', ['By branch of liability.', '按法律责任的种类。'], {
    labels: enums.LiabilityEnum,
  }),
  CIRCUMSTANCE: {
    description: ['By the cases for which it has tiers.', '按情节档次。'],
    steps: [out('HAS_TIER', 'PenaltyTier')],
    by: 'circumstance',
    labels: enums.CircumstanceEnum,
  },
  MEASURE_KIND: {
    description: ['By the kinds of measure in its tiers.', '按措施的种类。'],
    steps: [out('HAS_TIER', 'PenaltyTier'), out('HAS_MEASURE', 'Measure')],
    by: 'kind',
    labels: enums.MeasureKindEnum,
  },
  MAX_FINE: own('maxFine', ['By the highest fixed fine, in yuan.', '按最高罚款额（元）。']),
};

export const PROVISION_FACETS: FacetTable = {
  ...PLACE,
  KIND: own(NODE_KIND, ['By kind of provision.', '按条文单位的种类。'], { labels: enums.ProvisionKindEnum }),
  FUNCTION: own(
    'function',
    [
      'By what a paragraph does; articles and other wholes, where only such kinds are listed, by what their paragraphs do.',
      '按款的功能；仅列条等上级单位的，按其内各款的功能。',
    ],
    { labels: enums.ParagraphFunctionEnum, ofParts: true },
  ),
  PASSAGE_KIND: own(
    'passageKind',
    [
      'By what a passage speaks of; points and other wholes, where only such kinds are listed, by what their passages speak of.',
      '按解读段落的内容类别；仅列要点等上级单位的，按其内各段落的类别。',
    ],
    { labels: enums.PassageKindEnum, ofParts: true },
  ),
};

export const CITATION_FACETS: FacetTable = {
  ...PLACE,
  ...EVIDENCE,
  KIND: own('kind', ['By what it is made for.', '按引用的用途。'], { labels: enums.CitationKindEnum }),
  RESOLUTION: own('resolution', ['By how far it could be followed.', '按解析结果。'], {
    labels: enums.ResolutionEnum,
  }),
  TARGET_WORK: own('targetWork', ['By the cited work, whatever way its title is written.', '按所引法律。'], {
    node: WORK,
  }),
  TARGET_TITLE: own('targetTitle', ['By the title as written.', '按所引标题的原文写法。']),
  DELEGATE: actor('DELEGATES_TO', ['By who is to make further rules.', '按被授权的主体。']),
};

export const INSTRUMENT_FACETS: FacetTable = {
  JURISDICTION,
  KIND: own('kind', ['By kind of instrument.', '按文件的类别。'], { labels: enums.InstrumentKindEnum }),
  ISSUER: own('issuer', ['By who made it.', '按制定机关。']),
  WORK: own('work', ['By the work of which it is a version.', '按所属法律。'], { node: WORK }),
};

export const WORK_FACETS: FacetTable = {
  JURISDICTION,
  KIND: own('kind', ['By kind of work, as far as known.', '按法律的类别。'], {
    labels: enums.InstrumentKindEnum,
  }),
  STUB: own('stub', [
    'By whether it is only cited, true or false.',
    '按是否仅被引用而未收录（true、false）。',
  ]),
};

export const DEFINED_TERM_FACETS: FacetTable = {
  ...PLACE,
  ...EVIDENCE,
  TERM: own('term', ['By the term: what several texts define.', '按术语：可见多个文件共同界定的术语。']),
};

export const ACTOR_FACETS: FacetTable = {
  KIND: own('kind', ['By kind of actor.', '按主体的种类。'], { labels: enums.ActorKindEnum }),
  KIND_OF: actor('KIND_OF', ['By the actor of which it is a kind.', '按上位主体。']),
  PART_OF: actor('PART_OF', ['By the body of which it is a part.', '按所隶属的主体。']),
};

/**
 * Counts the nodes of a list by a facet: one call of the store, and one more for the nodes that the values are.
 *
 * @example penalties by ENFORCER: 公安机关 7, 有关主管部门 5, 电信主管部门 4 …; 4 name nobody
 */
export async function countFacet(
  list: ListDeclaration,
  facet: FacetDeclaration,
  args: ListArguments,
  most: number,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Facets> {
  const day = args.asOf ?? context.today;
  const names = new ParameterNames();
  const { condition } = pageOf(list, args, day, { total: false, bare: true });
  const type = typeOf(list, args);
  const spec = {
    type,
    ...(condition === undefined ? {} : { filter: toFilter(condition, names) }),
    steps: facet.ofParts === true && areWholes(type.kinds) ? PARTS : facet.steps,
    by: facet.by,
    limit: names.slot(most),
  };
  const counts = await context.store.count(spec, names.values);
  const nodes = await nodesOf(facet, counts, day, context, info);
  const values = counts.groups.map(({ value, count }): FacetValue => {
    const text = String(value);
    const node = nodes.get(text) ?? null;
    const known = facet.labels?.read(text) ?? null;
    const name = node === null || facet.node === undefined ? null : textOf(node.properties, facet.node.name);
    return {
      value: (known === null ? null : facet.labels?.name(known)) ?? text,
      count,
      node,
      label: (language) => (known === null ? null : facet.labels?.label(known, language)) ?? name ?? text,
    };
  });
  return { values, counts };
}

/** The nodes that the values of a facet are, by value. */
async function nodesOf(
  { node }: FacetDeclaration,
  { groups }: Counts,
  asOf: IsoDate,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ReadonlyMap<string, ReadNode>> {
  if (node === undefined || groups.length === 0) return new Map();
  const type = { family: node.family } as const;
  const { selection } = selectionOf(info, [type], asOf, context.planDepth);
  const properties = [...new Set([...selection.properties, node.key, node.name])].sort();
  const page = await readPlan(
    context.store,
    { by: 'key', type, property: node.key, values: groups.map(({ value }) => String(value)) },
    { properties, edges: selection.edges },
    asOf,
  );
  return new Map(page.edges.map((edge) => [textOf(edge.node.properties, node.key) ?? '', edge.node]));
}
