import type { EdgeKind } from '../../model/graph-schema.ts';
import { type Bilingual, bilingual } from '../bilingual.ts';
import { builder, type NodeFields } from '../builder.ts';
import { connection } from '../fields/edge.ts';
import { EVIDENCE } from '../fields/edge-facts.ts';
import { ActorKindEnum } from '../enums/enums.ts';
import { enumerated, flag, requiredText, texts } from '../fields/property-fields.ts';
import { Actor } from '../fields/refs.ts';
import * as targets from '../fields/targets.ts';

/** What points at the actor by an edge. */
const by = (t: NodeFields, field: string, edge: EdgeKind, to: targets.Target, description: Bilingual) =>
  connection(t, { name: `Actor.${field}`, edge, direction: 'IN', to, description });

/** The actors above it in the hierarchy. */
const above = (t: NodeFields, field: string, edge: EdgeKind, description: Bilingual) =>
  connection(t, { name: `Actor.${field}`, edge, direction: 'OUT', to: targets.ACTORS, description });

builder.node(Actor, {
  description: bilingual(
    'Someone or some body that the law addresses.',
    '主体：法律所规范的机关、组织或者个人。',
  ),
  id: { resolve: (node) => node.id },
  fields: (t) => ({
    name: requiredText(t, 'name', ['Its canonical name, such as 公安机关.', '规范名称，如公安机关。']),
    ...enumerated(t, 'kind', ActorKindEnum, ['Its kind.', '种类。']),
    aliases: texts(t, 'aliases', ['Other ways of writing it.', '别名。']),
    authorised: flag(t, 'authorised', ['Whether the authority file knows it.', '是否列入主体规范档。']),
    norms: by(t, 'norms', 'BORNE_BY', targets.NORMS, ['All norms that it bears.', '所承担的全部规范。']),
    duties: by(t, 'duties', 'BORNE_BY', targets.DUTIES, ['Its duties.', '义务。']),
    permissions: by(t, 'permissions', 'BORNE_BY', targets.PERMISSIONS, [
      'Its permissions and powers.',
      '许可或者权力。',
    ]),
    rights: by(t, 'rights', 'BORNE_BY', targets.RIGHTS, ['Its rights.', '权利。']),
    encouragements: by(t, 'encouragements', 'BORNE_BY', targets.ENCOURAGEMENTS, [
      'What it is encouraged to do.',
      '受鼓励的行为。',
    ]),
    exemptions: by(t, 'exemptions', 'BORNE_BY', targets.EXEMPTIONS, ['Its exemptions.', '豁免。']),
    receives: by(t, 'receives', 'TOWARD', targets.NORMS, [
      'The norms that are to be done toward it or with it.',
      '以它为相对方的规范。',
    ]),
    enforces: by(t, 'enforces', 'ENFORCED_BY', targets.PENALTIES, [
      'The penalties that name it to impose them.',
      '写明由它实施的罚则。',
    ]),
    imposes: connection(t, {
      name: 'Actor.imposes',
      edge: 'IMPOSED_BY',
      direction: 'IN',
      to: targets.IMPOSED_PENALTIES,
      facts: EVIDENCE,
      description: [
        'The penalties that it imposes: those that name it, and those that a norm on competence leaves to it.',
        '由它实施的罚则：写明由它实施的，以及由职权规范确定由它实施的。',
      ],
    }),
    enforcesMeasures: by(t, 'enforcesMeasures', 'ENFORCED_BY', targets.MEASURES, [
      'The single measures that it imposes.',
      '由它实施的各项措施。',
    ]),
    penalties: by(t, 'penalties', 'APPLIES_TO', targets.PENALTIES, [
      'The penalties that apply to it.',
      '适用于它的罚则。',
    ]),
    delegations: by(t, 'delegations', 'DELEGATES_TO', targets.CITATIONS, [
      'The delegations by which it is to make further rules.',
      '授权它制定具体办法的规定。',
    ]),
    kindOf: above(t, 'kindOf', 'KIND_OF', ['The actors of which it is a kind.', '它所属的上位主体。']),
    kinds: by(t, 'kinds', 'KIND_OF', targets.ACTORS, ['The kinds of it.', '它的各种下位主体。']),
    partOf: above(t, 'partOf', 'PART_OF', ['The bodies of which it is a part.', '它所隶属的主体。']),
    parts: by(t, 'parts', 'PART_OF', targets.ACTORS, ['Its parts.', '它的组成部分。']),
  }),
});
