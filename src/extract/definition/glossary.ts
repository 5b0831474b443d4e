import { termOf, veiled, type DefinedWords } from './term.ts';

/** A glossary: 本法下列用语的含义：…. */
const GLOSSARY = /(?:用语|术语|名词|词语|概念)[^。；]{0,16}(?:含义|定义|解释|意义|意思)|的含义(?!是否)/;
/** 《国境卫生检疫法》和本细则所称：, the terms in the items below. */
const SO_CALLED = /^[^，。；：]{0,30}所称[：:]$/;
const ENTRY =
  /^([^，,。；：:—]{1,40}?)(?:[，,：:]|——?)?(?:是指|系指|指的是|指(?![导定挥派引标示令])|(?<=，)(?:主要)?包[括含]|(?<=[，”])均?不?(?:包括|含)本[数级]|(?<=，)[是即](?!否))/;
/** 安全距离：…, as the first words of an entry. */
const COLON_ENTRY = /^([^，。；：:]{1,24})[：:]/;

/** Whether a text or the heading of an article announces that terms are explained below. */
export function opensGlossary(text: string): boolean {
  return GLOSSARY.test(text) || SO_CALLED.test(text);
}

/**
 * An entry of a glossary, one clause of it; only the first may set its term off by a colon.
 *
 * @example 公共信用信息，是指… → 公共信用信息
 * @example “浓缩锂”——指锂—6同位素原子百分含量大于天然锂的 → 浓缩锂
 */
export function glossaryEntry(words: string, isFirst: boolean): DefinedWords | null {
  const clause = veiled(words);
  const match = ENTRY.exec(clause) ?? (isFirst ? COLON_ENTRY.exec(clause) : null);
  const written = match?.[1];
  if (written === undefined || /含义|用语/.test(written)) return null;
  const term = termOf(words.slice(0, written.length));
  return { term, start: 0, rule: 'definition.glossary', confidence: 0.95 };
}
