import type { ActorKind } from '../../model/actor.ts';
import type { CitationKind, Resolution } from '../../model/citation.ts';
import type { CorrespondenceRelation } from '../../model/correspondence.ts';
import type { Method } from '../../model/evidence.ts';
import type { InstrumentKind, Status } from '../../model/instrument.ts';
import type { Modality } from '../../model/norm.ts';
import type { ParagraphFunction, PassageKind, ProvisionKind } from '../../model/provision.ts';
import type { ChainGap } from './chain-gaps.ts';

/** What is said of an enum value: its description in both languages, then its label in both. */
export type ValueText = readonly [english: string, chinese: string, labelEn: string, labelZh: string];
export type ValueTexts<Value extends string> = Readonly<Record<Value, ValueText>>;

export const INSTRUMENT_KIND_TEXTS: ValueTexts<InstrumentKind> = {
  CONSTITUTION: ['The constitution.', '宪法。', 'Constitution', '宪法'],
  LAW: [
    'A law of the National People’s Congress or its Standing Committee.',
    '全国人大及其常委会制定的法律。',
    'Law',
    '法律',
  ],
  ADMINISTRATIVE_REGULATION: [
    'A regulation of the State Council.',
    '国务院制定的行政法规。',
    'Administrative regulation',
    '行政法规',
  ],
  LOCAL_REGULATION: [
    'A regulation of a local people’s congress.',
    '地方人大及其常委会制定的地方性法规。',
    'Local regulation',
    '地方性法规',
  ],
  DECISION: ['A decision of a legislature.', '立法机关的决定。', 'Decision', '决定'],
  RULE: ['A rule of a department or a local government.', '部门规章或者地方政府规章。', 'Rule', '规章'],
  JUDICIAL_INTERPRETATION: [
    'An interpretation by the supreme court or procuratorate.',
    '最高人民法院、最高人民检察院的司法解释。',
    'Judicial interpretation',
    '司法解释',
  ],
  POLICY: ['An opinion or other normative document.', '意见等规范性文件。', 'Policy document', '规范性文件'],
  COMMENTARY: [
    'A commentary, which is no law itself.',
    '解读、答记者问，本身不是法律。',
    'Commentary',
    '解读',
  ],
};

export const STATUS_TEXTS: ValueTexts<Status> = {
  DRAFT: ['A draft, its day of effect left blank.', '草案，施行日期空白。', 'Draft', '草案'],
  NOT_YET_IN_FORCE: [
    'Made, but not yet in effect on that day.',
    '已公布、当日尚未施行。',
    'Not yet in force',
    '尚未施行',
  ],
  IN_FORCE: ['In effect on that day.', '当日现行有效。', 'In force', '现行有效'],
  SUPERSEDED: [
    'Replaced by a later version on that day.',
    '当日已被后来的修订、修正文本取代。',
    'Superseded',
    '已被修改',
  ],
  REPEALED: ['Repealed on that day.', '当日已经废止。', 'Repealed', '已废止'],
};

export const PROVISION_KIND_TEXTS: ValueTexts<ProvisionKind> = {
  Part: ['A part.', '编。', 'Part', '编'],
  Subpart: ['A subpart.', '分编。', 'Subpart', '分编'],
  Chapter: ['A chapter.', '章。', 'Chapter', '章'],
  Section: ['A section.', '节。', 'Section', '节'],
  Article: ['An article.', '条。', 'Article', '条'],
  Paragraph: ['A paragraph of an article or a point.', '款。', 'Paragraph', '款'],
  Item: ['An item of a paragraph.', '项。', 'Item', '项'],
  Subitem: ['A subitem of an item.', '目。', 'Subitem', '目'],
  Point: ['A numbered point of a decision or opinion.', '决定、意见中的点。', 'Point', '点'],
  Preamble: ['The text before the first chapter, article or point.', '序言。', 'Preamble', '序言'],
  Annex: ['An annex behind the text.', '附件。', 'Annex', '附件'],
  Passage: ['A passage of a commentary.', '解读的段落。', 'Passage', '段落'],
};

export const PARAGRAPH_FUNCTION_TEXTS: ValueTexts<ParagraphFunction> = {
  PURPOSE: ['Purpose and basis of the instrument.', '立法目的和依据。', 'Purpose', '立法目的'],
  SCOPE: ['Scope of application.', '适用范围。', 'Scope', '适用范围'],
  DEFINITION: ['Definition of a term.', '定义。', 'Definition', '定义'],
  PRINCIPLE: ['Principle or policy.', '原则、方针。', 'Principle', '原则方针'],
  NORM: ['It lays down at least one norm.', '规定了行为规范。', 'Norm', '行为规范'],
  LIABILITY: ['It lays down a legal consequence of a breach.', '规定了法律责任。', 'Liability', '法律责任'],
  REMEDY: ['Notice, appeal, review, suit or legal aid.', '复议、诉讼、申诉等救济。', 'Remedy', '救济'],
  REFERRAL: ['It points to other rules.', '衔接适用、从其规定。', 'Referral', '衔接适用'],
  COMMENCEMENT: ['It sets the day of effect.', '施行日期。', 'Commencement', '施行日期'],
  OTHER: ['Anything else.', '其他内容。', 'Other', '其他'],
};

export const PASSAGE_KIND_TEXTS: ValueTexts<PassageKind> = {
  BACKGROUND: ['Why the instrument was made.', '制定背景。', 'Background', '背景'],
  APPROACH: ['How the drafting was approached.', '起草思路。', 'Approach', '思路'],
  CONTENT: ['What the instrument lays down.', '主要内容。', 'Content', '内容'],
};

export const MODALITY_TEXTS: ValueTexts<Modality> = {
  OBLIGATION: ['The bearer must do it.', '应当履行的义务。', 'Obligation', '义务'],
  PROHIBITION: ['The bearer must not do it.', '不得为的禁止性义务。', 'Prohibition', '禁止'],
  PERMISSION: ['The bearer may do it.', '可以为的许可或者权力。', 'Permission', '许可'],
  RIGHT: ['The bearer has a right to it.', '有权为或者请求的权利。', 'Right', '权利'],
  ENCOURAGEMENT: ['The State encourages or supports it.', '国家鼓励、支持的行为。', 'Encouragement', '鼓励'],
  EXEMPTION: [
    'The bearer is excused from liability or a rule.',
    '不予追究、免予适用的豁免。',
    'Exemption',
    '豁免',
  ],
};

export const CITATION_KIND_TEXTS: ValueTexts<CitationKind> = {
  BASIS: ['The instrument is made on this basis.', '制定的依据。', 'Basis', '制定依据'],
  APPLICATION: ['The cited rule is to be applied.', '依照、适用所引规定。', 'Application', '适用'],
  VIOLATION: ['A breach of the cited rule.', '违反所引规定。', 'Violation', '违反'],
  EXCEPTION: ['The cited rule is an exception.', '所引规定除外。', 'Exception', '除外'],
  PRECEDENCE: [
    'The cited instrument takes precedence; where none is named, as in 法律、法规另有规定的，从其规定, the paragraph is a REFERRAL.',
    '从所引文件的规定；没有写明文件的（法律、法规另有规定的，从其规定），见款的功能 REFERRAL。',
    'Precedence',
    '从其规定',
  ],
  DELEGATION: [
    'Someone is to make further rules: 具体办法由…制定, 由…规定; not who is to settle a list or a matter (由…确定并公布).',
    '授权制定具体规则：具体办法由…制定、由…规定；由…确定并公布名单、范围等事项的不在其内。',
    'Delegation',
    '授权',
  ],
  ANAPHORA: ['It picks up a thing named there.', '指代前文所述事物。', 'Anaphora', '指代'],
  AMENDMENT: ['The cited rule is amended.', '修改所引规定。', 'Amendment', '修改'],
  REPEAL: ['The cited instrument is repealed.', '废止所引文件。', 'Repeal', '废止'],
  MENTION: ['A mere mention.', '一般提及。', 'Mention', '提及'],
};

export const RESOLUTION_TEXTS: ValueTexts<Resolution> = {
  RESOLVED: ['It leads to one known place.', '指向唯一确定的位置。', 'Resolved', '已确定'],
  AMBIGUOUS: ['It could mean several places.', '可能指向多个位置。', 'Ambiguous', '有歧义'],
  OUT_OF_RANGE: ['The cited number does not exist there.', '所引条款号不存在。', 'Out of range', '超出范围'],
  NOT_IN_CORPUS: ['The cited instrument is not held here.', '所引文件未收录。', 'Not in corpus', '未收录'],
  UNRESOLVED: ['Its words lead nowhere.', '无法确定所指。', 'Unresolved', '未确定'],
};

export const METHOD_TEXTS: ValueTexts<Method> = {
  EXPLICIT: ['The law itself states it.', '法律文本明示。', 'Explicit', '明示'],
  INFERRED: ['The compiler concluded it.', '由程序推断。', 'Inferred', '推断'],
};

export const CORRESPONDENCE_RELATION_TEXTS: ValueTexts<CorrespondenceRelation> = {
  RESTATES: ['It states the same rule.', '重申上位法规定。', 'Restates', '重申'],
  ELABORATES: ['It adds detail, steps or a procedure.', '细化上位法规定。', 'Elaborates', '细化'],
  EXTENDS: ['It reaches further.', '扩展上位法规定。', 'Extends', '扩展'],
  NARROWS: ['It reaches less far.', '限缩上位法规定。', 'Narrows', '限缩'],
  NEW: ['It has no counterpart above.', '上位法没有对应规定。', 'New', '新设'],
};

export const CHAIN_GAP_TEXTS: ValueTexts<ChainGap> = {
  NO_BEARER: ['The norm names nobody who bears it.', '未写明承担主体。', 'No bearer named', '未写明主体'],
  NO_SANCTION: [
    'No penalty is known to punish its breach.',
    '未发现对应的罚则。',
    'No sanction found',
    '无对应罚则',
  ],
  NO_ENFORCER: [
    'A penalty names nobody who imposes it.',
    '罚则未写明处罚机关。',
    'Enforcer not named',
    '未写明处罚机关',
  ],
  NO_SUPERVISOR: [
    'No norm sets anybody to supervise its bearers.',
    '未发现对承担主体的监督规范。',
    'No supervisor found',
    '无监督规范',
  ],
  NO_REMEDY: ['No right to contest was found.', '未发现救济规定。', 'No remedy found', '无救济规定'],
  NO_COUNTERPART: [
    'No counterpart in another instrument is held.',
    '未发现其他文件的对应规定。',
    'No counterpart held',
    '无对应规定',
  ],
};

export const ACTOR_KIND_TEXTS: ValueTexts<ActorKind> = {
  LEGISLATURE: ['A people’s congress.', '人民代表大会及其常务委员会。', 'Legislature', '立法机关'],
  GOVERNMENT: ['A people’s government.', '人民政府。', 'Government', '人民政府'],
  REGULATOR: ['A department that supervises.', '主管、监管部门。', 'Regulator', '主管部门'],
  POLICE: ['A police organ.', '公安机关。', 'Police', '公安机关'],
  COURT: ['A people’s court.', '人民法院。', 'Court', '人民法院'],
  PROCURATORATE: ['A people’s procuratorate.', '人民检察院。', 'Procuratorate', '人民检察院'],
  COMPANY: ['A company or other market entity.', '企业等经营主体。', 'Company', '企业'],
  MASS_ORGANISATION: ['A mass organisation.', '群团组织。', 'Mass organisation', '群团组织'],
  PUBLIC_INSTITUTION: ['A public institution.', '事业单位。', 'Public institution', '事业单位'],
  GRASSROOTS_ORGANISATION: [
    'A grassroots self-governing organisation.',
    '基层群众性自治组织。',
    'Grassroots organisation',
    '基层组织',
  ],
  MEDIA: ['A medium of news.', '新闻媒体。', 'Media', '媒体'],
  INDIVIDUAL: ['A class of natural persons.', '个人。', 'Individual', '个人'],
  ANYONE: ['Any organisation or individual.', '任何单位和个人。', 'Anyone', '任何人'],
  STATE: ['The State, a province or a city as such.', '国家或者本行政区域。', 'State', '国家'],
  OTHER: ['Any other actor.', '其他主体。', 'Other', '其他'],
};

/** What an actor may be to a norm, a penalty or a delegation. */
export const ACTOR_ROLES = ['BEARER', 'RECIPIENT', 'VIOLATOR', 'ENFORCER', 'DELEGATE'] as const;
export type ActorRole = (typeof ACTOR_ROLES)[number];

export const ACTOR_ROLE_TEXTS: ValueTexts<ActorRole> = {
  BEARER: ['It bears a norm.', '承担规范的主体。', 'Bearer', '义务（权利）主体'],
  RECIPIENT: ['A norm is to be done toward it.', '规范所针对的相对方。', 'Recipient', '相对方'],
  VIOLATOR: ['A penalty applies to it.', '被处罚的违法主体。', 'Violator', '违法主体'],
  ENFORCER: ['It imposes a penalty.', '实施处罚的主体。', 'Enforcer', '处罚机关'],
  DELEGATE: ['It is to make further rules.', '被授权制定具体办法的主体。', 'Delegate', '被授权机关'],
};
