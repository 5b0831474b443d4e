import { diffArrays } from 'diff';
import { simplified } from '../text/script.ts';

/** On which side a piece of a word diff stands. */
export const DIFF_OPS = ['SAME', 'HERE', 'THERE'] as const;
export type DiffOp = (typeof DIFF_OPS)[number];

/** A stretch of words that both texts have, or one alone. */
export interface DiffPiece {
  readonly op: DiffOp;
  readonly text: string;
}

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** More changed words than this are no change but another text; it bounds the work for any input. */
const MOST_EDITS = 1_000;

/** The words and marks of a text; joined they are the text. Traditional script is cut as simplified is. */
export function wordsOf(text: string): string[] {
  return Array.from(WORDS.segment(simplified(text)), ({ segment, index }) =>
    text.slice(index, index + segment.length),
  );
}

/**
 * What two texts share and what each has alone, word by word. All pieces but those of THERE make up `here`, all but
 * those of HERE `there`.
 *
 * @example wordDiff('处五万元罚款', '处十万元罚款') → SAME 处, HERE 五, THERE 十, SAME 万元罚款 (as the segmenter cuts)
 */
export function wordDiff(here: string, there: string): readonly DiffPiece[] {
  const changes = diffArrays(wordsOf(here), wordsOf(there), { maxEditLength: MOST_EDITS });
  const pieces: readonly DiffPiece[] =
    changes === undefined
      ? [
          { op: 'HERE', text: here },
          { op: 'THERE', text: there },
        ]
      : changes.map(({ added, removed, value }) => ({
          op: removed ? 'HERE' : added ? 'THERE' : 'SAME',
          text: value.join(''),
        }));
  return pieces.filter(({ text }) => text !== '');
}
