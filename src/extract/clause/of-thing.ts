import type { Modality } from '../../model/norm.ts';
import { declaredModality } from './predicate.ts';

/** 征求意见的时间一般不少于三十日: the least or most of a measure. */
const MEASURED =
  /^(?![按依对处])[^，。；]{0,40}(?:期限|期间|[公告]示期|公告期|保存期|时间|时长|人数|名额|数量|比例|面积|金额|总额|限额|额度|标准|[宽高深长厚]度|距离|间距|密度|[率级]|水质|质量|发言|次数|年限|规模|容量|价格|费用|利率|年龄|份额|浓度|乡道|[县村]道建设|每[年月周次日]|每[户人]|代表)(?:一般|均|应|最[长短高低多少])*不得?(?:少于|低于|超过|高于|大于|小于|多于)[^，。；]{1,30}$/;
/** 所需资金从生育保险基金中支付; 罚没款全额上缴国库: out of or into what a thing is paid. */
const PAID = /(?:[中内前](?:予以)?(?:列支|支付|开支|支出|提取|扣除)|财政|国库|专户)$/;
const MONEY_GOES = /[从在]|上[缴交]|缴入/;
/** 外交代表运进的自用物品，按照有关规定免纳关税: what a thing is free of. */
const FREED =
  /(?<![应不可的停受])(?:免征|减征|免纳|免缴|免交|减免|免收|不缴纳|不征收|不计征)(?![的条政额部])/;
const LEVY = /^[^，。；的]{0,40}[税费金票][^，。；的]{0,12}$/;
/** 快递末端网点 | 无需办理营业执照, 外交邮袋 | 免予安全检查: what a thing need not undergo; not 法律规定不需要取得许可的. */
const NEEDLESS =
  /(?<!规定|依法|[通告]知)(?:无[需须]|不需要?|免[予于])(?:再|另行)?(?:办理|缴纳|提[供交]|申请|取得|[^，。；的]{0,4}检[查验疫])[^，。；的]{0,24}$/;
/** 慈善组织及其取得的收入依法享受税收优惠: what one is entitled to. */
const ENTITLED = /(?<![不再止的以可应])享[受有](?!的)/;
const BENEFIT =
  /^[^，。；不]{0,40}(?:待遇|优惠|补贴|补助|津贴|优待|减免|豁免|奖励|抚恤|服务|照顾|[产育奖婚休]假|所有权|权利)$/;
const OF_ANOTHER = /^(?:[对为使是]|保障|确保|停止)/;

/** 收取的费用专项用于垃圾分类, 经费严格按照预算规定用于义务教育: to what money goes. */
const SPENT =
  /(?:收入|收益|资金|经费|费用|[基罚]金|款|所得)(?:依法|应)?(?:全部|全额|专门|专项|优先|只能|统一|统筹|均|严格按照[^，。；]{2,12}规定)用于(?!的)/;
const GIVEN = /^[将把]|可以/;
/** 评估每五年开展一次, 每五万人口至少配备一辆救护车: how often a thing is to be done, or how many there are to be. */
const OFTEN =
  /(?:每|至少|[一二两三四五六\d]年)[^，。；的每至]{1,14}[^，。；的每第](?:[一二两三四]|\d{1,2})次$/;
const RATIO = /每[^，。；]{1,16}至少(?:配备|配置|设置|设立|建设|安排)(?!的)/;
/** 审议意见印发常务委员会会议; 边界协议，上报国务院备案: to whom a thing goes. */
const HANDED = /印发|分发|送达|发送|报/;
const TO_WHOM =
  /^(?:设区的市)?[^，。；的为]{2,24}(?:会议|代表|备案|批准|审批|审定|审核|核准)(?:后[^，。；]{2,6})?$/;

/**
 * Whether words lay down of a thing how much it is to be, out of what it is paid, to whom it goes, and the like.
 *
 * @example 所需资金从生育保险基金中支付 → true; 企业应当建立制度 → false
 */
export function directsThing(words: string): boolean {
  const paid = PAID.test(words) && MONEY_GOES.test(words);
  const paced = (OFTEN.test(words) && !words.includes('举行')) || RATIO.test(words);
  const spent = SPENT.test(words) && !GIVEN.test(words);
  return paid || paced || spent || MEASURED.test(words) || isHanded(words) || declaresBenefit(words) !== null;
}

/** Whether words lay down the least or most of a measure, or that no limit holds for it: 公示期不少于五日. */
export function isMeasured(words: string): boolean {
  return MEASURED.test(words) || (UNBOUND.test(words) && !words.startsWith('不'));
}

/** Whether words behind somebody lay down how much a thing of his is to be: 管理人员 | 获得奖励的份额不低于百分之五. */
export function measuresHis(predicate: string): boolean {
  return predicate.includes('的') && MEASURED.test(predicate);
}

function isHanded(words: string): boolean {
  const verb = HANDED.exec(words);
  return verb !== null && TO_WHOM.test(words.slice(verb.index + verb[0].length));
}

/** Who charges others, or rules: that he charges nothing is what he must do, and no exemption of his. */
const CHARGES = /(?:国家|政府|部门|机关|机构|海关|委员会|法院|单位|企业|公司|组织|学校|[院馆场园所区站])$/;
/** 医疗机构 | 免收挂号费: what he charges not. */
const WAIVES = /^(?:依法)?免收/;
/** 停车场 | 对残疾人免收停车费, 准予免交诉讼费用: of what is done for another. */
const FOR_ANOTHER = /^(?:[对为向给]|准予|.*(?:决定|批准))/;
/** 执行任务的消防车 |. */
const OF_THING = /的[^，。；的]+$/;
/** 盲人 | 凭有效证件免费乘坐市内公共交通工具: what one may have for nothing. */
const FREE_OF_CHARGE = /免费(?:乘坐|乘用|搭乘|进入|游览|参观|入园)(?!的)/;

/**
 * The kind of a statement on somebody without a modal word: an exemption where he is not charged, a right where he has
 * for nothing what others pay for, else what its predicate says.
 *
 * @example 老年人进入公园，| 免交门票费 → EXEMPTION; 停车场对残疾人免收停车费 → OBLIGATION
 */
export function declaredOf(subject: string, predicate: string): Modality {
  if (CHARGES.test(subject) && WAIVES.test(predicate)) return 'OBLIGATION';
  if (CHARGES.test(subject) || FOR_ANOTHER.test(predicate)) return declaredModality(predicate);
  if (declaresBenefit(predicate) === 'EXEMPTION') return 'EXEMPTION';
  return FREE_OF_CHARGE.test(predicate) ? 'RIGHT' : declaredModality(predicate);
}

/** Whether words behind an actor go on to a thing that is free of a charge: 消防救援队 | 执行任务的消防车免收通行费. */
export function freesThing(words: string): boolean {
  const freed = words.search(FREED);
  if (freed < 0 || FOR_ANOTHER.test(words) || !OF_THING.test(words.slice(0, freed))) return false;
  return declaresBenefit(words) === 'EXEMPTION';
}

/** 备案时间 | 不受前款规定的限制: what does not bind a thing. */
const UNBOUND = /^(?!使|是|保[障证]|确保)[^，。；]{0,40}不受[^，。；]{0,30}(?<!非法)限制$/;

/**
 * What is told of a thing or of somebody whose name is not known: that no tax is levied, that a limit does not hold, that
 * a benefit is due.
 *
 * @example 下列车辆免征车辆购置税 → EXEMPTION; 老年人享受优先服务 → RIGHT; 企业应当建立制度 → null
 */
export function declaresBenefit(words: string): Modality | null {
  if (UNBOUND.test(words)) return 'EXEMPTION';
  // 下列车辆免征车辆购置税: of the things listed below; not of whoever 符合下列条件.
  if (/是(?!否)|包括|属于|.下列/.test(words) || MEASURED.test(words)) return null;
  const freed = words.search(FREED);
  if (freed >= 0 && LEVY.test(words.slice(freed + 2))) return 'EXEMPTION';
  if (words.endsWith('免税') || words.search(NEEDLESS) > 1) return 'EXEMPTION';
  const entitled = words.search(ENTITLED);
  const due = entitled >= 0 && !OF_ANOTHER.test(words) && BENEFIT.test(words.slice(entitled + 2));
  return due ? 'RIGHT' : null;
}
