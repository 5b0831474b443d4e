import type { ActorMention } from '../../model/actor.ts';
import type { MappedText } from '../../model/span.ts';
import { spreadActors } from '../actor/phrase.ts';
import { leadingActorPhrase } from '../actor/span.ts';
import type { Range } from '../words/clause.ts';

/** 对养老机构负有监督职责的部门: an office, named by what it is responsible for. */
const IN_OFFICE = /^对(?!负有)[^，的]{2,60}的(?=[^，]{2})/;
const SUPERVISES = /^(?:[^违未不]|未成年)*(?:负有.{2,24}|(?:监督|监管|管理)(?:检查|职责|工作|职权|义务)?)的$/;
/** Named by a law that gives them a task. */
const TASKED =
  /^(?:其他)?(?:依[照据]|根据|按照|有权|(?<=其他)依法)[^，。；的]{2,40}(?:的(?:有关)?规定[^，。；的]{2,30})?的(?=[^，。；的]{0,12}(?:部门|机关|机构|人员|专家))/;
const BARE = /^(?:部门|机关|机构|单位|人员)(?:的|$)/;

/** The authorities with which a stretch opens, and whether it holds nothing else. */
interface Office {
  readonly actors: readonly ActorMention[];
  readonly isOpen: boolean;
}

/**
 * Those whom their task names, as the subject of a breach; `lead` is how much stands before it.
 *
 * @example 对养老机构负有监督职责的部门 → the whole of it; so 其他依照本法规定行使监督管理权的部门
 */
export function officeIn(text: MappedText, { start, end }: Range, lead: number): Office | null {
  const written = text.text.slice(start, end);
  const supervised = IN_OFFICE.exec(written)?.[0] ?? '';
  const supervises = SUPERVISES.test(supervised);
  const from = supervises ? start : start + lead;
  const office = supervises ? supervised : TASKED.exec(written.slice(lead))?.[0];
  const phrase = office === undefined ? null : leadingActorPhrase(text.text, from + office.length, end);
  if (office === undefined || phrase === null) return null;
  const actors = spreadActors(text, phrase.start, phrase.end).map((actor, index) =>
    index === 0 && BARE.test(actor.name) ? { ...actor, name: office + actor.name } : actor,
  );
  return { actors, isOpen: phrase.end === end };
}
