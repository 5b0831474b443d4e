import type { Condition } from '../plan/condition.ts';
import {
  ActorKindEnum,
  ActorRoleEnum,
  CircumstanceEnum,
  CitationKindEnum,
  CorrespondenceRelationEnum,
  InstrumentKindEnum,
  LiabilityEnum,
  MeasureKindEnum,
  MethodEnum,
  ModalityEnum,
  ParagraphFunctionEnum,
  PassageKindEnum,
  ProvisionKindEnum,
  ResolutionEnum,
  StatusEnum,
} from '../enums/enums.ts';
import { actorNamed, actorOfKind, facedBy, inRole } from './actor-conditions.ts';
import {
  among,
  byDay,
  byFlag,
  byLeast,
  byLeastOfEdge,
  byMost,
  byProperty,
  byKinds,
  byText,
  byTexts,
  byValues,
  equals,
  type FilterField,
  filterInput,
  holds,
  linked,
  linkedOn,
  ofParts,
} from './filter-fields.ts';
import { inText, inVersionsOf, placeNamed } from './places.ts';
import { statusCondition } from '../plan/status-condition.ts';

type Fields = Readonly<Record<string, FilterField>>;

const contains =
  (property: string) =>
  (value: string): Condition => ({ property, op: 'contains', value });

/** At a provision or within it. */
function withinProvision(eId: string): Condition {
  const here = equals('eId', eId);
  return { any: [here, linked('WITHIN', 'OUT', 'Provision', here)] };
}

/** At a place or within it. */
function withinPlace(named: string): Condition {
  const { uri, eId } = placeNamed(named);
  if (uri === null) return withinProvision(eId);
  return eId === null ? inText(uri) : { all: [withinProvision(eId), inText(uri)] };
}

/** Of one of these jurisdictions, in capitals or not: cn-zj is CN-ZJ. */
const ofJurisdictions = (codes: readonly string[]): Condition =>
  among('jurisdiction')(codes.map((code) => code.toUpperCase()));

const jurisdiction = {
  jurisdiction: byTexts(
    ['Of one of these jurisdictions, such as CN or CN-ZJ.', '所属法域，如 CN、CN-ZJ。'],
    ofJurisdictions,
  ),
} satisfies Fields;

/** What can be asked of everything that stands in an instrument. */
const place = {
  ...jurisdiction,
  instrument: byTexts(
    ['In one of the instruments with these uris.', '所在文件（版本）的 uri。'],
    among('instrument'),
  ),
  work: byTexts(
    ['In any version of the works with these uris.', '所在法律（不论版本）的 uri。'],
    inVersionsOf,
  ),
  within: byText(
    [
      'At the provision with this eId or within it: art_39, or a whole chp_6; of one instrument or work alone behind its uri: /cn/反洗钱法#art_39, or all of it: /cn/反洗钱法.',
      '位于该 eId 的条文单位或者其内，如 art_39，也可以是整章 chp_6；前加 uri 的，仅指该文件，如 /cn/反洗钱法#art_39；也可以只写 uri，指整个文件，如 /cn/反洗钱法。',
    ],
    withinPlace,
  ),
  instrumentKind: byValues(
    InstrumentKindEnum,
    ['In an instrument of one of these kinds.', '所在文件的类别。'],
    (values) => linked('WITHIN', 'OUT', 'Instrument', { property: 'kind', op: 'in', value: values }),
  ),
  status: byValues(
    StatusEnum,
    ['In an instrument with one of these statuses on the day of `asOf`.', '所在文件在 asOf 当日的效力状态。'],
    (values, asOf) => linked('WITHIN', 'OUT', 'Instrument', statusCondition(values, asOf)),
  ),
} satisfies Fields;

/** Which hits of a search; whoever stands in no instrument has no hit under a filter but the first. */
export const SearchFilter = filterInput('SearchFilter', ['Which hits.', '检索结果的筛选条件。'], {
  jurisdiction: byTexts(
    [
      'Of one of these jurisdictions; actors have none and are left out.',
      '所属法域；主体没有法域，不在其内。',
    ],
    ofJurisdictions,
  ),
  instrument: place.instrument,
  work: place.work,
  instrumentKind: place.instrumentKind,
  status: place.status,
});

const evidence = {
  method: byProperty(MethodEnum, 'method', ['Stated by the law or inferred.', '认定方式：明示或者推断。']),
  minConfidence: byLeast('Float', 'confidence', [
    'Found with at least this confidence, 0 to 1.',
    '最低置信度（0 至 1）。',
  ]),
  rule: byText(['Found by this rule of the compiler.', '由该提取规则认定。'], (value) =>
    equals('rule', value),
  ),
} satisfies Fields;

export const WorkFilter = filterInput('WorkFilter', ['Which works.', '法律的筛选条件。'], {
  ...jurisdiction,
  kind: byProperty(InstrumentKindEnum, 'kind', ['Of one of these kinds.', '类别。']),
  stub: byFlag(['Only cited and not held, or held.', '是否仅被引用而未收录。'], (value) =>
    equals('stub', value),
  ),
  titleContains: byText(['Its title holds these words.', '标题包含。'], contains('title')),
});

export const InstrumentFilter = filterInput('InstrumentFilter', ['Which instruments.', '文件的筛选条件。'], {
  ...jurisdiction,
  kind: byProperty(InstrumentKindEnum, 'kind', ['Of one of these kinds.', '类别。']),
  status: byValues(
    StatusEnum,
    ['With one of these statuses on the day of `asOf`.', 'asOf 当日的效力状态。'],
    statusCondition,
  ),
  titleContains: byText(['Its title holds these words.', '标题包含。'], contains('title')),
  issuer: byText(['Made by this body.', '制定机关。'], (value) => equals('issuer', value)),
  work: byText(['A version of the work with this uri.', '所属法律的 uri。'], (value) =>
    equals('work', value),
  ),
  implements: byText(['Implements the work with this uri.', '实施该法律。'], (value) =>
    linked('IMPLEMENTS', 'OUT', 'Work', equals('uri', value)),
  ),
  effectiveFrom: byDay('effective', 'gte', ['In effect from this day or later.', '施行日期不早于。']),
  effectiveTo: byDay('effective', 'lte', ['In effect from this day or earlier.', '施行日期不晚于。']),
});

export const ProvisionFilter = filterInput('ProvisionFilter', ['Which provisions.', '条文的筛选条件。'], {
  ...place,
  kind: byKinds(ProvisionKindEnum, ['Of one of these kinds.', '条文单位的种类。']),
  function: ofParts(
    byProperty(ParagraphFunctionEnum, 'function', [
      'Doing one of these things; of articles and other wholes, when they are the kinds listed, in one of their paragraphs.',
      '款的功能；所列为条等上级单位的，指其内有这样的款。',
    ]),
  ),
  passageKind: ofParts(
    byProperty(PassageKindEnum, 'passageKind', [
      'Of one of these kinds of passage; of points and other wholes, when they are the kinds listed, in one of their passages.',
      '解读段落的内容类别；所列为要点等上级单位的，指其内有这样的段落。',
    ]),
  ),
  toNational: ofParts(
    byValues(
      CorrespondenceRelationEnum,
      [
        'Local, and standing so to a national provision; of articles and other wholes, when they are the kinds listed, in one of their paragraphs.',
        '地方规定，与上位法条文具有所列关系；所列为条等上级单位的，指其内有这样的款。',
      ],
      (values) =>
        linkedOn('CORRESPONDS_TO', 'OUT', 'Provision', { property: 'relation', op: 'in', value: values }),
    ),
  ),
  fromLocal: ofParts(
    byValues(
      CorrespondenceRelationEnum,
      [
        'National, and taken up so by a local provision; of articles and other wholes, when they are the kinds listed, in one of their paragraphs.',
        '上位法条文，有地方规定与之具有所列关系；所列为条等上级单位的，指其内有这样的款。',
      ],
      (values) =>
        linkedOn('CORRESPONDS_TO', 'IN', 'Provision', { property: 'relation', op: 'in', value: values }),
    ),
  ),
});

export const NormFilter = filterInput('NormFilter', ['Which norms.', '规范的筛选条件。'], {
  ...place,
  ...evidence,
  modality: byProperty(ModalityEnum, 'modality', ['Of one of these modalities.', '模态。']),
  bearer: byTexts(['Borne by an actor of these names.', '承担主体的名称。'], actorNamed('BORNE_BY')),
  bearerOrKind: byTexts(
    [
      'Borne by an actor of these names or by a kind of one: 基础电信企业 for 电信业务经营者.',
      '承担主体为该名称的主体或者其下位主体，如电信业务经营者包括基础电信企业。',
    ],
    actorOfKind('BORNE_BY'),
  ),
  bearerKind: byValues(ActorKindEnum, ['Borne by an actor of these kinds.', '承担主体的种类。'], (values) =>
    linked('BORNE_BY', 'OUT', 'Actor', { property: 'kind', op: 'in', value: values }),
  ),
  namesBearer: byFlag(['Whether it names who bears it.', '是否写明承担主体。'], (value) =>
    holds(linked('BORNE_BY', 'OUT', 'Actor'), value),
  ),
  recipient: byTexts(['Toward an actor of these names.', '相对方的名称。'], actorNamed('TOWARD')),
  recipientOrKind: byTexts(
    ['Toward an actor of these names or a kind of one.', '相对方为该名称的主体或者其下位主体。'],
    actorOfKind('TOWARD'),
  ),
  sanctioned: byFlag(
    ['Whether a penalty is known to punish its breach.', '违反时是否有对应的罚则。'],
    (value) => holds(linked('SANCTIONS', 'IN', 'Penalty'), value),
  ),
  sanctionMethod: byValues(
    MethodEnum,
    [
      'With a penalty that is tied to it so: by the words of the law or by inference.',
      '与罚则的对应关系的认定方式：明示或者推断。',
    ],
    (values) => linkedOn('SANCTIONS', 'IN', 'Penalty', { property: 'method', op: 'in', value: values }),
  ),
  minSanctionConfidence: byLeastOfEdge('SANCTIONS', 'IN', 'Penalty', [
    'With a penalty that is tied to it with at least this confidence, 0 to 1.',
    '与罚则的对应关系的最低置信度（0 至 1）。',
  ]),
});

export const PenaltyFilter = filterInput('PenaltyFilter', ['Which penalties.', '罚则的筛选条件。'], {
  ...place,
  ...evidence,
  enforcer: byTexts(
    [
      'Naming an actor of these names to impose it; `imposedBy` finds those that name nobody too.',
      '罚则写明的处罚机关的名称；未写明的见 imposedBy。',
    ],
    actorNamed('ENFORCED_BY'),
  ),
  enforcerOrKind: byTexts(
    [
      'Naming an actor of these names or a kind of one to impose it: 省公安机关 for 公安机关.',
      '罚则写明的处罚机关为该名称的主体或者其下位主体，如公安机关包括省公安机关。',
    ],
    actorOfKind('ENFORCED_BY'),
  ),
  imposedBy: byTexts(
    [
      'Imposed by an actor of these names: the penalty names it, or leaves it to a norm on competence that does.',
      '由该名称的机关处罚：罚则写明该机关，或者罚则未写明而由职权规范确定为该机关。',
    ],
    actorNamed('IMPOSED_BY'),
  ),
  imposedByOrKind: byTexts(
    [
      'Imposed so by an actor of these names or by a kind of one: 省公安机关 for 公安机关.',
      '由该名称的机关或者其下位机关处罚，如公安机关包括省公安机关。',
    ],
    actorOfKind('IMPOSED_BY'),
  ),
  violator: byTexts(['Applied to an actor of these names.', '违法主体的名称。'], actorNamed('APPLIES_TO')),
  facedBy: byTexts(
    [
      'That an actor of these names can face: it names the actor, or punishes a duty that the actor bears; what names nobody and punishes a duty of nobody is not found, and `namesViolator: false` gives the penalties to look through.',
      '该主体可能受到的处罚：罚则写明该主体，或者对应其承担的义务；罚则和义务均未写明主体的不在其内，可用 namesViolator: false 列出查看。',
    ],
    facedBy(actorNamed),
  ),
  facedByOrKind: byTexts(
    ['That an actor of these names or a kind of one can face.', '该名称的主体或者其下位主体可能受到的处罚。'],
    facedBy(actorOfKind),
  ),
  minMaxMultiple: byLeast('Float', 'maxMultiple', [
    'Its highest fine is at least this multiple of its base.',
    '最高罚款倍数不低于。',
  ]),
  minDetentionDays: byLeast('Int', 'maxDetentionDays', [
    'With detention of at least so many days.',
    '包含不少于该天数的拘留。',
  ]),
  minMaxFine: byLeast('Int', 'maxFine', [
    'Its highest fixed fine is at least so many yuan; sums for each person, item or day are none.',
    '最高罚款额不低于（元），按每人、每件、每日等计算的不计。',
  ]),
  maxMaxFine: byMost('Int', 'maxFine', [
    'Its highest fixed fine is at most so many yuan; sums for each person, item or day are none.',
    '最高罚款额不高于（元），按每人、每件、每日等计算的不计。',
  ]),
  measureKind: byValues(MeasureKindEnum, ['With a measure of these kinds.', '包含的措施种类。'], (values) =>
    linked(
      'HAS_TIER',
      'OUT',
      'PenaltyTier',
      linked('HAS_MEASURE', 'OUT', 'Measure', { property: 'kind', op: 'in', value: values }),
    ),
  ),
  liability: byValues(
    LiabilityEnum,
    ['Of one of these branches of liability.', '法律责任的种类。'],
    (values) => ({
      any: values.map((value) => ({ property: 'liability', op: 'has', value })),
    }),
  ),
  circumstance: byValues(CircumstanceEnum, ['With a tier for these cases.', '包含的情节档次。'], (values) =>
    linked('HAS_TIER', 'OUT', 'PenaltyTier', { property: 'circumstance', op: 'in', value: values }),
  ),
  sanctionMethod: byValues(
    MethodEnum,
    [
      'With a duty that is tied to it so: by the words of the law or by inference.',
      '与义务的对应关系的认定方式：明示或者推断。',
    ],
    (values) => linkedOn('SANCTIONS', 'OUT', 'Norm', { property: 'method', op: 'in', value: values }),
  ),
  minSanctionConfidence: byLeastOfEdge('SANCTIONS', 'OUT', 'Norm', [
    'With a duty that is tied to it with at least this confidence, 0 to 1.',
    '与义务的对应关系的最低置信度（0 至 1）。',
  ]),
  namesProvision: byFlag(
    ['Whether it names the provision whose breach it punishes.', '是否写明所违反的条款。'],
    (value) => holds(linked('VIOLATES', 'OUT', 'Provision'), value),
  ),
  namesViolator: byFlag(['Whether it names whom it strikes.', '是否写明违法主体。'], (value) =>
    holds(linked('APPLIES_TO', 'OUT', 'Actor'), value),
  ),
  namesEnforcer: byFlag(['Whether it names who imposes it.', '是否写明处罚机关。'], (value) =>
    holds(linked('ENFORCED_BY', 'OUT', 'Actor'), value),
  ),
});

export const CitationFilter = filterInput('CitationFilter', ['Which citations.', '引用的筛选条件。'], {
  ...place,
  ...evidence,
  kind: byProperty(CitationKindEnum, 'kind', ['Made for one of these things.', '引用的用途。']),
  resolution: byProperty(ResolutionEnum, 'resolution', ['Followed so far.', '解析结果。']),
  targetWork: byText(['Of the work with this uri.', '所引法律的 uri。'], (value) =>
    equals('targetWork', value),
  ),
  internal: byFlag(['Of the same instrument, or of another.', '是否引用同一文件内的条文。'], (value) =>
    value
      ? { all: [{ property: 'targetWork', op: 'null' }, { not: linked('DELEGATES_TO', 'OUT', 'Actor') }] }
      : { property: 'targetWork', op: 'notNull' },
  ),
});

export const DefinedTermFilter = filterInput('DefinedTermFilter', ['Which terms.', '定义的筛选条件。'], {
  ...place,
  ...evidence,
  term: byText(['Exactly this term.', '术语。'], (value) => equals('term', value)),
  termContains: byText(['Its term holds these words.', '术语包含。'], contains('term')),
});

export const ActorFilter = filterInput('ActorFilter', ['Which actors.', '主体的筛选条件。'], {
  kind: byProperty(ActorKindEnum, 'kind', ['Of one of these kinds.', '种类。']),
  role: byValues(ActorRoleEnum, ['In one of these roles.', '角色。'], (roles) => ({
    any: roles.map((role) => inRole(role)),
  })),
  nameContains: byText(
    ['Its name holds these words, or it is also called just so.', '名称包含，或者别名即为。'],
    (value) => ({ any: [contains('name')(value), { property: 'aliases', op: 'has', value }] }),
  ),
  kindOf: byText(['A kind of the actor with this name.', '属于该主体的一种。'], (name) =>
    linked('KIND_OF', 'OUT', 'Actor', equals('name', name)),
  ),
  partOf: byText(['A part of the body with this name.', '隶属于该主体。'], (name) =>
    linked('PART_OF', 'OUT', 'Actor', equals('name', name)),
  ),
});
