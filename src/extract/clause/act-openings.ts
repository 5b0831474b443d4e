import { GUIDES, JOINTS } from '../words/name-stems.ts';
import { wordAt, type Word } from '../words/word.ts';

/** Verbs whose object is what they bring about or to whom they turn. */
export const BRINGS_ABOUT =
  /^[并先再]*(?:决定[将把]|(?:依法)?保障(?!机构|部门|中心|单位|对象|人员)|让(?!与)|能够使|(?:及时)?疏散|致使|保证(?!人)|确保|做好|提交|移[交送]|[报交送](?![告刊废案关检警通易流接叉达])|报送|提请|提出|推动|促进|帮助|扶持|鼓励|支持|引导|要求|使(?![用领馆])|促使|进入|均?有(?:向|权)|(?:确|需)?需要?|查处|追究)/;
/** What opens an act, a case (会议有三分之二以上的代表 | 出席) or what is done with others, and no subject. */
export const NO_SUBJECT =
  /^(?:[^，。；的]{2,20}会议有[^，。；的]{2,8}以上的|[都均也]?[是系](?!统)|联合(?=有关|相关|社会)|对(?!方|外(?!国)|[^，。；的]{2,30}负有[^，。；的]{2,16}(?:职责|义务)的)|对于|发挥|建立健全|[除把将]|关于|为了|由于|(?:根据|按照|依照|依据)(?![^，。；]{2,40}规定(?!组织|[向对由为])[^，。；的]{3,40}的[^，。；的]{2,30}$)|由(?!于)|以(?![上下内外及]|[^，。；的]{1,20}(?:为|方式)[^，。；的]{1,20}的)|交由|教育(?=职工|学生|会员|成员|群众|公民|党员|干部|村民|居民|青少年|儿童|子女|未成年)|另行|自行(?:或者|[、与和])|(?:委托|召集|邀请|聘请|选派|指派|抽调|动员|发动)(?![的人方者单机企]|代[理收])|报(?![社刊纸告关检考名案业台警酬废表])|(?:负责)?组织、协调、|(?:定期|及时|统一|依法|积极)?组织(?![者部、和或与及]|机构|委员会|编制机关|成员|$))/;
/**
 * 建设 | 大学科技园, 协调 | 银行业金融机构, 检查 | 船员: a verb with whom or what it acts on, where neither a head right behind it
 * nor a relative makes a name of both.
 */
export const ACTS_ON =
  /^(?:建设(?!项目|工程|用地|施工|[经运]营|管理|监理|主管|行政|规划|环境|市政|房地产|银行)|协调|(?:及时)?处理(?![厂站场费]|中心|设施|设备|装置)|检查(?!监督|对象)|(?:监督)?管理(?=国家|使用人))(?!机[构关]|部门|单位|企业|公司|委员会|办公室|领导|小组|[人者员方局厅组站所、和与或及])[^的]*$/;
/** 提供便捷的 | 支持未成年人或者其监护人查阅信息的途径: behind a relative a verb with whom it serves, and nobody's name. */
export const HELPS = /^(?:支持|鼓励|引导|帮助)/;
/** Verbs that at the head of a predicate lead what others are to do: 指导机关、单位落实…. */
const LEADS = new Set(`${GUIDES}|督促|引导|帮助|支持|推动|要求|通知|约谈|责令|敦促|监督`.split('|'));

/**
 * Whether a verb that may stem a name has others do something.
 *
 * @example 指导机关、单位落实…, 领导、协调有关部门开展… → true
 */
export function leadsOthers(text: string, at: number, word: Word): boolean {
  const next = at + word.length;
  if (!/^(?:组织|协调|领导)$/.test(word.spelling)) return LEADS.has(word.spelling);
  return JOINTS.includes(text.charAt(next)) && wordAt(text, next + 1)?.class === 'VERB';
}
