import type { ActorMention } from '../model/actor.ts';
import type { MappedText } from '../model/span.ts';
import { spreadActors } from './actor-phrase.ts';
import { leadingActorPhrase } from './actor-span.ts';
import type { Range } from './clause-cut.ts';

const BY = /(?:由|报请|提请|建议)(?=.)/gu;
/** What follows one who is no enforcer: 由违法者承担费用. */
const NO_ENFORCER = /^(?:依法)?(?:承担|负担|赔偿|补偿|制定|规定|另行|代为履行)/u;
const AUTHORITY =
  /(?:部门|机关|机构|政府|委员会|法院|检察院|海关|[局厅所]|国务院|办事处|银行|单位|协会|组织|学校)$/u;
const POWER = /^(?:并?可以?|应当|有权|并|予以|给予|依法|责令|处|没收|吊销)/u;
const BREACH_OF = /^对?[^，]{0,60}违反[^，]{2,80}(?:规定|要求|条款|义务|之一)?$/u;
/** Words behind which an actor's name was only the beginning of a thing's: 个人信息, 用户身份. */
const AGAINST =
  /^(?:[为向将给使]|拒绝|拒不|阻碍|阻挠|妨碍|妨害|侮辱|殴打|威胁|打击|报复|围攻|暴力|干扰|造成|致使|导致|损害|以暴力)/u;
const THING_AHEAD =
  /^(?:信息|账户|账号|资料|身份|财产|活动|工作|行为|场所|资格|名称|印章|权益|名义|档案|设施|设备|资金|密集|证书|之间|以外|的(?!工作人员|负责人|主管人员))/u;

/**
 * Who imposes the measures of a stretch: 由X, and an authority that stands as subject before 可以 or the measure.
 *
 * @example 并可以由有关主管部门责令暂停相关业务 → 有关主管部门
 * @example 公安机关可以处五日以下拘留 → 公安机关
 */
export function enforcersIn(text: MappedText, { start, end }: Range): readonly ActorMention[] {
  const words = text.text;
  const found: ActorMention[] = [];
  for (const by of words.slice(start, end).matchAll(BY)) {
    const from = start + by.index + by[0].length;
    const phrase = leadingActorPhrase(words, from, end);
    if (phrase === null || NO_ENFORCER.test(words.slice(phrase.end, phrase.end + 6))) continue;
    found.push(...spreadActors(text, phrase.start, phrase.end));
  }
  if (found.length > 0) return found;
  const lead = /^(?:[并另还]|同时)/u.exec(words.slice(start, end))?.[0].length ?? 0;
  const subject = leadingActorPhrase(words, start + lead, end);
  if (subject === null || !POWER.test(words.slice(subject.end, subject.end + 4))) return [];
  if (!AUTHORITY.test(words.slice(subject.start, subject.end))) return [];
  return spreadActors(text, subject.start, subject.end);
}

/**
 * Whose breach it is: the subject of the words that describe it. 任何单位和个人, and a breach that names nobody, give
 * an empty list.
 *
 * @example 违反本法规定，电信业务经营者未…的 → 电信业务经营者
 * @example 对实施前款行为的单位、个人和相关组织者，… → 单位, 个人, 相关组织者
 */
export function violatorsIn(text: MappedText, segments: readonly Range[]): readonly ActorMention[] {
  const words = text.text;
  for (const [index, segment] of segments.entries()) {
    const written = words.slice(segment.start, segment.end);
    if (/^(?:或者|以及|并)/u.test(written)) return [];
    const lead = /^(?:对(?!外)|[凡如但]|其中|任何(?!单位|个人|组织|人))/u.exec(written)?.[0].length ?? 0;
    const phrase = /^在|(?:后|时)$/u.test(written)
      ? null
      : leadingActorPhrase(words, segment.start + lead, segment.end);
    // 阻碍…的工作人员执行职务: whom the breach strikes is not who commits it.
    const whole = phrase === null || phrase.end === segment.end || !AGAINST.test(written.slice(lead));
    if (phrase !== null && whole && !THING_AHEAD.test(words.slice(phrase.end, phrase.end + 6))) {
      if (/^任何/u.test(words.slice(phrase.start, phrase.end))) return [];
      const actors = spreadActors(text, phrase.start, phrase.end);
      const more = segments[index + 1];
      if (
        lead > 0 &&
        more !== undefined &&
        phrase.end === segment.end &&
        /^以及/u.test(words.slice(more.start, more.end))
      ) {
        return [...actors, ...violatorsIn(text, [{ start: more.start + 2, end: more.end }])];
      }
      return actors;
    }
    // 违反本法规定， goes before the subject.
    if (
      !BREACH_OF.test(written) &&
      !/^(?:[除在因自]|依照|根据|按照|有前款)|(?:后|时|期间|[程动]中)$/u.test(written)
    )
      return [];
  }
  return [];
}
