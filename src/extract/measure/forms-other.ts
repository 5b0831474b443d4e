import { CLAIMED, type MeasureForm } from './forms.ts';

const CASES_OF_REFERENCE =
  /处罚(?![款法条办]|较重|决定|的(?:有关)?规定)|(?<!接受)处理(?![条办])|处置|查处|追究其?(?:法律|行政|相应|相关|纪律)?责任|承担(?:法律|相应)?责任/;

/**
 * What has no kind of its own: penalties by reference and what the law leaves open, force, and the measures of single
 * branches.
 *
 * @example 依照《中华人民共和国治安管理处罚法》的规定处罚, 强制拆除, 加收滞纳金 → OTHER
 */
export const OTHER_MEASURE_FORMS: readonly MeasureForm[] = [
  // A penalty by reference, and what the law leaves open.
  {
    kind: 'OTHER',
    rule: 'penalty.byReference',
    opens: '依按根适比参',
    from: /依照|按照|按(?=《|本|有关|国家|法律)|依据|根据|适用|比照|参照(?=[本前《第])/g,
    to: CASES_OF_REFERENCE,
    // The titles of several laws may stand between.
    within: 120,
    not: /^(?:职责|各自|情节|(?:具体|不同)?情[况形]|下列|以下|如下)/,
  },
  {
    kind: 'OTHER',
    rule: 'penalty.byReference',
    opens: '行治处依从',
    // 冒充人民警察招摇撞骗的，从重处罚: as the provision before punishes it, and harder.
    from: /(?<=处分(?:或者|[、和]))(?:行政|治安(?:管理)?)?处罚|依法(?:予以|给予)?处置$|(?<=^|[并门关构其为内]|应当)(?:依法)?从重处罚$/g,
  },
  // 拒不办理的，以非法占用海域论处: as another breach is punished.
  {
    kind: 'OTHER',
    rule: 'penalty.byReference',
    opens: '以',
    from: /(?<!不)以(?!自首|累犯|非法所得|[上下内外])(?=[^，]{2,18}(?:论处|(?<![结讨理评辩言舆])论)$)/g,
    to: /论处?$/,
  },
  {
    kind: 'OTHER',
    rule: 'penalty.byReference',
    opens: '依予给',
    from: /(?:依法(?:依[规纪])?|予以|给予)(?:给予|予以|追究|及时)?(?:调查|立案)?(?:行政|治安管理|治安|海关|相应的?|有关)?(?:行政)?(?:处罚(?!款)|处理|查处)/g,
    not: /^(?:决定|程序|措施)/,
    // 应当告知公安机关予以处理, 有权要求有关部门依法处理: who tells or asks another imposes nothing; so what came before, 经依法处理后.
    notBehind: /(?:告知|通知|通报|(?:有权|可以)(?:要求|请求))[^，]{2,20}$|经$/,
  },
  {
    kind: 'OTHER',
    rule: 'penalty.byReference',
    opens: '依进',
    from: /(?:依法[^，]{0,14})?进行(?:行政|治安管理|治安)?(?:处罚(?!款)|查处|处理)/g,
  },
  {
    kind: 'OTHER',
    rule: 'penalty.byReference',
    opens: '追承',
    from: /追究|承担(?!的|赔偿)/g,
    to: /(?:行政|领导|党纪政务|纪律)责任(?![人者])/,
    within: 24,
  },
  {
    kind: 'OTHER',
    rule: 'penalty.openLiability',
    opens: '追承',
    from: /追究|承担(?!的|赔偿)/g,
    to: /(?:法律|相应|有关)?责任(?![人者])/,
    within: 24,
    notBehind: CLAIMED,
  },
  // 责令该宗教团体撤换直接负责的主管人员: the body is struck.
  {
    kind: 'OTHER',
    rule: 'penalty.otherMeasure',
    opens: '撤',
    from: /撤换/g,
    behind: /责令/,
    to: /(?:人|人员|代表)$/,
    within: 34,
  },
  // 代履行, and force: of their costs is spoken apart.
  {
    kind: 'OTHER',
    rule: 'penalty.otherMeasure',
    opens: '强代组',
    from: /强[制行]其?(?:拆除|清除|治理|清理|恢复|卸载|拖离|带[离出]|转移|驱[离散]|搬[迁离]|报废|履行)|代为(?:清除|清理|清运|治理|整治|处置|恢复|修复|履行|拆除|补种|贮存|养护|维护)|代履行|代作处理|(?<=^|部门|机关|机构|政府)组织拆除(?!单位)/g,
    not: /^[^，]{0,8}费用/,
    notBehind: /申请[^，]{0,12}$/,
  },
  // 责令其立即驶离, 责令限量排污: who has to leave a place or to do less mends nothing by it (guidelines §5).
  {
    kind: 'OTHER',
    rule: 'penalty.otherMeasure',
    opens: '驶离限',
    from: /(?<=责令[^，、或和并]{0,10})(?:驶离|离[开境港]|限量)/g,
  },
  // 责令暂停信息更新: no business is stopped.
  {
    kind: 'OTHER',
    rule: 'penalty.otherMeasure',
    opens: '暂',
    from: /(?<=责令)暂停/g,
    not: /^使用/,
    to: /^[^，、或和]{2,10}$/,
  },
  // 按照…征收标准计征水资源费: a charge by a rate.
  { kind: 'OTHER', rule: 'penalty.otherMeasure', opens: '标', from: /标准计征/g, to: /费/, within: 10 },
  // 由公安机关交通管理部门扣留车辆至依照规定投保后, 由工商行政管理部门销毁印制的商标标识.
  {
    kind: 'OTHER',
    rule: 'penalty.otherMeasure',
    opens: '扣销',
    from: /扣留|销毁/g,
    behind: /由[^，由]{2,24}(?:部门|机关|机构)(?:依法)?$/,
    not: /^的/,
  },
  {
    kind: 'OTHER',
    rule: 'penalty.otherMeasure',
    opens: '批说不退训约告责销监诫拆依予计具',
    from: /批评(?:、|或者)?教育|说服教育|不予承认|(?<=责令其?)(?:退赔|具结悔过)|训诫|约谈|告诫(?!书[的上])|责令检查|(?<=^|予以|公开|就地|(?<!没收|收缴)并)销毁|监督(?:其将[^，]{2,30})?销毁|诫勉|^拆除、销毁|(?<=部门|机关|机构|单位|学校)(?:依法)?予以制止|计征[^，]{0,8}费用?/g,
    // 学校已经告诫，学生不听劝阻的: what came before the damage.
    notBehind: /申请[^，]{0,12}$|已经[^，]{0,6}$/,
  },
  {
    kind: 'OTHER',
    rule: 'penalty.otherMeasure',
    opens: '不',
    from: /不予受理|不再受理|不受理|不予办理/g,
    to: /$/,
    within: 40,
  },
  {
    kind: 'OTHER',
    rule: 'penalty.otherMeasure',
    opens: '不内终可人者位业年',
    from: /(?:^|[内人者年]|终[身生]|单位|企业)不得(?:再次?|重新|新)?(?:申[请领报]|参加|报考|参与|取得)|(?:年之?内|终身)不得(?:再次?|重新|新)?(?:承担|晋[升级]|提拔|被?(?:聘[任用]|录[用取]|评[为选])|就同一)|(?<=^|内|终身|可以)不予(?:注册|发放|资助|审批)/g,
    // 不得申请证书或者从事屠宰管理活动: a trade that is barred.
    not: /^[^，]{2,20}或者从事/,
  },
  {
    kind: 'OTHER',
    rule: 'penalty.otherMeasure',
    opens: '取撤',
    from: /取消|撤销/g,
    not: /^.{0,20}资格/,
    to: /^.{0,12}(?:荣誉|称号|奖励|奖章|资助|待遇|优待)/,
    within: 26,
    notBehind: /(?:被|申请)$/,
  },
  {
    kind: 'OTHER',
    rule: 'penalty.otherMeasure',
    opens: '暂停终解予给或按将对',
    from: /(?:暂停|停止|暂缓)(?:项目执行|资金拨付|拨付|拨款|资助)|(?:终止|解除)[^，]{0,12}协议|(?:予以|给予|或者?|[将对]其)(?:解聘|辞退|除名)|(?:予以|给予)罢免|(?<!数额)按日连续处罚/g,
    not: /^[^，]{0,8}(?:方式|手段|等)|^(?:的|决定|期间)/,
  },
  {
    kind: 'OTHER',
    rule: 'penalty.surcharge',
    opens: '加',
    from: /加[收处缴征](?!的)/g,
    to: /滞纳金/,
    within: 50,
    notBefore: /^的/,
  },
  {
    kind: 'OTHER',
    rule: 'penalty.otherMeasure',
    opens: '责追封查扣加中投成当协合证文批转出抵分收暂',
    from: /(?:责令)?追回|封存|查封|扣押|加收|(?:中标|投标|成交|当选|成绩|协议|合同|证书|文件|批准|转让|出租|抵押|分包)无效|收回(?=[^，])(?![^，]{0,20}(?:许可|证|标志|执照|批准|文号|经营权))|(?:扣留|暂扣)(?=[^，、证照]{0,10}(?:车辆?|船舶?|设施|工具|物品)(?:$|[，、和或]))/g,
    not: /^(?:[的期后]|或(?!者没收)|、扣押的|措施|程序)/,
    // 可以先暂时扣押渔具，回港后依法处罚: what is held until the penalty.
    notBehind: /[被已不经]$|被[^，；的]{2,10}$|责令|限期|申请|解除|先(?:行|予|暂时)?$/,
  },
  {
    kind: 'OTHER',
    rule: 'penalty.restitution',
    opens: '退返',
    from: /退[还赔回](?![押税])|(?<=并)返还/g,
    not: /^(?:[的期后或]|措施|程序)/,
    notBehind: /[被已不经]$|责令|限期|申请/,
  },
  {
    kind: 'OTHER',
    rule: 'penalty.otherMeasure',
    opens: '予依撤',
    // 骗取资格的，予以撤销并公告: what is undone was named in the case.
    from: /(?:予以|依法)(?:撤销|取消|收回|注销)(?:$|(?=并|或者))|(?<!被)撤销其?授权$/g,
    notBehind: /(?:请求|申请)[^，]{0,10}$/,
  },
  { kind: 'OTHER', rule: 'penalty.otherMeasure', opens: '不', from: /不得(?:上道路|上路)行驶/g },
  {
    kind: 'OTHER',
    rule: 'penalty.otherMeasure',
    opens: '实给引核组',
    from: /(?:实施|给予)(?:联合|失信)惩戒|引咎辞职|核减[^，]{0,12}(?:指标|计划)|(?<=给予|[、和]|或者)组织(?:处理|调整)(?=$|[、和或])/g,
  },
  { kind: 'OTHER', rule: 'penalty.otherMeasure', opens: '一', from: /一次记/g, to: /分/, within: 6 },
];
