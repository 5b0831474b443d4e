/** A question that the API answers in one request: the operation that asks it, and with which variables. */
export interface Question {
  /** Number on the list of questions that the API was built against. */
  readonly id: string;
  readonly asks: string;
  /** File of schema/operations, without its ending. */
  readonly operation: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const NATIONAL = '/cn/反电信网络诈骗法';
const ZHEJIANG = '/cn-zj/浙江省实施《中华人民共和国反电信网络诈骗法》办法';
const HUNAN = '/cn-hn/湖南省实施《中华人民共和国反电信网络诈骗法》若干规定';

/** One operation may answer several questions, with other variables. */
export const QUESTIONS: readonly Question[] = [
  {
    id: 'Q1',
    asks: 'Which instruments are in force on a day? 某日施行的文件',
    operation: 'instruments-in-force',
  },
  {
    id: 'Q1',
    asks: 'What is each instrument on a day? 某日各文件的效力',
    operation: 'instruments-in-force',
    variables: { asOf: '2022-11-30', status: null },
  },
  { id: 'Q2', asks: 'How is each text built? 结构统计', operation: 'structure-counts' },
  { id: 'Q3', asks: 'What does this citation mean? 解析引用', operation: 'resolve-citations' },
  {
    id: 'Q4',
    asks: 'What does an article refer to, and where? 某条引用了什么',
    operation: 'article-references',
  },
  { id: 'Q6', asks: 'Which references has a law to itself? 内部引用', operation: 'internal-references' },
  {
    id: 'Q7',
    asks: 'Which references lead nowhere, most cited first? 未能确定的引用',
    operation: 'unresolved-ranking',
  },
  {
    id: 'Q8',
    asks: 'Which duties of an actor does an article punish? 罚则对应的义务',
    operation: 'penalty-duties',
  },
  {
    id: 'Q11',
    asks: 'Which sanctions do the texts state? 写明的罚则对应关系',
    operation: 'explicit-sanctions',
  },
  { id: 'Q12', asks: 'Which penalties are the highest? 最高罚款', operation: 'penalties-by-fine' },
  { id: 'Q12', asks: 'What can an actor face at most? 某主体面临的最高罚款', operation: 'highest-fines' },
  { id: 'Q15', asks: 'Who enforces what? 谁实施哪些处罚', operation: 'enforcers' },
  {
    id: 'Q17',
    asks: 'From a duty to breach, penalty, enforcer, remedy? 义务链',
    operation: 'obligation-chain',
  },
  { id: 'Q18', asks: 'My card was restricted: what can I do? 救济', operation: 'remedies' },
  { id: 'Q19', asks: 'Which duties does nobody punish? 没有罚则的义务', operation: 'unsanctioned-duties' },
  { id: 'Q20', asks: 'What does a province add? 地方增设的内容', operation: 'compare-instruments' },
  {
    id: 'Q23',
    asks: 'Which article of one province matches that of another? 两省对照',
    operation: 'compare-instruments',
    variables: { here: ZHEJIANG, there: HUNAN },
  },
  {
    id: 'Q24',
    asks: 'Which national rule does a local one take up? 上位法对应',
    operation: 'national-counterparts',
  },
  {
    id: 'Q24',
    asks: 'Which national articles do local texts leave out? 覆盖矩阵',
    operation: 'coverage-matrix',
  },
  {
    id: 'Q25',
    asks: 'Is a local penalty stricter than the national one? 罚则宽严',
    operation: 'penalty-verdicts',
  },
  {
    id: 'Q28',
    asks: 'Which safe harbours and deferences are there? 免责与从其规定',
    operation: 'exemptions-and-precedence',
  },
  {
    id: 'Q30',
    asks: 'Which articles name an actor, and as what? 写到某主体的条文',
    operation: 'articles-naming-actor',
  },
  { id: 'Q31', asks: 'All that a card of an article shows? 条文卡片', operation: 'article-card' },
  { id: 'Q32', asks: 'Where is this word? 检索', operation: 'search' },
  { id: 'Q32', asks: 'What may this beginning mean? 输入提示', operation: 'autocomplete' },
  { id: 'Q33', asks: 'Which commentary explains what? 解读', operation: 'explanations' },
  {
    id: 'Q34',
    asks: 'Which instruments implement a law, and where do they say so? 实施性文件',
    operation: 'implementing-instruments',
  },
  {
    id: 'Q36',
    asks: 'Page through a law. 分页',
    operation: 'article-pages',
    variables: { uri: NATIONAL, first: 20 },
  },
  { id: 'Q38', asks: 'What lies around a node? 邻域', operation: 'neighbourhood' },
  { id: 'Q38', asks: 'How are two nodes joined? 最短路径', operation: 'shortest-paths' },
];
