import type { MeasureKind } from '../../model/liability-rule.ts';
import { matchesIn } from '../words/matches.ts';
import type { PlacedMeasure } from './measures.ts';

const VERB = /停止(?=[^，、]{0,8}资格)|暂停|暂扣|吊扣|扣留|吊销|撤销|注销|收回|取消|废止|降低/g;
const OBJECTS_END =
  /并处|并可|[，。；：]|可以|给予|处以|罚款|(?:[、和并]|或者)?(?:责令|禁止|没收|警告|承担|取缔|终止|解除)/;
/** 被吊销, 办理变更登记或者注销登记: nobody orders it here. */
const UNDERGONE =
  /(?:先[予行]|自|被(?:(?:撤销|吊销|注销|取消|暂扣)(?:、|或者?|和))?|受到|(?:办理|申请)[^，]{0,10})$/;
/** 吊销许可证的处罚需经…同意, 提出撤销登记的申请: a measure that is spoken of. */
const SPOKEN_OF = /^[^，]{0,16}的(?:申请|(?:行政)?(?:处罚|决定)(?:[需须应由]|必须))/;
const BUSINESS_LICENCE = /营业执照/;
const QUALIFICATION = /资格|[职任]务?证书|适任证/;
const PERMIT =
  /许可|核准|资质|经营权|执照|证书|证件|驾驶证|批准|证明|登记|备案|证照|文号|标志|号牌|注册|[^论保凭]证(?:$|[、或和及\d一二三六])/;
const HANDED_BACK = /(?:予以|依法)$/;
/** 停止相关招生资格一年以上三年以下: it comes back. */
const TIMED = /[年月日]/;
const SHORT_JOINT = /^(?:直至|或者?|[、和并及]|以及)?$/;

function kindOf(verb: string, object: string): MeasureKind | null {
  if (verb === '停止') return TIMED.test(object) ? 'SUSPEND_PERMIT' : 'CANCEL_QUALIFICATION';
  if (verb === '暂停') return /资格|资质|许可|经营权/.test(object) ? 'SUSPEND_PERMIT' : null;
  if (verb === '暂扣' || verb === '吊扣' || verb === '扣留')
    return PERMIT.test(object) || BUSINESS_LICENCE.test(object) ? 'SUSPEND_PERMIT' : null;
  if (verb === '降低') return PERMIT.test(object) || /信用等级/.test(object) ? 'OTHER' : null;
  if (QUALIFICATION.test(object) && !/资格许可/.test(object)) return 'CANCEL_QUALIFICATION';
  if (verb === '取消' || verb === '废止')
    return /许可|批准|登记|备案|资质|经营权/.test(object) ? 'REVOKE_PERMIT' : null;
  const rest = object.replace('营业执照', '');
  // What is 吊销 is a permit, whatever it is called; of a bare 吊销其营业执照 nothing is left.
  return PERMIT.test(rest) || (verb === '吊销' && rest.length > 3 && !BUSINESS_LICENCE.test(object))
    ? 'REVOKE_PERMIT'
    : null;
}

/**
 * Permits, licences and qualifications taken away or held back. Several verbs may share an object (暂扣或者吊销
 * 许可证), several objects a verb (吊销许可证、营业执照).
 *
 * @example 暂扣或者吊销驾驶证 → SUSPEND_PERMIT, REVOKE_PERMIT
 * @example 吊销相关业务许可证或者吊销营业执照 → REVOKE_PERMIT, REVOKE_BUSINESS_LICENCE
 * @example 停止其发行股票资格 → CANCEL_QUALIFICATION
 */
export function permitMeasures(text: string): PlacedMeasure[] {
  const verbs = matchesIn(text, VERB);
  const found: PlacedMeasure[] = [];
  for (const [index, verb] of verbs.entries()) {
    if (UNDERGONE.test(text.slice(0, verb.index))) continue;
    const from = verb.index + verb[0].length;
    // A verb without an object of its own shares that of the next: 暂扣或者吊销.
    const next = verbs[index + 1]?.index ?? text.length;
    const shares = index + 1 < verbs.length && SHORT_JOINT.test(text.slice(from, next));
    const region = text.slice(from, shares ? (verbs[index + 2]?.index ?? text.length) : next);
    const stop = OBJECTS_END.exec(region)?.index ?? region.length;
    const object = region.slice(0, stop);
    const end = shares ? from : from + stop;
    if (SPOKEN_OF.test(text.slice(from))) continue;
    const kind = kindOf(verb[0], object.replace(/^(?:或者?|、|和)?(?:暂扣|吊销|撤销|注销|收回|取消)/, ''));
    // 对原取得的许可证，予以吊销: the object came before.
    if (verb[0] === '吊销' && object === '' && HANDED_BACK.test(text.slice(0, verb.index)))
      found.push({ kind: 'REVOKE_PERMIT', start: verb.index, end: from, rule: 'penalty.permit' });
    const place = (one: MeasureKind, start: number, stops: number): void => {
      found.push({ kind: one, start, end: stops, rule: 'penalty.permit' });
    };
    const at = verb[0] === '吊销' ? object.search(BUSINESS_LICENCE) : -1;
    const licenceEnd = from + at + '营业执照'.length;
    if (at < 0) {
      if (kind !== null) place(kind, verb.index, end);
    } else if (kind === null || !PERMIT.test(object.slice(0, at))) {
      place('REVOKE_BUSINESS_LICENCE', verb.index, licenceEnd);
      if (kind !== null) place(kind, licenceEnd, end);
    } else {
      place(kind, verb.index, from + at);
      place('REVOKE_BUSINESS_LICENCE', from + at, licenceEnd);
    }
  }
  return found;
}
