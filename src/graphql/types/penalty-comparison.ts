import type { ComparedValue, DimensionVerdict } from '../../compare/verdict.ts';
import { arrayConnection, ARRAY_NODE } from '../fields/array-page.ts';
import { type Bilingual, bilingual } from '../bilingual.ts';
import { builder } from '../builder.ts';
import { DimensionEnum, VerdictEnum } from './comparison-enums.ts';
import { CircumstanceEnum, LanguageEnum, MeasureKindEnum } from '../enums/enums.ts';
import type { ParagraphPair, PenaltyPair } from '../answers/instrument-comparison.ts';
import type { ReadNode } from '../plan/read-node.ts';
import { Penalty, Provision } from '../fields/refs.ts';

/** The type of its pairs, whose fields are in instrument-comparison.ts. */
export const ParagraphPairRef = builder.objectRef<ParagraphPair>('ParagraphPair');

const Value = builder.objectRef<ComparedValue>('ComparedValue').implement({
  description: bilingual(
    'What one of two penalties says in a respect; null or empty where it does not say.',
    '罚则在某一方面的内容，没有写明的为空。',
  ),
  fields: (t) => ({
    words: t.stringList({
      description: bilingual('The words of the law on which it rests.', '所依据的条文文字。'),
      resolve: ({ words }) => [...words],
    }),
    amount: t.exposeInt('amount', {
      nullable: true,
      description: bilingual('The highest fixed fine, in yuan.', '最高罚款额（元）。'),
    }),
    multiple: t.exposeFloat('multiple', {
      nullable: true,
      description: bilingual('The highest fine as a multiple of its base.', '最高罚款倍数。'),
    }),
    measures: t.field({
      type: [MeasureKindEnum.ref],
      description: bilingual('The kinds of punishment.', '处罚种类。'),
      resolve: ({ measures }) => [...measures],
    }),
    circumstances: t.field({
      type: [CircumstanceEnum.ref],
      description: bilingual('The cases in which it strikes.', '处罚的情节。'),
      resolve: ({ circumstances }) => [...circumstances],
    }),
  }),
});

const Verdict = builder.objectRef<DimensionVerdict>('DimensionVerdict').implement({
  description: bilingual(
    'How a penalty here stands to one there in one respect.',
    '本文件的罚则与对方罚则在一个方面的比较。',
  ),
  fields: (t) => ({
    dimension: t.field({
      type: DimensionEnum.ref,
      description: bilingual('The respect.', '比较的方面。'),
      resolve: ({ dimension }) => dimension,
    }),
    verdict: t.field({
      type: VerdictEnum.ref,
      description: bilingual('Here seen from there.', '结论，以对方为基准看本文件。'),
      resolve: ({ verdict }) => verdict,
    }),
    verdictLabel: t.string({
      description: bilingual('The label of `verdict`.', 'verdict 的名称。'),
      args: { language: languageArg(['The language of the label.', '名称的语言。']) },
      resolve: ({ verdict }, { language }) => VerdictEnum.label(verdict, LanguageEnum.read(language) ?? 'ZH'),
    }),
    here: t.field({
      type: Value,
      description: bilingual('What the penalty here says.', '本文件罚则的内容。'),
      resolve: ({ here }) => here,
    }),
    there: t.field({
      type: Value,
      description: bilingual('What the penalty there says.', '对方罚则的内容。'),
      resolve: ({ there }) => there,
    }),
    reason: t.string({
      description: bilingual('The reason in words.', '理由。'),
      args: { language: languageArg(['The language of the reason.', '理由的语言。']) },
      resolve: ({ reason: [english, chinese] }, { language }) => (language === 'EN' ? english : chinese),
    }),
  }),
});

function languageArg([english, chinese]: Bilingual) {
  return builder.args((t) => ({
    language: t.field({
      type: LanguageEnum.ref,
      defaultValue: 'ZH',
      description: bilingual(english, chinese),
    }),
  })).language;
}

const PenaltyPairType = builder.objectRef<PenaltyPair>('PenaltyPair').implement({
  description: bilingual(
    'Two penalties that strike the same acts, compared respect by respect; there is no verdict on the whole.',
    '处罚同一行为的两个罚则，逐方面比较，不作总体结论。',
  ),
  fields: (t) => {
    const penalty = ([english, chinese]: Bilingual, of: (pair: PenaltyPair) => ReadNode) =>
      t.field({ type: Penalty, complexity: 1, description: bilingual(english, chinese), resolve: of });
    const conduct = ([english, chinese]: Bilingual, of: (pair: PenaltyPair) => readonly ReadNode[]) =>
      t.field({
        type: [Provision],
        description: bilingual(english, chinese),
        resolve: (pair) => [...of(pair)],
      });
    return {
      here: penalty(['The penalty here.', '本文件的罚则。'], ({ here }) => here),
      there: penalty(['The penalty there.', '对方的罚则。'], ({ there }) => there),
      pair: t.field({
        type: ParagraphPairRef,
        nullable: true,
        complexity: 1,
        description: bilingual(
          'The paragraphs that tie them, their own or those of the duties that they punish, and what their pairing rests on; null where only the words of the acts tie them.',
          '使双方对应的款（罚则所在的款，或者其所处罚的义务所在的款）及其对应依据；仅依行为文字对应的为空。',
        ),
        resolve: ({ pair }) => pair,
      }),
      likeness: t.exposeFloat('likeness', {
        description: bilingual(
          'How alike the acts that they strike are by their words, 0 to 1.',
          '所处罚的行为在文字上的相似度（0 至 1）。',
        ),
      }),
      words: t.stringList({
        description: bilingual('The words of those acts that both share.', '双方行为共有的词语。'),
        resolve: ({ words }) => [...words],
      }),
      hereConduct: conduct(
        [
          'The items of conduct here that are compared; empty where the paragraph as a whole is.',
          '本文件中相比较的行为项，整款比较的为空。',
        ],
        ({ hereConduct }) => hereConduct,
      ),
      thereConduct: conduct(
        [
          'The items of conduct there that are compared; empty where the paragraph as a whole is.',
          '对方中相比较的行为项，整款比较的为空。',
        ],
        ({ thereConduct }) => thereConduct,
      ),
      verdicts: t.field({
        type: [Verdict],
        description: bilingual('A verdict in each respect.', '各方面的结论。'),
        resolve: ({ verdicts }) => [...verdicts],
      }),
    };
  },
});

export const PenaltyPairConnection = arrayConnection(
  'PenaltyPair',
  PenaltyPairType,
  ['pairs of penalties', '对应罚则'],
  (t) => t.field({ ...ARRAY_NODE, type: PenaltyPairType, resolve: ({ node }) => node }),
);
