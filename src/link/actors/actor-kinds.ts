import type { ActorKind } from '../../model/actor.ts';
import { remembered } from '../../text/remembered.ts';

/**
 * Kinds by the noun in which a name ends or the body it names, first match wins (guidelines §7): a department is a
 * REGULATOR, police POLICE, classes of persons INDIVIDUAL; units, users and managers of places OTHER.
 */
const KINDS: readonly (readonly [ActorKind, RegExp])[] = [
  ['ANYONE', /^任何/u],
  ['STATE', /^(?:国家|本市|本省|本自治区|我国)$/u],
  // Who works for a body is a person, whatever the body.
  [
    'INDIVIDUAL',
    /(?:人员|公民|个人|职工|员工|负责人|责任人|法定代表人|民警|警察|法官|检察官|董事|监事|经理)$/u,
  ],
  [
    'GRASSROOTS_ORGANISATION',
    /(?:村民委员会|居民委员会|[民居）]委员会|村委会|居委会|业主委员会|村民小组|业主大会|集体经济组织|自治组织)$/u,
  ],
  ['POLICE', /(?:公安(?:机关|部门|厅|局|分局|派出所|行政管理部门)|警种|国家安全机关|监狱|看守所|拘留所)$/u],
  ['COURT', /(?:法院|法庭)$/u],
  ['PROCURATORATE', /(?:检察院|检察机关)$/u],
  ['LEGISLATURE', /(?:人民代表大会|人大|人大常委会|常务委员会|常委会|专门委员会|法制委员会|主席团)$/u],
  ['GOVERNMENT', /(?:人民政府|政府|国务院|街道办事处|办事处|各地|行政公署)$/u],
  ['MEDIA', /(?:媒体|电台|电视台|报社|通讯社|出版社)$|^(?:新闻|广播|报刊|电视).*单位$/u],
  ['MASS_ORGANISATION', /(?:工会|共青团|联合会|妇联|残联|协会|学会|商会|团体|红十字会|群团组织|少先队)$/u],
  [
    'COMPANY',
    /(?:企业|公司|经营者|经营管理者|运营者|服务提供者|金融机构|支付机构|清算机构|经营机构|从业机构|中介机构|中介服务的?机构|代理机构|运营单位|经营单位|营运单位|从业单位|代理商|供应商|运营商|承包商|服务商|经销商|制造商|销售商|批发商|零售商|集团|旅行社|合作社|信用社|工商户|经营户|商业银行|交易所|经营主体|市场主体)$/u,
  ],
  [
    'PUBLIC_INSTITUTION',
    /(?:学校|院校|大学|中学|小学|幼儿园|学院|医院|卫生院|医疗机构|卫生机构|保健机构|科研机构|科学院|研究院|研究所|图书馆|博物馆|文化馆|档案馆|美术馆|体育馆|纪念馆|事业单位|法律援助机构|公证机构|公证处|经办机构|疾病预防控制机构|血站|救助站|救助管理机构|急救中心|急救机构|福利机构)$/u,
  ],
  [
    'REGULATOR',
    /^国务院.+机构$|(?:部门|海关|中国人民银行|[^公邮]局|[^客大餐]厅|海关总署|审计署|(?:监督|主管|管理|登记|执法|救援|海警|监察|统计|审批|仲裁|督导)机构|(?:行政|执法|税务|审计|监察|登记|审批|主管|监督|监管|许可|征收|审查|发证|备案|复议|处罚|检验|检疫|海事|管理|裁决|制定)机关|综合执法队|(?:公安|教育|司法|财政|民政|商务|交通|交通运输|水利|卫生|农业|农业农村|文化|文化和旅游|建设|自然资源|生态环境|应急管理|外交|国防|科技|科学技术|信息化|社会保障)部)$/u,
  ],
  [
    'INDIVIDUAL',
    /(?:老年人|青少年|未成年人|残疾人|成年人|儿童|妇女|学生|教师|医师|护士|药师|律师|公证员|仲裁员|调解员|运动员|教练员|裁判员|公务员|军人|士兵|船员|船长|机长|驾驶员|监护人|抚养人|扶养人|赡养人|受害人|被害人|举报人|证人|嫌疑人|被告人|罪犯|犯罪分子|行人|驾驶人|自然人|鉴定人|近亲属|家属|亲属|父母|子女|配偶|居民|村民|市民|农民|业主|志愿者|患者|劳动者|消费者|旅游者|未成年者|专家|旅客|乘客|游客|同胞|华侨|归侨|侨眷|家长|代表|委员|成员|学员|队员|会员|吸毒者|死者|伤者|华人|外国人|继承人|被继承人|遗赠人|收养人|被收养人)$/u,
  ],
];

/**
 * The kind of an actor that the authority file does not know, by its head noun.
 *
 * @example kindByHead('省公安机关') → POLICE; kindByHead('建设单位') → OTHER; kindByHead('医院的工作人员') → INDIVIDUAL
 */
export const kindByHead = remembered((name: string): ActorKind => {
  for (const [kind, form] of KINDS) if (form.test(name)) return kind;
  return 'OTHER';
});
