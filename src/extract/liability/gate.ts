import type { MeasureKind } from '../../model/liability-rule.ts';
import type { MappedText } from '../../model/span.ts';
import { REFERENCES, type DraftMeasure, type DraftRule } from './draft.ts';
import { FAILS } from './breach-words.ts';
import { STATES_DUTY } from './tier-words.ts';
import { UNNAMED } from '../measure/unnamed.ts';

/** Measures that are nothing but a consequence of a breach, wherever they stand. */
const STRONG: ReadonlySet<MeasureKind> = new Set([
  'FINE',
  'WARNING',
  'CONFISCATE_ILLEGAL_GAINS',
  'DETENTION',
  'REVOKE_BUSINESS_LICENCE',
  'DISCIPLINARY_ACTION',
  'CRIMINAL_LIABILITY',
  'CIVIL_LIABILITY',
  'CREDIT_RECORD',
]);
/** What a breach that another law punishes may still have for its consequence. */
const OF_OTHER_LAW: ReadonlySet<MeasureKind> = new Set(['CRIMINAL_LIABILITY', 'CIVIL_LIABILITY']);
/** Words that make a breach out of a case. */
const BREACH_WORDS =
  /违反|[未不拒侵损超逃骗盗]|擅自|逾期|非法|违法|违规|伪造|冒用|隐瞒|滥用|玩忽|徇私|妨碍|阻碍|构成|造成|影响|危害|前款|下列|第.{1,6}项|虚假|行为|挪用|截留|破坏|失职|无证|私自|过错|犯罪|剽窃|抄袭|作弊/;
const DECISION = /决定|听证|当场|审批|(?<!原)批准|罚款额|罚款金额|罚款的?数额/;
const NAMED_BREACH =
  /(?:违反|[未不](?:按照?|依照?|履行|执行|遵守))(?:本(?:条例|法|办法|规定))?(?:前[一两三]?[款条]|第[^条，]{1,6}条|本条第.款)|^有前[两三]?款(?:规定|所列)?的?(?:违法)?行为/;
const HANDED_ON = /移[交送]/;
/** 应当根据情节，| 依法追究责任: how the consequence is to be measured, and no duty. */
const BY_GRAVITY = /^应当(?:根据|按照|视|区别|区分)[^，]{0,10}(?:情节|情况|性质|后果|轻重|程度)[^，]{0,8}$/;
/** 法律、行政法规另有规定的，依照其规定…; 国家和省有关法律、法规已有法律责任规定的，…: a referral. */
export const REFERRED =
  /已规定(?:处[理罚]|法律责任)的$|[另已]有规定的$|(?:法律|法规|规章)[^，]{0,16}有(?!关)[^，]{0,10}规定的$/;
const DISCOVERY = /^[^，]{0,30}(?:发现|接到|收到|检查中|认为|(?<!未)经查|经检查|核查)/;
/** An authority that has its task in the same words: a norm, not a penalty (国家监管部门应当责令…). */
const AUTHORITY = /部门|机关|机构|政府|委员会|法院|检察院|海关|单位/;

/**
 * Whether a breach with measures is a liability rule. A supervisory measure that an authority has as its task
 * (发现隐患的，应当责令改正) is part of a norm; in a chapter on legal liability all consequences of a breach count.
 *
 * @example 构成犯罪的，依法追究刑事责任 → a rule; 监督检查中发现…的，应当责令限期改正 → none
 */
export function isLiability(draft: DraftRule, text: MappedText, inChapter: boolean): boolean {
  const words = text.text;
  const breach = draft.breach.map(({ start, end }) => words.slice(start, end)).join('，');
  const all = draft.tiers.flatMap((tier) => tier.measures);
  const measures = all.filter(
    (measure) => measure.rule !== UNNAMED && (inChapter || !standsBeside(measure, breach, words)),
  );
  if (all.some((measure) => isStruck(measure, breach, words))) return true;
  if (measures.length === 0) return false;
  if (REFERRED.test(breach) && !measures.some(({ kind }) => OF_OTHER_LAW.has(kind))) return false;
  if (!draft.hasCase) {
    if (all.some((measure) => isConvicted(measure, breach, words))) return true;
    // 发生一般事故，处十万元以上二十万元以下罚款: a fine with its amount needs no 的 to be one.
    const fined = measures.some(({ rule }) => rule === 'penalty.fine');
    const start = draft.tiers[0]?.start ?? draft.start;
    const sentence = words.slice(start).search(/[。；]/);
    return fined && !DECISION.test(words.slice(start, sentence < 0 ? words.length : start + sentence));
  }
  if (measures.some((measure) => isSurcharge(measure, breach, words))) return true;
  if (measures.some((measure) => answersByLaw(measure, breach, words))) return true;
  if (
    measures.every(
      ({ kind }) =>
        kind === 'CREDIT_RECORD' || kind === 'OTHER' || kind === 'EXIT_BAN' || kind === 'INDUSTRY_BAN',
    ) &&
    !inChapter
  ) {
    return (
      (measures.some(({ kind }) => kind === 'CREDIT_RECORD') && /前款|违反/.test(breach)) ||
      measures.some(
        (measure) =>
          !isTask(measure, words) &&
          !isDiscovered(breach) &&
          (isByRule(measure, words) || isLeftTo(measure, breach, words)),
      ) ||
      measures.some((measure) => isReproach(measure, breach, words))
    );
  }
  // 未按前款规定修复的，主管部门应当责令限期改正: a named provision was broken, whoever is told to act.
  // So is an order (审计机关应当责令改正) or a penalty (应当依法予以处罚) in a chapter on liability, where the breach does
  // not wait to be found.
  const orders = inChapter && FAILS.test(breach) && !isDiscovered(breach);
  const firm = NAMED_BREACH.test(breach)
    ? measures
    : measures.filter(
        (measure) =>
          (orders &&
            (measure.kind !== 'OTHER' ||
              (STRIKING.has(measure.rule) && !/被没收/.test(breach)) ||
              (breach.endsWith('的') && punishes(measure, words)))) ||
          !isTask(measure, words),
      );
  if (inChapter)
    return (
      firm.length > 0 &&
      (BREACH_WORDS.test(breach) ||
        firm.some((measure) => measure.kind !== 'OTHER' || punishes(measure, words)))
    );
  if (isDiscovered(breach) && !firm.some(({ kind }) => STRONG.has(kind))) return false;
  if (firm.some(({ kind }) => STRONG.has(kind))) return true;
  // 未依照本条规定召回的，监督管理部门可以责令其召回: told or free to order it, who does so answers a breach.
  if (measures.some((measure) => answersDuty(measure, breach, words))) return true;
  // …的，由X责令…: an authority that is brought in by 由 imposes a consequence; as the subject it has a task.
  const imposed =
    draft.enforcers.length > 0 && measures.some(({ start }) => BY_AGENT.test(clauseBefore(words, start)));
  return (
    (imposed || /违反/.test(breach) || NAMED_BREACH.test(breach)) &&
    BREACH_WORDS.test(breach) &&
    firm.length > 0
  );
}

/** 依照刑法有关规定追究刑事责任。: all that a sentence has for what stands before it. */
const CONVICTS = /^(?:依照刑法[^，。；]{0,20}规定)?(?:依法)?$/;
/** What is looked into, refused or but supposed, and no deed: 认为不需要追究, 被追究. */
const NO_DEED = /[不被曾]|认为|发现|需要|移[送交]|影响|可能|涉嫌|应当|必须|可以|有权|规定，$/;

/** Whether a deed without its 的 is a crime by its sentence: 工作人员私分没收的烟草制品，依照刑法有关规定追究刑事责任. */
function isConvicted({ kind, start, end }: DraftMeasure, breach: string, words: string): boolean {
  const sentence =
    words
      .slice(0, start)
      .split(/[。；]/)
      .at(-1) ?? '';
  return (
    kind === 'CRIMINAL_LIABILITY' &&
    breach !== '' &&
    !NO_DEED.test(sentence.slice(0, sentence.lastIndexOf('，') + 1)) &&
    CONVICTS.test(clauseBefore(words, start)) &&
    /^(?:$|[。；])/.test(words.slice(end))
  );
}

/** What is owed in full, or for a damage, goes back to a breach: 实际价额显著低于章程所定价额的, 对给旅游者造成的损害. */
const OWED = /低于|赔偿|损[害失]/;

/** Whether somebody owes beside another by what the two are to each other, and no breach: 保证人为二人以上的，…承担连带责任. */
function standsBeside({ kind, start, end }: DraftMeasure, breach: string, words: string): boolean {
  return (
    kind === 'CIVIL_LIABILITY' &&
    words.slice(start, end).includes('连带') &&
    !BREACH_WORDS.test(breach) &&
    !OWED.test(breach + clauseBefore(words, start))
  );
}

/** A duty that somebody did not keep: 未履行职责, 违反审慎经营规则; not 不符合标准, which may be nobody's fault. */
const BREAKS_DUTY =
  /违[反法]|(?<!尚)未(?!成年|[满能必来])|拒[不绝]|擅自|非法|不(?:履行|按照?|依[法照]|遵守|执行|服从)|逾期|弄虚作假|虚假|骗取|隐瞒|伪造|抽逃|挪用|截留/;
/** What is but suspected. */
const SUSPECTED = /涉嫌|可能|认为/;

/**
 * Whether an authority, told or free to act, orders something, takes a right away or criticises where somebody did not keep
 * his duty: 未依照本条规定召回的，监督管理部门可以责令其召回. Who comes upon the breach only has a task.
 */
function answersDuty({ kind, start }: DraftMeasure, breach: string, words: string): boolean {
  const clause = clauseBefore(words, start);
  return (
    kind !== 'OTHER' &&
    BREAKS_DUTY.test(breach) &&
    !SUSPECTED.test(breach) &&
    AUTHORITY.test(clause) &&
    !clause.startsWith('经')
  );
}

/** By what one is called to account without a penalty. */
const REPROACHES = /约谈|批评|训诫|诫勉|告诫/;

/**
 * Whether somebody is called to account for what he failed to do, by whoever is told to: 未履行药品安全职责的，上级人民政府应当
 * 对其主要负责人进行约谈; and for whatever was done where an authority is brought in for it. To admonish persons of a kind
 * (对违反学校管理制度的学生，学校应当予以批评教育) is a task.
 */
function isReproach({ start, end }: DraftMeasure, breach: string, words: string): boolean {
  const reproach = REPROACHES.exec(words.slice(start, end))?.[0];
  if (reproach === undefined || isDiscovered(breach) || SUSPECTED.test(breach)) return false;
  if (BY_AGENT.test(clauseBefore(words, start))) return true;
  return BREAKS_DUTY.test(breach) && (reproach === '约谈' || breach.endsWith('的'));
}

/** Whether an authority comes upon a breach, which tells of its task: 接到举报的, 检查中发现…的. */
function isDiscovered(breach: string): boolean {
  return breach.split('，').some((part) => DISCOVERY.test(part));
}

/** A rule of this instrument that is broken, and what was got by deceit. */
const BREAKS_THIS =
  /(?<!不)违反(?:本(?:法|条例|办法|规定|细则|规则)|前[一两三]?款)|有(?:前[两三]?款|本条第.款)[^，有]{0,30}行为|骗取|弄虚作假|(?:提供|提交|出具)虚假|以(?:欺骗|贿赂|不正当|前[两三]?款|本条第.款)|等不正当手段/;
/** What is suspected, found or forbidden is no breach that was committed. */
const NOT_DONE = /涉嫌|可能|认为|发现|不得|禁止/;
/** The rules of measures that take, stop, refuse or undo something. */
const STRIKING: ReadonlySet<string> = new Set([
  UNNAMED,
  'penalty.otherMeasure',
  'penalty.restitution',
  'penalty.permit',
]);

/**
 * Whether a breach of this instrument, or deceit, strikes the one who did it, whatever the verb (骗取补助的，由X收回;
 * 有前款第一项行为的，可以停止供水): the case decides that it is a consequence.
 */
function isStruck(measure: DraftMeasure, breach: string, words: string): boolean {
  return (
    STRIKING.has(measure.rule) &&
    (NAMED_BREACH.test(breach) ||
      BREAKS_THIS.test(breach) ||
      (WRONG.test(breach) && BY_AGENT.test(clauseBefore(words, measure.start)))) &&
    !NOT_DONE.test(breach) &&
    !isTask(measure, words)
  );
}

/** Words of a rule on penalties as such: whose they are, what other law has them, how they are given. */
const ON_PENALTIES = /(?:另有|已有|没有)规定|行政处罚(?:权|决定|的)|给予行政处罚，应当|规定的行政处罚/;
/** 依照前款的规定从重处罚, 依照有关法律法规追究法律责任: the rule by which a breach is punished. */
const BY_RULE = /(?:规定|[法款条例]|法规|规章|办法)[^，]{0,12}?(?:处罚|追究[^，]{0,12}责任|处分)$/;

/** What is a penalty by its name: 给予治安管理处罚, 从重处罚, 以走私罪的共犯论处. */
const PENAL = /(?:治安管理|从重)处罚$|^以.*论处?$/;

/** Whether a breach is punished as a rule that is named has it, which is a consequence wherever it stands. */
function isByRule(measure: DraftMeasure, words: string): boolean {
  const reference = words.slice(measure.start, measure.end);
  return isReference(measure, words) && (BY_RULE.test(reference) || PENAL.test(reference));
}

/** 由X |, 其许可证由X |: an authority that is brought in, and no subject. */
const BY_AGENT = /^(?:其[^，由]{2,20})?由(?!于)/;
/** 违反本规定第十三条规定, 违反规定的; not 违反…的建筑物, which names a thing. */
const BREAKS_RULE = /违反[^，反]*(?:规定|[的法例条款项])$/;

/** What is wrong by itself, without a rule that is named: 拒绝检查的, 伪造证明的. */
const WRONG = /拒[不绝]|阻[碍挠]|擅自|非法|违法|伪造|骗取|泄露|弄虚作假|侵占|挪用|截留/;

/**
 * Whether a breach is left to an authority, or to another law, with what they have for it: 违反第一款规定的，由X依法处理;
 * 违反本条例规定，泄露国家秘密的，依照《保守国家秘密法》处理; 未取得营业执照，擅自从事生产经营活动的，由X予以查处.
 */
function isLeftTo(measure: DraftMeasure, breach: string, words: string): boolean {
  if (!isReference(measure, words)) return false;
  const byAgent = BY_AGENT.test(clauseBefore(words, measure.start));
  const reference = words.slice(measure.start, measure.end);
  const byLaw = reference.includes('《');
  if (breach.split('，').some((part) => BREAKS_RULE.test(part))) return byAgent || byLaw;
  // 由拒绝的一方承担责任: who is to answer is no authority.
  return WRONG.test(breach) && (byLaw || (byAgent && !reference.startsWith('承担')));
}

/** Whether what was not paid in time costs more by the law itself: 按日加收滞纳税款万分之五的滞纳金; not as a power. */
function isSurcharge({ rule, start }: DraftMeasure, breach: string, words: string): boolean {
  const sentence =
    words
      .slice(0, start)
      .split(/[。；]/)
      .at(-1) ?? '';
  const isLate = /[缴交]/.test(breach) && BREACH_WORDS.test(breach);
  return rule === 'penalty.surcharge' && isLate && !/可以|应当|有权/.test(sentence);
}

/** 依法依规追究责任: words by which somebody is to answer as the law has it. */
const BY_LAW = /依[法规纪照]|按照/;
const ANSWERS = /^追究|(?:^|规定)承担(?:相应的?|有关|行政赔偿)?(?:法律)?责任$/;
/** 可以起诉要求其承担责任: a claim. */
const CLAIMS = /要求|请求/;
/** 举办者对市场服务管理企业的行为后果承担相应的法律责任: for another, whom he lets act. */
const STANDS_FOR = /对[^，]{2,24}(?:行为|后果)/;
/** 在中华人民共和国境外开展活动: how far the law reaches. */
const ABROAD = /^在?(?:中华人民共和国)?境外/;

/**
 * Whether a case meets with what the law has for a breach, left open, which makes a breach of whatever was done:
 * 泄露商业秘密的，依法追究法律责任; not 承担举证责任, nor what closes a task (应当予以澄清，并依法追究责任).
 */
function answersByLaw(measure: DraftMeasure, breach: string, words: string): boolean {
  const { rule, start, end } = measure;
  const answers = words.slice(start, end);
  if (!REFERENCES.has(rule) || !ANSWERS.test(answers)) return false;
  if (ABROAD.test(breach) || isTask(measure, words)) return false;
  // 经查证确有违法行为的，有关人员应当依法承担责任: who is to answer found nothing.
  if (isDiscovered(breach) && !answers.startsWith('承担')) return false;
  const sentence =
    words
      .slice(0, start)
      .split(/[。；]/)
      .at(-1) ?? '';
  // 专业技术组织对所实施的检验结论承担法律责任: without a case of its own nothing was done.
  if (!BREACH_WORDS.test(breach) && !/的[，,]/.test(sentence)) return false;
  const comma = sentence.search(/[，,][^，,]*$/);
  const clause = sentence.slice(comma + 1);
  const isBound = sentence
    .slice(0, Math.max(0, comma))
    .split(/[，,]/)
    .some((segment) => STATES_DUTY.test(segment) && !segment.endsWith('的') && !BY_GRAVITY.test(segment));
  if (isBound || CLAIMS.test(clause) || STANDS_FOR.test(clause)) return false;
  return (
    BY_LAW.test(clause + answers) ||
    (clause.startsWith('由') && answers.startsWith('追究')) ||
    answers.endsWith('法律责任')
  );
}

/** 按照第四十三条的规定予以处罚, 依照有关法律的规定进行查处: a penalty by reference is nothing else. */
function punishes(measure: DraftMeasure, words: string): boolean {
  const { start, end } = measure;
  const reference = words.slice(start, end);
  return isReference(measure, words) && (/处罚|查处/.test(reference) || BY_RULE.test(reference));
}

/** A penalty by reference, and no word on penalties as such. */
function isReference({ rule, end }: DraftMeasure, words: string): boolean {
  return REFERENCES.has(rule) && !ON_PENALTIES.test(words.slice(0, end + 6));
}

/** Whether an authority is told to order the measure as its task; who is to answer himself (机构应当承担责任) has none. */
function isTask(measure: DraftMeasure, words: string): boolean {
  if (STRONG.has(measure.kind) && measure.kind !== 'CREDIT_RECORD') return false;
  if (words.startsWith('承担', measure.start)) return false;
  const clause = clauseBefore(words, measure.start);
  if (HANDED_ON.test(clause)) return true;
  const duty = clause.search(STATES_DUTY);
  return duty >= 0 && AUTHORITY.test(clause.slice(Math.max(0, duty - 30), duty));
}

/** The words of a clause up to an offset in it. */
function clauseBefore(words: string, to: number): string {
  return (
    words
      .slice(Math.max(0, to - 60), to)
      .split(/[，,；。]/)
      .at(-1) ?? ''
  );
}
