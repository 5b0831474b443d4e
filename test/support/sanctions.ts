import { compileCorpus } from '../../src/compile.ts';
import { parseActorAuthority } from '../../src/link/actors/actor-authority.ts';
import type { Sanction } from '../../src/model/liability-rule.ts';

export const authority = parseActorAuthority(
  'COMPANY:\n  电信业务经营者: ~\n  金融机构: ~\nREGULATOR:\n  海事管理机构: ~\n',
);

/** The sanctions of a statute of the given articles: duties in chapter 2, penalties in chapter 3. */
export function sanctionsOf(
  duties: readonly string[],
  penalties: readonly string[],
  general: readonly string[] = [],
): readonly Sanction[] {
  const opening = ['# 示范条例', '第一章 总则', '第一条 为了示范，制定本条例。', ...general];
  const text = [...opening, '第二章 管理', ...duties];
  const bytes = new TextEncoder().encode([...text, '第三章 法律责任', ...penalties].join('\n\n'));
  const { corpus } = compileCorpus([{ name: '示范条例.md', bytes }], { authority });
  return corpus.instruments.flatMap(({ sanctions }) => sanctions);
}

/** Pairs of penalty and duty, behind the further penalty that points at them. */
export function pairsOf(...texts: Parameters<typeof sanctionsOf>): readonly string[] {
  return sanctionsOf(...texts).map(({ penaltyAt, duty, method, pointedFrom }) => {
    const from = pointedFrom === undefined ? '' : `${short(pointedFrom)}: `;
    return `${from}${short(penaltyAt)} → ${short(duty)} ${method}`;
  });
}

/** art_9__para_1__item_2 → 9.1(2) */
export const short = (eId: string): string =>
  eId
    .replace('art_', '')
    .replace('__para_', '.')
    .replace(/__item_(\d+)/u, '($1)');
