import { bilingual } from '../bilingual.ts';
import { builder } from '../builder.ts';
import { codePointOffsets } from '../code-points.ts';
import { enumeration } from '../enums/enums.ts';
import { fault } from '../faults.ts';
import { selectionOf } from '../plan/selection.ts';
import { PASSES } from '../plan/selection-marks.ts';
import {
  NAME_MATCHES,
  SUGGESTION_KINDS,
  type Suggestion as SuggestionModel,
  suggestions,
} from '../answers/suggestions.ts';
import { highlight } from '../../store/highlight.ts';
import { Span } from './span.ts';

const USUAL = 10;
const MOST = 50;
const LONGEST = 100;

const NameMatchEnum = enumeration(
  'NameMatch',
  ['How a name fits what was typed.', '名称与输入的匹配方式。'],
  NAME_MATCHES,
  {
    EXACT: ['It is what was typed.', '名称与输入完全一致。', 'Exact', '完全一致'],
    PREFIX: ['It begins with what was typed.', '名称以输入开头。', 'Prefix', '开头一致'],
    INNER: ['It holds what was typed.', '名称包含输入。', 'Inner', '包含'],
  },
);

const SuggestionKindEnum = enumeration(
  'SuggestionKind',
  ['What can be suggested.', '可以提示的对象种类。'],
  SUGGESTION_KINDS,
  {
    ACTOR: ['Actors, by name.', '主体（按名称）。', 'Actor', '主体'],
    WORK: ['Works, by title.', '法律（按标题）。', 'Work', '法律'],
  },
);

const Suggestion = builder.objectRef<SuggestionModel & { readonly typed: string }>('Suggestion').implement({
  description: bilingual('A name that what was typed may mean.', '输入可能所指的一个名称。'),
  fields: (t) => ({
    text: t.exposeString('text', { description: bilingual('The name or title.', '名称或者标题。') }),
    alias: t.exposeString('alias', {
      nullable: true,
      description: bilingual(
        'The other way of writing it that fits what was typed, where the name does not.',
        '名称不匹配时，与输入相匹配的别名。',
      ),
    }),
    match: t.field({
      type: NameMatchEnum.ref,
      description: bilingual(
        'How it fits; a title counts with and without 中华人民共和国.',
        '匹配方式，标题中的“中华人民共和国”可有可无。',
      ),
      resolve: ({ match }) => match,
    }),
    spans: t.field({
      type: [Span],
      description: bilingual('Where in the name what was typed stands.', '输入在名称中的位置。'),
      resolve: ({ text, typed }) => {
        const pointAt = codePointOffsets(text);
        return highlight(text, typed).map(({ start, end }) => ({ start: pointAt(start), end: pointAt(end) }));
      },
    }),
    degree: t.exposeInt('degree', {
      description: bilingual(
        'How many norms and penalties name the actor, or how many citations and implementing texts lead to the work.',
        '写到该主体的规范和罚则的数量，或者引用、实施该法律的数量。',
      ),
    }),
    node: t.field({
      type: builder.nodeInterfaceRef(),
      complexity: 1,
      extensions: PASSES,
      description: bilingual('The actor or work.', '该主体或者法律。'),
      resolve: ({ node }) => node,
    }),
  }),
});

builder.queryField('autocomplete', (t) =>
  t.field({
    type: [Suggestion],
    description: bilingual(
      'Names of actors and titles of works that hold what was typed so far: the same first, then those that begin with it, then the others, the most used first.',
      '按已输入的文字提示主体名称和法律标题：完全一致的在前，其次开头一致的，再次包含的，各以使用多者在前。',
    ),
    complexity: ({ first }) => ({ field: USUAL, multiplier: first ?? USUAL }),
    args: {
      text: t.arg.string({
        required: true,
        description: bilingual(
          'What was typed; one character is enough, traditional ones find simplified ones.',
          '已输入的文字，一个字即可，繁体可查简体。',
        ),
      }),
      kinds: t.arg({
        type: [SuggestionKindEnum.ref],
        description: bilingual('Only these kinds.', '仅限这些种类。'),
      }),
      first: t.arg.int({
        description: bilingual(
          `How many, from 1 to ${String(MOST)}; ${String(USUAL)} where none is given.`,
          `取多少条，最多 ${String(MOST)} 条，默认 ${String(USUAL)} 条。`,
        ),
      }),
    },
    resolve: async (_root, { text, kinds, first }, context, info) => {
      if (text.length > LONGEST) {
        throw fault('BAD_USER_INPUT', `\`text\` is longer than ${String(LONGEST)} characters; shorten it.`);
      }
      const most = first ?? USUAL;
      if (most < 1 || most > MOST) {
        throw fault('BAD_USER_INPUT', `\`first\` is ${String(most)}; it must be from 1 to ${String(MOST)}.`);
      }
      const wanted = SUGGESTION_KINDS.filter((kind) => kinds?.includes(kind) ?? true);
      const found = await suggestions(
        text,
        wanted,
        most,
        (type) => selectionOf(info, [type], context.today, 0).selection,
        context,
      );
      return found.map((one) => ({ ...one, typed: text }));
    },
  }),
);
