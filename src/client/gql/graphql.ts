/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Kinds of actor. 主体的种类。 */
export type ActorKind =
  /** Any organisation or individual. 任何单位和个人。 */
  | 'ANYONE'
  /** A company or other market entity. 企业等经营主体。 */
  | 'COMPANY'
  /** A people’s court. 人民法院。 */
  | 'COURT'
  /** A people’s government. 人民政府。 */
  | 'GOVERNMENT'
  /** A grassroots self-governing organisation. 基层群众性自治组织。 */
  | 'GRASSROOTS_ORGANISATION'
  /** A class of natural persons. 个人。 */
  | 'INDIVIDUAL'
  /** A people’s congress. 人民代表大会及其常务委员会。 */
  | 'LEGISLATURE'
  /** A mass organisation. 群团组织。 */
  | 'MASS_ORGANISATION'
  /** A medium of news. 新闻媒体。 */
  | 'MEDIA'
  /** Any other actor. 其他主体。 */
  | 'OTHER'
  /** A police organ. 公安机关。 */
  | 'POLICE'
  /** A people’s procuratorate. 人民检察院。 */
  | 'PROCURATORATE'
  /** A public institution. 事业单位。 */
  | 'PUBLIC_INSTITUTION'
  /** A department that supervises. 主管、监管部门。 */
  | 'REGULATOR'
  /** The State, a province or a city as such. 国家或者本行政区域。 */
  | 'STATE';

/** Links of a chain that may be missing. 义务链条中可能缺失的环节。 */
export type ChainGap =
  /** The norm names nobody who bears it. 未写明承担主体。 */
  | 'NO_BEARER'
  /** No counterpart in another instrument is held. 未发现其他文件的对应规定。 */
  | 'NO_COUNTERPART'
  /** A penalty names nobody who imposes it. 罚则未写明处罚机关。 */
  | 'NO_ENFORCER'
  /** No right to contest was found. 未发现救济规定。 */
  | 'NO_REMEDY'
  /** No penalty is known to punish its breach. 未发现对应的罚则。 */
  | 'NO_SANCTION'
  /** No norm sets anybody to supervise its bearers. 未发现对承担主体的监督规范。 */
  | 'NO_SUPERVISOR';

/** In which case a tier of a penalty holds. 处罚档次的适用情节。 */
export type Circumstance =
  /** No circumstance is named. 未规定特别情节。 */
  | 'BASE'
  /** The breach had consequences. 造成后果。 */
  | 'CONSEQUENCES'
  /** The act is a crime. 构成犯罪。 */
  | 'CRIME'
  /** The act harmed another. 造成他人损害。 */
  | 'DAMAGE'
  /** The circumstances are especially serious. 情节特别严重。 */
  | 'ESPECIALLY_SERIOUS'
  /** The circumstances are minor. 情节较轻。 */
  | 'MINOR'
  /** The circumstances are rather serious. 情节较重。 */
  | 'MORE_SERIOUS'
  /** The act is not yet a crime. 尚不构成犯罪。 */
  | 'NOT_A_CRIME'
  /** The breach was not corrected as ordered. 逾期不改正或者拒不改正。 */
  | 'NOT_CORRECTED'
  /** There was no illegal gain or a small one. 没有违法所得或者违法所得较少。 */
  | 'NO_OR_LOW_GAIN'
  /** The breach was repeated. 再次违反。 */
  | 'REPEAT'
  /** The circumstances are serious. 情节严重。 */
  | 'SERIOUS';

/** What a citation is made for. 引用的用途。 */
export type CitationKind =
  /** The cited rule is amended. 修改所引规定。 */
  | 'AMENDMENT'
  /** It picks up a thing named there. 指代前文所述事物。 */
  | 'ANAPHORA'
  /** The cited rule is to be applied. 依照、适用所引规定。 */
  | 'APPLICATION'
  /** The instrument is made on this basis. 制定的依据。 */
  | 'BASIS'
  /** Someone is to make further rules: 具体办法由…制定, 由…规定; not who is to settle a list or a matter (由…确定并公布). 授权制定具体规则：具体办法由…制定、由…规定；由…确定并公布名单、范围等事项的不在其内。 */
  | 'DELEGATION'
  /** The cited rule is an exception. 所引规定除外。 */
  | 'EXCEPTION'
  /** A mere mention. 一般提及。 */
  | 'MENTION'
  /** The cited instrument takes precedence; where none is named, as in 法律、法规另有规定的，从其规定, the paragraph is a REFERRAL. 从所引文件的规定；没有写明文件的（法律、法规另有规定的，从其规定），见款的功能 REFERRAL。 */
  | 'PRECEDENCE'
  /** The cited instrument is repealed. 废止所引文件。 */
  | 'REPEAL'
  /** A breach of the cited rule. 违反所引规定。 */
  | 'VIOLATION';

/** Where the pairs of a comparison come from. 对应关系的来源。 */
export type ComparisonBasis =
  /** Found by the same comparison when asked for. 查询时以同样方法即时认定。 */
  | 'COMPUTED'
  /** The correspondences found when the texts were loaded. 载入时认定的对应关系。 */
  | 'STORED';

/** In which respect two penalties are compared. 罚则比较的方面。 */
export type ComparisonDimension =
  /** How high the fine is. 罚款数额。 */
  | 'AMOUNT'
  /** Which kinds of punishment there are. 处罚种类。 */
  | 'MEASURES'
  /** Whether responsible persons are punished too. 是否同时处罚直接责任人员。 */
  | 'PERSONS'
  /** Which acts are struck. 所处罚的行为范围。 */
  | 'SCOPE'
  /** Terms to put it right, and how long measures last. 改正期限以及措施的时长。 */
  | 'TIMING'
  /** From which case on it strikes. 处罚的触发条件。 */
  | 'TRIGGER';

/** One of the two instruments that are compared. 比较双方中的一方。 */
export type ComparisonSide =
  /** The instrument given as `here`. 参数 here 所指的文件。 */
  | 'HERE'
  /** The instrument given as `there`. 参数 there 所指的文件。 */
  | 'THERE';

/** How a local provision stands to a national one. 地方规定与上位法的关系。 */
export type CorrespondenceRelation =
  /** It adds detail, steps or a procedure. 细化上位法规定。 */
  | 'ELABORATES'
  /** It reaches further. 扩展上位法规定。 */
  | 'EXTENDS'
  /** It reaches less far. 限缩上位法规定。 */
  | 'NARROWS'
  /** It has no counterpart above. 上位法没有对应规定。 */
  | 'NEW'
  /** It states the same rule. 重申上位法规定。 */
  | 'RESTATES';

/** What a row of a coverage matrix is. 覆盖矩阵的行单位。 */
export type CoverageUnit =
  /** An article or point. 条（或者点）。 */
  | 'ARTICLE'
  /** A paragraph. 款。 */
  | 'PARAGRAPH';

/** On which side a piece of a word diff stands. 文字比对片段所在的一方。 */
export type DiffOp =
  /** Only the text here has it. 仅本文件有。 */
  | 'HERE'
  /** Both texts have it. 双方都有。 */
  | 'SAME'
  /** Only the text there has it. 仅对方有。 */
  | 'THERE';

/** Whether a measure is bound or discretionary. 羁束或者裁量。 */
export type Discretion =
  /** It is left to discretion. 可以实施。 */
  | 'MAY'
  /** It is bound to be imposed. 应当实施。 */
  | 'MUST';

/** Which way edges are followed. 沿边行走的方向。 */
export type EdgeDirection =
  /** Either way. 双向。 */
  | 'BOTH'
  /** Against the way they point. 逆着边的方向。 */
  | 'IN'
  /** As they point. 顺着边的方向。 */
  | 'OUT';

/** Kinds of edge between two nodes, named from the one to the other. 两个节点之间边的种类。 */
export type EdgeKind =
  /** An instrument amends a work. 文件修改法律。 */
  | 'AMENDS'
  /** A penalty or a measure applies to an actor. 罚则或者措施适用于主体。 */
  | 'APPLIES_TO'
  /** An instrument is made on the basis of a work. 文件依据法律制定。 */
  | 'BASED_ON'
  /** A norm is borne by an actor. 规范由主体承担。 */
  | 'BORNE_BY'
  /** A citation leads to a provision or a work. 引用指向条文或者法律。 */
  | 'CITES'
  /** A citation leads into a provision or an instrument, at any depth; derived, and in no default. 引用指向条文单位或者文件之内（任意层级）；由其他边推出，默认不采用。 */
  | 'CITES_WITHIN'
  /** A local provision is on the same matter as a national one. 地方条文与上位法条文规范同一事项。 */
  | 'CORRESPONDS_TO'
  /** A local provision is on the same matter as something within a national one, at any depth; derived, and in no default. 地方条文与上位法条文单位或者其内的条文规范同一事项（任意层级）；由其他边推出，默认不采用。 */
  | 'CORRESPONDS_WITHIN'
  /** A citation delegates further rules to an actor. 授权主体制定具体办法。 */
  | 'DELEGATES_TO'
  /** A penalty or a measure is imposed by an actor. 罚则或者措施由主体实施。 */
  | 'ENFORCED_BY'
  /** A penalty that names no organ, or none for a measure, is imposed by whom a norm charges with all, or with those of some provisions. 罚则或者其措施未写明处罚机关的，由规范概括规定的机关实施。 */
  | 'ENFORCED_UNDER'
  /** A commentary explains a provision or a work. 解读说明条文或者法律。 */
  | 'EXPLAINS'
  /** A provision holds a citation. 条文含有引用。 */
  | 'HAS_CITATION'
  /** A penalty lists the conduct that it punishes. 罚则列举违法行为。 */
  | 'HAS_CONDUCT'
  /** A norm is spelt out in an item. 规范由项列明。 */
  | 'HAS_ITEM'
  /** A tier has a measure. 档次包含措施。 */
  | 'HAS_MEASURE'
  /** A whole has a part. 上级单位包含下级单位。 */
  | 'HAS_PART'
  /** A penalty has a tier. 罚则包含档次。 */
  | 'HAS_TIER'
  /** An instrument implements a work. 文件实施法律。 */
  | 'IMPLEMENTS'
  /** A penalty is imposed by an actor: it names the actor, or a norm charges the actor with it; derived, and in no default. 罚则由主体实施：罚则写明该主体，或者有规范赋予其处罚职权；由其他边推出，默认不采用。 */
  | 'IMPOSED_BY'
  /** An actor is a kind of another. 主体是另一主体的一种。 */
  | 'KIND_OF'
  /** Something within a local provision, at any depth, is on the same matter as a national one; derived, and in no default. 地方条文单位或者其内的条文（任意层级）与上位法条文规范同一事项；由其他边推出，默认不采用。 */
  | 'PART_CORRESPONDS_TO'
  /** An actor is a part of another. 主体隶属于另一主体。 */
  | 'PART_OF'
  /** A penalty or a norm can be contested by a right. 对罚则或者规范可以寻求救济。 */
  | 'REMEDIED_BY'
  /** An instrument repeals a work. 文件废止法律。 */
  | 'REPEALS'
  /** A penalty punishes the breach of a norm. 罚则制裁违反规范的行为。 */
  | 'SANCTIONS'
  /** A provision states a norm, a penalty or a definition. 条文规定规范、罚则或者定义。 */
  | 'STATES'
  /** A norm is to be done toward an actor. 规范以主体为相对方。 */
  | 'TOWARD'
  /** An instrument is a version of a work. 文件是法律的一个版本。 */
  | 'VERSION_OF'
  /** A penalty names the provision whose breach it punishes. 罚则写明所违反的条款。 */
  | 'VIOLATES'
  /** A penalty names something within a provision as breached, at any depth; derived, and in no default. 罚则写明违反该条文单位或者其内的条款（任意层级）；由其他边推出，默认不采用。 */
  | 'VIOLATES_WITHIN'
  /** Something stands within a provision or an instrument, at any depth; derived, and in no default. 位于条文单位或者文件之内（任意层级）；由其他边推出，默认不采用。 */
  | 'WITHIN';

/** What an amendment did with a stretch of words. 修改对一段文字的处理。 */
export type EditOp =
  /** It was added. 增加。 */
  | 'ADDED'
  /** It was kept. 保留。 */
  | 'KEPT'
  /** It was removed. 删除。 */
  | 'REMOVED';

/** Kinds of instrument, by who made it. 规范性法律文件的类别（效力位阶）。 */
export type InstrumentKind =
  /** A regulation of the State Council. 国务院制定的行政法规。 */
  | 'ADMINISTRATIVE_REGULATION'
  /** A commentary, which is no law itself. 解读、答记者问，本身不是法律。 */
  | 'COMMENTARY'
  /** The constitution. 宪法。 */
  | 'CONSTITUTION'
  /** A decision of a legislature. 立法机关的决定。 */
  | 'DECISION'
  /** An interpretation by the supreme court or procuratorate. 最高人民法院、最高人民检察院的司法解释。 */
  | 'JUDICIAL_INTERPRETATION'
  /** A law of the National People’s Congress or its Standing Committee. 全国人大及其常委会制定的法律。 */
  | 'LAW'
  /** A regulation of a local people’s congress. 地方人大及其常委会制定的地方性法规。 */
  | 'LOCAL_REGULATION'
  /** An opinion or other normative document. 意见等规范性文件。 */
  | 'POLICY'
  /** A rule of a department or a local government. 部门规章或者地方政府规章。 */
  | 'RULE';

/** Languages of labels. 标签的语言。 */
export type Language =
  /** English. 英文。 */
  | 'EN'
  /** Chinese. 中文。 */
  | 'ZH';

/** Branches of liability. 法律责任的种类。 */
export type Liability =
  /** Administrative liability. 行政责任。 */
  | 'ADMINISTRATIVE'
  /** Civil liability. 民事责任。 */
  | 'CIVIL'
  /** Criminal liability. 刑事责任。 */
  | 'CRIMINAL';

/** What a multiple or an amount is counted of. 倍数或者数额的计算基数。 */
export type MeasureBase =
  /** Of the price of a contract or of works. 以合同价款或者工程造价为基数。 */
  | 'CONTRACT_PRICE'
  /** Of the illegal gains. 以违法所得为基数。 */
  | 'ILLEGAL_GAINS'
  /** Of the amount involved. 以涉及金额为基数。 */
  | 'INVOLVED_AMOUNT'
  /** Of the loss. 以损失为基数。 */
  | 'LOSS'
  /** Of the price of the goods. 以货值为基数。 */
  | 'PRICE'
  /** Of the turnover or the sales. 以营业额或者销售额为基数。 */
  | 'TURNOVER'
  /** For each unit, such as a square metre. 按单位计算。 */
  | 'UNIT';

/** Kinds of measure. 处罚、处理措施的种类。 */
export type MeasureKind =
  /** An unlawful undertaking is banned. 取缔。 */
  | 'BAN'
  /** A qualification is cancelled. 取消资格。 */
  | 'CANCEL_QUALIFICATION'
  /** Civil liability or damages. 承担民事责任。 */
  | 'CIVIL_LIABILITY'
  /** A site or an application is closed. 关闭网站或者应用程序。 */
  | 'CLOSE_SITE_OR_APP'
  /** Confiscation of illegal gains. 没收违法所得。 */
  | 'CONFISCATE_ILLEGAL_GAINS'
  /** Confiscation of property. 没收非法财物。 */
  | 'CONFISCATE_PROPERTY'
  /** An entry in the credit record. 记入信用记录。 */
  | 'CREDIT_RECORD'
  /** Criminal liability is pursued. 追究刑事责任。 */
  | 'CRIMINAL_LIABILITY'
  /** Administrative detention. 行政拘留。 */
  | 'DETENTION'
  /** Disciplinary action. 处分。 */
  | 'DISCIPLINARY_ACTION'
  /** A person may not leave the country. 不准出境。 */
  | 'EXIT_BAN'
  /** A fine. 罚款。 */
  | 'FINE'
  /** A person is banned from a trade or post. 禁止从业或者任职。 */
  | 'INDUSTRY_BAN'
  /** An order to close down. 责令关闭。 */
  | 'ORDER_CLOSURE'
  /** An order to correct or stop. 责令改正或者停止违法行为。 */
  | 'ORDER_CORRECTION'
  /** Any other measure. 其他措施。 */
  | 'OTHER'
  /** Public criticism. 通报批评。 */
  | 'PUBLIC_CRITICISM'
  /** The scope of business is reduced. 缩减业务类型或者业务范围。 */
  | 'REDUCE_BUSINESS_SCOPE'
  /** Business is restricted or forbidden. 限制或者禁止开展业务。 */
  | 'RESTRICT_BUSINESS'
  /** The business licence is revoked. 吊销营业执照。 */
  | 'REVOKE_BUSINESS_LICENCE'
  /** A permit is revoked. 吊销许可证。 */
  | 'REVOKE_PERMIT'
  /** No new business may be taken on. 停止新增业务。 */
  | 'STOP_NEW_BUSINESS'
  /** Suspension of business. 暂停相关业务或者停产停业。 */
  | 'SUSPEND_BUSINESS'
  /** Suspension of business for rectification. 停业整顿。 */
  | 'SUSPEND_FOR_RECTIFICATION'
  /** A permit is suspended. 暂扣许可证。 */
  | 'SUSPEND_PERMIT'
  /** A warning. 警告。 */
  | 'WARNING';

/** Whom a measure strikes. 措施的对象。 */
export type MeasureTarget =
  /** It strikes the persons directly responsible. 针对直接负责的主管人员和其他直接责任人员。 */
  | 'RESPONSIBLE_PERSON'
  /** It strikes the violator. 针对违法主体。 */
  | 'VIOLATOR';

/** Whether the law states a finding or the compiler inferred it. 认定方式：法律明示或者程序推断。 */
export type Method =
  /** The law itself states it. 法律文本明示。 */
  | 'EXPLICIT'
  /** The compiler concluded it. 由程序推断。 */
  | 'INFERRED';

/** Deontic modalities of a norm. 规范的模态。 */
export type Modality =
  /** The State encourages or supports it. 国家鼓励、支持的行为。 */
  | 'ENCOURAGEMENT'
  /** The bearer is excused from liability or a rule. 不予追究、免予适用的豁免。 */
  | 'EXEMPTION'
  /** The bearer must do it. 应当履行的义务。 */
  | 'OBLIGATION'
  /** The bearer may do it. 可以为的许可或者权力。 */
  | 'PERMISSION'
  /** The bearer must not do it. 不得为的禁止性义务。 */
  | 'PROHIBITION'
  /** The bearer has a right to it. 有权为或者请求的权利。 */
  | 'RIGHT';

/** How a name fits what was typed. 名称与输入的匹配方式。 */
export type NameMatch =
  /** It is what was typed. 名称与输入完全一致。 */
  | 'EXACT'
  /** It holds what was typed. 名称包含输入。 */
  | 'INNER'
  /** It begins with what was typed. 名称以输入开头。 */
  | 'PREFIX';

/** What a paragraph does. 款的功能。 */
export type ParagraphFunction =
  /** It sets the day of effect. 施行日期。 */
  | 'COMMENCEMENT'
  /** Definition of a term. 定义。 */
  | 'DEFINITION'
  /** It lays down a legal consequence of a breach. 规定了法律责任。 */
  | 'LIABILITY'
  /** It lays down at least one norm. 规定了行为规范。 */
  | 'NORM'
  /** Anything else. 其他内容。 */
  | 'OTHER'
  /** Principle or policy. 原则、方针。 */
  | 'PRINCIPLE'
  /** Purpose and basis of the instrument. 立法目的和依据。 */
  | 'PURPOSE'
  /** It points to other rules. 衔接适用、从其规定。 */
  | 'REFERRAL'
  /** Notice, appeal, review, suit or legal aid. 复议、诉讼、申诉等救济。 */
  | 'REMEDY'
  /** Scope of application. 适用范围。 */
  | 'SCOPE';

/** What a passage of a commentary speaks of. 解读段落的内容类别。 */
export type PassageKind =
  /** How the drafting was approached. 起草思路。 */
  | 'APPROACH'
  /** Why the instrument was made. 制定背景。 */
  | 'BACKGROUND'
  /** What the instrument lays down. 主要内容。 */
  | 'CONTENT';

/** How far a citation could be followed. 引用的解析结果。 */
export type Resolution =
  /** It could mean several places. 可能指向多个位置。 */
  | 'AMBIGUOUS'
  /** The cited instrument is not held here. 所引文件未收录。 */
  | 'NOT_IN_CORPUS'
  /** The cited number does not exist there. 所引条款号不存在。 */
  | 'OUT_OF_RANGE'
  /** It leads to one known place. 指向唯一确定的位置。 */
  | 'RESOLVED'
  /** Its words lead nowhere. 无法确定所指。 */
  | 'UNRESOLVED';

/** Which hits. 检索结果的筛选条件。 */
export type SearchFilter = {
  /** In one of the instruments with these uris. 所在文件（版本）的 uri。 */
  instrument?: Array<string> | null | undefined;
  /** In an instrument of one of these kinds. 所在文件的类别。 */
  instrumentKind?: Array<InstrumentKind> | null | undefined;
  /** Of one of these jurisdictions; actors have none and are left out. 所属法域；主体没有法域，不在其内。 */
  jurisdiction?: Array<string> | null | undefined;
  /** In an instrument with one of these statuses on the day of `asOf`. 所在文件在 asOf 当日的效力状态。 */
  status?: Array<Status> | null | undefined;
  /** In any version of the works with these uris. 所在法律（不论版本）的 uri。 */
  work?: Array<string> | null | undefined;
};

/** Kinds of object that a search can find. 可检索对象的种类。 */
export type SearchKind =
  /** Actors. 主体。 */
  | 'ACTOR'
  /** An annex behind the text. 附件。 */
  | 'ANNEX'
  /** An article. 条。 */
  | 'ARTICLE'
  /** A chapter. 章。 */
  | 'CHAPTER'
  /** Defined terms. 定义。 */
  | 'DEFINED_TERM'
  /** Duties. 义务。 */
  | 'DUTY'
  /** Encouragements. 鼓励。 */
  | 'ENCOURAGEMENT'
  /** Exemptions. 豁免。 */
  | 'EXEMPTION'
  /** Instruments. 法律文件。 */
  | 'INSTRUMENT'
  /** An item of a paragraph. 项。 */
  | 'ITEM'
  /** A paragraph of an article or a point. 款。 */
  | 'PARAGRAPH'
  /** A part. 编。 */
  | 'PART'
  /** A passage of a commentary. 解读的段落。 */
  | 'PASSAGE'
  /** Penalties. 罚则。 */
  | 'PENALTY'
  /** Permissions. 许可。 */
  | 'PERMISSION'
  /** A numbered point of a decision or opinion. 决定、意见中的点。 */
  | 'POINT'
  /** The text before the first chapter, article or point. 序言。 */
  | 'PREAMBLE'
  /** Rights. 权利。 */
  | 'RIGHT'
  /** A section. 节。 */
  | 'SECTION'
  /** A subitem of an item. 目。 */
  | 'SUBITEM'
  /** A subpart. 分编。 */
  | 'SUBPART'
  /** Works. 法律。 */
  | 'WORK';

/** Whether an instrument is law on a day, computed when read. 某日的效力状态，读取时计算。 */
export type Status =
  /** A draft, its day of effect left blank. 草案，施行日期空白。 */
  | 'DRAFT'
  /** In effect on that day. 当日现行有效。 */
  | 'IN_FORCE'
  /** Made, but not yet in effect on that day. 已公布、当日尚未施行。 */
  | 'NOT_YET_IN_FORCE'
  /** Repealed on that day. 当日已经废止。 */
  | 'REPEALED'
  /** Replaced by a later version on that day. 当日已被后来的修订、修正文本取代。 */
  | 'SUPERSEDED';

/** What can be suggested. 可以提示的对象种类。 */
export type SuggestionKind =
  /** Actors, by name. 主体（按名称）。 */
  | 'ACTOR'
  /** Works, by title. 法律（按标题）。 */
  | 'WORK';

/** How a penalty here stands to one there in one respect. 本文件的罚则与对方罚则在某一方面的比较结论。 */
export type Verdict =
  /** They differ, neither being stricter in all. 双方不同，不能简单比较宽严。 */
  | 'DIFFERENT'
  /** Here it is looser. 本文件更宽。 */
  | 'LOOSER'
  /** Both are the same. 双方相同。 */
  | 'SAME'
  /** Here it is stricter. 本文件更严。 */
  | 'STRICTER'
  /** The texts do not say. 文本没有写明，无法比较。 */
  | 'UNKNOWN';

/** What became of an article between two versions. 两个版本之间条文的变化。 */
export type VersionChange =
  /** It is new in the later version. 后一版本新增。 */
  | 'ADDED'
  /** Its words were changed. 文字有修改。 */
  | 'CHANGED'
  /** The later version lacks it. 后一版本删除。 */
  | 'REMOVED'
  /** Its words are the same. 文字未变。 */
  | 'UNCHANGED';

export type ActorDutiesQueryVariables = Exact<{
  name?: string;
  jurisdiction?: Array<string> | string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ActorDutiesQuery = { actor: { name: string, kind: ActorKind | null, kindLabel: string | null, duties: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, eId: string | null, article: { number: string | null, path: Array<string> } | null, recipients: Array<{ name: string }>, sanctionedBy: { edges: Array<{ method: Method | null, confidence: number | null, conduct: Array<string>, node: { eId: string | null, maxFine: number | null } }> } }> }, kinds: { nodes: Array<{ name: string }> } } | null };

export type ActorRolesQueryVariables = Exact<{
  name?: string;
  first?: number | null | undefined;
}>;


export type ActorRolesQuery = { actor: { id: string, name: string, kind: ActorKind | null, aliases: Array<string>, authorised: boolean, duties: { totalCount: number, nodes: Array<{ text: string | null }> }, permissions: { totalCount: number, nodes: Array<{ text: string | null }> }, receives: { totalCount: number, nodes: Array<
        | { text: string | null }
        | { text: string | null }
        | { text: string | null }
        | { text: string | null }
        | { text: string | null }
      > }, enforces: { totalCount: number, nodes: Array<{ eId: string | null }> }, penalties: { totalCount: number }, delegations: { totalCount: number }, kindOf: { nodes: Array<{ name: string }> }, kinds: { nodes: Array<{ name: string }> }, partOf: { nodes: Array<{ name: string }> }, parts: { nodes: Array<{ name: string }> } } | null };

export type ArticleCardQueryVariables = Exact<{
  uri?: string;
  eId?: string;
}>;


export type ArticleCardQuery = { article: { id: string, number: string | null, heading: string | null, path: Array<string>, content: string | null, source: { file: string, start: number, end: number, quote: string } | null, instrument: { uri: string, title: string, status: Status | null } | null, parts: { nodes: Array<
        | { __typename: 'Annex', eId: string | null, text: string | null, function: ParagraphFunction | null, localCounterparts: { edges: Array<{ relation: CorrespondenceRelation | null, score: number | null, method: Method | null, node:
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
               }> }, nationalCounterparts: { edges: Array<{ relation: CorrespondenceRelation | null, score: number | null, method: Method | null, node:
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
               }> }, parts: { nodes: Array<
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
            > } }
        | { __typename: 'Article', eId: string | null, text: string | null, function: ParagraphFunction | null, localCounterparts: { edges: Array<{ relation: CorrespondenceRelation | null, score: number | null, method: Method | null, node:
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
               }> }, nationalCounterparts: { edges: Array<{ relation: CorrespondenceRelation | null, score: number | null, method: Method | null, node:
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
               }> }, parts: { nodes: Array<
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
            > } }
        | { __typename: 'Chapter', eId: string | null, text: string | null, function: ParagraphFunction | null, localCounterparts: { edges: Array<{ relation: CorrespondenceRelation | null, score: number | null, method: Method | null, node:
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
               }> }, nationalCounterparts: { edges: Array<{ relation: CorrespondenceRelation | null, score: number | null, method: Method | null, node:
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
               }> }, parts: { nodes: Array<
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
            > } }
        | { __typename: 'Item', eId: string | null, text: string | null, function: ParagraphFunction | null, localCounterparts: { edges: Array<{ relation: CorrespondenceRelation | null, score: number | null, method: Method | null, node:
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
               }> }, nationalCounterparts: { edges: Array<{ relation: CorrespondenceRelation | null, score: number | null, method: Method | null, node:
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
               }> }, parts: { nodes: Array<
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
            > } }
        | { __typename: 'Paragraph', eId: string | null, text: string | null, function: ParagraphFunction | null, localCounterparts: { edges: Array<{ relation: CorrespondenceRelation | null, score: number | null, method: Method | null, node:
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
               }> }, nationalCounterparts: { edges: Array<{ relation: CorrespondenceRelation | null, score: number | null, method: Method | null, node:
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
               }> }, parts: { nodes: Array<
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
            > } }
        | { __typename: 'Part', eId: string | null, text: string | null, function: ParagraphFunction | null, localCounterparts: { edges: Array<{ relation: CorrespondenceRelation | null, score: number | null, method: Method | null, node:
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
               }> }, nationalCounterparts: { edges: Array<{ relation: CorrespondenceRelation | null, score: number | null, method: Method | null, node:
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
               }> }, parts: { nodes: Array<
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
            > } }
        | { __typename: 'Passage', eId: string | null, text: string | null, function: ParagraphFunction | null, localCounterparts: { edges: Array<{ relation: CorrespondenceRelation | null, score: number | null, method: Method | null, node:
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
               }> }, nationalCounterparts: { edges: Array<{ relation: CorrespondenceRelation | null, score: number | null, method: Method | null, node:
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
               }> }, parts: { nodes: Array<
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
            > } }
        | { __typename: 'Point', eId: string | null, text: string | null, function: ParagraphFunction | null, localCounterparts: { edges: Array<{ relation: CorrespondenceRelation | null, score: number | null, method: Method | null, node:
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
               }> }, nationalCounterparts: { edges: Array<{ relation: CorrespondenceRelation | null, score: number | null, method: Method | null, node:
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
               }> }, parts: { nodes: Array<
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
            > } }
        | { __typename: 'Preamble', eId: string | null, text: string | null, function: ParagraphFunction | null, localCounterparts: { edges: Array<{ relation: CorrespondenceRelation | null, score: number | null, method: Method | null, node:
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
               }> }, nationalCounterparts: { edges: Array<{ relation: CorrespondenceRelation | null, score: number | null, method: Method | null, node:
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
               }> }, parts: { nodes: Array<
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
            > } }
        | { __typename: 'Section', eId: string | null, text: string | null, function: ParagraphFunction | null, localCounterparts: { edges: Array<{ relation: CorrespondenceRelation | null, score: number | null, method: Method | null, node:
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
               }> }, nationalCounterparts: { edges: Array<{ relation: CorrespondenceRelation | null, score: number | null, method: Method | null, node:
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
               }> }, parts: { nodes: Array<
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
            > } }
        | { __typename: 'Subitem', eId: string | null, text: string | null, function: ParagraphFunction | null, localCounterparts: { edges: Array<{ relation: CorrespondenceRelation | null, score: number | null, method: Method | null, node:
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
               }> }, nationalCounterparts: { edges: Array<{ relation: CorrespondenceRelation | null, score: number | null, method: Method | null, node:
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
               }> }, parts: { nodes: Array<
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
            > } }
        | { __typename: 'Subpart', eId: string | null, text: string | null, function: ParagraphFunction | null, localCounterparts: { edges: Array<{ relation: CorrespondenceRelation | null, score: number | null, method: Method | null, node:
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
               }> }, nationalCounterparts: { edges: Array<{ relation: CorrespondenceRelation | null, score: number | null, method: Method | null, node:
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
                | { uri: string, eId: string | null }
               }> }, parts: { nodes: Array<
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
              | { eId: string | null, number: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }
            > } }
      > }, penalties: { nodes: Array<{ eId: string | null, maxFine: number | null, method: Method | null, confidence: number | null, source: { file: string, start: number, end: number, quote: string } | null, violators: Array<{ name: string }>, enforcers: Array<{ name: string }>, tiers: Array<{ circumstance: Circumstance | null, circumstanceLabel: string | null, text: string | null, measures: Array<{ kind: MeasureKind | null, kindLabel: string | null, target: MeasureTarget | null, discretion: Discretion | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null, base: MeasureBase | null }> }> }> }, citedBy: { totalCount: number }, explanations: { edges: Array<{ method: Method | null, confidence: number | null, node:
          | { uri: string, eId: string | null, heading: string | null }
          | { uri: string, eId: string | null, heading: string | null }
          | { uri: string, eId: string | null, heading: string | null }
          | { uri: string, eId: string | null, heading: string | null }
          | { uri: string, eId: string | null, heading: string | null }
          | { uri: string, eId: string | null, heading: string | null }
          | { uri: string, eId: string | null, heading: string | null }
          | { uri: string, eId: string | null, heading: string | null }
          | { uri: string, eId: string | null, heading: string | null }
          | { uri: string, eId: string | null, heading: string | null }
          | { uri: string, eId: string | null, heading: string | null }
          | { uri: string, eId: string | null, heading: string | null }
         }> } } | null };

export type PlaceFragment = { file: string, start: number, end: number, quote: string };

export type CounterpartsFragment = { edges: Array<{ relation: CorrespondenceRelation | null, score: number | null, method: Method | null, node:
      | { uri: string, eId: string | null }
      | { uri: string, eId: string | null }
      | { uri: string, eId: string | null }
      | { uri: string, eId: string | null }
      | { uri: string, eId: string | null }
      | { uri: string, eId: string | null }
      | { uri: string, eId: string | null }
      | { uri: string, eId: string | null }
      | { uri: string, eId: string | null }
      | { uri: string, eId: string | null }
      | { uri: string, eId: string | null }
      | { uri: string, eId: string | null }
     }> };

export type ArticlePagesQueryVariables = Exact<{
  uri?: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ArticlePagesQuery = { instrument: { uri: string, articles: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, eId: string | null, number: string | null, content: string | null } }> } } | null };

export type ArticleReferencesQueryVariables = Exact<{
  uri?: string;
  eId?: string;
}>;


export type ArticleReferencesQuery = { article: { citations: { totalCount: number, nodes: Array<{ text: string | null, kind: CitationKind | null, resolution: Resolution | null, eId: string | null, source: { start: number, end: number, quote: string } | null, targets: { nodes: Array<
            | { uri: string, eId: string | null, content: string | null }
            | { uri: string, eId: string | null, content: string | null }
            | { uri: string, eId: string | null, content: string | null }
            | { uri: string, eId: string | null, content: string | null }
            | { uri: string, eId: string | null, content: string | null }
            | { uri: string, eId: string | null, content: string | null }
            | { uri: string, eId: string | null, content: string | null }
            | { uri: string, eId: string | null, content: string | null }
            | { uri: string, eId: string | null, content: string | null }
            | { uri: string, eId: string | null, content: string | null }
            | { uri: string, eId: string | null, content: string | null }
            | { uri: string, eId: string | null, content: string | null }
          > }, work: { uri: string, title: string } | null }> }, citedBy: { totalCount: number, nodes: Array<{ text: string | null, kind: CitationKind | null, uri: string, eId: string | null, instrument: { title: string } | null }> } } | null };

export type ArticlesNamingActorQueryVariables = Exact<{
  name?: string;
  work?: Array<string> | string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ArticlesNamingActorQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { uri: string, eId: string | null, number: string | null, bears: { nodes: Array<
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
          > }, receives: { nodes: Array<
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
          > }, faces: { nodes: Array<{ eId: string | null, maxFine: number | null }> } }
      | { uri: string, eId: string | null, number: string | null, bears: { nodes: Array<
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
          > }, receives: { nodes: Array<
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
          > }, faces: { nodes: Array<{ eId: string | null, maxFine: number | null }> } }
      | { uri: string, eId: string | null, number: string | null, bears: { nodes: Array<
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
          > }, receives: { nodes: Array<
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
          > }, faces: { nodes: Array<{ eId: string | null, maxFine: number | null }> } }
      | { uri: string, eId: string | null, number: string | null, bears: { nodes: Array<
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
          > }, receives: { nodes: Array<
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
          > }, faces: { nodes: Array<{ eId: string | null, maxFine: number | null }> } }
      | { uri: string, eId: string | null, number: string | null, bears: { nodes: Array<
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
          > }, receives: { nodes: Array<
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
          > }, faces: { nodes: Array<{ eId: string | null, maxFine: number | null }> } }
      | { uri: string, eId: string | null, number: string | null, bears: { nodes: Array<
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
          > }, receives: { nodes: Array<
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
          > }, faces: { nodes: Array<{ eId: string | null, maxFine: number | null }> } }
      | { uri: string, eId: string | null, number: string | null, bears: { nodes: Array<
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
          > }, receives: { nodes: Array<
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
          > }, faces: { nodes: Array<{ eId: string | null, maxFine: number | null }> } }
      | { uri: string, eId: string | null, number: string | null, bears: { nodes: Array<
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
          > }, receives: { nodes: Array<
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
          > }, faces: { nodes: Array<{ eId: string | null, maxFine: number | null }> } }
      | { uri: string, eId: string | null, number: string | null, bears: { nodes: Array<
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
          > }, receives: { nodes: Array<
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
          > }, faces: { nodes: Array<{ eId: string | null, maxFine: number | null }> } }
      | { uri: string, eId: string | null, number: string | null, bears: { nodes: Array<
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
          > }, receives: { nodes: Array<
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
          > }, faces: { nodes: Array<{ eId: string | null, maxFine: number | null }> } }
      | { uri: string, eId: string | null, number: string | null, bears: { nodes: Array<
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
          > }, receives: { nodes: Array<
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
          > }, faces: { nodes: Array<{ eId: string | null, maxFine: number | null }> } }
      | { uri: string, eId: string | null, number: string | null, bears: { nodes: Array<
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
          > }, receives: { nodes: Array<
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
            | { eId: string | null, modality: Modality | null, text: string | null }
          > }, faces: { nodes: Array<{ eId: string | null, maxFine: number | null }> } }
      | Record<PropertyKey, never>
    > } };

export type AutocompleteQueryVariables = Exact<{
  text?: string;
  kinds?: Array<SuggestionKind> | SuggestionKind | null | undefined;
  first?: number | null | undefined;
}>;


export type AutocompleteQuery = { autocomplete: Array<{ text: string, alias: string | null, match: NameMatch, degree: number, spans: Array<{ start: number, end: number }>, node:
      | { __typename: 'Actor', kindLabel: string | null, id: string }
      | { __typename: 'Annex', id: string }
      | { __typename: 'Article', id: string }
      | { __typename: 'Chapter', id: string }
      | { __typename: 'Citation', id: string }
      | { __typename: 'DefinedTerm', id: string }
      | { __typename: 'Duty', id: string }
      | { __typename: 'Encouragement', id: string }
      | { __typename: 'Exemption', id: string }
      | { __typename: 'Instrument', id: string }
      | { __typename: 'Item', id: string }
      | { __typename: 'Measure', id: string }
      | { __typename: 'Paragraph', id: string }
      | { __typename: 'Part', id: string }
      | { __typename: 'Passage', id: string }
      | { __typename: 'Penalty', id: string }
      | { __typename: 'PenaltyTier', id: string }
      | { __typename: 'Permission', id: string }
      | { __typename: 'Point', id: string }
      | { __typename: 'Preamble', id: string }
      | { __typename: 'Right', id: string }
      | { __typename: 'Section', id: string }
      | { __typename: 'Subitem', id: string }
      | { __typename: 'Subpart', id: string }
      | { __typename: 'Work', uri: string, stub: boolean, id: string }
     }> };

export type CompareInstrumentsQueryVariables = Exact<{
  here?: string;
  there?: string;
  relation?: Array<CorrespondenceRelation> | CorrespondenceRelation | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CompareInstrumentsQuery = { compareInstruments: { basis: ComparisonBasis, relationsOf: ComparisonSide, here: { uri: string, title: string }, there: { uri: string, title: string }, counts: Array<{ relation: CorrespondenceRelation, count: number }>, pairs: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ relation: CorrespondenceRelation | null, relationLabel: string | null, method: Method | null, rule: string | null, confidence: number | null, score: number | null, words: Array<string>, here:
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
        , there:
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
        , runnerUp:
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
         | null, diff: Array<{ op: DiffOp, text: string }> }> }, actorsOnlyHere: { nodes: Array<{ name: string, kindOf: { nodes: Array<{ name: string }> } }> }, onlyHere: { totalCount: number, nodes: Array<
        | { eId: string | null, text: string | null }
        | { eId: string | null, text: string | null }
        | { eId: string | null, text: string | null }
        | { eId: string | null, text: string | null }
        | { eId: string | null, text: string | null }
        | { eId: string | null, text: string | null }
        | { eId: string | null, text: string | null }
        | { eId: string | null, text: string | null }
        | { eId: string | null, text: string | null }
        | { eId: string | null, text: string | null }
        | { eId: string | null, text: string | null }
        | { eId: string | null, text: string | null }
      > }, onlyThere: { totalCount: number, nodes: Array<
        | { eId: string | null, text: string | null }
        | { eId: string | null, text: string | null }
        | { eId: string | null, text: string | null }
        | { eId: string | null, text: string | null }
        | { eId: string | null, text: string | null }
        | { eId: string | null, text: string | null }
        | { eId: string | null, text: string | null }
        | { eId: string | null, text: string | null }
        | { eId: string | null, text: string | null }
        | { eId: string | null, text: string | null }
        | { eId: string | null, text: string | null }
        | { eId: string | null, text: string | null }
      > } } | null };

export type CoverageMatrixQueryVariables = Exact<{
  national?: string;
  instruments?: Array<string> | string | null | undefined;
  by?: CoverageUnit | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CoverageMatrixQuery = { coverage: { rowCount: number, gapCount: number, national: { uri: string, title: string }, columns: Array<{ covered: number, compared: boolean, instrument: { uri: string, jurisdiction: string | null } }>, rows: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ gap: boolean, provision:
          | { eId: string | null, number: string | null }
          | { eId: string | null, number: string | null }
          | { eId: string | null, number: string | null }
          | { eId: string | null, number: string | null }
          | { eId: string | null, number: string | null }
          | { eId: string | null, number: string | null }
          | { eId: string | null, number: string | null }
          | { eId: string | null, number: string | null }
          | { eId: string | null, number: string | null }
          | { eId: string | null, number: string | null }
          | { eId: string | null, number: string | null }
          | { eId: string | null, number: string | null }
        , cells: Array<{ instrument: { uri: string }, provisions: Array<{ relation: CorrespondenceRelation | null, score: number | null, method: Method | null, provision:
              | { uri: string, eId: string | null }
              | { uri: string, eId: string | null }
              | { uri: string, eId: string | null }
              | { uri: string, eId: string | null }
              | { uri: string, eId: string | null }
              | { uri: string, eId: string | null }
              | { uri: string, eId: string | null }
              | { uri: string, eId: string | null }
              | { uri: string, eId: string | null }
              | { uri: string, eId: string | null }
              | { uri: string, eId: string | null }
              | { uri: string, eId: string | null }
             }> }> }> }, gaps: { nodes: Array<
        | { eId: string | null }
        | { eId: string | null }
        | { eId: string | null }
        | { eId: string | null }
        | { eId: string | null }
        | { eId: string | null }
        | { eId: string | null }
        | { eId: string | null }
        | { eId: string | null }
        | { eId: string | null }
        | { eId: string | null }
        | { eId: string | null }
      > } } | null };

export type DefinitionsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type DefinitionsQuery = { definedTerms: { totalCount: number, nodes: Array<{ term: string, text: string | null, uri: string, eId: string | null, source: { file: string, start: number, end: number, quote: string } | null }> } };

export type DelegationsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type DelegationsQuery = { citations: { totalCount: number, nodes: Array<{ text: string | null, uri: string, eId: string | null, delegates: Array<{ name: string, kind: ActorKind | null }> }> } };

export type DutiesOfAKindQueryVariables = Exact<{
  names?: Array<string> | string;
  first?: number | null | undefined;
}>;


export type DutiesOfAKindQuery = { own: { totalCount: number }, withKinds: { totalCount: number, nodes: Array<{ uri: string, eId: string | null, text: string | null, bearers: Array<{ name: string }> }> } };

export type EnforcersQueryVariables = Exact<{
  work?: Array<string> | string | null | undefined;
  first?: number | null | undefined;
}>;


export type EnforcersQuery = { actors: { totalCount: number, nodes: Array<{ name: string, kindLabel: string | null, enforces: { totalCount: number, nodes: Array<{ uri: string, eId: string | null, maxFine: number | null }> }, enforcesMeasures: { nodes: Array<{ uri: string, eId: string | null, kind: MeasureKind | null }> } }> }, unnamed: { totalCount: number, nodes: Array<{ uri: string, eId: string | null, liability: Array<Liability>, imposedBy: { edges: Array<{ method: Method | null, confidence: number | null, node: { name: string } }> } }> } };

export type ExemptionsAndPrecedenceQueryVariables = Exact<{
  work?: Array<string> | string | null | undefined;
  jurisdiction?: Array<string> | string | null | undefined;
  words?: string;
  first?: number | null | undefined;
}>;


export type ExemptionsAndPrecedenceQuery = { exemptions: { nodes: Array<
      | { uri: string, eId: string | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }> }
      | { uri: string, eId: string | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }> }
      | { uri: string, eId: string | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }> }
      | { uri: string, eId: string | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }> }
      | { uri: string, eId: string | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }> }
    > }, deference: { nodes: Array<
      | { uri: string, eId: string | null, text: string | null, function: ParagraphFunction | null }
      | { uri: string, eId: string | null, text: string | null, function: ParagraphFunction | null }
      | { uri: string, eId: string | null, text: string | null, function: ParagraphFunction | null }
      | { uri: string, eId: string | null, text: string | null, function: ParagraphFunction | null }
      | { uri: string, eId: string | null, text: string | null, function: ParagraphFunction | null }
      | { uri: string, eId: string | null, text: string | null, function: ParagraphFunction | null }
      | { uri: string, eId: string | null, text: string | null, function: ParagraphFunction | null }
      | { uri: string, eId: string | null, text: string | null, function: ParagraphFunction | null }
      | { uri: string, eId: string | null, text: string | null, function: ParagraphFunction | null }
      | { uri: string, eId: string | null, text: string | null, function: ParagraphFunction | null }
      | { uri: string, eId: string | null, text: string | null, function: ParagraphFunction | null }
      | { uri: string, eId: string | null, text: string | null, function: ParagraphFunction | null }
      | Record<PropertyKey, never>
    > }, referrals: { nodes: Array<
      | { uri: string, eId: string | null, text: string | null, citations: { nodes: Array<{ kind: CitationKind | null, targetTitle: string | null }> } }
      | { uri: string, eId: string | null, text: string | null, citations: { nodes: Array<{ kind: CitationKind | null, targetTitle: string | null }> } }
      | { uri: string, eId: string | null, text: string | null, citations: { nodes: Array<{ kind: CitationKind | null, targetTitle: string | null }> } }
      | { uri: string, eId: string | null, text: string | null, citations: { nodes: Array<{ kind: CitationKind | null, targetTitle: string | null }> } }
      | { uri: string, eId: string | null, text: string | null, citations: { nodes: Array<{ kind: CitationKind | null, targetTitle: string | null }> } }
      | { uri: string, eId: string | null, text: string | null, citations: { nodes: Array<{ kind: CitationKind | null, targetTitle: string | null }> } }
      | { uri: string, eId: string | null, text: string | null, citations: { nodes: Array<{ kind: CitationKind | null, targetTitle: string | null }> } }
      | { uri: string, eId: string | null, text: string | null, citations: { nodes: Array<{ kind: CitationKind | null, targetTitle: string | null }> } }
      | { uri: string, eId: string | null, text: string | null, citations: { nodes: Array<{ kind: CitationKind | null, targetTitle: string | null }> } }
      | { uri: string, eId: string | null, text: string | null, citations: { nodes: Array<{ kind: CitationKind | null, targetTitle: string | null }> } }
      | { uri: string, eId: string | null, text: string | null, citations: { nodes: Array<{ kind: CitationKind | null, targetTitle: string | null }> } }
      | { uri: string, eId: string | null, text: string | null, citations: { nodes: Array<{ kind: CitationKind | null, targetTitle: string | null }> } }
    > }, precedence: { nodes: Array<{ uri: string, eId: string | null, text: string | null, kindLabel: string | null, targetTitle: string | null }> } };

export type ExplanationsQueryVariables = Exact<{
  uri?: string;
}>;


export type ExplanationsQuery = { instrument: { commentaries: { nodes: Array<{ uri: string, title: string, passages: { nodes: Array<{ eId: string | null, heading: string | null, passageKind: PassageKind | null, explains: { edges: Array<{ method: Method | null, confidence: number | null, words: Array<string>, node:
                  | { eId: string | null, number: string | null }
                  | { eId: string | null, number: string | null }
                  | { eId: string | null, number: string | null }
                  | { eId: string | null, number: string | null }
                  | { eId: string | null, number: string | null }
                  | { eId: string | null, number: string | null }
                  | { eId: string | null, number: string | null }
                  | { eId: string | null, number: string | null }
                  | { eId: string | null, number: string | null }
                  | { eId: string | null, number: string | null }
                  | { eId: string | null, number: string | null }
                  | { eId: string | null, number: string | null }
                 }> } }> } }> } } | null };

export type ExplicitSanctionsQueryVariables = Exact<{
  work?: Array<string> | string | null | undefined;
  first?: number | null | undefined;
}>;


export type ExplicitSanctionsQuery = { penalties: { totalCount: number, nodes: Array<{ uri: string, eId: string | null, violates: Array<
        | { eId: string | null }
        | { eId: string | null }
        | { eId: string | null }
        | { eId: string | null }
        | { eId: string | null }
        | { eId: string | null }
        | { eId: string | null }
        | { eId: string | null }
        | { eId: string | null }
        | { eId: string | null }
        | { eId: string | null }
        | { eId: string | null }
      >, sanctions: { edges: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<string>, node: { eId: string | null, modality: Modality | null, text: string | null } }> } }> } };

export type FacetsQueryVariables = Exact<{
  first?: number | null | undefined;
  jurisdiction?: Array<string> | string | null | undefined;
}>;


export type FacetsQuery = { enforcers: { totalCount: number, missingCount: number, distinctCount: number, values: Array<{ value: string, label: string, count: number, node:
        | { __typename: 'Actor', kind: ActorKind | null, id: string }
        | { __typename: 'Annex', id: string }
        | { __typename: 'Article', id: string }
        | { __typename: 'Chapter', id: string }
        | { __typename: 'Citation', id: string }
        | { __typename: 'DefinedTerm', id: string }
        | { __typename: 'Duty', id: string }
        | { __typename: 'Encouragement', id: string }
        | { __typename: 'Exemption', id: string }
        | { __typename: 'Instrument', uri: string, jurisdiction: string | null, status: Status | null, id: string }
        | { __typename: 'Item', id: string }
        | { __typename: 'Measure', id: string }
        | { __typename: 'Paragraph', id: string }
        | { __typename: 'Part', id: string }
        | { __typename: 'Passage', id: string }
        | { __typename: 'Penalty', id: string }
        | { __typename: 'PenaltyTier', id: string }
        | { __typename: 'Permission', id: string }
        | { __typename: 'Point', id: string }
        | { __typename: 'Preamble', id: string }
        | { __typename: 'Right', id: string }
        | { __typename: 'Section', id: string }
        | { __typename: 'Subitem', id: string }
        | { __typename: 'Subpart', id: string }
        | { __typename: 'Work', id: string }
       | null }> }, measures: { totalCount: number, missingCount: number, distinctCount: number, values: Array<{ value: string, label: string, count: number, node:
        | { __typename: 'Actor', kind: ActorKind | null, id: string }
        | { __typename: 'Annex', id: string }
        | { __typename: 'Article', id: string }
        | { __typename: 'Chapter', id: string }
        | { __typename: 'Citation', id: string }
        | { __typename: 'DefinedTerm', id: string }
        | { __typename: 'Duty', id: string }
        | { __typename: 'Encouragement', id: string }
        | { __typename: 'Exemption', id: string }
        | { __typename: 'Instrument', uri: string, jurisdiction: string | null, status: Status | null, id: string }
        | { __typename: 'Item', id: string }
        | { __typename: 'Measure', id: string }
        | { __typename: 'Paragraph', id: string }
        | { __typename: 'Part', id: string }
        | { __typename: 'Passage', id: string }
        | { __typename: 'Penalty', id: string }
        | { __typename: 'PenaltyTier', id: string }
        | { __typename: 'Permission', id: string }
        | { __typename: 'Point', id: string }
        | { __typename: 'Preamble', id: string }
        | { __typename: 'Right', id: string }
        | { __typename: 'Section', id: string }
        | { __typename: 'Subitem', id: string }
        | { __typename: 'Subpart', id: string }
        | { __typename: 'Work', id: string }
       | null }> }, bearers: { totalCount: number, missingCount: number, distinctCount: number, values: Array<{ value: string, label: string, count: number, node:
        | { __typename: 'Actor', kind: ActorKind | null, id: string }
        | { __typename: 'Annex', id: string }
        | { __typename: 'Article', id: string }
        | { __typename: 'Chapter', id: string }
        | { __typename: 'Citation', id: string }
        | { __typename: 'DefinedTerm', id: string }
        | { __typename: 'Duty', id: string }
        | { __typename: 'Encouragement', id: string }
        | { __typename: 'Exemption', id: string }
        | { __typename: 'Instrument', uri: string, jurisdiction: string | null, status: Status | null, id: string }
        | { __typename: 'Item', id: string }
        | { __typename: 'Measure', id: string }
        | { __typename: 'Paragraph', id: string }
        | { __typename: 'Part', id: string }
        | { __typename: 'Passage', id: string }
        | { __typename: 'Penalty', id: string }
        | { __typename: 'PenaltyTier', id: string }
        | { __typename: 'Permission', id: string }
        | { __typename: 'Point', id: string }
        | { __typename: 'Preamble', id: string }
        | { __typename: 'Right', id: string }
        | { __typename: 'Section', id: string }
        | { __typename: 'Subitem', id: string }
        | { __typename: 'Subpart', id: string }
        | { __typename: 'Work', id: string }
       | null }> }, norms: { totalCount: number, missingCount: number, distinctCount: number, values: Array<{ value: string, label: string, count: number, node:
        | { __typename: 'Actor', kind: ActorKind | null, id: string }
        | { __typename: 'Annex', id: string }
        | { __typename: 'Article', id: string }
        | { __typename: 'Chapter', id: string }
        | { __typename: 'Citation', id: string }
        | { __typename: 'DefinedTerm', id: string }
        | { __typename: 'Duty', id: string }
        | { __typename: 'Encouragement', id: string }
        | { __typename: 'Exemption', id: string }
        | { __typename: 'Instrument', uri: string, jurisdiction: string | null, status: Status | null, id: string }
        | { __typename: 'Item', id: string }
        | { __typename: 'Measure', id: string }
        | { __typename: 'Paragraph', id: string }
        | { __typename: 'Part', id: string }
        | { __typename: 'Passage', id: string }
        | { __typename: 'Penalty', id: string }
        | { __typename: 'PenaltyTier', id: string }
        | { __typename: 'Permission', id: string }
        | { __typename: 'Point', id: string }
        | { __typename: 'Preamble', id: string }
        | { __typename: 'Right', id: string }
        | { __typename: 'Section', id: string }
        | { __typename: 'Subitem', id: string }
        | { __typename: 'Subpart', id: string }
        | { __typename: 'Work', id: string }
       | null }> }, provisions: { totalCount: number, missingCount: number, distinctCount: number, values: Array<{ value: string, label: string, count: number, node:
        | { __typename: 'Actor', kind: ActorKind | null, id: string }
        | { __typename: 'Annex', id: string }
        | { __typename: 'Article', id: string }
        | { __typename: 'Chapter', id: string }
        | { __typename: 'Citation', id: string }
        | { __typename: 'DefinedTerm', id: string }
        | { __typename: 'Duty', id: string }
        | { __typename: 'Encouragement', id: string }
        | { __typename: 'Exemption', id: string }
        | { __typename: 'Instrument', uri: string, jurisdiction: string | null, status: Status | null, id: string }
        | { __typename: 'Item', id: string }
        | { __typename: 'Measure', id: string }
        | { __typename: 'Paragraph', id: string }
        | { __typename: 'Part', id: string }
        | { __typename: 'Passage', id: string }
        | { __typename: 'Penalty', id: string }
        | { __typename: 'PenaltyTier', id: string }
        | { __typename: 'Permission', id: string }
        | { __typename: 'Point', id: string }
        | { __typename: 'Preamble', id: string }
        | { __typename: 'Right', id: string }
        | { __typename: 'Section', id: string }
        | { __typename: 'Subitem', id: string }
        | { __typename: 'Subpart', id: string }
        | { __typename: 'Work', id: string }
       | null }> } };

export type CountsFragment = { totalCount: number, missingCount: number, distinctCount: number, values: Array<{ value: string, label: string, count: number, node:
      | { __typename: 'Actor', kind: ActorKind | null, id: string }
      | { __typename: 'Annex', id: string }
      | { __typename: 'Article', id: string }
      | { __typename: 'Chapter', id: string }
      | { __typename: 'Citation', id: string }
      | { __typename: 'DefinedTerm', id: string }
      | { __typename: 'Duty', id: string }
      | { __typename: 'Encouragement', id: string }
      | { __typename: 'Exemption', id: string }
      | { __typename: 'Instrument', uri: string, jurisdiction: string | null, status: Status | null, id: string }
      | { __typename: 'Item', id: string }
      | { __typename: 'Measure', id: string }
      | { __typename: 'Paragraph', id: string }
      | { __typename: 'Part', id: string }
      | { __typename: 'Passage', id: string }
      | { __typename: 'Penalty', id: string }
      | { __typename: 'PenaltyTier', id: string }
      | { __typename: 'Permission', id: string }
      | { __typename: 'Point', id: string }
      | { __typename: 'Preamble', id: string }
      | { __typename: 'Right', id: string }
      | { __typename: 'Section', id: string }
      | { __typename: 'Subitem', id: string }
      | { __typename: 'Subpart', id: string }
      | { __typename: 'Work', id: string }
     | null }> };

export type HighestFinesQueryVariables = Exact<{
  names?: Array<string> | string;
  jurisdiction?: Array<string> | string | null | undefined;
}>;


export type HighestFinesQuery = { fixed: { totalCount: number, nodes: Array<{ uri: string, eId: string | null, maxFine: number | null, maxMultiple: number | null, enforcers: Array<{ name: string }> }> }, multiple: { nodes: Array<{ uri: string, eId: string | null, maxFine: number | null, maxMultiple: number | null, enforcers: Array<{ name: string }> }> } };

export type FineFragment = { uri: string, eId: string | null, maxFine: number | null, maxMultiple: number | null, enforcers: Array<{ name: string }> };

export type ImplementingInstrumentsQueryVariables = Exact<{
  uri?: string;
}>;


export type ImplementingInstrumentsQuery = { work: { title: string, inForce: { uri: string, effective: string | null } | null, implementedBy: { totalCount: number, nodes: Array<{ uri: string, title: string, jurisdiction: string | null, status: Status | null, basedOn: { nodes: Array<{ uri: string }> } }> }, basisOf: { nodes: Array<{ uri: string }> }, citedBy: { nodes: Array<{ uri: string, eId: string | null, text: string | null, source: { file: string, start: number, end: number, quote: string } | null }> } } | null };

export type InstrumentsInForceQueryVariables = Exact<{
  asOf?: string | null | undefined;
  status?: Array<Status> | Status | null | undefined;
}>;


export type InstrumentsInForceQuery = { instruments: { totalCount: number, nodes: Array<{ uri: string, title: string, kind: InstrumentKind | null, jurisdiction: string | null, adopted: string | null, effective: string | null, claimedStatus: string | null, status: Status | null, statusLabel: string | null }> } };

export type InternalReferencesQueryVariables = Exact<{
  work?: Array<string> | string | null | undefined;
  internal?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type InternalReferencesQuery = { citations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ eId: string | null, text: string | null, kind: CitationKind | null, resolution: Resolution | null, source: { file: string, start: number, end: number, quote: string } | null, targets: { nodes: Array<
          | { uri: string, eId: string | null }
          | { uri: string, eId: string | null }
          | { uri: string, eId: string | null }
          | { uri: string, eId: string | null }
          | { uri: string, eId: string | null }
          | { uri: string, eId: string | null }
          | { uri: string, eId: string | null }
          | { uri: string, eId: string | null }
          | { uri: string, eId: string | null }
          | { uri: string, eId: string | null }
          | { uri: string, eId: string | null }
          | { uri: string, eId: string | null }
        > } }> } };

export type NationalCounterpartsQueryVariables = Exact<{
  uri?: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NationalCounterpartsQuery = { instrument: { title: string, provisions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
        | { eId: string | null, text: string | null, nationalCounterparts: { edges: Array<{ relation: CorrespondenceRelation | null, relationLabel: string | null, score: number | null, method: Method | null, words: Array<string>, runnerUp: string | null, node:
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
               }> } }
        | { eId: string | null, text: string | null, nationalCounterparts: { edges: Array<{ relation: CorrespondenceRelation | null, relationLabel: string | null, score: number | null, method: Method | null, words: Array<string>, runnerUp: string | null, node:
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
               }> } }
        | { eId: string | null, text: string | null, nationalCounterparts: { edges: Array<{ relation: CorrespondenceRelation | null, relationLabel: string | null, score: number | null, method: Method | null, words: Array<string>, runnerUp: string | null, node:
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
               }> } }
        | { eId: string | null, text: string | null, nationalCounterparts: { edges: Array<{ relation: CorrespondenceRelation | null, relationLabel: string | null, score: number | null, method: Method | null, words: Array<string>, runnerUp: string | null, node:
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
               }> } }
        | { eId: string | null, text: string | null, nationalCounterparts: { edges: Array<{ relation: CorrespondenceRelation | null, relationLabel: string | null, score: number | null, method: Method | null, words: Array<string>, runnerUp: string | null, node:
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
               }> } }
        | { eId: string | null, text: string | null, nationalCounterparts: { edges: Array<{ relation: CorrespondenceRelation | null, relationLabel: string | null, score: number | null, method: Method | null, words: Array<string>, runnerUp: string | null, node:
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
               }> } }
        | { eId: string | null, text: string | null, nationalCounterparts: { edges: Array<{ relation: CorrespondenceRelation | null, relationLabel: string | null, score: number | null, method: Method | null, words: Array<string>, runnerUp: string | null, node:
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
               }> } }
        | { eId: string | null, text: string | null, nationalCounterparts: { edges: Array<{ relation: CorrespondenceRelation | null, relationLabel: string | null, score: number | null, method: Method | null, words: Array<string>, runnerUp: string | null, node:
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
               }> } }
        | { eId: string | null, text: string | null, nationalCounterparts: { edges: Array<{ relation: CorrespondenceRelation | null, relationLabel: string | null, score: number | null, method: Method | null, words: Array<string>, runnerUp: string | null, node:
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
               }> } }
        | { eId: string | null, text: string | null, nationalCounterparts: { edges: Array<{ relation: CorrespondenceRelation | null, relationLabel: string | null, score: number | null, method: Method | null, words: Array<string>, runnerUp: string | null, node:
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
               }> } }
        | { eId: string | null, text: string | null, nationalCounterparts: { edges: Array<{ relation: CorrespondenceRelation | null, relationLabel: string | null, score: number | null, method: Method | null, words: Array<string>, runnerUp: string | null, node:
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
               }> } }
        | { eId: string | null, text: string | null, nationalCounterparts: { edges: Array<{ relation: CorrespondenceRelation | null, relationLabel: string | null, score: number | null, method: Method | null, words: Array<string>, runnerUp: string | null, node:
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
                | { uri: string, eId: string | null, text: string | null }
               }> } }
      > } } | null };

export type NeighbourhoodQueryVariables = Exact<{
  ids?: Array<string | number> | string | number;
  depth?: number | null | undefined;
  edges?: Array<EdgeKind> | EdgeKind | null | undefined;
  direction?: EdgeDirection | null | undefined;
  maxNodes?: number | null | undefined;
  maxEdgesPerNode?: number | null | undefined;
}>;


export type NeighbourhoodQuery = { neighbourhood: { truncated: boolean, truncatedAt: Array<string>, nodes: Array<
      | { __typename: 'Actor', name: string, id: string }
      | { __typename: 'Annex', id: string }
      | { __typename: 'Article', id: string }
      | { __typename: 'Chapter', id: string }
      | { __typename: 'Citation', id: string }
      | { __typename: 'DefinedTerm', id: string }
      | { __typename: 'Duty', text: string | null, modality: Modality | null, id: string }
      | { __typename: 'Encouragement', text: string | null, modality: Modality | null, id: string }
      | { __typename: 'Exemption', text: string | null, modality: Modality | null, id: string }
      | { __typename: 'Instrument', id: string }
      | { __typename: 'Item', id: string }
      | { __typename: 'Measure', id: string }
      | { __typename: 'Paragraph', id: string }
      | { __typename: 'Part', id: string }
      | { __typename: 'Passage', id: string }
      | { __typename: 'Penalty', eId: string | null, maxFine: number | null, id: string }
      | { __typename: 'PenaltyTier', id: string }
      | { __typename: 'Permission', text: string | null, modality: Modality | null, id: string }
      | { __typename: 'Point', id: string }
      | { __typename: 'Preamble', id: string }
      | { __typename: 'Right', text: string | null, modality: Modality | null, id: string }
      | { __typename: 'Section', id: string }
      | { __typename: 'Subitem', id: string }
      | { __typename: 'Subpart', id: string }
      | { __typename: 'Work', id: string }
    >, edges: Array<{ kind: EdgeKind, kindLabel: string, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , facts: { method: Method | null, confidence: number | null, words: Array<string> } | null }> } };

export type NodesQueryVariables = Exact<{
  ids?: Array<string | number> | string | number;
}>;


export type NodesQuery = { nodes: Array<
    | { __typename: 'Actor', id: string }
    | { __typename: 'Annex', id: string }
    | { __typename: 'Article', id: string }
    | { __typename: 'Chapter', id: string }
    | { __typename: 'Citation', id: string }
    | { __typename: 'DefinedTerm', id: string }
    | { __typename: 'Duty', id: string }
    | { __typename: 'Encouragement', id: string }
    | { __typename: 'Exemption', id: string }
    | { __typename: 'Instrument', id: string }
    | { __typename: 'Item', id: string }
    | { __typename: 'Measure', id: string }
    | { __typename: 'Paragraph', id: string }
    | { __typename: 'Part', id: string }
    | { __typename: 'Passage', id: string }
    | { __typename: 'Penalty', id: string }
    | { __typename: 'PenaltyTier', id: string }
    | { __typename: 'Permission', id: string }
    | { __typename: 'Point', id: string }
    | { __typename: 'Preamble', id: string }
    | { __typename: 'Right', id: string }
    | { __typename: 'Section', id: string }
    | { __typename: 'Subitem', id: string }
    | { __typename: 'Subpart', id: string }
    | { __typename: 'Work', title: string, id: string }
   | null> };

export type ObligationChainQueryVariables = Exact<{
  uri?: string;
  eId?: string;
  minConfidence?: number | null | undefined;
  methods?: Array<Method> | Method | null | undefined;
}>;


export type ObligationChainQuery = { provision:
    | { number: string | null, content: string | null, norms: { nodes: Array<
          | { __typename: 'Duty', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Encouragement', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Exemption', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Permission', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Right', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
        > } }
    | { number: string | null, content: string | null, norms: { nodes: Array<
          | { __typename: 'Duty', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Encouragement', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Exemption', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Permission', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Right', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
        > } }
    | { number: string | null, content: string | null, norms: { nodes: Array<
          | { __typename: 'Duty', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Encouragement', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Exemption', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Permission', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Right', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
        > } }
    | { number: string | null, content: string | null, norms: { nodes: Array<
          | { __typename: 'Duty', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Encouragement', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Exemption', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Permission', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Right', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
        > } }
    | { number: string | null, content: string | null, norms: { nodes: Array<
          | { __typename: 'Duty', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Encouragement', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Exemption', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Permission', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Right', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
        > } }
    | { number: string | null, content: string | null, norms: { nodes: Array<
          | { __typename: 'Duty', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Encouragement', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Exemption', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Permission', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Right', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
        > } }
    | { number: string | null, content: string | null, norms: { nodes: Array<
          | { __typename: 'Duty', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Encouragement', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Exemption', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Permission', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Right', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
        > } }
    | { number: string | null, content: string | null, norms: { nodes: Array<
          | { __typename: 'Duty', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Encouragement', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Exemption', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Permission', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Right', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
        > } }
    | { number: string | null, content: string | null, norms: { nodes: Array<
          | { __typename: 'Duty', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Encouragement', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Exemption', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Permission', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Right', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
        > } }
    | { number: string | null, content: string | null, norms: { nodes: Array<
          | { __typename: 'Duty', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Encouragement', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Exemption', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Permission', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Right', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
        > } }
    | { number: string | null, content: string | null, norms: { nodes: Array<
          | { __typename: 'Duty', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Encouragement', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Exemption', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Permission', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Right', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
        > } }
    | { number: string | null, content: string | null, norms: { nodes: Array<
          | { __typename: 'Duty', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Encouragement', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Exemption', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Permission', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
          | { __typename: 'Right', modality: Modality | null, text: string | null, condition: string | null, exceptions: Array<string>, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                >, penalty: { eId: string | null, maxFine: number | null, maxMultiple: number | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null }> }> }, enforcers: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, actor: { name: string } }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                    | { eId: string | null, text: string | null }
                   }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                    | { uri: string, eId: string | null, text: string | null }
                   }> }>, supervision: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                  | { eId: string | null, text: string | null, bearers: Array<{ name: string }> }
                 }>, remedies: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, norm:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, civil: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, criminal: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, penalty: { eId: string | null, text: string | null } }>, deference: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                 }>, counterparts: Array<{ relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                  | { uri: string, eId: string | null, text: string | null }
                 }> } }
        > } }
   | null };

type Link_ActorLink_Fragment = { method: Method | null, rule: string | null, confidence: number | null, words: Array<string> };

type Link_Breach_Fragment = { method: Method | null, rule: string | null, confidence: number | null, words: Array<string> };

type Link_CounterpartLink_Fragment = { method: Method | null, rule: string | null, confidence: number | null, words: Array<string> };

type Link_NormLink_Fragment = { method: Method | null, rule: string | null, confidence: number | null, words: Array<string> };

type Link_PenaltyLink_Fragment = { method: Method | null, rule: string | null, confidence: number | null, words: Array<string> };

type Link_ProvisionLink_Fragment = { method: Method | null, rule: string | null, confidence: number | null, words: Array<string> };

export type LinkFragment =
  | Link_ActorLink_Fragment
  | Link_Breach_Fragment
  | Link_CounterpartLink_Fragment
  | Link_NormLink_Fragment
  | Link_PenaltyLink_Fragment
  | Link_ProvisionLink_Fragment
;

export type CounterpartFragment = { relation: CorrespondenceRelation | null, method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, provision:
    | { uri: string, eId: string | null, text: string | null }
    | { uri: string, eId: string | null, text: string | null }
    | { uri: string, eId: string | null, text: string | null }
    | { uri: string, eId: string | null, text: string | null }
    | { uri: string, eId: string | null, text: string | null }
    | { uri: string, eId: string | null, text: string | null }
    | { uri: string, eId: string | null, text: string | null }
    | { uri: string, eId: string | null, text: string | null }
    | { uri: string, eId: string | null, text: string | null }
    | { uri: string, eId: string | null, text: string | null }
    | { uri: string, eId: string | null, text: string | null }
    | { uri: string, eId: string | null, text: string | null }
   };

export type PenaltiesByFineQueryVariables = Exact<{
  work?: Array<string> | string | null | undefined;
  minMaxFine?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PenaltiesByFineQuery = { penalties: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ uri: string, eId: string | null, maxFine: number | null, maxMultiple: number | null, liability: Array<Liability>, article: { number: string | null } | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null, base: MeasureBase | null }> }> }> } };

export type PenaltyDutiesQueryVariables = Exact<{
  uri?: string;
  eId?: string;
  bearers?: Array<string> | string | null | undefined;
}>;


export type PenaltyDutiesQuery = { provision:
    | { number: string | null, penalties: { nodes: Array<{ eId: string | null, maxFine: number | null, maxMultiple: number | null, maxDetentionDays: number | null, enforcers: Array<{ name: string }>, tiers: Array<{ circumstance: Circumstance | null, condition: string | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, violators: Array<{ name: string }> }> }>, sanctions: { totalCount: number, edges: Array<{ method: Method | null, confidence: number | null, words: Array<string>, conduct: Array<string>, node: { eId: string | null, modality: Modality | null, text: string | null, bearers: Array<{ name: string }> } }> } }> } }
    | { number: string | null, penalties: { nodes: Array<{ eId: string | null, maxFine: number | null, maxMultiple: number | null, maxDetentionDays: number | null, enforcers: Array<{ name: string }>, tiers: Array<{ circumstance: Circumstance | null, condition: string | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, violators: Array<{ name: string }> }> }>, sanctions: { totalCount: number, edges: Array<{ method: Method | null, confidence: number | null, words: Array<string>, conduct: Array<string>, node: { eId: string | null, modality: Modality | null, text: string | null, bearers: Array<{ name: string }> } }> } }> } }
    | { number: string | null, penalties: { nodes: Array<{ eId: string | null, maxFine: number | null, maxMultiple: number | null, maxDetentionDays: number | null, enforcers: Array<{ name: string }>, tiers: Array<{ circumstance: Circumstance | null, condition: string | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, violators: Array<{ name: string }> }> }>, sanctions: { totalCount: number, edges: Array<{ method: Method | null, confidence: number | null, words: Array<string>, conduct: Array<string>, node: { eId: string | null, modality: Modality | null, text: string | null, bearers: Array<{ name: string }> } }> } }> } }
    | { number: string | null, penalties: { nodes: Array<{ eId: string | null, maxFine: number | null, maxMultiple: number | null, maxDetentionDays: number | null, enforcers: Array<{ name: string }>, tiers: Array<{ circumstance: Circumstance | null, condition: string | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, violators: Array<{ name: string }> }> }>, sanctions: { totalCount: number, edges: Array<{ method: Method | null, confidence: number | null, words: Array<string>, conduct: Array<string>, node: { eId: string | null, modality: Modality | null, text: string | null, bearers: Array<{ name: string }> } }> } }> } }
    | { number: string | null, penalties: { nodes: Array<{ eId: string | null, maxFine: number | null, maxMultiple: number | null, maxDetentionDays: number | null, enforcers: Array<{ name: string }>, tiers: Array<{ circumstance: Circumstance | null, condition: string | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, violators: Array<{ name: string }> }> }>, sanctions: { totalCount: number, edges: Array<{ method: Method | null, confidence: number | null, words: Array<string>, conduct: Array<string>, node: { eId: string | null, modality: Modality | null, text: string | null, bearers: Array<{ name: string }> } }> } }> } }
    | { number: string | null, penalties: { nodes: Array<{ eId: string | null, maxFine: number | null, maxMultiple: number | null, maxDetentionDays: number | null, enforcers: Array<{ name: string }>, tiers: Array<{ circumstance: Circumstance | null, condition: string | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, violators: Array<{ name: string }> }> }>, sanctions: { totalCount: number, edges: Array<{ method: Method | null, confidence: number | null, words: Array<string>, conduct: Array<string>, node: { eId: string | null, modality: Modality | null, text: string | null, bearers: Array<{ name: string }> } }> } }> } }
    | { number: string | null, penalties: { nodes: Array<{ eId: string | null, maxFine: number | null, maxMultiple: number | null, maxDetentionDays: number | null, enforcers: Array<{ name: string }>, tiers: Array<{ circumstance: Circumstance | null, condition: string | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, violators: Array<{ name: string }> }> }>, sanctions: { totalCount: number, edges: Array<{ method: Method | null, confidence: number | null, words: Array<string>, conduct: Array<string>, node: { eId: string | null, modality: Modality | null, text: string | null, bearers: Array<{ name: string }> } }> } }> } }
    | { number: string | null, penalties: { nodes: Array<{ eId: string | null, maxFine: number | null, maxMultiple: number | null, maxDetentionDays: number | null, enforcers: Array<{ name: string }>, tiers: Array<{ circumstance: Circumstance | null, condition: string | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, violators: Array<{ name: string }> }> }>, sanctions: { totalCount: number, edges: Array<{ method: Method | null, confidence: number | null, words: Array<string>, conduct: Array<string>, node: { eId: string | null, modality: Modality | null, text: string | null, bearers: Array<{ name: string }> } }> } }> } }
    | { number: string | null, penalties: { nodes: Array<{ eId: string | null, maxFine: number | null, maxMultiple: number | null, maxDetentionDays: number | null, enforcers: Array<{ name: string }>, tiers: Array<{ circumstance: Circumstance | null, condition: string | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, violators: Array<{ name: string }> }> }>, sanctions: { totalCount: number, edges: Array<{ method: Method | null, confidence: number | null, words: Array<string>, conduct: Array<string>, node: { eId: string | null, modality: Modality | null, text: string | null, bearers: Array<{ name: string }> } }> } }> } }
    | { number: string | null, penalties: { nodes: Array<{ eId: string | null, maxFine: number | null, maxMultiple: number | null, maxDetentionDays: number | null, enforcers: Array<{ name: string }>, tiers: Array<{ circumstance: Circumstance | null, condition: string | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, violators: Array<{ name: string }> }> }>, sanctions: { totalCount: number, edges: Array<{ method: Method | null, confidence: number | null, words: Array<string>, conduct: Array<string>, node: { eId: string | null, modality: Modality | null, text: string | null, bearers: Array<{ name: string }> } }> } }> } }
    | { number: string | null, penalties: { nodes: Array<{ eId: string | null, maxFine: number | null, maxMultiple: number | null, maxDetentionDays: number | null, enforcers: Array<{ name: string }>, tiers: Array<{ circumstance: Circumstance | null, condition: string | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, violators: Array<{ name: string }> }> }>, sanctions: { totalCount: number, edges: Array<{ method: Method | null, confidence: number | null, words: Array<string>, conduct: Array<string>, node: { eId: string | null, modality: Modality | null, text: string | null, bearers: Array<{ name: string }> } }> } }> } }
    | { number: string | null, penalties: { nodes: Array<{ eId: string | null, maxFine: number | null, maxMultiple: number | null, maxDetentionDays: number | null, enforcers: Array<{ name: string }>, tiers: Array<{ circumstance: Circumstance | null, condition: string | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, violators: Array<{ name: string }> }> }>, sanctions: { totalCount: number, edges: Array<{ method: Method | null, confidence: number | null, words: Array<string>, conduct: Array<string>, node: { eId: string | null, modality: Modality | null, text: string | null, bearers: Array<{ name: string }> } }> } }> } }
   | null };

export type PenaltyVerdictsQueryVariables = Exact<{
  here?: string;
  there?: string;
  verdict?: Array<Verdict> | Verdict | null | undefined;
  dimension?: Array<ComparisonDimension> | ComparisonDimension | null | undefined;
  minLikeness?: number | null | undefined;
  first?: number | null | undefined;
  language?: Language | null | undefined;
}>;


export type PenaltyVerdictsQuery = { compareInstruments: { penalties: { totalCount: number, nodes: Array<{ likeness: number, words: Array<string>, here: { eId: string | null, maxFine: number | null }, there: { eId: string | null, maxFine: number | null }, hereConduct: Array<
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
        >, thereConduct: Array<
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
          | { eId: string | null }
        >, pair: { method: Method | null, confidence: number | null } | null, verdicts: Array<{ dimension: ComparisonDimension, verdict: Verdict, verdictLabel: string, reason: string, here: { words: Array<string>, amount: number | null, multiple: number | null, measures: Array<MeasureKind>, circumstances: Array<Circumstance> }, there: { words: Array<string>, amount: number | null, multiple: number | null, measures: Array<MeasureKind>, circumstances: Array<Circumstance> } }> }> } } | null };

export type ComparedFragment = { words: Array<string>, amount: number | null, multiple: number | null, measures: Array<MeasureKind>, circumstances: Array<Circumstance> };

export type RemediesQueryVariables = Exact<{
  work?: Array<string> | string | null | undefined;
  jurisdiction?: Array<string> | string | null | undefined;
  words?: string;
  first?: number | null | undefined;
}>;


export type RemediesQuery = { provisions: { totalCount: number, nodes: Array<
      | { uri: string, eId: string | null, text: string | null, functionLabel: string | null, norms: { nodes: Array<
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
          > } }
      | { uri: string, eId: string | null, text: string | null, functionLabel: string | null, norms: { nodes: Array<
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
          > } }
      | { uri: string, eId: string | null, text: string | null, functionLabel: string | null, norms: { nodes: Array<
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
          > } }
      | { uri: string, eId: string | null, text: string | null, functionLabel: string | null, norms: { nodes: Array<
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
          > } }
      | { uri: string, eId: string | null, text: string | null, functionLabel: string | null, norms: { nodes: Array<
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
          > } }
      | { uri: string, eId: string | null, text: string | null, functionLabel: string | null, norms: { nodes: Array<
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
          > } }
      | { uri: string, eId: string | null, text: string | null, functionLabel: string | null, norms: { nodes: Array<
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
          > } }
      | { uri: string, eId: string | null, text: string | null, functionLabel: string | null, norms: { nodes: Array<
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
          > } }
      | { uri: string, eId: string | null, text: string | null, functionLabel: string | null, norms: { nodes: Array<
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
          > } }
      | { uri: string, eId: string | null, text: string | null, functionLabel: string | null, norms: { nodes: Array<
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
          > } }
      | { uri: string, eId: string | null, text: string | null, functionLabel: string | null, norms: { nodes: Array<
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
          > } }
      | { uri: string, eId: string | null, text: string | null, functionLabel: string | null, norms: { nodes: Array<
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }>, remedyForNorms: { totalCount: number }, remedyForPenalties: { totalCount: number } }
          > } }
    > }, rights: { nodes: Array<
      | { uri: string, eId: string | null, text: string | null, provision:
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
         | null }
      | { uri: string, eId: string | null, text: string | null, provision:
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
         | null }
      | { uri: string, eId: string | null, text: string | null, provision:
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
         | null }
      | { uri: string, eId: string | null, text: string | null, provision:
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
         | null }
      | { uri: string, eId: string | null, text: string | null, provision:
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
          | { function: ParagraphFunction | null, text: string | null }
         | null }
      | Record<PropertyKey, never>
    > } };

export type ResolveCitationsQueryVariables = Exact<{
  text?: string;
  within?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ResolveCitationsQuery = { resolveCitations: Array<{ quote: string, kind: CitationKind, resolution: Resolution, reason: string | null, normalized: string | null, candidates: Array<string>, span: { start: number, end: number }, work: { title: string, stub: boolean } | null, provision:
      | { uri: string, eId: string | null, text: string | null }
      | { uri: string, eId: string | null, text: string | null }
      | { uri: string, eId: string | null, text: string | null }
      | { uri: string, eId: string | null, text: string | null }
      | { uri: string, eId: string | null, text: string | null }
      | { uri: string, eId: string | null, text: string | null }
      | { uri: string, eId: string | null, text: string | null }
      | { uri: string, eId: string | null, text: string | null }
      | { uri: string, eId: string | null, text: string | null }
      | { uri: string, eId: string | null, text: string | null }
      | { uri: string, eId: string | null, text: string | null }
      | { uri: string, eId: string | null, text: string | null }
     | null }> };

export type SearchQueryVariables = Exact<{
  query?: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
  filter?: SearchFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, cited: Array<{ resolution: Resolution, normalized: string | null, provision:
        | { uri: string, eId: string | null }
        | { uri: string, eId: string | null }
        | { uri: string, eId: string | null }
        | { uri: string, eId: string | null }
        | { uri: string, eId: string | null }
        | { uri: string, eId: string | null }
        | { uri: string, eId: string | null }
        | { uri: string, eId: string | null }
        | { uri: string, eId: string | null }
        | { uri: string, eId: string | null }
        | { uri: string, eId: string | null }
        | { uri: string, eId: string | null }
       | null }>, edges: Array<{ score: number | null, highlights: Array<{ field: string, spans: Array<{ start: number, end: number }>, pieces: Array<{ text: string, hit: boolean }> }>, node:
        | { __typename: 'Actor', name: string, id: string }
        | { __typename: 'Annex', uri: string, eId: string | null, number: string | null, id: string }
        | { __typename: 'Article', uri: string, eId: string | null, number: string | null, id: string }
        | { __typename: 'Chapter', uri: string, eId: string | null, number: string | null, id: string }
        | { __typename: 'Citation', id: string }
        | { __typename: 'DefinedTerm', id: string }
        | { __typename: 'Duty', uri: string, eId: string | null, modality: Modality | null, id: string }
        | { __typename: 'Encouragement', uri: string, eId: string | null, modality: Modality | null, id: string }
        | { __typename: 'Exemption', uri: string, eId: string | null, modality: Modality | null, id: string }
        | { __typename: 'Instrument', title: string, id: string }
        | { __typename: 'Item', uri: string, eId: string | null, number: string | null, id: string }
        | { __typename: 'Measure', id: string }
        | { __typename: 'Paragraph', uri: string, eId: string | null, number: string | null, id: string }
        | { __typename: 'Part', uri: string, eId: string | null, number: string | null, id: string }
        | { __typename: 'Passage', uri: string, eId: string | null, number: string | null, id: string }
        | { __typename: 'Penalty', uri: string, eId: string | null, id: string }
        | { __typename: 'PenaltyTier', id: string }
        | { __typename: 'Permission', uri: string, eId: string | null, modality: Modality | null, id: string }
        | { __typename: 'Point', uri: string, eId: string | null, number: string | null, id: string }
        | { __typename: 'Preamble', uri: string, eId: string | null, number: string | null, id: string }
        | { __typename: 'Right', uri: string, eId: string | null, modality: Modality | null, id: string }
        | { __typename: 'Section', uri: string, eId: string | null, number: string | null, id: string }
        | { __typename: 'Subitem', uri: string, eId: string | null, number: string | null, id: string }
        | { __typename: 'Subpart', uri: string, eId: string | null, number: string | null, id: string }
        | { __typename: 'Work', title: string, id: string }
       }> } };

export type ShortestPathsQueryVariables = Exact<{
  from?: string | number;
  to?: string | number;
  edges?: Array<EdgeKind> | EdgeKind | null | undefined;
  directed?: boolean | null | undefined;
  maxLength?: number | null | undefined;
  first?: number | null | undefined;
}>;


export type ShortestPathsQuery = { shortestPaths: { length: number | null, hasMore: boolean, truncated: boolean, paths: Array<{ nodes: Array<
        | { __typename: 'Actor', name: string, id: string }
        | { __typename: 'Annex', id: string }
        | { __typename: 'Article', id: string }
        | { __typename: 'Chapter', id: string }
        | { __typename: 'Citation', id: string }
        | { __typename: 'DefinedTerm', id: string }
        | { __typename: 'Duty', eId: string | null, text: string | null, id: string }
        | { __typename: 'Encouragement', eId: string | null, text: string | null, id: string }
        | { __typename: 'Exemption', eId: string | null, text: string | null, id: string }
        | { __typename: 'Instrument', id: string }
        | { __typename: 'Item', id: string }
        | { __typename: 'Measure', id: string }
        | { __typename: 'Paragraph', id: string }
        | { __typename: 'Part', id: string }
        | { __typename: 'Passage', id: string }
        | { __typename: 'Penalty', eId: string | null, text: string | null, id: string }
        | { __typename: 'PenaltyTier', id: string }
        | { __typename: 'Permission', eId: string | null, text: string | null, id: string }
        | { __typename: 'Point', id: string }
        | { __typename: 'Preamble', id: string }
        | { __typename: 'Right', eId: string | null, text: string | null, id: string }
        | { __typename: 'Section', id: string }
        | { __typename: 'Subitem', id: string }
        | { __typename: 'Subpart', id: string }
        | { __typename: 'Work', id: string }
      >, edges: Array<{ kind: EdgeKind, kindLabel: string, facts: { method: Method | null, confidence: number | null } | null }> }> } };

export type StructureCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type StructureCountsQuery = { instruments: { nodes: Array<{ uri: string, kind: InstrumentKind | null, chapterCount: number | null, articleCount: number | null, paragraphCount: number | null, itemCount: number | null, pointCount: number | null, passageCount: number | null, parts: { totalCount: number, nodes: Array<
          | { __typename: 'Annex', eId: string | null, number: string | null, heading: string | null }
          | { __typename: 'Article', eId: string | null, number: string | null, heading: string | null }
          | { __typename: 'Chapter', eId: string | null, number: string | null, heading: string | null }
          | { __typename: 'Item', eId: string | null, number: string | null, heading: string | null }
          | { __typename: 'Paragraph', eId: string | null, number: string | null, heading: string | null }
          | { __typename: 'Part', eId: string | null, number: string | null, heading: string | null }
          | { __typename: 'Passage', eId: string | null, number: string | null, heading: string | null }
          | { __typename: 'Point', eId: string | null, number: string | null, heading: string | null }
          | { __typename: 'Preamble', eId: string | null, number: string | null, heading: string | null }
          | { __typename: 'Section', eId: string | null, number: string | null, heading: string | null }
          | { __typename: 'Subitem', eId: string | null, number: string | null, heading: string | null }
          | { __typename: 'Subpart', eId: string | null, number: string | null, heading: string | null }
        > }, passages: { nodes: Array<{ eId: string | null, number: string | null, heading: string | null, passageKind: PassageKind | null }> } }> } };

export type UnresolvedRankingQueryVariables = Exact<{
  first?: number | null | undefined;
  instrumentKinds?: Array<InstrumentKind> | InstrumentKind | null | undefined;
}>;


export type UnresolvedRankingQuery = { unresolvedReferences: { totalCount: number, missingCount: number, distinctCount: number, values: Array<{ value: string, label: string, count: number, node:
        | { title: string, stub: boolean, citedBy: { nodes: Array<{ uri: string, eId: string | null }> } }
        | Record<PropertyKey, never>
       | null }> } };

export type UnresolvedReferencesQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type UnresolvedReferencesQuery = { citations: { totalCount: number, nodes: Array<{ text: string | null, kind: CitationKind | null, resolution: Resolution | null, resolutionLabel: string | null, reason: string | null, targetTitle: string | null, targetEId: string | null, candidates: Array<string>, uri: string, eId: string | null }> }, works: { totalCount: number, nodes: Array<{ uri: string, title: string, citedBy: { totalCount: number, nodes: Array<{ uri: string, eId: string | null }> } }> } };

export type UnsanctionedDutiesQueryVariables = Exact<{
  work?: Array<string> | string | null | undefined;
  first?: number | null | undefined;
}>;


export type UnsanctionedDutiesQuery = { duties: { totalCount: number, nodes: Array<{ eId: string | null, modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, civil: Array<{ method: Method | null, confidence: number | null, penalty: { eId: string | null } }>, remedies: Array<{ norm:
            | { eId: string | null }
            | { eId: string | null }
            | { eId: string | null }
            | { eId: string | null }
            | { eId: string | null }
           }> } }> } };

export type VersionDiffQueryVariables = Exact<{
  work?: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  change?: Array<VersionChange> | VersionChange | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type VersionDiffQuery = { compareVersions: { movedCount: number, from: { uri: string, version: string | null }, to: { uri: string, version: string | null }, counts: Array<{ change: VersionChange, count: number }>, changes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ change: VersionChange, moved: boolean, likeness: number | null, before:
          | { eId: string | null, number: string | null }
          | { eId: string | null, number: string | null }
          | { eId: string | null, number: string | null }
          | { eId: string | null, number: string | null }
          | { eId: string | null, number: string | null }
          | { eId: string | null, number: string | null }
          | { eId: string | null, number: string | null }
          | { eId: string | null, number: string | null }
          | { eId: string | null, number: string | null }
          | { eId: string | null, number: string | null }
          | { eId: string | null, number: string | null }
          | { eId: string | null, number: string | null }
         | null, after:
          | { eId: string | null, number: string | null }
          | { eId: string | null, number: string | null }
          | { eId: string | null, number: string | null }
          | { eId: string | null, number: string | null }
          | { eId: string | null, number: string | null }
          | { eId: string | null, number: string | null }
          | { eId: string | null, number: string | null }
          | { eId: string | null, number: string | null }
          | { eId: string | null, number: string | null }
          | { eId: string | null, number: string | null }
          | { eId: string | null, number: string | null }
          | { eId: string | null, number: string | null }
         | null, edits: Array<{ op: EditOp, text: string }> }> } } | null };

export type VersionsQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type VersionsQuery = { dataVersion: { name: string, loadedAt: string } | null, works: { nodes: Array<{ uri: string, kind: InstrumentKind | null, inForce: { uri: string } | null, versions: { nodes: Array<{ uri: string, version: string | null, draft: boolean, adopted: string | null, promulgated: string | null, effective: string | null, inForceFrom: string | null, inForceMethod: Method | null, superseded: string | null, repealed: string | null, claimedStatus: string | null, status: Status | null }> } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PlaceFragmentDoc = new TypedDocumentString(`
    fragment Place on Source {
  file
  start
  end
  quote
}
    `, {"fragmentName":"Place"}) as unknown as TypedDocumentString<PlaceFragment, unknown>;
export const CounterpartsFragmentDoc = new TypedDocumentString(`
    fragment Counterparts on CorrespondenceConnection {
  edges {
    relation
    score
    method
    node {
      uri
      eId
    }
  }
}
    `, {"fragmentName":"Counterparts"}) as unknown as TypedDocumentString<CounterpartsFragment, unknown>;
export const CountsFragmentDoc = new TypedDocumentString(`
    fragment Counts on FacetCounts {
  totalCount
  missingCount
  distinctCount
  values {
    value
    label
    count
    node {
      __typename
      id
      ... on Instrument {
        uri
        jurisdiction
        status
      }
      ... on Actor {
        kind
      }
    }
  }
}
    `, {"fragmentName":"Counts"}) as unknown as TypedDocumentString<CountsFragment, unknown>;
export const FineFragmentDoc = new TypedDocumentString(`
    fragment Fine on Penalty {
  uri
  eId
  maxFine
  maxMultiple
  enforcers {
    name
  }
}
    `, {"fragmentName":"Fine"}) as unknown as TypedDocumentString<FineFragment, unknown>;
export const LinkFragmentDoc = new TypedDocumentString(`
    fragment Link on ChainLink {
  method
  rule
  confidence
  words
}
    `, {"fragmentName":"Link"}) as unknown as TypedDocumentString<LinkFragment, unknown>;
export const CounterpartFragmentDoc = new TypedDocumentString(`
    fragment Counterpart on CounterpartLink {
  ...Link
  relation
  provision {
    uri
    eId
    text
  }
}
    fragment Link on ChainLink {
  method
  rule
  confidence
  words
}`, {"fragmentName":"Counterpart"}) as unknown as TypedDocumentString<CounterpartFragment, unknown>;
export const ComparedFragmentDoc = new TypedDocumentString(`
    fragment Compared on ComparedValue {
  words
  amount
  multiple
  measures
  circumstances
}
    `, {"fragmentName":"Compared"}) as unknown as TypedDocumentString<ComparedFragment, unknown>;
export const ActorDutiesDocument = new TypedDocumentString(`
    query ActorDuties($name: String! = "电信业务经营者", $jurisdiction: [String!] = ["CN"], $first: Int = 20, $after: String) {
  actor(name: $name) {
    name
    kind
    kindLabel
    duties(first: $first, after: $after, filter: {jurisdiction: $jurisdiction}) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        modality
        text
        condition
        exceptions
        eId
        article {
          number
          path
        }
        recipients {
          name
        }
        sanctionedBy(first: 5) {
          edges {
            method
            confidence
            conduct
            node {
              eId
              maxFine
            }
          }
        }
      }
    }
    kinds {
      nodes {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ActorDutiesQuery, ActorDutiesQueryVariables>;
export const ActorRolesDocument = new TypedDocumentString(`
    query ActorRoles($name: String! = "公安机关", $first: Int = 5) {
  actor(name: $name) {
    id
    name
    kind
    aliases
    authorised
    duties(first: $first) {
      totalCount
      nodes {
        text
      }
    }
    permissions(first: $first) {
      totalCount
      nodes {
        text
      }
    }
    receives(first: $first) {
      totalCount
      nodes {
        text
      }
    }
    enforces(first: $first) {
      totalCount
      nodes {
        eId
      }
    }
    penalties(first: $first) {
      totalCount
    }
    delegations(first: $first) {
      totalCount
    }
    kindOf {
      nodes {
        name
      }
    }
    kinds {
      nodes {
        name
      }
    }
    partOf {
      nodes {
        name
      }
    }
    parts {
      nodes {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ActorRolesQuery, ActorRolesQueryVariables>;
export const ArticleCardDocument = new TypedDocumentString(`
    query ArticleCard($uri: String! = "/cn/反电信网络诈骗法", $eId: String! = "art_39") {
  article(uri: $uri, eId: $eId) {
    id
    number
    heading
    path
    content
    source {
      ...Place
    }
    instrument {
      uri
      title
      status
    }
    parts(first: 50) {
      nodes {
        __typename
        eId
        text
        function
        localCounterparts {
          ...Counterparts
        }
        nationalCounterparts {
          ...Counterparts
        }
        parts(first: 50) {
          nodes {
            eId
            number
            text
            source {
              ...Place
            }
          }
        }
      }
    }
    penalties(first: 5) {
      nodes {
        eId
        maxFine
        method
        confidence
        source {
          ...Place
        }
        violators {
          name
        }
        enforcers {
          name
        }
        tiers {
          circumstance
          circumstanceLabel
          text
          measures {
            kind
            kindLabel
            target
            discretion
            min
            max
            multipleMin
            multipleMax
            base
          }
        }
      }
    }
    citedBy {
      totalCount
    }
    explanations {
      edges {
        method
        confidence
        node {
          uri
          eId
          heading
        }
      }
    }
  }
}
    fragment Place on Source {
  file
  start
  end
  quote
}
fragment Counterparts on CorrespondenceConnection {
  edges {
    relation
    score
    method
    node {
      uri
      eId
    }
  }
}`) as unknown as TypedDocumentString<ArticleCardQuery, ArticleCardQueryVariables>;
export const ArticlePagesDocument = new TypedDocumentString(`
    query ArticlePages($uri: String! = "/cn/反电信网络诈骗法", $first: Int, $after: String, $last: Int, $before: String) {
  instrument(uri: $uri) {
    uri
    articles(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        cursor
        node {
          id
          eId
          number
          content
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArticlePagesQuery, ArticlePagesQueryVariables>;
export const ArticleReferencesDocument = new TypedDocumentString(`
    query ArticleReferences($uri: String! = "/cn/反电信网络诈骗法", $eId: String! = "art_32") {
  article(uri: $uri, eId: $eId) {
    citations(first: 50) {
      totalCount
      nodes {
        text
        kind
        resolution
        eId
        source {
          start
          end
          quote
        }
        targets(first: 5) {
          nodes {
            uri
            eId
            content
          }
        }
        work {
          uri
          title
        }
      }
    }
    citedBy(first: 50) {
      totalCount
      nodes {
        text
        kind
        uri
        eId
        instrument {
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArticleReferencesQuery, ArticleReferencesQueryVariables>;
export const ArticlesNamingActorDocument = new TypedDocumentString(`
    query ArticlesNamingActor($name: String! = "电信业务经营者", $work: [String!], $first: Int = 50, $after: String) {
  search(
    query: $name
    kinds: [ARTICLE, POINT]
    filter: {work: $work}
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ... on Provision {
        uri
        eId
        number
        bears: norms(first: 5, filter: {bearerOrKind: [$name]}) {
          nodes {
            eId
            modality
            text
          }
        }
        receives: norms(first: 5, filter: {recipientOrKind: [$name]}) {
          nodes {
            eId
            modality
            text
          }
        }
        faces: penalties(first: 5, filter: {violator: [$name]}) {
          nodes {
            eId
            maxFine
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArticlesNamingActorQuery, ArticlesNamingActorQueryVariables>;
export const AutocompleteDocument = new TypedDocumentString(`
    query Autocomplete($text: String! = "電信", $kinds: [SuggestionKind!], $first: Int = 8) {
  autocomplete(text: $text, kinds: $kinds, first: $first) {
    text
    alias
    match
    degree
    spans {
      start
      end
    }
    node {
      __typename
      id
      ... on Actor {
        kindLabel
      }
      ... on Work {
        uri
        stub
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AutocompleteQuery, AutocompleteQueryVariables>;
export const CompareInstrumentsDocument = new TypedDocumentString(`
    query CompareInstruments($here: String! = "/cn-zj/浙江省实施《中华人民共和国反电信网络诈骗法》办法", $there: String! = "/cn/反电信网络诈骗法", $relation: [CorrespondenceRelation!], $first: Int = 20, $after: String) {
  compareInstruments(here: $here, there: $there) {
    here {
      uri
      title
    }
    there {
      uri
      title
    }
    basis
    relationsOf
    counts {
      relation
      count
    }
    pairs(relation: $relation, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        here {
          eId
        }
        there {
          eId
        }
        relation
        relationLabel
        method
        rule
        confidence
        score
        words
        runnerUp {
          eId
        }
        diff {
          op
          text
        }
      }
    }
    actorsOnlyHere(first: 100) {
      nodes {
        name
        kindOf {
          nodes {
            name
          }
        }
      }
    }
    onlyHere(first: 100) {
      totalCount
      nodes {
        eId
        text
      }
    }
    onlyThere(first: 100) {
      totalCount
      nodes {
        eId
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CompareInstrumentsQuery, CompareInstrumentsQueryVariables>;
export const CoverageMatrixDocument = new TypedDocumentString(`
    query CoverageMatrix($national: String! = "/cn/反电信网络诈骗法", $instruments: [String!], $by: CoverageUnit = ARTICLE, $first: Int = 100, $after: String) {
  coverage(national: $national, instruments: $instruments, by: $by) {
    national {
      uri
      title
    }
    columns {
      instrument {
        uri
        jurisdiction
      }
      covered
      compared
    }
    rowCount
    gapCount
    rows(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        gap
        provision {
          eId
          number
        }
        cells {
          instrument {
            uri
          }
          provisions {
            relation
            score
            method
            provision {
              uri
              eId
            }
          }
        }
      }
    }
    gaps(first: 100) {
      nodes {
        eId
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageMatrixQuery, CoverageMatrixQueryVariables>;
export const DefinitionsDocument = new TypedDocumentString(`
    query Definitions($first: Int = 50) {
  definedTerms(first: $first, order: {by: TERM}) {
    totalCount
    nodes {
      term
      text
      uri
      eId
      source {
        file
        start
        end
        quote
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DefinitionsQuery, DefinitionsQueryVariables>;
export const DelegationsDocument = new TypedDocumentString(`
    query Delegations($first: Int = 50) {
  citations(first: $first, filter: {kind: [DELEGATION]}) {
    totalCount
    nodes {
      text
      uri
      eId
      delegates {
        name
        kind
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DelegationsQuery, DelegationsQueryVariables>;
export const DutiesOfAKindDocument = new TypedDocumentString(`
    query DutiesOfAKind($names: [String!]! = ["电信业务经营者"], $first: Int = 100) {
  own: duties(filter: {bearer: $names}) {
    totalCount
  }
  withKinds: duties(first: $first, filter: {bearerOrKind: $names}) {
    totalCount
    nodes {
      uri
      eId
      text
      bearers {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DutiesOfAKindQuery, DutiesOfAKindQueryVariables>;
export const EnforcersDocument = new TypedDocumentString(`
    query Enforcers($work: [String!], $first: Int = 50) {
  actors(first: $first, filter: {role: [ENFORCER]}) {
    totalCount
    nodes {
      name
      kindLabel
      enforces(first: 20, filter: {work: $work}) {
        totalCount
        nodes {
          uri
          eId
          maxFine
        }
      }
      enforcesMeasures(first: 20) {
        nodes {
          uri
          eId
          kind
        }
      }
    }
  }
  unnamed: penalties(first: $first, filter: {work: $work, namesEnforcer: false}) {
    totalCount
    nodes {
      uri
      eId
      liability
      imposedBy {
        edges {
          method
          confidence
          node {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EnforcersQuery, EnforcersQueryVariables>;
export const ExemptionsAndPrecedenceDocument = new TypedDocumentString(`
    query ExemptionsAndPrecedence($work: [String!], $jurisdiction: [String!], $words: String! = "从其规定", $first: Int = 50) {
  exemptions: norms(
    first: $first
    filter: {work: $work, jurisdiction: $jurisdiction, modality: [EXEMPTION]}
  ) {
    nodes {
      uri
      eId
      text
      condition
      exceptions
      bearers {
        name
      }
    }
  }
  deference: search(
    query: $words
    kinds: [PARAGRAPH]
    filter: {work: $work, jurisdiction: $jurisdiction}
    first: $first
  ) {
    nodes {
      ... on Provision {
        uri
        eId
        text
        function
      }
    }
  }
  referrals: provisions(
    first: $first
    filter: {work: $work, jurisdiction: $jurisdiction, function: [REFERRAL]}
  ) {
    nodes {
      uri
      eId
      text
      citations(first: 10) {
        nodes {
          kind
          targetTitle
        }
      }
    }
  }
  precedence: citations(
    first: $first
    filter: {work: $work, jurisdiction: $jurisdiction, kind: [PRECEDENCE, EXCEPTION]}
  ) {
    nodes {
      uri
      eId
      text
      kindLabel(language: EN)
      targetTitle
    }
  }
}
    `) as unknown as TypedDocumentString<ExemptionsAndPrecedenceQuery, ExemptionsAndPrecedenceQueryVariables>;
export const ExplanationsDocument = new TypedDocumentString(`
    query Explanations($uri: String! = "/cn/反电信网络诈骗法") {
  instrument(uri: $uri) {
    commentaries {
      nodes {
        uri
        title
        passages(first: 50) {
          nodes {
            eId
            heading
            passageKind
            explains(first: 20) {
              edges {
                method
                confidence
                words
                node {
                  eId
                  number
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExplanationsQuery, ExplanationsQueryVariables>;
export const ExplicitSanctionsDocument = new TypedDocumentString(`
    query ExplicitSanctions($work: [String!], $first: Int = 50) {
  penalties(first: $first, filter: {work: $work, namesProvision: true}) {
    totalCount
    nodes {
      uri
      eId
      violates {
        eId
      }
      sanctions(first: 20) {
        edges {
          method
          rule
          confidence
          words
          conduct
          node {
            eId
            modality
            text
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExplicitSanctionsQuery, ExplicitSanctionsQueryVariables>;
export const FacetsDocument = new TypedDocumentString(`
    query Facets($first: Int = 10, $jurisdiction: [String!]) {
  enforcers: penaltyFacets(
    by: ENFORCER
    filter: {jurisdiction: $jurisdiction}
    first: $first
  ) {
    ...Counts
  }
  measures: penaltyFacets(
    by: MEASURE_KIND
    filter: {jurisdiction: $jurisdiction}
    first: $first
  ) {
    ...Counts
  }
  bearers: normFacets(
    by: BEARER
    filter: {jurisdiction: $jurisdiction, modality: [OBLIGATION, PROHIBITION]}
    first: $first
  ) {
    ...Counts
  }
  norms: normFacets(
    by: INSTRUMENT
    filter: {jurisdiction: $jurisdiction}
    first: $first
  ) {
    ...Counts
  }
  provisions: provisionFacets(
    by: FUNCTION
    filter: {jurisdiction: $jurisdiction}
    first: $first
  ) {
    ...Counts
  }
}
    fragment Counts on FacetCounts {
  totalCount
  missingCount
  distinctCount
  values {
    value
    label
    count
    node {
      __typename
      id
      ... on Instrument {
        uri
        jurisdiction
        status
      }
      ... on Actor {
        kind
      }
    }
  }
}`) as unknown as TypedDocumentString<FacetsQuery, FacetsQueryVariables>;
export const HighestFinesDocument = new TypedDocumentString(`
    query HighestFines($names: [String!]! = ["电信业务经营者"], $jurisdiction: [String!]) {
  fixed: penalties(
    first: 3
    filter: {facedBy: $names, jurisdiction: $jurisdiction}
    order: {by: MAX_FINE, direction: DESC}
  ) {
    totalCount
    nodes {
      ...Fine
    }
  }
  multiple: penalties(
    first: 3
    filter: {facedBy: $names, jurisdiction: $jurisdiction}
    order: {by: MAX_MULTIPLE, direction: DESC}
  ) {
    nodes {
      ...Fine
    }
  }
}
    fragment Fine on Penalty {
  uri
  eId
  maxFine
  maxMultiple
  enforcers {
    name
  }
}`) as unknown as TypedDocumentString<HighestFinesQuery, HighestFinesQueryVariables>;
export const ImplementingInstrumentsDocument = new TypedDocumentString(`
    query ImplementingInstruments($uri: String! = "/cn/反电信网络诈骗法") {
  work(uri: $uri) {
    title
    inForce {
      uri
      effective
    }
    implementedBy {
      totalCount
      nodes {
        uri
        title
        jurisdiction
        status
        basedOn {
          nodes {
            uri
          }
        }
      }
    }
    basisOf {
      nodes {
        uri
      }
    }
    citedBy(filter: {kind: [BASIS]}) {
      nodes {
        uri
        eId
        text
        source {
          file
          start
          end
          quote
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImplementingInstrumentsQuery, ImplementingInstrumentsQueryVariables>;
export const InstrumentsInForceDocument = new TypedDocumentString(`
    query InstrumentsInForce($asOf: Date = "2025-11-30", $status: [Status!] = [IN_FORCE]) {
  instruments(asOf: $asOf, filter: {status: $status}, order: {by: EFFECTIVE}) {
    totalCount
    nodes {
      uri
      title
      kind
      jurisdiction
      adopted
      effective
      claimedStatus
      status
      statusLabel(language: ZH)
    }
  }
}
    `) as unknown as TypedDocumentString<InstrumentsInForceQuery, InstrumentsInForceQueryVariables>;
export const InternalReferencesDocument = new TypedDocumentString(`
    query InternalReferences($work: [String!] = ["/cn/反电信网络诈骗法"], $internal: Boolean = true, $first: Int = 50, $after: String) {
  citations(
    first: $first
    after: $after
    filter: {work: $work, internal: $internal}
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      eId
      text
      kind
      resolution
      source {
        file
        start
        end
        quote
      }
      targets(first: 5) {
        nodes {
          uri
          eId
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InternalReferencesQuery, InternalReferencesQueryVariables>;
export const NationalCounterpartsDocument = new TypedDocumentString(`
    query NationalCounterparts($uri: String! = "/cn-zj/浙江省实施《中华人民共和国反电信网络诈骗法》办法", $first: Int = 20, $after: String) {
  instrument(uri: $uri) {
    title
    provisions(first: $first, after: $after, filter: {kind: [PARAGRAPH]}) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        eId
        text
        nationalCounterparts(first: 3) {
          edges {
            relation
            relationLabel
            score
            method
            words
            runnerUp
            node {
              uri
              eId
              text
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NationalCounterpartsQuery, NationalCounterpartsQueryVariables>;
export const NeighbourhoodDocument = new TypedDocumentString(`
    query Neighbourhood($ids: [ID!]! = ["QWN0b3I6L2FjdG9yL-eUteS_oeS4muWKoee7j-iQpeiAhQ"], $depth: Int = 2, $edges: [EdgeKind!] = [BORNE_BY, SANCTIONS, APPLIES_TO, ENFORCED_BY], $direction: EdgeDirection = BOTH, $maxNodes: Int = 60, $maxEdgesPerNode: Int = 20) {
  neighbourhood(
    ids: $ids
    depth: $depth
    edges: $edges
    direction: $direction
    maxNodes: $maxNodes
    maxEdgesPerNode: $maxEdgesPerNode
  ) {
    truncated
    truncatedAt
    nodes {
      __typename
      id
      ... on Actor {
        name
      }
      ... on Norm {
        text
        modality
      }
      ... on Penalty {
        eId
        maxFine
      }
    }
    edges {
      kind
      kindLabel
      from {
        id
      }
      to {
        id
      }
      facts {
        method
        confidence
        words
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const NodesDocument = new TypedDocumentString(`
    query Nodes($ids: [ID!]! = ["V29yazovY24v5Y-N55S15L-h572R57uc6K-I6aqX5rOV", "unknown"]) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Work {
      title
    }
  }
}
    `) as unknown as TypedDocumentString<NodesQuery, NodesQueryVariables>;
export const ObligationChainDocument = new TypedDocumentString(`
    query ObligationChain($uri: String! = "/cn/反电信网络诈骗法", $eId: String! = "art_12__para_1", $minConfidence: Float = 0, $methods: [Method!]) {
  provision(uri: $uri, eId: $eId) {
    number
    content
    norms(first: 20) {
      nodes {
        __typename
        modality
        text
        condition
        exceptions
        bearers {
          name
        }
        chain(minConfidence: $minConfidence, methods: $methods) {
          breaches {
            ...Link
            conduct {
              eId
              text
            }
            penalty {
              eId
              maxFine
              maxMultiple
              tiers {
                circumstance
                measures {
                  kind
                  target
                  min
                  max
                  multipleMin
                  multipleMax
                }
              }
            }
            enforcers {
              ...Link
              actor {
                name
              }
            }
            remedies {
              ...Link
              norm {
                eId
                text
              }
            }
            counterparts {
              ...Counterpart
            }
          }
          supervision {
            ...Link
            norm {
              eId
              text
              bearers {
                name
              }
            }
          }
          remedies {
            ...Link
            norm {
              eId
              text
            }
          }
          civil {
            ...Link
            penalty {
              eId
              text
            }
          }
          criminal {
            ...Link
            penalty {
              eId
              text
            }
          }
          deference {
            ...Link
            provision {
              eId
              text
            }
          }
          counterparts {
            ...Counterpart
          }
          missing
        }
      }
    }
  }
}
    fragment Link on ChainLink {
  method
  rule
  confidence
  words
}
fragment Counterpart on CounterpartLink {
  ...Link
  relation
  provision {
    uri
    eId
    text
  }
}`) as unknown as TypedDocumentString<ObligationChainQuery, ObligationChainQueryVariables>;
export const PenaltiesByFineDocument = new TypedDocumentString(`
    query PenaltiesByFine($work: [String!], $minMaxFine: Int = 1, $first: Int = 20, $after: String) {
  penalties(
    first: $first
    after: $after
    filter: {work: $work, minMaxFine: $minMaxFine}
    order: {by: MAX_FINE, direction: DESC}
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      uri
      eId
      maxFine
      maxMultiple
      liability
      article {
        number
      }
      tiers {
        circumstance
        measures {
          kind
          target
          min
          max
          multipleMin
          multipleMax
          base
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PenaltiesByFineQuery, PenaltiesByFineQueryVariables>;
export const PenaltyDutiesDocument = new TypedDocumentString(`
    query PenaltyDuties($uri: String! = "/cn/反电信网络诈骗法", $eId: String! = "art_39", $bearers: [String!] = ["电信业务经营者"]) {
  provision(uri: $uri, eId: $eId) {
    number
    penalties(first: 10) {
      nodes {
        eId
        maxFine
        maxMultiple
        maxDetentionDays
        enforcers {
          name
        }
        tiers {
          circumstance
          condition
          measures {
            kind
            target
            violators {
              name
            }
            min
            max
          }
        }
        sanctions(first: 100, filter: {bearerOrKind: $bearers}) {
          totalCount
          edges {
            method
            confidence
            words
            conduct
            node {
              eId
              modality
              text
              bearers {
                name
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PenaltyDutiesQuery, PenaltyDutiesQueryVariables>;
export const PenaltyVerdictsDocument = new TypedDocumentString(`
    query PenaltyVerdicts($here: String! = "/cn-zj/浙江省实施《中华人民共和国反电信网络诈骗法》办法", $there: String! = "/cn/反电信网络诈骗法", $verdict: [Verdict!], $dimension: [ComparisonDimension!], $minLikeness: Float, $first: Int = 20, $language: Language = ZH) {
  compareInstruments(here: $here, there: $there) {
    penalties(
      first: $first
      verdict: $verdict
      dimension: $dimension
      minLikeness: $minLikeness
    ) {
      totalCount
      nodes {
        here {
          eId
          maxFine
        }
        there {
          eId
          maxFine
        }
        hereConduct {
          eId
        }
        thereConduct {
          eId
        }
        likeness
        words
        pair {
          method
          confidence
        }
        verdicts {
          dimension
          verdict
          verdictLabel(language: $language)
          here {
            ...Compared
          }
          there {
            ...Compared
          }
          reason(language: $language)
        }
      }
    }
  }
}
    fragment Compared on ComparedValue {
  words
  amount
  multiple
  measures
  circumstances
}`) as unknown as TypedDocumentString<PenaltyVerdictsQuery, PenaltyVerdictsQueryVariables>;
export const RemediesDocument = new TypedDocumentString(`
    query Remedies($work: [String!], $jurisdiction: [String!], $words: String! = "申诉", $first: Int = 50) {
  provisions(
    first: $first
    filter: {work: $work, jurisdiction: $jurisdiction, kind: [PARAGRAPH], function: [REMEDY]}
  ) {
    totalCount
    nodes {
      uri
      eId
      text
      functionLabel
      norms(first: 10) {
        nodes {
          modality
          text
          bearers {
            name
          }
          recipients {
            name
          }
          remedyForNorms(first: 5) {
            totalCount
          }
          remedyForPenalties(first: 5) {
            totalCount
          }
        }
      }
    }
  }
  rights: search(
    query: $words
    kinds: [RIGHT]
    filter: {work: $work, jurisdiction: $jurisdiction}
    first: $first
  ) {
    nodes {
      ... on Norm {
        uri
        eId
        text
        provision {
          function
          text
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RemediesQuery, RemediesQueryVariables>;
export const ResolveCitationsDocument = new TypedDocumentString(`
    query ResolveCitations($text: String! = "违反《反电信网络诈骗法》第三十九条第一款第（五）项和浙江省实施《中华人民共和国反电信网络诈骗法》办法第四十二条的，依照反电信网络诈骗法第五十一条处理；造成损害的，适用《民法典》第一千一百六十五条。", $within: String, $asOf: Date) {
  resolveCitations(text: $text, within: $within, asOf: $asOf) {
    quote
    span {
      start
      end
    }
    kind
    resolution
    reason
    normalized
    candidates
    work {
      title
      stub
    }
    provision {
      uri
      eId
      text
    }
  }
}
    `) as unknown as TypedDocumentString<ResolveCitationsQuery, ResolveCitationsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String! = "拘留", $kinds: [SearchKind!], $filter: SearchFilter, $first: Int = 10, $after: String) {
  search(
    query: $query
    kinds: $kinds
    filter: $filter
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    cited {
      resolution
      normalized
      provision {
        uri
        eId
      }
    }
    edges {
      score
      highlights {
        field
        spans {
          start
          end
        }
        pieces {
          text
          hit
        }
      }
      node {
        __typename
        id
        ... on Provision {
          uri
          eId
          number
        }
        ... on Norm {
          uri
          eId
          modality
        }
        ... on Penalty {
          uri
          eId
        }
        ... on Work {
          title
        }
        ... on Instrument {
          title
        }
        ... on Actor {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const ShortestPathsDocument = new TypedDocumentString(`
    query ShortestPaths($from: ID! = "QWN0b3I6L2FjdG9yL-eUteS_oeS4muWKoee7j-iQpeiAhQ", $to: ID! = "UmlnaHQ6L2NuL-WPjeeUteS_oee9kee7nOiviOmql-azlUAyMDIyLTA5LTAyI2FydF80OF9fcGFyYV8xfm5vcm1fMQ", $edges: [EdgeKind!] = [BORNE_BY, SANCTIONS, REMEDIED_BY], $directed: Boolean = false, $maxLength: Int = 6, $first: Int = 5) {
  shortestPaths(
    from: $from
    to: $to
    edges: $edges
    directed: $directed
    maxLength: $maxLength
    first: $first
  ) {
    length
    hasMore
    truncated
    paths {
      nodes {
        __typename
        id
        ... on Actor {
          name
        }
        ... on Norm {
          eId
          text
        }
        ... on Penalty {
          eId
          text
        }
      }
      edges {
        kind
        kindLabel
        facts {
          method
          confidence
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ShortestPathsQuery, ShortestPathsQueryVariables>;
export const StructureCountsDocument = new TypedDocumentString(`
    query StructureCounts {
  instruments(first: 50) {
    nodes {
      uri
      kind
      chapterCount
      articleCount
      paragraphCount
      itemCount
      pointCount
      passageCount
      parts(first: 20) {
        totalCount
        nodes {
          __typename
          eId
          number
          heading
        }
      }
      passages(first: 50) {
        nodes {
          eId
          number
          heading
          passageKind
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StructureCountsQuery, StructureCountsQueryVariables>;
export const UnresolvedRankingDocument = new TypedDocumentString(`
    query UnresolvedRanking($first: Int = 20, $instrumentKinds: [InstrumentKind!] = [CONSTITUTION, LAW, ADMINISTRATIVE_REGULATION, LOCAL_REGULATION, DECISION, RULE, JUDICIAL_INTERPRETATION]) {
  unresolvedReferences(first: $first, filter: {instrumentKind: $instrumentKinds}) {
    totalCount
    missingCount
    distinctCount
    values {
      value
      label
      count
      node {
        ... on Work {
          title
          stub
          citedBy(first: 5) {
            nodes {
              uri
              eId
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnresolvedRankingQuery, UnresolvedRankingQueryVariables>;
export const UnresolvedReferencesDocument = new TypedDocumentString(`
    query UnresolvedReferences($first: Int = 50) {
  citations(
    first: $first
    filter: {resolution: [AMBIGUOUS, OUT_OF_RANGE, NOT_IN_CORPUS, UNRESOLVED]}
    order: {by: TARGET}
  ) {
    totalCount
    nodes {
      text
      kind
      resolution
      resolutionLabel
      reason
      targetTitle
      targetEId
      candidates
      uri
      eId
    }
  }
  works(first: $first, filter: {stub: true}) {
    totalCount
    nodes {
      uri
      title
      citedBy(first: 5) {
        totalCount
        nodes {
          uri
          eId
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnresolvedReferencesQuery, UnresolvedReferencesQueryVariables>;
export const UnsanctionedDutiesDocument = new TypedDocumentString(`
    query UnsanctionedDuties($work: [String!] = ["/cn/反电信网络诈骗法"], $first: Int = 100) {
  duties(first: $first, filter: {work: $work, sanctioned: false}) {
    totalCount
    nodes {
      eId
      modality
      text
      bearers {
        name
      }
      chain {
        civil {
          method
          confidence
          penalty {
            eId
          }
        }
        remedies {
          norm {
            eId
          }
        }
        missing
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnsanctionedDutiesQuery, UnsanctionedDutiesQueryVariables>;
export const VersionDiffDocument = new TypedDocumentString(`
    query VersionDiff($work: String! = "/cn/反电信网络诈骗法", $from: String, $to: String, $change: [VersionChange!] = [CHANGED, ADDED, REMOVED], $first: Int = 20, $after: String) {
  compareVersions(work: $work, from: $from, to: $to) {
    from {
      uri
      version
    }
    to {
      uri
      version
    }
    counts {
      change
      count
    }
    movedCount
    changes(change: $change, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        change
        moved
        likeness
        before {
          eId
          number
        }
        after {
          eId
          number
        }
        edits {
          op
          text
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VersionDiffQuery, VersionDiffQueryVariables>;
export const VersionsDocument = new TypedDocumentString(`
    query Versions($asOf: Date = "2025-12-01") {
  dataVersion {
    name
    loadedAt
  }
  works(asOf: $asOf, filter: {stub: false}, first: 50) {
    nodes {
      uri
      kind
      inForce {
        uri
      }
      versions {
        nodes {
          uri
          version
          draft
          adopted
          promulgated
          effective
          inForceFrom
          inForceMethod
          superseded
          repealed
          claimedStatus
          status
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VersionsQuery, VersionsQueryVariables>;