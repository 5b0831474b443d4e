/**
 * A description as the schema carries it: one English sentence, then one Chinese sentence with the legal term.
 *
 * @example bilingual('A duty.', '义务。') is 'A duty. 义务。'
 */
export function bilingual(english: string, chinese: string): string {
  return `${english} ${chinese}`;
}

/** English and Chinese of one thing, in that order. */
export type Bilingual = readonly [english: string, chinese: string];
