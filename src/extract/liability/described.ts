import type { ActorMention } from '../../model/actor.ts';
import type { MappedText } from '../../model/span.ts';
import { isActorNoun, keepsRelative } from '../actor/lexicon.ts';
import { spreadActors } from '../actor/phrase.ts';
import { leadingActorPhrase } from '../actor/span.ts';
import type { Range } from '../words/clause.ts';
import { matchesIn } from '../words/matches.ts';
import { MEMBER_JOINT } from './listed-subject.ts';
import { namesResponsible } from './target.ts';

/** A breach of what, which tells nothing yet of who commits it: 违反本法规定. */
const OF_WHAT = /^凡?违反[^，]*规定$/;
/** What is told before a name and is its own breach, or hands it to somebody. */
const TELLS_BREACH = /[未不违擅拒]|逾期|非法|虚假/;
/** Words by which a stretch is a deed, done to whom the relative describes: 允许无证的人员违规操作, 为…的单位提供, 对航空器上的人员使用暴力. */
const DONE_TO =
  /^(?:对(?!.*负有)|属于|故意|明知|擅自|非法|违法|干扰|[未不拒阻妨为向将给把让令与和由]|使(?!用)|允许|委托|聘[用任请]|雇[用佣]|招[用收募聘]|安排|指[使派]|派遣|要求|强[令迫]|介绍|组织|容留|包庇|纵容|利用|冒充|假冒|侮辱|殴打|威胁|打击|报复|侵犯|损害|帮助|教唆|任何)/;
/** Why, by what or where it is so of him: no name keeps that (guidelines §7). */
const ADJUNCT = /^(?:[凡因由在按经]|依照|根据)/;
/** A breach right behind the noun of its subject. */
const BREAKS =
  /^(?:违反|违[法规]|有(?:下列|前[款条]|上述|第|本)|[未不](?!成年|动产|特定|良|满)|没有|拒[绝不]|擅自|故意|逾期|无正当|隐瞒|滥用|玩忽|徇私|虐待|虚假|使用|利用)/;
/** The same where a comma cuts it off. */
const BREAKS_NEXT =
  /^(?:违反|[未不](?!成年|动产|特定|良|满)|没有|拒[绝不]|擅自|故意|逾期|无正当|隐瞒|有(?:下列|前)|向|接到)/;

/**
 * Whom a relative of any length describes right before his breach, where no shorter name opens its words.
 *
 * @example 按照本条例规定应当缴纳土地复垦费的单位和个人，不按规定的期限缴纳的 → 单位, 个人
 * @example 允许未取得资格的人员违规操作的 → nobody
 */
export function describedViolators(text: MappedText, stretches: readonly Range[]): readonly ActorMention[] {
  for (const [index, stretch] of stretches.entries()) {
    const written = text.text.slice(stretch.start, stretch.end);
    const next = stretches[index + 1];
    const actors = describedIn(text, stretch, next);
    if (actors.length > 0) return actors;
    if (DONE_TO.test(written) || (!OF_WHAT.test(written) && TELLS_BREACH.test(written))) return [];
  }
  return [];
}

function describedIn(
  text: MappedText,
  { start, end }: Range,
  next: Range | undefined,
): readonly ActorMention[] {
  const words = text.text;
  const written = words.slice(start, end);
  if (DONE_TO.test(written)) return [];
  for (const { index } of matchesIn(written, /的/g)) {
    const from = start + index + 1;
    const phrase = leadingActorPhrase(words, from, end);
    if (phrase === null || namesResponsible(words.slice(from, phrase.end))) continue;
    const breaks =
      phrase.end === end
        ? next !== undefined && BREAKS_NEXT.test(words.slice(next.start, next.end))
        : BREAKS.test(words.slice(phrase.end, end));
    if (!breaks) continue;
    // 国家规定的标准或者无障碍设施所有人: a thing opens no list of persons.
    const [first = ''] = words.slice(from, phrase.end).split(MEMBER_JOINT);
    if (!isActorNoun(first)) continue;
    const bare = spreadActors(text, from, phrase.end);
    const whole = spreadActors(text, start, phrase.end);
    // 对妇女、儿童负有职责的工作人员: those of a relative are no subject.
    if (!written.startsWith('对') && whole.length >= bare.length) return whole;
    const relative = ADJUNCT.test(written) ? '' : written.slice(0, index + 1);
    return bare.map((actor) =>
      keepsRelative(actor.name) ? { ...actor, name: relative + actor.name } : actor,
    );
  }
  return [];
}
