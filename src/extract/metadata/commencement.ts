import type { IsoDate } from '../../model/instrument.ts';
import type { ParsedInstrument } from '../../model/parsed-instrument.ts';
import { walk } from '../../model/provision-walk.ts';
import { firstDate } from './dates.ts';

/** What an instrument says of the day from which it holds. */
export type Commencement =
  | { readonly from: 'DAY'; readonly date: IsoDate }
  /** 自公布之日起施行, and how many days later (自公布之日起30日后施行). */
  | { readonly from: 'PROMULGATION' }
  | { readonly from: 'ADOPTION' }
  /** 自　年　月　日起施行: a draft. */
  | { readonly from: 'BLANK' };

const TAKES_EFFECT = /施行|实施|执行|生效/;
const OWN_NAME =
  /本[^，。；：、本]{0,12}(?:法|条例|办法|规定|细则|规则|决定|决议|章程|解释|修正案|意见|通则|通知)/;
const FROM_DAY = /[自从于][^，。；自从于]{4,24}?日(?:零时)?起?[^，。；]{0,6}(?:施行|实施|执行|生效)/;
const FROM_PROMULGATION = /自?(?:公布|发布|颁布|印发)之日起?(?:施行|实施|执行|生效)/;
const FROM_ADOPTION = /自?通过之日起?(?:施行|实施|执行|生效)/;
/** 自　年　月　日起: a date whose month is left blank, its year perhaps begun. */
const BLANK = /^(?:20\d{0,2}|二[〇○零]?)?年?月日/;
const FILLER = /[\s×XxＸ*＊_…]/g;

function isBlank(sentence: string): boolean {
  for (let at = sentence.indexOf('自'); at >= 0; at = sentence.indexOf('自', at + 1)) {
    if (BLANK.test(sentence.slice(at + 1, at + 40).replace(FILLER, ''))) return true;
  }
  return false;
}

function read(sentence: string): Commencement | null {
  if (!TAKES_EFFECT.test(sentence)) return null;
  if (isBlank(sentence)) return { from: 'BLANK' };
  if (FROM_PROMULGATION.test(sentence)) return { from: 'PROMULGATION' };
  if (FROM_ADOPTION.test(sentence)) return { from: 'ADOPTION' };
  const day = FROM_DAY.exec(sentence);
  const date = day === null ? null : firstDate(day[0]);
  return date === null ? null : { from: 'DAY', date };
}

/**
 * The commencement clause of an instrument, read from its end (it stands in 附则, before annexes); null where none
 * is found. The clause is the instrument's own: 本法自2022年12月1日起施行, not that of a decision it names.
 *
 * @example 本决定自公布之日起施行。 → { from: 'PROMULGATION' }
 * @example 本规定自年月日起施行。 → { from: 'BLANK' }
 */
export function commencementOf(i: ParsedInstrument): Commencement | null {
  const units = walk(i.body).filter(
    (node) => (node.kind === 'Paragraph' || node.kind === 'Preamble') && TAKES_EFFECT.test(node.text.text),
  );
  for (const unit of units.reverse()) {
    for (const sentence of unit.text.text.split(/[。；]/)) {
      const own = OWN_NAME.exec(sentence);
      if (own === null || own.index > 12) continue;
      const found = read(sentence);
      if (found !== null) return found;
    }
  }
  return null;
}
