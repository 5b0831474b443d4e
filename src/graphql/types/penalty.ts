import { EDGE_POSITION } from '../../store/plan.ts';
import { bilingual } from '../bilingual.ts';
import { builder } from '../builder.ts';
import { connection, list, one } from '../fields/edge.ts';
import { EVIDENCE, SANCTION } from '../fields/edge-facts.ts';
import {
  CircumstanceEnum,
  DiscretionEnum,
  LiabilityEnum,
  MeasureBaseEnum,
  MeasureKindEnum,
  MeasureTargetEnum,
} from '../enums/enums.ts';
import { enumerated, integer, number, text } from '../fields/property-fields.ts';
import { textsOf } from '../plan/read-node.ts';
import { Measure, Penalty, PenaltyTier, Sourced } from '../fields/refs.ts';
import {
  ACTORS,
  COMPETENCES,
  IMPOSERS,
  MEASURES,
  PENALTIES,
  PROVISIONS,
  REMEDIES,
  SANCTIONED_DUTIES,
  TIERS,
} from '../fields/targets.ts';
import { placeFields } from './sourced.ts';

const IN_ORDER = [{ property: EDGE_POSITION, direction: 'ASC' }] as const;

builder.node(Penalty, {
  description: bilingual('A legal consequence of a breach.', '罚则：违反规定的法律责任。'),
  id: { resolve: (node) => node.id },
  interfaces: [Sourced],
  fields: (t) => ({
    ...placeFields(t, 'Penalty'),
    liability: t.field({
      type: [LiabilityEnum.ref],
      description: bilingual('The branches of liability.', '法律责任的种类。'),
      extensions: { reads: { properties: ['liability'] } },
      resolve: ({ properties }) =>
        textsOf(properties, 'liability')
          .map((value) => LiabilityEnum.read(value))
          .filter((value) => value !== null),
    }),
    text: text(t, 'text', ['Its words, normalised.', '罚则的文字（规范化）。']),
    maxFine: integer(t, 'maxFine', [
      'The highest fixed fine that any tier names, in yuan; 罚金 of criminal law is none, nor is a sum for each person, item or day, which the measures tell with the base UNIT.',
      '各档次中最高的罚款额（元），不含刑法的罚金，也不含按每人、每件、每日等计算的罚款（见各措施，基数为 UNIT）。',
    ]),
    maxMultiple: number(t, 'maxMultiple', [
      'The highest fine as a multiple of its base; 罚金 of criminal law is none.',
      '各档次中最高的罚款倍数，不含刑法的罚金。',
    ]),
    maxDetentionDays: integer(t, 'maxDetentionDays', [
      'The most days of detention that any tier names.',
      '各档次中最长的拘留天数。',
    ]),
    provision: one(t, {
      name: 'Penalty.provision',
      edge: 'STATES',
      direction: 'IN',
      to: PROVISIONS,
      description: ['The provision that states it.', '规定它的条文。'],
    }),
    tiers: list(t, {
      name: 'Penalty.tiers',
      edge: 'HAS_TIER',
      direction: 'OUT',
      to: TIERS,
      order: IN_ORDER,
      description: ['Its steps, in the order of the text.', '处罚档次，按文本顺序。'],
    }),
    enforcers: list(t, {
      name: 'Penalty.enforcers',
      edge: 'ENFORCED_BY',
      direction: 'OUT',
      to: ACTORS,
      order: IN_ORDER,
      description: [
        'The actors that impose any of its measures; empty where none is named. Each measure tells its own.',
        '实施其任一措施的处罚机关，未写明的为空；各项措施由谁实施，见措施。',
      ],
    }),
    violators: list(t, {
      name: 'Penalty.violators',
      edge: 'APPLIES_TO',
      direction: 'OUT',
      to: ACTORS,
      order: IN_ORDER,
      description: [
        'The actors to which it, or any of its measures, applies; empty where none is named. Each measure tells its own.',
        '违法主体，包括其任一措施写明的对象，未写明的为空；各项措施针对何人，见措施。',
      ],
    }),
    violates: list(t, {
      name: 'Penalty.violates',
      edge: 'VIOLATES',
      direction: 'OUT',
      to: PROVISIONS,
      order: IN_ORDER,
      description: ['The provisions that it names as breached.', '写明所违反的条文。'],
    }),
    conduct: connection(t, {
      name: 'Penalty.conduct',
      edge: 'HAS_CONDUCT',
      direction: 'OUT',
      to: PROVISIONS,
      order: IN_ORDER,
      description: ['The items that list the conduct.', '列举违法行为的各项。'],
    }),
    sanctions: connection(t, {
      name: 'Penalty.sanctions',
      edge: 'SANCTIONS',
      direction: 'OUT',
      to: SANCTIONED_DUTIES,
      facts: SANCTION,
      description: ['The duties whose breach it punishes, as far as known.', '所对应的义务。'],
    }),
    remedies: connection(t, {
      name: 'Penalty.remedies',
      edge: 'REMEDIED_BY',
      direction: 'OUT',
      to: REMEDIES,
      facts: EVIDENCE,
      description: ['The rights by which it can be contested.', '对它可以寻求的救济。'],
    }),
    competences: connection(t, {
      name: 'Penalty.competences',
      edge: 'ENFORCED_UNDER',
      direction: 'OUT',
      to: COMPETENCES,
      facts: EVIDENCE,
      description: [
        'Where it, or a measure of it, names no enforcer: the norms whose bearers impose all penalties of its instrument, or those of some articles or kinds.',
        '罚则或者其措施未写明处罚机关时，规定由谁处罚的职权规范；其承担主体即处罚机关。',
      ],
    }),
    imposedBy: connection(t, {
      name: 'Penalty.imposedBy',
      edge: 'IMPOSED_BY',
      direction: 'OUT',
      to: IMPOSERS,
      facts: EVIDENCE,
      description: [
        'Who imposes it: its `enforcers`, the bearers of its `competences` as sure as these are, and the police for what such a norm leaves to them.',
        '由谁处罚：写明的处罚机关（enforcers），职权规范（competences）的承担主体，以及该规范保留给公安机关的处罚，附认定依据。',
      ],
    }),
  }),
});

builder.node(PenaltyTier, {
  description: bilingual('A step of a penalty, for one case.', '罚则的一个档次，对应一种情节。'),
  id: { resolve: (node) => node.id },
  interfaces: [Sourced],
  fields: (t) => ({
    ...placeFields(t, 'PenaltyTier'),
    ...enumerated(t, 'circumstance', CircumstanceEnum, ['In which case it holds.', '适用情节。']),
    condition: text(t, 'condition', [
      'The words of its case, such as 超过百分之十不足百分之二十的; null where it follows upon the breach as such.',
      '适用该档次的情形的文字，如“超过百分之十不足百分之二十的”；直接适用于违法行为的为空。',
    ]),
    text: text(t, 'text', ['Its words, normalised.', '该档次的文字（规范化）。']),
    penalty: one(t, {
      name: 'PenaltyTier.penalty',
      edge: 'HAS_TIER',
      direction: 'IN',
      to: PENALTIES,
      description: ['The penalty of which it is a step.', '所属的罚则。'],
    }),
    measures: list(t, {
      name: 'PenaltyTier.measures',
      edge: 'HAS_MEASURE',
      direction: 'OUT',
      to: MEASURES,
      order: IN_ORDER,
      description: ['Its measures, in the order of the text.', '措施，按文本顺序。'],
    }),
  }),
});

builder.node(Measure, {
  description: bilingual('One measure of a tier.', '一项处罚或者处理措施。'),
  id: { resolve: (node) => node.id },
  interfaces: [Sourced],
  fields: (t) => ({
    ...placeFields(t, 'Measure'),
    ...enumerated(t, 'kind', MeasureKindEnum, ['What is done.', '措施的种类。']),
    ...enumerated(t, 'target', MeasureTargetEnum, ['Whom it strikes.', '措施的对象。']),
    ...enumerated(t, 'discretion', DiscretionEnum, [
      'Whether it is bound or discretionary.',
      '羁束或者裁量。',
    ]),
    min: integer(t, 'min', ['The lowest amount, in yuan.', '最低数额（元）。']),
    max: integer(t, 'max', ['The highest amount, in yuan.', '最高数额（元）。']),
    multipleMin: number(t, 'multipleMin', ['The lowest multiple of the base.', '最低倍数。']),
    multipleMax: number(t, 'multipleMax', ['The highest multiple of the base.', '最高倍数。']),
    ...enumerated(t, 'base', MeasureBaseEnum, ['What it is counted of.', '计算基数。']),
    daysMin: integer(t, 'daysMin', ['The fewest days.', '最少天数。']),
    daysMax: integer(t, 'daysMax', ['The most days.', '最多天数。']),
    monthsMin: integer(t, 'monthsMin', ['The fewest months.', '最少月数。']),
    monthsMax: integer(t, 'monthsMax', ['The most months.', '最多月数。']),
    tier: one(t, {
      name: 'Measure.tier',
      edge: 'HAS_MEASURE',
      direction: 'IN',
      to: TIERS,
      description: ['The tier to which it belongs.', '所属的档次。'],
    }),
    violators: list(t, {
      name: 'Measure.violators',
      edge: 'APPLIES_TO',
      direction: 'OUT',
      to: ACTORS,
      order: IN_ORDER,
      description: [
        'Whom its own words name that it strikes, such as 单位 and 个人 of 对单位处…，对个人处…; empty where they name nobody.',
        '该措施自身写明的处罚对象，如“对单位处…，对个人处…”中的单位、个人；未写明的为空。',
      ],
    }),
    enforcers: list(t, {
      name: 'Measure.enforcers',
      edge: 'ENFORCED_BY',
      direction: 'OUT',
      to: ACTORS,
      order: IN_ORDER,
      description: [
        'The actors that impose it; empty where the penalty names none for it.',
        '实施该措施的机关，罚则未就其写明的为空。',
      ],
    }),
  }),
});
