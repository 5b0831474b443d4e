import { wordDiff, type DiffPiece } from '../../compare/word-diff.ts';
import {
  arrayArgs,
  arrayConnection,
  arrayCost,
  ARRAY_NODE,
  arrayPage,
  nodePage,
} from '../fields/array-page.ts';
import { type Bilingual, bilingual } from '../bilingual.ts';
import { builder } from '../builder.ts';
import { ComparisonBasisEnum, DiffOpEnum, DimensionEnum, SideEnum, VerdictEnum } from './comparison-enums.ts';
import { asOfArg, listArgs, pageSize } from '../fields/edge.ts';
import type { ListDeclaration } from '../plan/edge-field.ts';
import { evidence } from '../fields/edge-facts.ts';
import { ActorRoleEnum, CorrespondenceRelationEnum } from '../enums/enums.ts';
import { equals } from '../fields/filter-fields.ts';
import { inRole } from '../fields/actor-conditions.ts';
import { compareInstruments, countsOf, type InstrumentComparison } from '../answers/instrument-comparison.ts';
import { enumerated, number } from '../fields/property-fields.ts';
import type { ReadNode } from '../plan/read-node.ts';
import { Instrument, Provision } from '../fields/refs.ts';
import { readPage } from '../fields/root-page.ts';
import { ACTORS, PROVISIONS } from '../fields/targets.ts';
import { ParagraphPairRef, PenaltyPairConnection } from './penalty-comparison.ts';

/** What a comparison counts as in the cost of a query: it reads two whole instruments. */
const USUAL_COMPARISON = 1_500;
/** Comparing the words of two paragraphs is work of its own. */
const WORD_DIFF = 5;

const Piece = builder.objectRef<DiffPiece>('DiffPiece').implement({
  description: bilingual('A stretch of words that both texts have, or one alone.', '文字比对的一个片段。'),
  fields: (t) => ({
    op: t.field({
      type: DiffOpEnum.ref,
      description: bilingual('On which side it stands.', '所在的一方。'),
      resolve: ({ op }) => op,
    }),
    text: t.exposeString('text', { description: bilingual('Its words.', '文字。') }),
  }),
});

const Pair = ParagraphPairRef.implement({
  description: bilingual(
    'Two paragraphs that regulate the same matter; always inferred.',
    '规范同一事项的两款，均为推断。',
  ),
  fields: (t) => ({
    here: t.field({
      type: Provision,
      complexity: 1,
      description: bilingual('The paragraph here.', '本文件的款。'),
      resolve: ({ here }) => here,
    }),
    there: t.field({
      type: Provision,
      complexity: 1,
      description: bilingual('The paragraph there.', '对方的款。'),
      resolve: ({ there }) => there,
    }),
    ...enumerated(t, 'relation', CorrespondenceRelationEnum, [
      'How the paragraph of the side `relationsOf` stands to the other.',
      'relationsOf 一方的款与另一方的关系。',
    ]),
    score: number(t, 'score', ['Similarity, 0 to 1.', '相似度（0 至 1）。']),
    ...evidence(t),
    runnerUp: t.field({
      type: Provision,
      nullable: true,
      complexity: 1,
      description: bilingual('The next best counterpart, if any.', '次优的对应条文。'),
      resolve: ({ runnerUp }) => runnerUp,
    }),
    diff: t.field({
      type: [Piece],
      complexity: WORD_DIFF,
      description: bilingual(
        'The whole words of both, items included, word by word.',
        '双方全文（含各项）的逐词比对。',
      ),
      resolve: ({ hereWords, thereWords }, _args, { inTurn }) =>
        inTurn(() => [...wordDiff(hereWords, thereWords)]),
    }),
  }),
});

const PairConnection = arrayConnection('ParagraphPair', Pair, ['pairs of paragraphs', '对应款'], (t) =>
  t.field({ ...ARRAY_NODE, type: Pair, resolve: ({ node }) => node }),
);

const RelationCount = builder.objectRef<ReturnType<typeof countsOf>[number]>('RelationCount').implement({
  description: bilingual('How many pairs there are of a relation.', '某种关系的对应款数。'),
  fields: (t) => ({
    relation: t.field({
      type: CorrespondenceRelationEnum.ref,
      description: bilingual('The relation.', '关系。'),
      resolve: ({ relation }) => relation,
    }),
    count: t.exposeInt('count', { description: bilingual('How many.', '数量。') }),
  }),
});

/** What the cursors of a list of a comparison belong to. */
const scopeOf = ({ here, there }: InstrumentComparison, list: string, filter: unknown = null): string =>
  JSON.stringify([`InstrumentComparison.${list}`, here.id, there.id, filter]);

const standsIn = ({ id }: ReadNode) => equals('instrument', id);

function roleArg() {
  return builder.args((t) => ({
    role: t.field({
      type: ActorRoleEnum.ref,
      defaultValue: 'BEARER',
      description: bilingual('The role, by default BEARER.', '角色，默认为承担主体。'),
    }),
  }));
}

const Comparison = builder.objectRef<InstrumentComparison>('InstrumentComparison').implement({
  description: bilingual(
    'Two instruments side by side: paragraphs that regulate the same matter, what one has alone, and penalties.',
    '两个文件的对照：规范同一事项的款、一方独有的款以及罚则。',
  ),
  fields: (t) => {
    const alone = (
      list: string,
      [english, chinese]: Bilingual,
      of: (comparison: InstrumentComparison) => readonly ReadNode[],
    ) =>
      t.field({
        type: PROVISIONS.connection,
        args: arrayArgs(),
        complexity: arrayCost,
        description: bilingual(english, chinese),
        resolve: (comparison, args) => nodePage(of(comparison), args, scopeOf(comparison, list)),
      });
    const newcomers = (
      field: string,
      [english, chinese]: Bilingual,
      sidesOf: (comparison: InstrumentComparison) => readonly [here: ReadNode, there: ReadNode],
    ) =>
      t.field({
        type: ACTORS.connection,
        args: { ...listArgs(ACTORS), ...roleArg() },
        complexity: (args) => ({ field: 1, multiplier: pageSize(args) }),
        description: bilingual(english, chinese),
        resolve: (comparison, { role, ...given }, context, info) => {
          const wanted = ActorRoleEnum.read(role) ?? 'BEARER';
          const [here, there] = sidesOf(comparison);
          const list: ListDeclaration = {
            ...ACTORS,
            name: `InstrumentComparison.${field} ${wanted}`,
            condition: () => ({
              all: [inRole(wanted, standsIn(here)), { not: inRole(wanted, standsIn(there)) }],
            }),
          };
          return readPage(list, `${here.id} ${there.id}`, given, context, info);
        },
      });
    return {
      here: t.field({
        type: Instrument,
        complexity: 1,
        description: bilingual('The instrument here.', '本文件。'),
        resolve: ({ here }) => here,
      }),
      there: t.field({
        type: Instrument,
        complexity: 1,
        description: bilingual('The instrument there.', '对方文件。'),
        resolve: ({ there }) => there,
      }),
      basis: t.field({
        type: ComparisonBasisEnum.ref,
        description: bilingual('Where the pairs come from.', '对应关系的来源。'),
        resolve: ({ basis }) => basis,
      }),
      relationsOf: t.field({
        type: SideEnum.ref,
        description: bilingual(
          'The side of which the relations are told: the local one, else the lower, else the older one, whichever is asked for first.',
          '关系所描述的一方：地方文件；同为中央或者地方的，为位阶较低者；位阶相同的，为较早者；与查询时的先后无关。',
        ),
        resolve: ({ relationsOf }) => relationsOf,
      }),
      pairs: t.field({
        type: PairConnection,
        args: {
          ...arrayArgs(),
          relation: t.arg({
            type: [CorrespondenceRelationEnum.ref],
            description: bilingual('Only pairs of these relations.', '仅限这些关系。'),
          }),
        },
        complexity: arrayCost,
        description: bilingual(
          'Paragraphs that regulate the same matter, in the order of the text here, the closest first.',
          '规范同一事项的款，按本文件顺序，最接近的在前。',
        ),
        resolve: (comparison, { first, after, relation }) => {
          const wanted: readonly unknown[] | null = relation ?? null;
          return arrayPage(
            comparison.pairs.filter((pair) => wanted?.includes(pair.properties['relation']) ?? true),
            (pair) => `${pair.here.id} ${pair.there.id}`,
            { first, after },
            scopeOf(comparison, 'pairs', wanted),
          );
        },
      }),
      counts: t.field({
        type: [RelationCount],
        description: bilingual('How many pairs there are of each relation.', '各种关系的对应款数。'),
        resolve: ({ pairs }) => [...countsOf(pairs)],
      }),
      onlyHere: alone(
        'onlyHere',
        [
          'Paragraphs here without a counterpart, that on commencement left out.',
          '本文件独有的款（施行日期除外）。',
        ],
        ({ onlyHere }) => onlyHere,
      ),
      onlyThere: alone(
        'onlyThere',
        [
          'Paragraphs there without a counterpart, that on commencement left out.',
          '对方独有的款（施行日期除外）。',
        ],
        ({ onlyThere }) => onlyThere,
      ),
      actorsOnlyHere: newcomers(
        'actorsOnlyHere',
        ['Actors that have the role here and not there.', '仅在本文件中承担该角色的主体。'],
        ({ here, there }) => [here, there],
      ),
      actorsOnlyThere: newcomers(
        'actorsOnlyThere',
        ['Actors that have the role there and not here.', '仅在对方文件中承担该角色的主体。'],
        ({ here, there }) => [there, here],
      ),
      penalties: t.field({
        type: PenaltyPairConnection,
        args: {
          ...arrayArgs(),
          verdict: t.arg({
            type: [VerdictEnum.ref],
            description: bilingual('Only pairs with one of these verdicts.', '仅限有这些结论的罚则。'),
          }),
          dimension: t.arg({
            type: [DimensionEnum.ref],
            description: bilingual(
              'In which respects; in any, where none is given.',
              '所看的方面，默认为任一方面。',
            ),
          }),
          minLikeness: t.arg.float({
            description: bilingual(
              'Only pairs whose acts are at least so alike by their words, 0 to 1.',
              '仅限所处罚的行为达到此相似度（0 至 1）的罚则。',
            ),
          }),
        },
        complexity: arrayCost,
        description: bilingual(
          'Penalties that strike the same acts, with a verdict in each respect.',
          '处罚同一行为的罚则，逐方面比较。',
        ),
        resolve: (comparison, { verdict, dimension, minLikeness, ...page }) => {
          const verdicts: readonly unknown[] | null = verdict ?? null;
          const dimensions: readonly unknown[] | null = dimension ?? null;
          return arrayPage(
            comparison.penalties.filter(
              (pair) =>
                pair.likeness >= (minLikeness ?? 0) &&
                pair.verdicts.some(
                  (one) =>
                    (verdicts?.includes(one.verdict) ?? true) &&
                    (dimensions?.includes(one.dimension) ?? true),
                ),
            ),
            ({ here, there }) => `${here.id} ${there.id}`,
            page,
            scopeOf(comparison, 'penalties', [verdicts, dimensions, minLikeness]),
          );
        },
      }),
    };
  },
});

builder.queryField('compareInstruments', (t) =>
  t.field({
    type: Comparison,
    nullable: true,
    complexity: USUAL_COMPARISON,
    description: bilingual(
      'Two instruments compared paragraph by paragraph; null where one of them is not held.',
      '逐款比较两个文件，任一方未收录的为空。',
    ),
    args: {
      here: t.arg.string({
        required: true,
        description: bilingual('The uri of an instrument or a work.', '法律文件或者法律的 uri。'),
      }),
      there: t.arg.string({
        required: true,
        description: bilingual(
          'The uri of the instrument or work to compare it with.',
          '与之比较的法律文件或者法律的 uri。',
        ),
      }),
      ...asOfArg(),
    },
    resolve: (_root, { here, there, asOf }, context) =>
      compareInstruments(here, there, asOf ?? context.today, context),
  }),
);
