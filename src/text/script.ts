import traditionalToSimplified from 'opencc-js/dict/TSCharacters';

let characters: ReadonlyMap<string, string> | null = null;

/** The simplified form of each traditional character that differs from it. */
export function simplifiedCharacters(): ReadonlyMap<string, string> {
  characters ??= new Map(
    traditionalToSimplified.split('|').flatMap((pair) => {
      const [from, to] = pair.split(' ');
      return from === undefined || to === undefined || from === to ? [] : [[from, to] as const];
    }),
  );
  return characters;
}

/** The quotation marks of texts in traditional script, as simplified ones print them. */
const QUOTATION_MARKS: readonly (readonly [string, string])[] = [
  ['「', '“'],
  ['」', '”'],
  ['『', '‘'],
  ['』', '’'],
];

let units: Uint16Array | null = null;

/** By UTF-16 unit: the unit that stands for it in simplified script, 0 for itself. */
function simplifiedUnits(): Uint16Array {
  if (units !== null) return units;
  units = new Uint16Array(0x1_00_00);
  for (const [from, to] of [...simplifiedCharacters(), ...QUOTATION_MARKS]) {
    if (from.length === 1 && to.length === 1) units[from.charCodeAt(0)] = to.charCodeAt(0);
  }
  return units;
}

/**
 * A text in simplified script, unit by unit: as long as the text, so that an offset in one is an offset in the other.
 *
 * @example simplified('第二十二條　應當') → '第二十二条　应当'
 */
export function simplified(text: string): string {
  const table = simplifiedUnits();
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = table[text.charCodeAt(at)];
    if (unit === undefined || unit === 0) continue;
    parts.push(text.slice(from, at), String.fromCharCode(unit));
    from = at + 1;
  }
  return from === 0 ? text : parts.join('') + text.slice(from);
}

/**
 * Some texts, and in simplified script those that may be in traditional script, each once. A name that is asked for may
 * be either: 乾县 is simplified as it is.
 */
export function inEitherScript(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => [text, simplified(text)]))];
}

/**
 * A quarter of the characters of a text in traditional script have a simplified form; of one in simplified script
 * hardly any: a name (乾县), a slip (第二十二條).
 */
const TRADITIONAL_SHARE = 0.05;

/** Whether a text is printed in traditional script. */
export function isTraditional(text: string): boolean {
  const table = simplifiedUnits();
  let chinese = 0;
  let traditional = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x3400 || unit > 0x9fff) continue;
    chinese += 1;
    if (table[unit] !== 0) traditional += 1;
  }
  return traditional > chinese * TRADITIONAL_SHARE;
}
