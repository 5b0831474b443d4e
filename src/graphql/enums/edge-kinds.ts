import {
  EDGE_KINDS,
  EDGES,
  isDerived,
  isInternal,
  type EdgeDeclaration,
  type EdgeKind,
} from '../../model/graph-schema.ts';
import { enumeration } from './enums.ts';
import type { ValueTexts } from './enum-texts.ts';

/** Kinds of edge that lead to what the API shows. */
export type ShownEdgeKind = Exclude<EdgeKind, 'READ_FROM'>;

const TEXTS: ValueTexts<ShownEdgeKind> = {
  VERSION_OF: ['An instrument is a version of a work.', '文件是法律的一个版本。', 'Version of', '版本'],
  HAS_PART: ['A whole has a part.', '上级单位包含下级单位。', 'Has part', '包含'],
  WITHIN: [
    'Something stands within a provision or an instrument, at any depth; derived, and in no default.',
    '位于条文单位或者文件之内（任意层级）；由其他边推出，默认不采用。',
    'Within',
    '位于',
  ],
  CITES_WITHIN: [
    'A citation leads into a provision or an instrument, at any depth; derived, and in no default.',
    '引用指向条文单位或者文件之内（任意层级）；由其他边推出，默认不采用。',
    'Cites within',
    '引用及于',
  ],
  IMPLEMENTS: ['An instrument implements a work.', '文件实施法律。', 'Implements', '实施'],
  BASED_ON: ['An instrument is made on the basis of a work.', '文件依据法律制定。', 'Based on', '制定依据'],
  AMENDS: ['An instrument amends a work.', '文件修改法律。', 'Amends', '修改'],
  REPEALS: ['An instrument repeals a work.', '文件废止法律。', 'Repeals', '废止'],
  STATES: [
    'A provision states a norm, a penalty or a definition.',
    '条文规定规范、罚则或者定义。',
    'States',
    '规定',
  ],
  HAS_CITATION: ['A provision holds a citation.', '条文含有引用。', 'Has citation', '含有引用'],
  CITES: ['A citation leads to a provision or a work.', '引用指向条文或者法律。', 'Cites', '引用'],
  DELEGATES_TO: [
    'A citation delegates further rules to an actor.',
    '授权主体制定具体办法。',
    'Delegates to',
    '授权',
  ],
  BORNE_BY: ['A norm is borne by an actor.', '规范由主体承担。', 'Borne by', '承担主体'],
  TOWARD: ['A norm is to be done toward an actor.', '规范以主体为相对方。', 'Toward', '相对方'],
  HAS_ITEM: ['A norm is spelt out in an item.', '规范由项列明。', 'Has item', '列明'],
  HAS_TIER: ['A penalty has a tier.', '罚则包含档次。', 'Has tier', '档次'],
  HAS_MEASURE: ['A tier has a measure.', '档次包含措施。', 'Has measure', '措施'],
  APPLIES_TO: [
    'A penalty or a measure applies to an actor.',
    '罚则或者措施适用于主体。',
    'Applies to',
    '违法主体',
  ],
  ENFORCED_BY: [
    'A penalty or a measure is imposed by an actor.',
    '罚则或者措施由主体实施。',
    'Enforced by',
    '处罚机关',
  ],
  VIOLATES: [
    'A penalty names the provision whose breach it punishes.',
    '罚则写明所违反的条款。',
    'Violates',
    '违反',
  ],
  VIOLATES_WITHIN: [
    'A penalty names something within a provision as breached, at any depth; derived, and in no default.',
    '罚则写明违反该条文单位或者其内的条款（任意层级）；由其他边推出，默认不采用。',
    'Violates within',
    '违反及于',
  ],
  HAS_CONDUCT: [
    'A penalty lists the conduct that it punishes.',
    '罚则列举违法行为。',
    'Has conduct',
    '违法行为',
  ],
  SANCTIONS: ['A penalty punishes the breach of a norm.', '罚则制裁违反规范的行为。', 'Sanctions', '制裁'],
  CORRESPONDS_TO: [
    'A local provision is on the same matter as a national one.',
    '地方条文与上位法条文规范同一事项。',
    'Corresponds to',
    '对应',
  ],
  CORRESPONDS_WITHIN: [
    'A local provision is on the same matter as something within a national one, at any depth; derived, and in no default.',
    '地方条文与上位法条文单位或者其内的条文规范同一事项（任意层级）；由其他边推出，默认不采用。',
    'Corresponds within',
    '对应及于',
  ],
  PART_CORRESPONDS_TO: [
    'Something within a local provision, at any depth, is on the same matter as a national one; derived, and in no default.',
    '地方条文单位或者其内的条文（任意层级）与上位法条文规范同一事项；由其他边推出，默认不采用。',
    'Part corresponds to',
    '部分对应',
  ],
  EXPLAINS: ['A commentary explains a provision or a work.', '解读说明条文或者法律。', 'Explains', '解读'],
  REMEDIED_BY: [
    'A penalty or a norm can be contested by a right.',
    '对罚则或者规范可以寻求救济。',
    'Remedied by',
    '救济',
  ],
  ENFORCED_UNDER: [
    'A penalty that names no organ, or none for a measure, is imposed by whom a norm charges with all, or with those of some provisions.',
    '罚则或者其措施未写明处罚机关的，由规范概括规定的机关实施。',
    'Enforced under',
    '处罚职权',
  ],
  IMPOSED_BY: [
    'A penalty is imposed by an actor: it names the actor, or a norm charges the actor with it; derived, and in no default.',
    '罚则由主体实施：罚则写明该主体，或者有规范赋予其处罚职权；由其他边推出，默认不采用。',
    'Imposed by',
    '实施处罚',
  ],
  KIND_OF: ['An actor is a kind of another.', '主体是另一主体的一种。', 'Kind of', '属于'],
  PART_OF: ['An actor is a part of another.', '主体隶属于另一主体。', 'Part of', '隶属'],
};

function isShown(kind: EdgeKind): kind is ShownEdgeKind {
  const { from, to }: EdgeDeclaration = EDGES[kind];
  return [...from, ...to].every((family) => !isInternal(family));
}

const SHOWN = EDGE_KINDS.filter(isShown);

export const EdgeKindEnum = enumeration(
  'EdgeKind',
  ['Kinds of edge between two nodes, named from the one to the other.', '两个节点之间边的种类。'],
  SHOWN,
  TEXTS,
);

/** Followed where none are chosen: those that are derived from others would make everything near. */
export const DEFAULT_EDGES: readonly ShownEdgeKind[] = SHOWN.filter((kind) => !isDerived(kind));

/** Whether edges of a kind say of themselves what they rest on. */
export function hasFacts(kind: EdgeKind): boolean {
  return Object.keys(EDGES[kind].properties).length > 0;
}
