import { answerOf } from './ask.ts';
import type { OperationName, Values } from './operations.ts';
import { DIALECTS, type Side } from './sides.ts';

/** Sets of values with which all answers of an operation are compared. */
const COMPARED = 10;

/** Holds the answers of all servers against those of the first. @throws Error that shows the first difference */
export async function compareAnswers(
  sides: readonly Side[],
  values: ReadonlyMap<OperationName, readonly Values[]>,
): Promise<void> {
  const [first, ...others] = sides.filter((side) => DIALECTS[side.name] !== null);
  if (first === undefined) return;
  for (const [name, sets] of values) {
    for (const one of sets.slice(0, COMPARED)) {
      const expected = JSON.stringify(await answerOf(first, name, one));
      for (const side of others) {
        const answer = JSON.stringify(await answerOf(side, name, one));
        if (answer !== expected) throw new Error(difference(name, one, first, expected, side, answer));
      }
    }
  }
}

function difference(
  name: OperationName,
  values: Values,
  first: Side,
  expected: string,
  side: Side,
  answer: string,
): string {
  let from = 0;
  while (from < expected.length && expected[from] === answer[from]) from += 1;
  const shown = (text: string): string => text.slice(Math.max(0, from - 80), from + 160);
  return [
    `The answers to "${name}" with ${JSON.stringify(values)} differ from character ${String(from)}:`,
    `  ${first.name}: ${shown(expected)}`,
    `  ${side.name}: ${shown(answer)}`,
  ].join('\n');
}
