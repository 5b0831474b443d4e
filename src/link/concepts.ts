/**
 * Acts and things that statutes name by several words: a local text says 提醒 where the national one says 提示. A line is
 * one concept. Words that stand in most statutes for different things (批准, 规划, 报告) are left out: they tell nothing.
 */
const CONCEPTS: readonly (readonly string[])[] = [
  ['核验', '核对', '查验', '核实', '验证', '审核', '核查'],
  ['登记', '登录', '注册', '造册'],
  ['出售', '销售', '出卖', '售卖', '贩卖', '倒卖', '买卖'],
  ['阻断', '拦截', '封堵', '阻止', '制止'],
  ['公布', '公示', '公开', '公告', '发布', '披露'],
  ['损坏', '损毁', '破坏', '毁坏', '毁损', '污损'],
  ['占用', '侵占', '挤占', '占据'],
  ['迁移', '移动', '挪动', '移位', '搬迁'],
  ['倾倒', '堆放', '丢弃', '抛撒', '弃置'],
  ['聘用', '雇用', '招用', '录用', '聘请', '雇佣'],
  ['转让', '出租', '出借', '转借', '转租'],
  ['举办', '开办', '创办', '兴办'],
  ['采伐', '砍伐', '盗伐', '滥伐'],
  ['保存', '保管', '留存', '存档'],
  ['修复', '恢复', '治理', '复垦'],
  ['宣传', '普及', '科普', '宣传教育', '公益宣传'],
  ['标识', '标志', '标牌', '标示', '标明', '标注', '标签'],
  ['提示', '提醒', '警示', '告诫'],
  ['监测', '监控', '监视', '检测', '识别', '预警'],
  ['举报', '投诉', '检举', '控告'],
  ['保密', '泄露', '泄漏'],
  ['协助', '配合', '协同', '协作', '支持'],
  ['考核', '评估', '评价', '考评'],
  ['奖励', '表彰', '表扬'],
  ['培训', '训练', '实训', '演练'],
  ['救助', '救济', '援助', '帮扶'],
  ['追缴', '返还', '退还', '退赔', '追赃'],
  ['取证', '证据', '查证', '侦查'],
  ['队伍', '人才', '专业人员'],
  ['经费', '资金', '投入', '预算'],
  ['信用', '失信', '惩戒'],
  ['检查', '巡查', '排查', '督查', '抽查'],
  ['收费', '收取', '缴纳', '交纳'],
  ['储存', '贮存', '存放', '存储'],
  ['挪用', '截留', '克扣'],
  ['补贴', '补助', '津贴'],
  ['扶持', '扶助', '支援'],
  ['寄递', '邮寄', '投递', '寄送'],
  ['组建', '设立', '成立'],
  ['疏散', '撤离', '转移安置'],
  ['维护', '养护', '维修', '保养', '修缮'],
  ['公用', '共用', '公共'],
  ['侵害', '损害', '侵犯'],
  ['升学', '入学', '报考', '录取', '就读'],
  ['强迫', '强制', '强令'],
  ['院校', '学校', '高校'],
  ['玩忽职守', '滥用职权', '徇私舞弊', '失职', '渎职'],
  ['虚假', '伪造', '隐瞒', '谎报', '弄虚作假'],
];

const CONCEPT_OF: ReadonlyMap<string, number> = new Map(
  CONCEPTS.flatMap((words, concept) => words.map((word) => [word, concept] as const)),
);
/** Words by the code of their first character, the longer word first: 宣传教育 before 宣传. */
const BY_OPENING = Map.groupBy(
  [...CONCEPT_OF].map(([word, concept]) => ({ word, concept })).sort((a, b) => b.word.length - a.word.length),
  ({ word }) => word.charCodeAt(0),
);
/** Whether a word begins with a character, by its code: looked up for every character of every text. */
const OPENS = Uint8Array.from({ length: 0x10000 }, (_, code) => (BY_OPENING.has(code) ? 1 : 0));

/** A word of a text that stands for a concept, with the number of it. */
interface ConceptWord {
  readonly concept: number;
  readonly word: string;
}

/**
 * The words of a text that stand for a concept, each with the number of it, in the order of the text. O(length).
 *
 * @example conceptsIn('设置诈骗防范提醒') → [{ concept: 17, word: '提醒' }]
 */
export function conceptsIn(text: string): readonly ConceptWord[] {
  const found: ConceptWord[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (OPENS[code] === 0) continue;
    const here = BY_OPENING.get(code)?.find(({ word }) => text.startsWith(word, at));
    if (here === undefined) continue;
    found.push(here);
    at += here.word.length - 1;
  }
  return found;
}
