/** Brackets that open, full-width and plain. */
export const OPENING = '（(';
/** Brackets that close. */
export const CLOSING = '）)';
const FULL_BRACKET = OPENING.charCodeAt(0);
const BRACKET = OPENING.charCodeAt(1);

/** Whether a bracket opens at a place. */
export function opensBracket(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === FULL_BRACKET || code === BRACKET;
}

/** Where the bracket that opens at `at` closes; -1 where it does not. */
export function closingBracket(text: string, at: number, limit: number): number {
  let depth = 0;
  for (let end = at; end < limit; end += 1) {
    const char = text.charAt(end);
    if (OPENING.includes(char)) depth += 1;
    else if (CLOSING.includes(char)) depth -= 1;
    if (depth === 0) return end;
  }
  return -1;
}
