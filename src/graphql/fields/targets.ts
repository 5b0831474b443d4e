import type { FAMILIES } from '../../model/graph-schema.ts';
import type { NodeType, OrderTerm } from '../../store/plan.ts';
import type { Bilingual } from '../bilingual.ts';
import type { FieldMap } from '@pothos/core';
import { type ConnectionRef, connectionType, type EdgeFields, type NodeRef } from './connection.ts';
import * as facts from './edge-facts.ts';
import type { FilterInput } from './filter-fields.ts';
import * as filters from './filters.ts';
import * as orders from './orders.ts';
import type { OrderInput } from './orders.ts';
import * as refs from './refs.ts';

/** What a list is of: its nodes, how it is shown, narrowed and ordered. */
export interface Target {
  readonly ref: NodeRef;
  readonly type: NodeType;
  readonly connection: ConnectionRef;
  readonly order: readonly OrderTerm[];
  readonly filter?: FilterInput;
  readonly orders?: OrderInput;
}

const asc = (property: string): OrderTerm => ({ property, direction: 'ASC' });
/** As the texts go: by instrument, then by place in it. */
const IN_TEXT = [asc('instrument'), asc('position')];

/** A target whose connection is named after it. */
function target(name: string, plural: Bilingual, rest: Omit<Target, 'connection'>): Target {
  return { ...rest, connection: connectionType(name, rest.ref, plural) };
}

/** A target like another, with facts on the edge. */
function withFacts(
  name: string,
  plural: Bilingual,
  like: Target,
  fields: (t: EdgeFields) => FieldMap,
): Target {
  return { ...like, connection: connectionType(name, like.ref, plural, fields) };
}

const provisionKind = (kind: (typeof FAMILIES.Provision.kinds)[number]) => ({
  ref: refs.provisionRef(kind),
  type: { family: 'Provision', kinds: [kind] } as const,
  order: IN_TEXT,
  filter: filters.ProvisionFilter,
  orders: orders.ProvisionOrder,
});

const normKind = (kind: (typeof FAMILIES.Norm.kinds)[number]) => ({
  ref: refs.normRef(kind),
  type: { family: 'Norm', kinds: [kind] } as const,
  order: IN_TEXT,
  filter: filters.NormFilter,
  orders: orders.NormOrder,
});

export const WORKS = target('Work', ['works', '法律'], {
  ref: refs.Work,
  type: { family: 'Work' },
  order: [],
  filter: filters.WorkFilter,
  orders: orders.WorkOrder,
});
export const INSTRUMENTS = target('Instrument', ['instruments', '法律文件'], {
  ref: refs.Instrument,
  type: { family: 'Instrument' },
  order: [],
  filter: filters.InstrumentFilter,
  orders: orders.InstrumentOrder,
});
export const PROVISIONS = target('Provision', ['provisions', '条文单位'], {
  ref: refs.Provision,
  type: { family: 'Provision' },
  order: IN_TEXT,
  filter: filters.ProvisionFilter,
  orders: orders.ProvisionOrder,
});
export const ARTICLES = target('Article', ['articles', '条'], provisionKind('Article'));
export const POINTS = target('Point', ['points', '点'], provisionKind('Point'));
export const PASSAGES = target('Passage', ['passages', '解读段落'], provisionKind('Passage'));
export const NORMS = target('Norm', ['norms', '规范'], {
  ref: refs.Norm,
  type: { family: 'Norm' },
  order: IN_TEXT,
  filter: filters.NormFilter,
  orders: orders.NormOrder,
});
export const DUTIES = target('Duty', ['duties', '义务'], normKind('Duty'));
export const PERMISSIONS = target('Permission', ['permissions', '许可'], normKind('Permission'));
export const RIGHTS = target('Right', ['rights', '权利'], normKind('Right'));
export const ENCOURAGEMENTS = target('Encouragement', ['encouragements', '鼓励'], normKind('Encouragement'));
export const EXEMPTIONS = target('Exemption', ['exemptions', '豁免'], normKind('Exemption'));
export const PENALTIES = target('Penalty', ['penalties', '罚则'], {
  ref: refs.Penalty,
  type: { family: 'Penalty' },
  order: IN_TEXT,
  filter: filters.PenaltyFilter,
  orders: orders.PenaltyOrder,
});
export const TIERS = target('PenaltyTier', ['tiers', '处罚档次'], {
  ref: refs.PenaltyTier,
  type: { family: 'PenaltyTier' },
  order: IN_TEXT,
});
export const MEASURES = target('Measure', ['measures', '措施'], {
  ref: refs.Measure,
  type: { family: 'Measure' },
  order: IN_TEXT,
});
export const CITATIONS = target('Citation', ['citations', '引用'], {
  ref: refs.Citation,
  type: { family: 'Citation' },
  order: IN_TEXT,
  filter: filters.CitationFilter,
  orders: orders.CitationOrder,
});
export const DEFINED_TERMS = target('DefinedTerm', ['defined terms', '定义'], {
  ref: refs.DefinedTerm,
  type: { family: 'DefinedTerm' },
  order: IN_TEXT,
  filter: filters.DefinedTermFilter,
  orders: orders.DefinedTermOrder,
});
export const ACTORS = target('Actor', ['actors', '主体'], {
  ref: refs.Actor,
  type: { family: 'Actor' },
  order: [asc('name')],
  filter: filters.ActorFilter,
  orders: orders.ActorOrder,
});

export const SANCTIONED_DUTIES = withFacts(
  'SanctionedDuty',
  ['duties that a penalty punishes', '罚则所对应的义务'],
  DUTIES,
  facts.sanction,
);
export const SANCTIONING_PENALTIES = withFacts(
  'SanctioningPenalty',
  ['penalties that punish a breach', '对应的罚则'],
  PENALTIES,
  facts.sanction,
);
export const CORRESPONDING_PROVISIONS = withFacts(
  'Correspondence',
  ['provisions on the same matter', '规范同一事项的条文'],
  PROVISIONS,
  facts.counterpart,
);
export const EXPLAINED_PROVISIONS = withFacts(
  'Explanation',
  ['provisions that a passage explains, or passages that explain one', '解读关系'],
  PROVISIONS,
  facts.evidence,
);
export const REMEDIES = withFacts('Remedy', ['remedies', '救济'], NORMS, facts.evidence);
export const COMPETENCES = withFacts('Competence', ['competences', '处罚职权'], NORMS, facts.evidence);
export const IMPOSERS = withFacts(
  'Imposer',
  ['who imposes a penalty', '实施处罚的主体'],
  ACTORS,
  facts.evidence,
);
export const IMPOSED_PENALTIES = withFacts(
  'ImposedPenalty',
  ['penalties that an actor imposes', '由主体实施的罚则'],
  PENALTIES,
  facts.evidence,
);
export const COMPETENCE_PENALTIES = withFacts(
  'CompetencePenalty',
  ['penalties under a competence', '概括职权所及的罚则'],
  PENALTIES,
  facts.evidence,
);
export const REMEDIED_PENALTIES = withFacts(
  'RemediedPenalty',
  ['penalties against which a remedy lies', '可救济的罚则'],
  PENALTIES,
  facts.evidence,
);
