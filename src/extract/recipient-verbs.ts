/** With whom one acts, and whose work one helps: 会同有关部门, 协助公安机关. */
const WITH_WHOM = '会同|协同|协助(?:、配合)?|配合|商(?=[国省市有相财同本当中公地军四])';

/** Whom one has do a thing: 组织有关单位抢修, 邀请提案人列席, 授权评标委员会确定中标人, 教育会员遵守法规. */
const WHOM_ONE_LEADS = [
  '组织(?!领导|开展|实施|编制|制定|协调|力量|建设(?![、和等主行]|单位|施工)|章程|形式|结构|体系|[等，。；的])',
  '督促|提醒|帮助(?!培养)(?=[^，。；的]{4})|指导(?!教师|员(?!工))|引导|要求|鼓励(?:和支持|、支持)?|约谈|劝阻|劝返|推动|委托|责成|动员(?![机、和武])|邀请(?!函|书|招标)|请求(?!人(?!民)|国(?![务家])|[权书方和、])',
  '授权(?!部门|单位|机构|组织|人员|委托|书|范围|经营|管理)',
  '协调(?!处理|解决|决策|推进|机制|机构|办事)(?=[^，。；的]{1,16}(?:部门|单位|机构|政府)(?!的))',
  '(?<=[当应须，、并])教育(?=[^，。；的]{0,4}(?:职工|学生|会员|成员|村民|居民|公民|人员|乘[车客]|子女|未成年人))',
].join('|');

/** Whom one tells: 通知当事人, 抄送有关机关. */
const WHOM_ONE_TELLS =
  '通知(?!书|单)|告知(?!书|单)|答复|回复|反馈|通报|报告|报送|上报|抄送|转告|函告|转送|转报';

/** To whom one hands a thing: 移交有关部门, 支付给承运人, 退还托运人. */
const TO_WHOM_ONE_HANDS =
  '移送|移交|转交|交由|[付送让租配售卖借赠还退发颁拨兑传交]给|发送|送达|送交|[交退归返发]还|[交退]回';

/** Verbs behind which those stand toward whom or with whom a thing is to be done (guidelines §4, `recipients`). */
export const TOWARD = new RegExp(
  [WITH_WHOM, WHOM_ONE_LEADS, WHOM_ONE_TELLS, TO_WHOM_ONE_HANDS].join('|'),
  'gu',
);
