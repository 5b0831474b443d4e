import { ACTOR_KINDS } from '../../model/actor.ts';
import { CITATION_KINDS, RESOLUTIONS } from '../../model/citation.ts';
import { CORRESPONDENCE_RELATIONS } from '../../model/correspondence.ts';
import { METHODS } from '../../model/evidence.ts';
import { INSTRUMENT_KINDS, STATUSES } from '../../model/instrument.ts';
import {
  CIRCUMSTANCES,
  DISCRETIONS,
  LIABILITIES,
  MEASURE_BASES,
  MEASURE_KINDS,
  MEASURE_TARGETS,
} from '../../model/liability-rule.ts';
import { MODALITIES } from '../../model/norm.ts';
import { PARAGRAPH_FUNCTIONS, PASSAGE_KINDS, PROVISION_KINDS } from '../../model/provision.ts';
import { type Bilingual, bilingual } from '../bilingual.ts';
import { builder } from '../builder.ts';
import * as texts from './enum-texts.ts';
import * as liability from './liability-texts.ts';
import { CHAIN_GAPS } from './chain-gaps.ts';

/** An enumeration of the schema, with its labels. */
export interface Enumeration<Value extends string> {
  readonly values: readonly Value[];
  readonly ref: ReturnType<typeof enumRef>;
  /** The value if it is one of these. */
  read(value: unknown): Value | null;
  /** What the schema calls the value: `PARAGRAPH` of `Paragraph`. */
  name(value: Value): string;
  label(value: Value, language: Language): string;
}

const LANGUAGES = ['EN', 'ZH'] as const;
export type Language = (typeof LANGUAGES)[number];

function enumRef(
  name: string,
  [english, chinese]: Bilingual,
  values: readonly (readonly [value: string, text: texts.ValueText])[],
) {
  return builder.enumType(name, {
    description: bilingual(english, chinese),
    values: Object.fromEntries(
      values.map(([value, text]) => [screaming(value), { value, description: bilingual(text[0], text[1]) }]),
    ),
  });
}

/** `DefinedTerm` is `DEFINED_TERM`; a name in capitals stays as it is. */
function screaming(value: string): string {
  return value.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, '_').toUpperCase();
}

/** An enumeration of the schema from its values and what is said of each. */
export function enumeration<Value extends string>(
  name: string,
  description: Bilingual,
  values: readonly Value[],
  valueTexts: texts.ValueTexts<Value>,
): Enumeration<Value> {
  return {
    values,
    ref: enumRef(
      name,
      description,
      values.map((value) => [value, valueTexts[value]]),
    ),
    read: (value) => values.find((known) => known === value) ?? null,
    name: screaming,
    label: (value, language) => valueTexts[value][language === 'EN' ? 2 : 3],
  };
}

export const LanguageEnum = enumeration('Language', ['Languages of labels.', '标签的语言。'], LANGUAGES, {
  EN: ['English.', '英文。', 'English', '英文'],
  ZH: ['Chinese.', '中文。', 'Chinese', '中文'],
});
export const InstrumentKindEnum = enumeration(
  'InstrumentKind',
  ['Kinds of instrument, by who made it.', '规范性法律文件的类别（效力位阶）。'],
  INSTRUMENT_KINDS,
  texts.INSTRUMENT_KIND_TEXTS,
);
export const StatusEnum = enumeration(
  'Status',
  ['Whether an instrument is law on a day, computed when read.', '某日的效力状态，读取时计算。'],
  STATUSES,
  texts.STATUS_TEXTS,
);
export const ProvisionKindEnum = enumeration(
  'ProvisionKind',
  ['Kinds of provision.', '条文单位的种类。'],
  PROVISION_KINDS,
  texts.PROVISION_KIND_TEXTS,
);
export const ParagraphFunctionEnum = enumeration(
  'ParagraphFunction',
  ['What a paragraph does.', '款的功能。'],
  PARAGRAPH_FUNCTIONS,
  texts.PARAGRAPH_FUNCTION_TEXTS,
);
export const PassageKindEnum = enumeration(
  'PassageKind',
  ['What a passage of a commentary speaks of.', '解读段落的内容类别。'],
  PASSAGE_KINDS,
  texts.PASSAGE_KIND_TEXTS,
);
export const ModalityEnum = enumeration(
  'Modality',
  ['Deontic modalities of a norm.', '规范的模态。'],
  MODALITIES,
  texts.MODALITY_TEXTS,
);
export const CitationKindEnum = enumeration(
  'CitationKind',
  ['What a citation is made for.', '引用的用途。'],
  CITATION_KINDS,
  texts.CITATION_KIND_TEXTS,
);
export const ResolutionEnum = enumeration(
  'Resolution',
  ['How far a citation could be followed.', '引用的解析结果。'],
  RESOLUTIONS,
  texts.RESOLUTION_TEXTS,
);
export const MethodEnum = enumeration(
  'Method',
  ['Whether the law states a finding or the compiler inferred it.', '认定方式：法律明示或者程序推断。'],
  METHODS,
  texts.METHOD_TEXTS,
);
export const CorrespondenceRelationEnum = enumeration(
  'CorrespondenceRelation',
  ['How a local provision stands to a national one.', '地方规定与上位法的关系。'],
  CORRESPONDENCE_RELATIONS,
  texts.CORRESPONDENCE_RELATION_TEXTS,
);
export const ChainGapEnum = enumeration(
  'ChainGap',
  ['Links of a chain that may be missing.', '义务链条中可能缺失的环节。'],
  CHAIN_GAPS,
  texts.CHAIN_GAP_TEXTS,
);
export const ActorKindEnum = enumeration(
  'ActorKind',
  ['Kinds of actor.', '主体的种类。'],
  ACTOR_KINDS,
  texts.ACTOR_KIND_TEXTS,
);
export const ActorRoleEnum = enumeration(
  'ActorRole',
  ['What an actor is to a norm, a penalty or a delegation.', '主体的角色。'],
  texts.ACTOR_ROLES,
  texts.ACTOR_ROLE_TEXTS,
);
export const LiabilityEnum = enumeration(
  'Liability',
  ['Branches of liability.', '法律责任的种类。'],
  LIABILITIES,
  liability.LIABILITY_TEXTS,
);
export const CircumstanceEnum = enumeration(
  'Circumstance',
  ['In which case a tier of a penalty holds.', '处罚档次的适用情节。'],
  CIRCUMSTANCES,
  liability.CIRCUMSTANCE_TEXTS,
);
export const MeasureKindEnum = enumeration(
  'MeasureKind',
  ['Kinds of measure.', '处罚、处理措施的种类。'],
  MEASURE_KINDS,
  liability.MEASURE_KIND_TEXTS,
);
export const MeasureTargetEnum = enumeration(
  'MeasureTarget',
  ['Whom a measure strikes.', '措施的对象。'],
  MEASURE_TARGETS,
  liability.MEASURE_TARGET_TEXTS,
);
export const DiscretionEnum = enumeration(
  'Discretion',
  ['Whether a measure is bound or discretionary.', '羁束或者裁量。'],
  DISCRETIONS,
  liability.DISCRETION_TEXTS,
);
export const MeasureBaseEnum = enumeration(
  'MeasureBase',
  ['What a multiple or an amount is counted of.', '倍数或者数额的计算基数。'],
  MEASURE_BASES,
  liability.MEASURE_BASE_TEXTS,
);

/** Kinds of node that a search can find. */
const SEARCH_KINDS = [
  'Work',
  'Instrument',
  ...PROVISION_KINDS,
  'Duty',
  'Permission',
  'Right',
  'Encouragement',
  'Exemption',
  'Penalty',
  'DefinedTerm',
  'Actor',
] as const;

export const SearchKindEnum = enumeration(
  'SearchKind',
  ['Kinds of object that a search can find.', '可检索对象的种类。'],
  SEARCH_KINDS,
  {
    ...texts.PROVISION_KIND_TEXTS,
    Work: ['Works.', '法律。', 'Work', '法律'],
    Instrument: ['Instruments.', '法律文件。', 'Instrument', '法律文件'],
    Duty: ['Duties.', '义务。', 'Duty', '义务'],
    Permission: ['Permissions.', '许可。', 'Permission', '许可'],
    Right: ['Rights.', '权利。', 'Right', '权利'],
    Encouragement: ['Encouragements.', '鼓励。', 'Encouragement', '鼓励'],
    Exemption: ['Exemptions.', '豁免。', 'Exemption', '豁免'],
    Penalty: ['Penalties.', '罚则。', 'Penalty', '罚则'],
    DefinedTerm: ['Defined terms.', '定义。', 'Defined term', '定义'],
    Actor: ['Actors.', '主体。', 'Actor', '主体'],
  },
);
