import type { StruckAct } from '../../compare/answering-penalties.ts';
import { leadOf, type PenaltyFacts } from '../../compare/penalty-facts.ts';
import { tellingWords } from '../../compare/stored-text.ts';
import { simplified } from '../../text/script.ts';
import { eIdOf, type ReadEdge, type ReadNode, textOf, textsOf, wordsOf } from '../plan/read-node.ts';

/** A penalty as it was read, as far as it tells what it strikes. */
export interface ReadPenalty extends Pick<PenaltyFacts, 'words' | 'tiers'> {
  /** Its items of conduct. */
  readonly conduct: readonly ReadNode[];
  /** The edges SANCTIONS to the duties that it punishes. */
  readonly sanctions: readonly ReadEdge[];
}

/**
 * The acts that a penalty strikes: what its items of conduct tell, or its own words before the first step; and the
 * duties that it names as broken by each.
 *
 * @param textsAt the words of the provision with an eId, then those of each item below it
 * @param blanked words that tell nothing of an act: names, and what the penalty does to a violator
 * @example 违反本条例第六十一条规定的，由… → no words, the duty 不得招用未满十六周岁未成年人
 */
export function struckActs(
  { words, tiers, conduct, sanctions }: ReadPenalty,
  textsAt: (eId: string) => readonly string[],
  blanked: readonly string[],
): readonly StruckAct[] {
  const telling = (text: string): string => tellingWords(simplified(text), blanked);
  const named = sanctions.filter(({ properties }) => properties['method'] === 'EXPLICIT');
  const dutiesAt = (item: string | null): readonly string[] =>
    named
      .filter(({ properties }) => isAt(textsOf(properties, 'conduct'), item))
      .flatMap((edge) => wordsOfDuty(edge, textsAt))
      .map(telling);
  const lead = telling(leadOf({ words, tiers }));
  if (conduct.length === 0) return [{ item: null, words: lead, duties: dutiesAt(null) }];
  return conduct.map((node) => {
    const [item, text] = [eIdOf(node), wordsOf(node.properties, 'text')];
    // 按照下列规定处罚：（一）…的，处…罚款: the item holds the penalty, of which it may hold several.
    return { item, words: text.includes(words) ? lead : telling(text), duties: dutiesAt(item) };
  });
}

const isAt = (conduct: readonly string[], item: string | null): boolean =>
  conduct.length === 0 || item === null || conduct.includes(item);

/** The words of a duty: of each of the items that are named, or of all items of a list; else its own. */
function wordsOfDuty(
  { node, properties }: ReadEdge,
  textsAt: (eId: string) => readonly string[],
): readonly string[] {
  const named = textsOf(properties, 'items');
  if (named.length > 0) return named.map((item) => textsAt(item).join('。'));
  const own = textOf(node.properties, 'text') ?? '';
  const items = OPENS_LIST.test(own) ? textsAt(eIdOf(node)).slice(1) : [];
  return items.length > 0 ? items : [own];
}

const OPENS_LIST = /下列|：$/u;
