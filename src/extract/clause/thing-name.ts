/** Works that are named by whom they are for or of, and are done to nobody by that name alone: 残疾人 | 教育, 民兵 | 工作. */
const WORK =
  '(?:教育|创新创业|计划生育|建设|培训|管理|服务|保护|保障|救助|安置|发展|促进|抚恤|优待|信访|养老|登记|规划|安全|工作|监督)';
/** What is held, spent, written or set for a work. */
const MATTER =
  '(?:工作|经费|费用|资金|基金|用地|标准|规划|计划|制度|体系|机制|设计|预案|许可证件?|证书|项目|工程|设施|质量|活动)';
const WORKS = new RegExp(`^(?:教育|建设|工作|${WORK}{2,4}|${WORK}{1,3}${MATTER}{1,2}(?:所占比例)?)$`, '');
/** 编制…规划, 建设单位 | 建设工程项目: of who builds and plans for others the words are an act. */
const BUILDS = /^(?:建设|规划|设计)/;
const BUILDER = /(?:单位|者|人|个人|企业|公司|政府|部门|机关|村民|居民)$/;
/** 生产经营单位 | 生产安全事故应急预案, 职工 | 缴费工资, 移民 | 迁建用地, 政府 | 指导价, 代表 | 建议、批评和意见: things whose name opens with a verb. */
const TERM =
  /^(?:生产安全事故应急预案|缴费工资|迁建用地|指导价|建议、批评和意见(?:的?[^，。；的]{0,8}(?:的报告|情况|答复|办理|复文))?)$/;
/** 实施行政许可 | 所需经费: what an act costs. */
const COSTS = /^(?![对将把就]).{2,}所需的?(?:经费|费用|资金)$/;
/** 工会 | 组织的建立, 本市 | 收费公路的设立: an act that is made a noun. */
const MADE_NOUN = /的(?:建立|设立|成立|设置|组成|产生|任免|编制|制定)$/;

/**
 * Whether the words between an actor's noun and a modal word go on to name a thing, which the actor's noun but begins:
 * no act, and so no case either.
 *
 * What follows a subject is a case only where it acts; a work that is named without an object names a work, and what
 * an act costs is money.
 *
 * @param actor the words of the actor
 * @param rest what stands between, without the comma before the modal word
 * @example 残疾人 | 教育应当…, 职工 | 教育经费应当…, 行政机关 | 实施行政许可所需经费应当… → true; 学校 | 招生应当…, 企业 |
 * 建设项目，应当… → false
 */
export function goesOnToThing(actor: string, rest: string): boolean {
  if (TERM.test(rest) || COSTS.test(rest) || MADE_NOUN.test(rest)) return true;
  return WORKS.test(rest) && !(BUILDS.test(rest) && BUILDER.test(actor));
}

/** Papers whose name is the verb by which they come about. */
const PAPER = /^(?:报告|通知|公告|申请|申报|登记|计划|规划|决定|承诺|备案)$/;
const HAS_IN_IT = /^(?:[当须还]|同时)*(?:包括|包含|载明|写明|列明|注明|标明|附[有具]?|明确|说明)/;

/**
 * Whether a verb before a modal word is the paper that comes of it, for the act says what is to stand in it.
 *
 * @example 报告 | 包括募捐情况, 公告 | 载明补偿方案 → true; 报告 | 及时 → false
 */
export function namesPaper(subject: string, action: string): boolean {
  return PAPER.test(subject) && HAS_IN_IT.test(action);
}
