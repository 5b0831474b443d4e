import type { ActorMention } from '../../model/actor.ts';
import type { MappedText } from '../../model/span.ts';
import type { ProvisionNode } from '../../model/provision.ts';
import { opensWithVerb } from '../actor/lexicon.ts';
import { withoutAct } from '../actor/name.ts';
import { cutClauses } from '../words/clause.ts';
import { wordAt } from '../words/word.ts';
import { leadingSubject } from './listed-subject.ts';
import { violatorsIn } from './violators.ts';

/** Whose breaches the items of conduct tell. */
export interface Conductors {
  readonly actors: readonly ActorMention[];
  /** Whether fewer than half of the items name somebody, so that whom the measures strike says more. */
  readonly few: boolean;
}

/**
 * Whose breaches the items of conduct tell, where the lead-in names nobody: each that is the subject of an item. Where
 * most items name nobody, only a name with its verb right behind it is sure to be one.
 *
 * @example 有下列行为之一的：（一）施工单位未…；（二）涂改…；（三）出租… → 施工单位; （一）第一届毕业生经考核达不到要求的；（二）… → nobody
 */
export function conductorsOf(node: ProvisionNode, conduct: readonly string[]): Conductors {
  const items = node.children.filter(({ eId }) => conduct.includes(eId));
  const listed = items.map(({ text }) => ({ text, actors: subjectsOf(text) }));
  const naming = listed.filter(({ actors }) => actors.length > 0);
  const few = naming.length * 2 < listed.length;
  const sure = few ? naming.filter(({ text }) => opensWithDoer(text)) : naming;
  return { actors: sure.flatMap(({ actors }) => actors), few };
}

function subjectsOf(text: MappedText): readonly ActorMention[] {
  return violatorsIn(
    text,
    cutClauses(text.text).flatMap(({ segments }) => segments),
  );
}

/** Words of breach that no list of verbs holds, and what stands before the verb: 出票人 | 在出票时作虚假记载. */
const BREAKS = /^(?:[未不拒在向]|违[反法规]|非法|擅自|没有|逾期|滥用)/;

/** Whether an item opens with a name and at once says what that does: 血站、医疗机构 | 出售无偿献血的血液的. */
function opensWithDoer({ text }: MappedText): boolean {
  const [segment] = cutClauses(text).flatMap(({ segments }) => segments);
  const phrase = segment === undefined ? null : leadingSubject(text, segment);
  if (segment === undefined || phrase === null) return false;
  const name = text.slice(phrase.start, phrase.end);
  const behind = text.slice(phrase.end, segment.end);
  const verb = wordAt(behind, 0);
  const acts = BREAKS.test(behind) || (verb?.class === 'VERB' && behind[verb.length] !== '的');
  return acts && withoutAct(name) === name && !opensWithVerb(name);
}
