import type { ProvisionNode } from '../../model/provision.ts';
import type { FoundCitation } from './find-citations.ts';
import { citationKind } from './kinds.ts';
import { namesIn } from './titles.ts';

/** eIds of the annexes of an instrument by their headings. */
export type Annexes = ReadonlyMap<string, string>;

/** What a heading remarks of its annex: 进出口税则（注：由国务院关税税则委员会发布）. */
const REMARK = /[（(]注[^（()）]*[）)]$/;

/** The annexes by heading; where an editor printed one twice, as 附件 and then with its words, the latter. */
export function annexesOf(body: readonly ProvisionNode[]): Annexes {
  return new Map(
    body.flatMap(({ kind, heading, eId }) =>
      kind === 'Annex' && heading !== null ? [[heading.replace(REMARK, ''), eId] as const] : [],
    ),
  );
}

/** Whose annex it is: 依照 | 本法所附. */
const ATTACHED =
  /(?:本(?:法|条例|办法|规定|细则)?)?(?:所附|附件|附表|附录|后附)(?:的|[一二三四五六七八九十\d]{1,3})?：?$/;
const LONGEST_ATTACHED = 12;

/**
 * The references of a text to annexes of its own instrument, which their headings in 《》 name: they are a part of it and
 * no other instrument.
 *
 * @example 环境保护税的税目、税额，依照本法所附《环境保护税税目税额表》执行 → 《环境保护税税目税额表》, APPLICATION, annex_1
 */
export function annexesIn(text: string, annexes: Annexes): readonly FoundCitation[] {
  return namesIn(text).flatMap(({ title, start, end }) => {
    const eId = annexes.get(title);
    if (eId === undefined) return [];
    const before = text.slice(Math.max(0, start - LONGEST_ATTACHED), start);
    const kind = citationKind({
      text,
      start: start - (ATTACHED.exec(before)?.[0].length ?? 0),
      end,
      otherInstrument: false,
      wholeInstrument: false,
      relative: false,
      amending: false,
    });
    return [{ start, end, kind, target: { to: 'HERE', eId }, rule: 'citation.annex', confidence: 0.95 }];
  });
}
