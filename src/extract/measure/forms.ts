import type { MeasureKind } from '../../model/liability-rule.ts';

/** A form of words that orders a measure: words that open it, and words that close it within a few characters. */
export interface MeasureForm {
  readonly kind: MeasureKind;
  /** Name of the rule that finds it. */
  readonly rule: string;
  /** The characters with which the opening words may begin: in a text that holds none they are not looked for. */
  readonly opens: string;
  readonly from: RegExp;
  /** Words that must follow, and how near; the measure ends with them. */
  readonly to?: RegExp;
  readonly within?: number;
  /** What must not follow the opening words. */
  readonly not?: RegExp;
  /** What must not stand before the opening words in the stretch, or follow the whole. */
  readonly notBehind?: RegExp;
  readonly notBefore?: RegExp;
  /** What must stand before the opening words, be it in the stretch or in the case that it answers. */
  readonly behind?: RegExp;
}

/** Where an order of correction ends: before another measure, or with the stretch. */
const CORRECTION_END =
  /(?=(?:[、和并]|或者|以及)?(?:依法|并)?赔(?:偿(?!金)|礼)|(?:[、和]|或者)?并?(?:责令|停产|停业整|暂停(?!使用)|限制(?!期)|关闭)|并(?![者在向对])|并对[^，]{2,30}(?:处(?![理置])|给予|予以)|(?:[、和]|或者)?(?:依法)?(?:给予|予以|可以|没收|吊销|暂扣|撤销|通报批评|警告|处(?![理置分])))|$/;
/** What a 责令 orders that is a measure of its own, or one of another branch. */
const NO_CORRECTION =
  /^(?:停止[^，]{0,10}、|[^，]{0,40}(?:企业|单位|机构|人员|(?<!或)者)(?:[^，]{1,8}[年月]内)?|[^，、或和并停暂关缩限吊禁解不]{0,10})(?:限期|立即)?(?:停产|停业|停工整|停止(?:营业|作业或者航行|生产经营|执业(?!活动)|运营|营运|办学|招生|新增|受理|批准|承接|承揽|接受|业务)|停运|停航|停飞|停工停业|(?<=限期)停止活动|暂停(?!使用)|关闭|停办|缩减|限制(?!期)|限量|驶离|离[开境港]|吊销|(?:撤销|取消)(?=[^，]{0,16}(?:资格|许可|证书|资质))|停止(?=[^，、]{0,8}资格)|禁止|解散|不得)|^[^，、或和并]{0,16}(?:给予|予以)[^，]{0,24}处分|^(?:退赔|具结悔过)|^[^，]{0,40}撤换|^(?!改正|停止)[^，、和并或]{0,24}(?:赔偿|承担[^，]{0,8}责任)|^[^，、]{0,40}[支加]付[^，、]{0,8}赔偿金/;
/** A consequence that somebody may claim, that is made less, or for which a body stands with all it has, is none of a breach. */
export const CLAIMED = /请求|要求|(?<!所)有权(?!机关|部门|人)|主张|申请|减轻|不免除|以其[^，]{0,4}[财资]产/;
/** Nor is a civil one that has been borne. */
const BORNE = /^(?:后|事项|申请|的(?!责任|，|$))/;

/**
 * The measures of administrative, civil and criminal liability, each with the words by which statutes order it
 * (guidelines §5); permits, confiscations, fines and what has no kind of its own have files of their own. All are looked
 * for within one stretch between commas; where two begin at one place the earlier in the table counts.
 */
export const MEASURE_FORMS: readonly MeasureForm[] = [
  // 采取限制…、停止…等措施 is one measure, whatever it lists; what 单位应当采取 in the case is none.
  {
    kind: 'OTHER',
    rule: 'penalty.namedMeasures',
    opens: '采',
    from: /采取/g,
    notBehind: /[未不]$|^[^由]*(?:应当|必须)(?:立即|及时)?$/,
    not: /^必要的|^[^，]{0,6}市场禁入|^(?:相应的|有效|其他|有关)?(?:措施|下列|补救|改正|整改|治理|纠正)/,
    to: /措施|方式(?:处理|处置)/,
    within: 60,
  },
  {
    kind: 'SUSPEND_FOR_RECTIFICATION',
    rule: 'penalty.rectification',
    opens: '停',
    from: /停产停业整[顿改治]|停产、停业整顿|停业整[顿改治]|停产整[顿改治]|停工整[顿改治]|停运整[顿改治]|停机整[顿改治]|停止营业整顿|停业、停产整顿|停业、限期整顿|停止办学整顿/g,
  },
  {
    kind: 'STOP_NEW_BUSINESS',
    rule: 'penalty.suspension',
    opens: '停暂',
    from: /停止新增|停止(?:受理|批准|接受)新|暂停新增/g,
    to: /业务|分支机构|用户|$/,
    within: 12,
  },
  {
    kind: 'REDUCE_BUSINESS_SCOPE',
    rule: 'penalty.suspension',
    opens: '缩限',
    from: /缩减|缩小|限制(?=其?(?:业务|经营)范围)/g,
    to: /业务类型或者业务范围|业务范围|经营范围|范围|业务/,
    within: 16,
  },
  {
    kind: 'CLOSE_SITE_OR_APP',
    rule: 'penalty.closure',
    opens: '关',
    from: /关闭/g,
    to: /网站或者应用程序|网站|网页|应用程序|账号|栏目|频道|网络服务/,
    within: 16,
  },
  {
    kind: 'SUSPEND_BUSINESS',
    rule: 'penalty.suspension',
    opens: '停',
    from: /停产停业|停产或者停业|停产、停业|停业|停产|停止营业|停止生产经营|停止执业|停止运营|停止营运|停止办学|停止招生|停止承接|(?<=暂时)停止作业|停止作业或者航行|停运|停航|(?<=责令)停飞|(?<=限期)停止活动/g,
  },
  // 情节严重的，责令停止执业活动; 吊销许可证或者责令其停止经营: what was lawful but for the breach; 停止非法执业活动 was not.
  {
    kind: 'SUSPEND_BUSINESS',
    rule: 'penalty.suspension',
    opens: '责',
    from: /责令其?停止/g,
    behind:
      /^(?:情节(?:特别)?严重|拒不|逾期|在[^，]{0,4}(?:期限|限期)内[不未]|不能(?:立即|当场)?[^，]{0,6}(?:消除|改正|整改|排除))|吊销[^，或销]{2,40}或者/,
    not: /^[^，、或]{0,8}(?:[违非]法|新)|^生产、销售/,
    to: /^(?:从事)?[^，、或和并]{0,10}(?:执业|从业|业务|经营|生产|作业|服务)(?:活动)?/,
  },
  {
    kind: 'SUSPEND_BUSINESS',
    rule: 'penalty.suspension',
    opens: '暂停',
    from: /暂停|(?<=给予)停止从事/g,
    not: /^使用|^提供|^拨|^(?:直至|或者|、)(?:撤销|取消|吊销)|^[^，、]{0,16}(?:资格|资质|许可|经营权)/,
    to: /业务|执业|经营|营业|服务|活动|从业|生产|招生|运营|营运|交易|职务|施工|销售|研究|试验|结算/,
    within: 40,
  },
  {
    kind: 'ORDER_CLOSURE',
    rule: 'penalty.closure',
    opens: '关停',
    from: /关闭|(?<=责令其?)停办/g,
    not: /^(?:[的前后]|期间|或者暂停|措施)/,
  },
  {
    kind: 'RESTRICT_BUSINESS',
    rule: 'penalty.restriction',
    opens: '限禁',
    from: /限制或者禁止|限制|禁止其?(?:一定期限内|在?[^，在]{1,16}内)?(?:开展|参加|参与|承担|对外承包|代理|(?<!(?:终身|内)禁止)从事(?=[^，、]{2,20}业务))/g,
    not: /^(?:期|(?:或者|、)排[斥除])/,
    to: /业务|项目|从业|生产经营|生产|经营活动|开展[^，]{0,8}活动|活动|试验/,
    within: 24,
  },
  {
    kind: 'ORDER_CORRECTION',
    rule: 'penalty.correction',
    opens: '责',
    from: /责令/g,
    not: NO_CORRECTION,
    to: CORRECTION_END,
    within: 160,
  },
  {
    kind: 'ORDER_CORRECTION',
    rule: 'penalty.correction',
    opens: '限立',
    from: /(?:限期|立即)(?:改[正进善]|整[改治顿]|纠正|核拨|拨付|拆[除迁]|恢复|补[办种缴]|维修|清[除理退]|治理|退[还回]|搬[迁离]|迁[移出]|停止(?!活动)|采取|缴纳|缴存|达标|修复|完善|申[报请]|办理|支付|归还|撤出|处理|消除)/g,
    notBehind: /应当|必须|应于|须/,
  },
  {
    kind: 'PUBLIC_CRITICISM',
    rule: 'penalty.criticism',
    opens: '通予给向',
    from: /通报批评|(?:予以|给予)(?:公开)?通报|(?<=警告、|批评、)通报|(?<=可以)向社会通报/g,
  },
  {
    kind: 'WARNING',
    rule: 'penalty.warning',
    opens: '警',
    from: /警告/g,
    // 警告、记过处分, 警告直至撤职处分: one of the grades of a 处分.
    not: /^(?:[标牌信性]|处分|(?:[、和或至]|直至)[^，]{0,24}(?:记过|记大过|降级|降职|撤职|开除|严重警告))/,
    notBehind: /(?:航行|预警|安全|灾害)$/,
  },
  {
    kind: 'DETENTION',
    rule: 'penalty.detention',
    opens: '行拘',
    from: /行政拘留|(?<!先行|引渡|逮捕(?:、|或者|和))拘留/g,
    not: /^(?:所|(?:、|或者|和)逮捕|的(?!处罚$)|决定|执行|处罚(?!$)|[一二三四五六七八九十百\d]+元)/,
  },
  {
    kind: 'INDUSTRY_BAN',
    rule: 'penalty.industryBan',
    opens: '不禁',
    from: /不得|禁止|不准/g,
    to: /^(?:[^，]{0,16}|申请[^，]{2,20}或者|其[^，]{0,10}(?:代表人|负责人|人员)[^，]{0,30})(?:从事|担任|执业|从业|成为|开展)(?:(?!或者(?:撤销|吊销|取消))[^，]){0,40}/,
    within: 90,
  },
  {
    kind: 'INDUSTRY_BAN',
    rule: 'penalty.industryBan',
    opens: '年',
    from: /年之?内不得(?:再次?|新)?(?:举办|开办|开设|设立|经营)/g,
  },
  { kind: 'INDUSTRY_BAN', rule: 'penalty.industryBan', opens: '市业', from: /市场禁(?:入|止进入)|业禁入$/g },
  {
    kind: 'CREDIT_RECORD',
    rule: 'penalty.creditRecord',
    opens: '记计载列纳录归',
    from: /记入|计入|载入|列入|纳入|录入|归集[到至]/g,
    to: /[信诚][用信][^，、]{0,10}(?:记录|档案|系统|平台|名单|信息)|信用|失信[^，、]{0,8}名单|失信|诚信|征信|黑名单|经营异常名录|不良[^，、]{0,6}(?:记录|名单)/,
    within: 40,
    // 将受到行政处罚的情形记入信用档案: a task with those who have been punished.
    notBehind: /受到[^，]{0,10}处罚的?等?(?:情[形况]|信息|记录)$/,
    notBefore: /^的[^，]/,
  },
  {
    kind: 'CREDIT_RECORD',
    rule: 'penalty.creditRecord',
    opens: '作',
    from: /作为[^，]{0,10}信用(?:信息|记录)/g,
    to: /记录|归集|共享|公示/,
    within: 12,
  },
  {
    kind: 'EXIT_BAN',
    rule: 'penalty.exitBan',
    opens: '不限驱',
    from: /不准其?出境|限制其?出境|限期出境|驱逐出境/g,
  },
  { kind: 'BAN', rule: 'penalty.ban', opens: '取', from: /取缔/g },
  {
    kind: 'DISCIPLINARY_ACTION',
    rule: 'penalty.discipline',
    opens: '处',
    from: /处分/g,
    not: /^(?:[的权期前后该所其]|决定|影响|种类|程序|不服|股份|股权|资产|财产|(?:担保|抵押|质押|标的)[财物]|撤销|档次|或者(?:党纪|纪律|政务|行政)处分)/,
    notBehind:
      /不再|免予|拟|限期$|受[过到]?(?:开除|撤职|党纪|政务|纪律|行政|刑事|任何|处分|或者|[、和])*$|(?:管理|占有|使用|收益)[、和或]$|(?:确定其?|最重的|执行该)(?:政务|行政|纪律)?$|(?:应当从重|从轻|减轻)(?:给予|予以)?(?:政务|行政|纪律)?$|解除[^，]{0,6}$|应当向[^，提]{2,30}提出$/,
  },
  {
    kind: 'DISCIPLINARY_ACTION',
    rule: 'penalty.discipline',
    opens: '给予开撤',
    from: /(?:给予|予以)[^，]{0,6}(?:记过|记大过|降级|撤职|开除|降职)|开除公职|撤销其?(?:行政|领导)?职务/g,
    not: /处分/,
  },
  {
    kind: 'CRIMINAL_LIABILITY',
    rule: 'penalty.crime',
    opens: '追',
    from: /追究/g,
    to: /刑事责任/,
    within: 40,
  },
  {
    kind: 'CRIMINAL_LIABILITY',
    rule: 'penalty.crime',
    opens: '依判处',
    from: /依法(?:承担|负)刑事责任|(?:判处|处以)刑罚/g,
  },
  { kind: 'CRIMINAL_LIABILITY', rule: 'penalty.punishment', opens: '判', from: /判处罚金(?!时)/g },
  {
    kind: 'CRIMINAL_LIABILITY',
    rule: 'penalty.punishment',
    opens: '处',
    from: /处/g,
    not: /^[理分罚]/,
    to: /有期徒刑(?:、拘役|或者拘役)?(?:、管制|或者管制)?|拘役或者管制|拘役|管制|无期徒刑(?:或者死刑)?|死刑/,
    within: 24,
    notBehind: /被判$/,
    // 可能判处有期徒刑以上刑罚, 判处死刑的案件: by what a crime is punished tells a case apart.
    notBefore: /^(?:以[上下]|或者其他更重的刑罚|的)/,
  },
  {
    kind: 'CIVIL_LIABILITY',
    rule: 'penalty.civil',
    opens: '承负追',
    from: /承担|负|追究(?=其?(?:民事|赔偿|侵权|违约))/g,
    not: /^(?:刑事|行政|的)/,
    to: /(?:民事|赔偿(?!保险金)|侵权|违约|补充|连带|补偿|停止侵害)[^，]{0,6}责任/,
    within: 36,
    notBehind: CLAIMED,
    notBefore: BORNE,
  },
  {
    kind: 'CIVIL_LIABILITY',
    rule: 'penalty.civil',
    opens: '依应予给负照折按承进并双责',
    from: /(?:依法|应当|予以|给予|负责|照价|折价|按价|承担|进行|并|双倍|责令其?(?:限期|依法)?)赔偿/g,
    not: /^(?:责任|保险金|请求|标准|金额|制度|义务|程序|费用|决定)/,
    to: /损失|费用|$/,
    within: 16,
    notBehind: CLAIMED,
    notBefore: BORNE,
  },
  {
    kind: 'CIVIL_LIABILITY',
    rule: 'penalty.civil',
    opens: '赔',
    from: /赔偿(?!额|标准|金额|范围)/g,
    to: /损失/,
    within: 10,
    notBehind: CLAIMED,
    notBefore: BORNE,
  },
  // 发包人对损失有过错的，应当承担相应的责任: who did damage, or is to blame for it, owes that.
  {
    kind: 'CIVIL_LIABILITY',
    rule: 'penalty.civil',
    opens: '承',
    from: /(?<![不未依法照定])承担(?:相应的?)?责任$/g,
    behind: /损[害失坏]|灭失|毁灭|合法权益|侵权|过错|违约的/,
    notBehind: CLAIMED,
  },
  // 由权利人自行承担责任: what comes of it is his own.
  {
    kind: 'CIVIL_LIABILITY',
    rule: 'penalty.civil',
    opens: '自',
    from: /自行承担/g,
    to: /^(?:相应的?|所产生的|法律|由此产生的)?责任$/,
    within: 12,
    notBehind: CLAIMED,
  },
  // 未声明的，承运人无权援用有关赔偿责任限制的规定: he owes all of it.
  {
    kind: 'CIVIL_LIABILITY',
    rule: 'penalty.unlimited',
    opens: '无',
    from: /无权援用/g,
    to: /责任限制|限制赔偿责任/,
    within: 40,
  },
  // 支付二倍的工资, 支付违约金, 增加赔偿
  {
    kind: 'CIVIL_LIABILITY',
    rule: 'penalty.civil',
    opens: '支加双增',
    from: /支付|加付|双倍返还|增加(?=赔偿)/g,
    to: /倍的?工资|(?<!死亡|残疾|伤残)赔偿金|违约金|定金|赔偿/,
    within: 24,
    notBehind: /请求|不得要求|有权|主张|申请|可以/,
    notBefore: BORNE,
  },
  {
    kind: 'CIVIL_LIABILITY',
    rule: 'penalty.civil',
    opens: '赔',
    from: /赔礼道歉(?:、恢复名誉)?(?:、消除影响)?(?!请求权)/g,
    notBehind: CLAIMED,
  },
];
