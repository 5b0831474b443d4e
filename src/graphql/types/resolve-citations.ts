import type { IsoDate } from '../../model/instrument.ts';
import { chooseInstruments } from '../answers/chosen-instruments.ts';
import { citationsIn, type FollowedCitation } from '../answers/followed-citations.ts';
import { bilingual } from '../bilingual.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { fault } from '../faults.ts';
import { asOfArg } from '../fields/edge.ts';
import { textOf } from '../plan/read-node.ts';
import { ResolvedCitation } from './resolved-citation.ts';

/** The most characters that one question may hold. */
const LONGEST_TEXT = 50_000;
/** What a question counts as in the cost of a query: it reads the provisions of every law that it names. */
const USUAL_TEXT = 200;

builder.queryField('resolveCitations', (t) =>
  t.field({
    type: [ResolvedCitation],
    complexity: { field: USUAL_TEXT, multiplier: 5 },
    description: bilingual(
      `Every citation in a text of at most ${String(LONGEST_TEXT)} characters, by the rules of the compiler.`,
      `文本中的全部引用，最多 ${String(LONGEST_TEXT)} 字，规则与编译时相同。`,
    ),
    args: {
      text: t.arg.string({ required: true, description: bilingual('The text.', '文本。') }),
      within: t.arg.string({
        description: bilingual(
          'The uri of the work or instrument in which the text stands: a bare 第二十二条 is of it.',
          '文本所在法律或者文件的 uri：单独的“第二十二条”即指该文件。',
        ),
      }),
      ...asOfArg(),
    },
    resolve: async (_root, { text, within, asOf }, context): Promise<FollowedCitation[]> => {
      if (text.length > LONGEST_TEXT) {
        throw fault(
          'BAD_USER_INPUT',
          `\`text\` has ${String(text.length)} characters; send at most ${String(LONGEST_TEXT)} at once.`,
        );
      }
      const day = asOf ?? context.today;
      const surroundings =
        within === null || within === undefined ? null : await surroundingsOf(within, day, context);
      return citationsIn(text, surroundings, day, context);
    },
  }),
);

async function surroundingsOf(within: string, asOf: IsoDate, context: Context) {
  const found = (await chooseInstruments([within], null, asOf, context)).of(within);
  if (found === null) {
    throw fault('BAD_USER_INPUT', `\`within\` names ${within}, which is not held; leave it out or load it.`);
  }
  return {
    title: textOf(found.properties, 'title') ?? '',
    jurisdiction: textOf(found.properties, 'jurisdiction') ?? 'CN',
    uri: found.id,
  };
}
