import { bilingual } from '../bilingual.ts';
import { builder } from '../builder.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text that was sent or read, in code points. */
export const Span = builder.objectRef<Stretch>('Span').implement({
  description: bilingual(
    'A stretch of a text, in Unicode code points, zero-based, end exclusive.',
    '文本中的一段，以 Unicode 码点计，从零起算，不含末尾。',
  ),
  fields: (t) => ({
    start: t.exposeInt('start', { description: bilingual('Where it starts.', '起始位置。') }),
    end: t.exposeInt('end', { description: bilingual('Where it ends, exclusive.', '结束位置（不含）。') }),
  }),
});
