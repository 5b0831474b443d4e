import { METHODS } from '../../model/evidence.ts';
import { bilingual, type Bilingual } from '../bilingual.ts';
import { builder } from '../builder.ts';
import type { NodeRef } from '../fields/connection.ts';
import { evidence, namedItems } from '../fields/edge-facts.ts';
import { ChainGapEnum, CorrespondenceRelationEnum, MethodEnum } from '../enums/enums.ts';
import { fault } from '../faults.ts';
import {
  type Breach,
  type ChainLink,
  obligationChain,
  type ObligationChain,
} from '../answers/obligation-chain.ts';
import { enumerated, number } from '../fields/property-fields.ts';
import { Actor, Norm, Penalty, Provision } from '../fields/refs.ts';
import { FACTS, PASSES } from '../plan/selection-marks.ts';

/** What a duty's whole chain counts as in the cost of a query: what it usually reads. */
const USUAL_CHAIN = 60;

const Link = builder.interfaceRef<ChainLink>('ChainLink').implement({
  extensions: FACTS,
  description: bilingual('A link of a chain, with what it rests on.', '义务链条中的一环及其依据。'),
  fields: (t) => evidence(t),
});

const linkTo = (name: string, field: string, ref: NodeRef, [english, chinese]: Bilingual) =>
  builder.objectRef<ChainLink>(name).implement({
    description: bilingual(english, chinese),
    extensions: FACTS,
    interfaces: [Link],
    fields: (t) => ({
      [field]: t.field({
        type: ref,
        complexity: 1,
        extensions: PASSES,
        description: bilingual('What the link leads to.', '所连接的对象。'),
        resolve: (link) => link.node,
      }),
    }),
  });

const NormLink = linkTo('NormLink', 'norm', Norm, ['A link to a norm.', '连接到规范的一环。']);
const PenaltyLink = linkTo('PenaltyLink', 'penalty', Penalty, ['A link to a penalty.', '连接到罚则的一环。']);
const ActorLink = linkTo('ActorLink', 'actor', Actor, ['A link to an actor.', '连接到主体的一环。']);
const ProvisionLink = linkTo('ProvisionLink', 'provision', Provision, [
  'A link to a provision.',
  '连接到条文的一环。',
]);

const CounterpartLink = builder.objectRef<ChainLink>('CounterpartLink').implement({
  extensions: FACTS,
  description: bilingual(
    'A link to the counterpart in another instrument: of a local provision the national one, and the other way round.',
    '连接到其他文件中对应条文的一环：地方条文对应国家条文，反之亦然。',
  ),
  interfaces: [Link],
  fields: (t) => ({
    provision: t.field({
      type: Provision,
      complexity: 1,
      extensions: PASSES,
      description: bilingual('The counterpart.', '对应条文。'),
      resolve: (link) => link.node,
    }),
    ...enumerated(t, 'relation', CorrespondenceRelationEnum, [
      'How the local provision stands to the national one.',
      '地方规定与上位法的关系。',
    ]),
    score: number(t, 'score', ['Similarity, 0 to 1.', '相似度（0 至 1）。']),
  }),
});

const BreachType = builder.objectRef<Breach>('Breach').implement({
  extensions: FACTS,
  description: bilingual(
    'A breach of a duty: the penalty that punishes it, the items of conduct, and what follows.',
    '违反义务的情形：对应的罚则、行为项及其后果。',
  ),
  interfaces: [Link],
  fields: (t) => ({
    penalty: t.field({
      type: Penalty,
      complexity: 1,
      extensions: PASSES,
      description: bilingual('The penalty, with its tiers and measures.', '罚则，含档次和措施。'),
      resolve: (breach) => breach.node,
    }),
    conduct: t.field({
      type: [Provision],
      description: bilingual(
        'The items that describe the breach; empty where the paragraph as a whole does.',
        '构成违反的行为项，整款适用的为空。',
      ),
      resolve: (breach) => [...breach.conduct],
    }),
    ...namedItems(t),
    enforcers: t.field({
      type: [ActorLink],
      description: bilingual(
        'Who imposes it: whom it names, and where it leaves that open, whom a norm on competence charges; empty where neither tells.',
        '处罚机关：罚则写明的机关；未写明的，为职权规范所定的机关（推断）；均无的为空。',
      ),
      resolve: (breach) => [...breach.enforcers],
    }),
    remedies: t.field({
      type: [NormLink],
      description: bilingual('The rights by which it can be contested.', '对它可以寻求的救济。'),
      resolve: (breach) => [...breach.remedies],
    }),
    counterparts: t.field({
      type: [CounterpartLink],
      description: bilingual(
        'Counterparts of the penalty in other instruments.',
        '其他文件中对应的罚则条款。',
      ),
      resolve: (breach) => [...breach.counterparts],
    }),
  }),
});

const Chain = builder.objectRef<ObligationChain>('ObligationChain').implement({
  extensions: FACTS,
  description: bilingual(
    'From a duty to its breach, penalty, enforcer and remedy, link by link.',
    '义务链条：义务、违反、罚则、执法、救济，逐环列出。',
  ),
  fields: (t) => {
    const links = (
      type: typeof NormLink,
      [english, chinese]: Bilingual,
      of: (chain: ObligationChain) => readonly ChainLink[],
    ) =>
      t.field({
        type: [type],
        description: bilingual(english, chinese),
        resolve: (chain) => [...of(chain)],
      });
    return {
      duty: t.field({
        type: Norm,
        complexity: 1,
        extensions: PASSES,
        description: bilingual('The duty from which it starts.', '起点的义务。'),
        resolve: (chain) => chain.duty,
      }),
      breaches: t.field({
        type: [BreachType],
        description: bilingual('The ways to breach it that are punished.', '受处罚的违反情形。'),
        resolve: (chain) => [...chain.breaches],
      }),
      supervision: links(
        NormLink,
        [
          'Which organ supervises its bearers, by which norm; where none does, who is in charge of what the text is on.',
          '对承担主体的监督管理规范；没有的，为主管本文件所规定事项的机关的概括性规定。',
        ],
        (chain) => chain.supervision,
      ),
      remedies: links(
        NormLink,
        ['The rights of those whom its fulfilment affects.', '因履行该义务受影响者的救济。'],
        (chain) => chain.remedies,
      ),
      civil: links(
        PenaltyLink,
        ['Civil liability under the same instrument.', '同一文件的民事责任。'],
        (chain) => chain.civil,
      ),
      criminal: links(
        PenaltyLink,
        ['Criminal liability under the same instrument.', '同一文件的刑事责任。'],
        (chain) => chain.criminal,
      ),
      deference: links(
        ProvisionLink,
        ['Clauses by which other law prevails.', '从其规定条款。'],
        (chain) => chain.deference,
      ),
      counterparts: links(
        CounterpartLink,
        ['Counterparts of the duty in other instruments.', '其他文件中对应的规定。'],
        (chain) => chain.counterparts,
      ),
      missing: t.field({
        type: [ChainGapEnum.ref],
        description: bilingual(
          'Links that were not found: the law, as far as read, is silent.',
          '缺失的环节：已读文本没有写明。',
        ),
        resolve: (chain) => [...chain.missing],
      }),
    };
  },
});

builder.interfaceField(Norm, 'chain', (t) =>
  t.field({
    type: Chain,
    complexity: USUAL_CHAIN,
    extensions: PASSES,
    description: bilingual(
      'All that follows from it: breach, penalty, enforcer, supervision, remedies and other routes.',
      '由它引出的全部环节：违反、罚则、执法、监督、救济等。',
    ),
    args: {
      minConfidence: t.arg.float({
        defaultValue: 0,
        description: bilingual('Only links of at least this confidence, 0 to 1.', '最低置信度（0 至 1）。'),
      }),
      methods: t.arg({
        type: [MethodEnum.ref],
        description: bilingual(
          'Only links found in these ways; by default in both.',
          '认定方式，默认两种都要。',
        ),
      }),
    },
    resolve: (norm, { minConfidence, methods }, context, info) => {
      const least = minConfidence ?? 0;
      if (least < 0 || least > 1) {
        throw fault('BAD_USER_INPUT', `\`minConfidence\` is ${String(least)}; it must be from 0 to 1.`);
      }
      const wanted = (methods ?? METHODS)
        .map((method) => MethodEnum.read(method))
        .filter((method) => method !== null);
      return obligationChain(norm, { minConfidence: least, methods: wanted }, context, info);
    },
  }),
);
