import { without, type MadeFile } from './sources.ts';

/**
 * The rule of replacement, told anew from what made-up files say of themselves: what a store holds after a load of
 * `given` over `held`. Names compare by code unit, as the compiler's.
 */
export function heldAfter(held: readonly MadeFile[], given: readonly MadeFile[]): readonly MadeFile[] {
  const winners = keptOf(given);
  const isGiven = (file: MadeFile): boolean => given.some((one) => isSame(one, file));
  const rest = held
    .filter((file) => !isGiven(file))
    .flatMap((file): MadeFile[] => {
      const aside = new Set(file.setAside);
      const rivals = winners.filter(
        ({ statute }) => file.statute !== null && statute !== null && overlap(statute, file.statute),
      );
      if (rivals.length > 0) aside.add('STATUTE');
      const sameName = given.filter(({ name }) => name === file.name);
      const rewritten =
        rivals.some(({ name }) => name === file.name) ||
        (file.explains !== null && sameName.some(({ explains }) => explains === file.explains));
      if (file.explains !== null && rewritten) aside.add('COMMENTARY');
      const left = [
        ...(file.statute === null ? [] : (['STATUTE'] as const)),
        ...(file.explains === null ? [] : (['COMMENTARY'] as const)),
      ].filter((form) => !aside.has(form));
      return left.length === 0 ? [] : [without(file, ...[...aside].sort())];
    });
  return [...rest, ...given];
}

export function isSame(a: MadeFile, b: MadeFile): boolean {
  return a.name === b.name && Buffer.compare(a.bytes, b.bytes) === 0;
}

/** Of files whose statutes overlap the first by name. */
function keptOf(files: readonly MadeFile[]): readonly MadeFile[] {
  const kept: MadeFile[] = [];
  for (const file of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const { statute } = file;
    if (statute === null) continue;
    if (kept.some((one) => one.statute !== null && overlap(one.statute, statute))) continue;
    kept.push(file);
  }
  return kept;
}

function overlap(a: NonNullable<MadeFile['statute']>, b: NonNullable<MadeFile['statute']>): boolean {
  return a.version === b.version && a.articles.some((number) => b.articles.includes(number));
}
