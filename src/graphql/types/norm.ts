import { FAMILIES } from '../../model/graph-schema.ts';
import { EDGE_POSITION } from '../../store/plan.ts';
import { type Bilingual, bilingual } from '../bilingual.ts';
import { builder } from '../builder.ts';
import { connection, list, one } from '../fields/edge.ts';
import { EVIDENCE, SANCTION } from '../fields/edge-facts.ts';
import { ModalityEnum } from '../enums/enums.ts';
import { enumerated, text, texts } from '../fields/property-fields.ts';
import { Norm, normRef, Sourced } from '../fields/refs.ts';
import {
  ACTORS,
  COMPETENCE_PENALTIES,
  PROVISIONS,
  REMEDIED_PENALTIES,
  REMEDIES,
  SANCTIONING_PENALTIES,
} from '../fields/targets.ts';
import { placeFields } from './sourced.ts';

const IN_ORDER = [{ property: EDGE_POSITION, direction: 'ASC' }] as const;

Norm.implement({
  description: bilingual(
    'Who must, must not, may, has a right to, is encouraged to or is excused from doing what.',
    '规范：谁应当、不得、可以、有权、受鼓励或者免于做什么。',
  ),
  interfaces: [builder.nodeInterfaceRef(), Sourced],
  resolveType: (node) => node.kind,
  fields: (t) => ({
    ...placeFields(t, 'Norm'),
    ...enumerated(t, 'modality', ModalityEnum, ['Its deontic modality.', '模态。']),
    text: text(t, 'text', ['Its words, normalised.', '规范的文字（规范化）。']),
    condition: text(t, 'condition', ['Words that say in which case it holds.', '适用条件。']),
    exceptions: texts(t, 'exceptions', [
      'Words that say for whom or in which case it does not hold (`除保险公司外`, `法律另有规定的除外`, `法律另有规定的，从其规定`), each as the law has them; empty where it states none, and where an item states its own.',
      '例外与但书：不适用该规范的主体或者情形，逐条照录原文，没有写明的、写在各项之中的为空。',
    ]),
    provision: one(t, {
      name: 'Norm.provision',
      edge: 'STATES',
      direction: 'IN',
      to: PROVISIONS,
      description: ['The provision that states it.', '规定它的条文。'],
    }),
    bearers: list(t, {
      name: 'Norm.bearers',
      edge: 'BORNE_BY',
      direction: 'OUT',
      to: ACTORS,
      order: IN_ORDER,
      description: ['The actors that bear it; empty where none is named.', '承担主体，未写明的为空。'],
    }),
    recipients: list(t, {
      name: 'Norm.recipients',
      edge: 'TOWARD',
      direction: 'OUT',
      to: ACTORS,
      order: IN_ORDER,
      description: ['The actors toward whom or with whom it is to be done.', '相对方。'],
    }),
    items: connection(t, {
      name: 'Norm.items',
      edge: 'HAS_ITEM',
      direction: 'OUT',
      to: PROVISIONS,
      order: IN_ORDER,
      description: ['The items that belong to it.', '所属的各项。'],
    }),
    sanctionedBy: connection(t, {
      name: 'Norm.sanctionedBy',
      edge: 'SANCTIONS',
      direction: 'IN',
      to: SANCTIONING_PENALTIES,
      facts: SANCTION,
      description: ['The penalties that punish its breach, as far as known.', '违反它时适用的罚则。'],
    }),
    remedies: connection(t, {
      name: 'Norm.remedies',
      edge: 'REMEDIED_BY',
      direction: 'OUT',
      to: REMEDIES,
      facts: EVIDENCE,
      description: ['The rights by which those it affects can seek a remedy.', '受其影响者可以寻求的救济。'],
    }),
    remedyForNorms: connection(t, {
      name: 'Norm.remedyForNorms',
      edge: 'REMEDIED_BY',
      direction: 'IN',
      to: REMEDIES,
      facts: EVIDENCE,
      description: ['The norms against whose effect it gives a remedy.', '以它为救济的规范。'],
    }),
    remedyForPenalties: connection(t, {
      name: 'Norm.remedyForPenalties',
      edge: 'REMEDIED_BY',
      direction: 'IN',
      to: REMEDIED_PENALTIES,
      facts: EVIDENCE,
      description: ['The penalties against which it gives a remedy.', '以它为救济的罚则。'],
    }),
    competenceForPenalties: connection(t, {
      name: 'Norm.competenceForPenalties',
      edge: 'ENFORCED_UNDER',
      direction: 'IN',
      to: COMPETENCE_PENALTIES,
      facts: EVIDENCE,
      description: [
        'The penalties that name no enforcer and that its bearers impose.',
        '未写明处罚机关、由其承担主体实施的罚则。',
      ],
    }),
  }),
});

const DESCRIPTIONS: Readonly<Record<(typeof FAMILIES.Norm.kinds)[number], Bilingual>> = {
  Duty: ['A duty: an obligation or a prohibition.', '义务：应当履行的或者禁止性的。'],
  Permission: ['A permission or a power.', '许可或者权力（可以）。'],
  Right: ['A right, a claim or a remedy of a person.', '权利（有权）或者救济。'],
  Encouragement: ['Something that the State encourages or supports.', '国家鼓励、支持的行为。'],
  Exemption: ['An exemption from liability or from a rule.', '豁免：不予追究或者不适用。'],
};

for (const kind of FAMILIES.Norm.kinds) {
  builder.node(normRef(kind), {
    description: bilingual(...DESCRIPTIONS[kind]),
    id: { resolve: (node) => node.id },
    interfaces: [Norm, Sourced],
  });
}
