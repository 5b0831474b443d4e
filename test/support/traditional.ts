import { simplifiedCharacters } from '../../src/text/script.ts';

const traditionalCharacters = new Map<string, string>();
for (const [traditional, simplified] of simplifiedCharacters()) {
  const single = traditional.length === 1 && simplified.length === 1;
  if (single && !simplifiedCharacters().has(simplified)) {
    traditionalCharacters.set(simplified, traditionalCharacters.get(simplified) ?? traditional);
  }
}

/** A simplified text in traditional script, one character for one: 应当 → 應當. */
export function traditional(text: string): string {
  return text.replace(/[\u4E00-\u9FFF]/gu, (character) => traditionalCharacters.get(character) ?? character);
}
