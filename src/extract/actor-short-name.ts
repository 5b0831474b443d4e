import { isActorNoun, isBareNoun } from './actor-lexicon.ts';
import { withoutAct } from './actor-name.ts';
import { opensBracket } from './brackets.ts';

/** 发展改革部门（以下简称主管部门）: what declares a short name is no part of the name. */
export const DECLARED = /[（(]以下(?:[^（）()]|[（(][^（）()]*[）)]){1,40}[）)]$/u;
/** （以下简称快递企业）, with how it is said and the name. */
const LAST = /[（(]以?下[均并]?([简统合]?)称[为作]?：?[“"「]?([^（()）“”"「」，。：]{2,24})[”"」]?[）)]$/u;
const AHEAD = /^[（(]以?下[均并]?[简统合]?称[^（()）。]{2,30}[）)]/u;
const LONGEST = 40;
/** 机关、单位: more than one. */
const LIST = /[、和或与]|以及/u;
/** 主管部门: whose, only its own text knows. */
const UNNAMED = /^(?:主管|有关|相关|指定|各)(?:部门|机关|机构|单位)$/u;

/** A short name that a bracket declares for the actor before it. */
interface ShortName {
  readonly name: string;
  /** Whether it is said of all that a list names: 以下统称. */
  readonly ofAll: boolean;
}

/** The name of an actor with whose declaration words end; null where it names nobody outside of its text (以下简称企业). */
export function shortNameIn(words: string): ShortName | null {
  const [, said = '', name = ''] = LAST.exec(words) ?? [];
  if (LIST.test(name) || isBareNoun(name) || UNNAMED.test(name)) return null;
  if (!isActorNoun(name) || withoutAct(name) !== name) return null;
  return { name, ofAll: said === '统' || said === '合' };
}

/** Length of the declaration of a short name that begins at a place of a text; 0 where none does. */
export function declarationLength(text: string, at: number): number {
  return opensBracket(text, at) ? (AHEAD.exec(text.slice(at, at + LONGEST))?.[0].length ?? 0) : 0;
}

/**
 * Those whom a phrase names, by the name that its text gives them from there on, for its later norms have it: one actor,
 * or all of a list that says less than was written, for a relative went from its first member (排放污水的企业和其他经营者
 * （以下统称排污单位）).
 *
 * @param declaration the bracket with which the words end; '' where none does
 * @example 经营快递业务的企业（以下简称快递企业） → 快递企业
 */
export function asDeclared<T extends { readonly name: string; readonly start: number; readonly end: number }>(
  found: readonly T[],
  words: string,
  declaration: string,
): readonly T[] {
  const [first, another] = found;
  const name = shortNameIn(declaration)?.name;
  if (name === undefined || first === undefined) return found;
  if (another !== undefined && words.charAt(first.start - 1) !== '的') return found;
  return [{ ...first, name, end: found.at(-1)?.end ?? first.end }];
}
