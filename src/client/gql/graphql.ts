/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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
  /** Someone is to make further rules. 授权制定具体办法。 */
  | 'DELEGATION'
  /** The cited rule is an exception. 所引规定除外。 */
  | 'EXCEPTION'
  /** A mere mention. 一般提及。 */
  | 'MENTION'
  /** The cited instrument takes precedence. 从所引文件的规定。 */
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
  /** A penalty applies to an actor. 罚则适用于主体。 */
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
  /** A citation delegates further rules to an actor. 授权主体制定具体办法。 */
  | 'DELEGATES_TO'
  /** A penalty or a measure is imposed by an actor. 罚则或者措施由主体实施。 */
  | 'ENFORCED_BY'
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
  /** An actor is a kind of another. 主体是另一主体的一种。 */
  | 'KIND_OF'
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
  /** Of the illegal gains. 以违法所得为基数。 */
  | 'ILLEGAL_GAINS'
  /** Of the amount involved. 以涉及金额为基数。 */
  | 'INVOLVED_AMOUNT'
  /** Of the loss. 以损失为基数。 */
  | 'LOSS'
  /** Of the price of the goods. 以货值为基数。 */
  | 'PRICE'
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


export type ActorDutiesQuery = { actor: { name: string, kind: ActorKind | null, kindLabel: string | null, duties: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ modality: Modality | null, text: string | null, condition: string | null, eId: string | null, article: { number: string | null, path: Array<string> } | null, recipients: Array<{ name: string }>, sanctionedBy: { edges: Array<{ method: Method | null, confidence: number | null, conduct: Array<string>, node: { eId: string | null, maxFine: number | null } }> } }> }, kinds: { nodes: Array<{ name: string }> } } | null };

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
        | { __typename: 'Annex', eId: string | null, text: string | null, function: ParagraphFunction | null, parts: { nodes: Array<
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
        | { __typename: 'Article', eId: string | null, text: string | null, function: ParagraphFunction | null, parts: { nodes: Array<
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
        | { __typename: 'Chapter', eId: string | null, text: string | null, function: ParagraphFunction | null, parts: { nodes: Array<
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
        | { __typename: 'Item', eId: string | null, text: string | null, function: ParagraphFunction | null, parts: { nodes: Array<
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
        | { __typename: 'Paragraph', eId: string | null, text: string | null, function: ParagraphFunction | null, parts: { nodes: Array<
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
        | { __typename: 'Part', eId: string | null, text: string | null, function: ParagraphFunction | null, parts: { nodes: Array<
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
        | { __typename: 'Passage', eId: string | null, text: string | null, function: ParagraphFunction | null, parts: { nodes: Array<
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
        | { __typename: 'Point', eId: string | null, text: string | null, function: ParagraphFunction | null, parts: { nodes: Array<
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
        | { __typename: 'Preamble', eId: string | null, text: string | null, function: ParagraphFunction | null, parts: { nodes: Array<
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
        | { __typename: 'Section', eId: string | null, text: string | null, function: ParagraphFunction | null, parts: { nodes: Array<
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
        | { __typename: 'Subitem', eId: string | null, text: string | null, function: ParagraphFunction | null, parts: { nodes: Array<
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
        | { __typename: 'Subpart', eId: string | null, text: string | null, function: ParagraphFunction | null, parts: { nodes: Array<
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
      > }, penalties: { nodes: Array<{ eId: string | null, maxFine: number | null, method: Method | null, confidence: number | null, source: { file: string, start: number, end: number, quote: string } | null, violators: Array<{ name: string }>, enforcers: Array<{ name: string }>, tiers: Array<{ circumstance: Circumstance | null, circumstanceLabel: string | null, text: string | null, measures: Array<{ kind: MeasureKind | null, kindLabel: string | null, target: MeasureTarget | null, discretion: Discretion | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null, base: MeasureBase | null }> }> }> }, citedBy: { totalCount: number } } | null };

export type PlaceFragment = { file: string, start: number, end: number, quote: string };

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
         | null, diff: Array<{ op: DiffOp, text: string }> }> }, onlyHere: { totalCount: number, nodes: Array<
        | { eId: string | null, text: string | null }
        | { eId: string | null, text: string | null }
        | { eId: string | null, text: string | null }
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

export type EnforcersQueryVariables = Exact<{ [key: string]: never; }>;


export type EnforcersQuery = { actors: { totalCount: number, nodes: Array<{ name: string, kindLabel: string | null, enforces: { totalCount: number, nodes: Array<{ uri: string, eId: string | null, maxFine: number | null }> } }> } };

export type ExemptionsAndPrecedenceQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type ExemptionsAndPrecedenceQuery = { norms: { nodes: Array<
      | { uri: string, eId: string | null, text: string | null, condition: string | null, bearers: Array<{ name: string }> }
      | { uri: string, eId: string | null, text: string | null, condition: string | null, bearers: Array<{ name: string }> }
      | { uri: string, eId: string | null, text: string | null, condition: string | null, bearers: Array<{ name: string }> }
      | { uri: string, eId: string | null, text: string | null, condition: string | null, bearers: Array<{ name: string }> }
      | { uri: string, eId: string | null, text: string | null, condition: string | null, bearers: Array<{ name: string }> }
    > }, citations: { nodes: Array<{ uri: string, eId: string | null, text: string | null, kindLabel: string | null, targetTitle: string | null }> } };

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
}>;


export type InstrumentsInForceQuery = { instruments: { totalCount: number, nodes: Array<{ uri: string, title: string, kind: InstrumentKind | null, jurisdiction: string | null, effective: string | null, status: Status | null, statusLabel: string | null }> } };

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
          | { __typename: 'Duty', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Encouragement', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Exemption', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Permission', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Right', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Duty', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Encouragement', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Exemption', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Permission', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Right', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Duty', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Encouragement', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Exemption', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Permission', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Right', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Duty', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Encouragement', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Exemption', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Permission', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Right', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Duty', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Encouragement', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Exemption', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Permission', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Right', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Duty', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Encouragement', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Exemption', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Permission', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Right', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Duty', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Encouragement', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Exemption', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Permission', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Right', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Duty', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Encouragement', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Exemption', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Permission', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Right', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Duty', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Encouragement', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Exemption', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Permission', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Right', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Duty', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Encouragement', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Exemption', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Permission', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Right', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Duty', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Encouragement', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Exemption', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Permission', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Right', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Duty', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Encouragement', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Exemption', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Permission', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
          | { __typename: 'Right', modality: Modality | null, text: string | null, condition: string | null, bearers: Array<{ name: string }>, chain: { missing: Array<ChainGap>, breaches: Array<{ method: Method | null, rule: string | null, confidence: number | null, words: Array<string>, conduct: Array<
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
                  | { eId: string | null, text: string | null }
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
  first?: number | null | undefined;
  after?: string | null | undefined;
  minMaxFine?: number | null | undefined;
}>;


export type PenaltiesByFineQuery = { penalties: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ uri: string, eId: string | null, maxFine: number | null, maxMultiple: number | null, liability: Array<Liability>, article: { number: string | null } | null, tiers: Array<{ circumstance: Circumstance | null, measures: Array<{ kind: MeasureKind | null, target: MeasureTarget | null, min: number | null, max: number | null, multipleMin: number | null, multipleMax: number | null, base: MeasureBase | null }> }> }> } };

export type PenaltyVerdictsQueryVariables = Exact<{
  here?: string;
  there?: string;
  first?: number | null | undefined;
  language?: Language | null | undefined;
}>;


export type PenaltyVerdictsQuery = { compareInstruments: { penalties: { totalCount: number, nodes: Array<{ here: { eId: string | null, maxFine: number | null }, there: { eId: string | null, maxFine: number | null }, hereConduct: Array<
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
        >, pair: { method: Method | null, confidence: number | null, words: Array<string> }, verdicts: Array<{ dimension: ComparisonDimension, verdict: Verdict, verdictLabel: string, reason: string, here: { words: Array<string>, amount: number | null, multiple: number | null, measures: Array<MeasureKind>, circumstances: Array<Circumstance> }, there: { words: Array<string>, amount: number | null, multiple: number | null, measures: Array<MeasureKind>, circumstances: Array<Circumstance> } }> }> } } | null };

export type ComparedFragment = { words: Array<string>, amount: number | null, multiple: number | null, measures: Array<MeasureKind>, circumstances: Array<Circumstance> };

export type RemediesQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type RemediesQuery = { provisions: { totalCount: number, nodes: Array<
      | { uri: string, eId: string | null, text: string | null, functionLabel: string | null, norms: { nodes: Array<
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
          > } }
      | { uri: string, eId: string | null, text: string | null, functionLabel: string | null, norms: { nodes: Array<
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
          > } }
      | { uri: string, eId: string | null, text: string | null, functionLabel: string | null, norms: { nodes: Array<
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
          > } }
      | { uri: string, eId: string | null, text: string | null, functionLabel: string | null, norms: { nodes: Array<
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
          > } }
      | { uri: string, eId: string | null, text: string | null, functionLabel: string | null, norms: { nodes: Array<
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
          > } }
      | { uri: string, eId: string | null, text: string | null, functionLabel: string | null, norms: { nodes: Array<
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
          > } }
      | { uri: string, eId: string | null, text: string | null, functionLabel: string | null, norms: { nodes: Array<
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
          > } }
      | { uri: string, eId: string | null, text: string | null, functionLabel: string | null, norms: { nodes: Array<
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
          > } }
      | { uri: string, eId: string | null, text: string | null, functionLabel: string | null, norms: { nodes: Array<
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
          > } }
      | { uri: string, eId: string | null, text: string | null, functionLabel: string | null, norms: { nodes: Array<
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
          > } }
      | { uri: string, eId: string | null, text: string | null, functionLabel: string | null, norms: { nodes: Array<
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
          > } }
      | { uri: string, eId: string | null, text: string | null, functionLabel: string | null, norms: { nodes: Array<
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
            | { modality: Modality | null, text: string | null, bearers: Array<{ name: string }>, recipients: Array<{ name: string }> }
          > } }
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
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ score: number | null, highlights: Array<{ field: string, spans: Array<{ start: number, end: number }>, pieces: Array<{ text: string, hit: boolean }> }>, node:
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
        > } }> } };

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


export type UnsanctionedDutiesQuery = { duties: { totalCount: number, nodes: Array<{ eId: string | null, modality: Modality | null, text: string | null, bearers: Array<{ name: string }> }> } };

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


export type VersionsQuery = { dataVersion: { name: string, loadedAt: string } | null, works: { nodes: Array<{ uri: string, kind: InstrumentKind | null, inForce: { uri: string } | null, versions: { nodes: Array<{ uri: string, version: string | null, draft: boolean, adopted: string | null, promulgated: string | null, effective: string | null, superseded: string | null, repealed: string | null, claimedStatus: string | null, status: Status | null }> } }> } };

export const PlaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Place"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]} as unknown as DocumentNode<PlaceFragment, unknown>;
export const CountsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FacetCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"missingCount"}},{"kind":"Field","name":{"kind":"Name","value":"distinctCount"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CountsFragment, unknown>;
export const FineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Penalty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"maxFine"}},{"kind":"Field","name":{"kind":"Name","value":"maxMultiple"}},{"kind":"Field","name":{"kind":"Name","value":"enforcers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<FineFragment, unknown>;
export const LinkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Link"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChainLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]} as unknown as DocumentNode<LinkFragment, unknown>;
export const CounterpartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counterpart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CounterpartLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Link"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Link"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChainLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]} as unknown as DocumentNode<CounterpartFragment, unknown>;
export const ComparedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Compared"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComparedValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"multiple"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"circumstances"}}]}}]} as unknown as DocumentNode<ComparedFragment, unknown>;
export const ActorDutiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActorDuties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"电信业务经营者","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jurisdiction"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"CN","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"duties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"jurisdiction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jurisdiction"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sanctionedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"conduct"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"maxFine"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ActorDutiesQuery, ActorDutiesQueryVariables>;
export const ActorRolesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActorRoles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"公安机关","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"authorised"}},{"kind":"Field","name":{"kind":"Name","value":"duties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"receives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enforces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"penalties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delegations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kindOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ActorRolesQuery, ActorRolesQueryVariables>;
export const ArticleCardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ArticleCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"uri"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"/cn/反电信网络诈骗法","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"eId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"art_39","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"uri"},"value":{"kind":"Variable","name":{"kind":"Name","value":"uri"}}},{"kind":"Argument","name":{"kind":"Name","value":"eId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"eId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Place"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instrument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Place"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"penalties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"maxFine"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Place"}}]}},{"kind":"Field","name":{"kind":"Name","value":"violators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enforcers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circumstance"}},{"kind":"Field","name":{"kind":"Name","value":"circumstanceLabel"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"discretion"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"multipleMin"}},{"kind":"Field","name":{"kind":"Name","value":"multipleMax"}},{"kind":"Field","name":{"kind":"Name","value":"base"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Place"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]} as unknown as DocumentNode<ArticleCardQuery, ArticleCardQueryVariables>;
export const ArticlePagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ArticlePages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"uri"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"/cn/反电信网络诈骗法","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instrument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"uri"},"value":{"kind":"Variable","name":{"kind":"Name","value":"uri"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ArticlePagesQuery, ArticlePagesQueryVariables>;
export const ArticleReferencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ArticleReferences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"uri"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"/cn/反电信网络诈骗法","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"eId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"art_32","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"uri"},"value":{"kind":"Variable","name":{"kind":"Name","value":"uri"}}},{"kind":"Argument","name":{"kind":"Name","value":"eId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"eId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"work"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ArticleReferencesQuery, ArticleReferencesQueryVariables>;
export const CompareInstrumentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompareInstruments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"here"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"/cn-zj/浙江省实施《中华人民共和国反电信网络诈骗法》办法","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"there"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"/cn/反电信网络诈骗法","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"relation"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrespondenceRelation"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compareInstruments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"here"},"value":{"kind":"Variable","name":{"kind":"Name","value":"here"}}},{"kind":"Argument","name":{"kind":"Name","value":"there"},"value":{"kind":"Variable","name":{"kind":"Name","value":"there"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"here"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"there"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"relationsOf"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"relation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"relation"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"here"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"there"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"relationLabel"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"runnerUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"diff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"onlyHere"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"onlyThere"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CompareInstrumentsQuery, CompareInstrumentsQueryVariables>;
export const CoverageMatrixDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoverageMatrix"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"national"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"/cn/反电信网络诈骗法","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instruments"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageUnit"}},"defaultValue":{"kind":"EnumValue","value":"ARTICLE"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"national"},"value":{"kind":"Variable","name":{"kind":"Name","value":"national"}}},{"kind":"Argument","name":{"kind":"Name","value":"instruments"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instruments"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"national"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instrument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"compared"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"gapCount"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instrument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"eId"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eId"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CoverageMatrixQuery, CoverageMatrixQueryVariables>;
export const DefinitionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Definitions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definedTerms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"TERM"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DefinitionsQuery, DefinitionsQueryVariables>;
export const DelegationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Delegations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DELEGATION"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"delegates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DelegationsQuery, DelegationsQueryVariables>;
export const DutiesOfAKindDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DutiesOfAKind"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"names"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"电信业务经营者","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"own"},"name":{"kind":"Name","value":"duties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"bearer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"names"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"withKinds"},"name":{"kind":"Name","value":"duties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"bearerOrKind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"names"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"bearers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DutiesOfAKindQuery, DutiesOfAKindQueryVariables>;
export const EnforcersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Enforcers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ENFORCER"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"enforces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"maxFine"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EnforcersQuery, EnforcersQueryVariables>;
export const ExemptionsAndPrecedenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExemptionsAndPrecedence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"norms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"modality"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"EXEMPTION"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"bearers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PRECEDENCE"},{"kind":"EnumValue","value":"EXCEPTION"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"targetTitle"}}]}}]}}]}}]} as unknown as DocumentNode<ExemptionsAndPrecedenceQuery, ExemptionsAndPrecedenceQueryVariables>;
export const ExplanationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Explanations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"uri"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"/cn/反电信网络诈骗法","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instrument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"uri"},"value":{"kind":"Variable","name":{"kind":"Name","value":"uri"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commentaries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"passageKind"}},{"kind":"Field","name":{"kind":"Name","value":"explains"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExplanationsQuery, ExplanationsQueryVariables>;
export const ExplicitSanctionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplicitSanctions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"penalties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"namesProvision"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"violates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sanctions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"conduct"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExplicitSanctionsQuery, ExplicitSanctionsQueryVariables>;
export const FacetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Facets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jurisdiction"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"enforcers"},"name":{"kind":"Name","value":"penaltyFacets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"ENFORCER"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"jurisdiction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jurisdiction"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"measures"},"name":{"kind":"Name","value":"penaltyFacets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"MEASURE_KIND"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"jurisdiction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jurisdiction"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"bearers"},"name":{"kind":"Name","value":"normFacets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"BEARER"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"jurisdiction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jurisdiction"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"modality"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OBLIGATION"},{"kind":"EnumValue","value":"PROHIBITION"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"norms"},"name":{"kind":"Name","value":"normFacets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"INSTRUMENT"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"jurisdiction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jurisdiction"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"provisions"},"name":{"kind":"Name","value":"provisionFacets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"FUNCTION"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"jurisdiction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jurisdiction"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FacetCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"missingCount"}},{"kind":"Field","name":{"kind":"Name","value":"distinctCount"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FacetsQuery, FacetsQueryVariables>;
export const HighestFinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HighestFines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"names"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"电信业务经营者","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jurisdiction"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fixed"},"name":{"kind":"Name","value":"penalties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"facedBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"names"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"jurisdiction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jurisdiction"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"MAX_FINE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fine"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"multiple"},"name":{"kind":"Name","value":"penalties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"facedBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"names"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"jurisdiction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jurisdiction"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"MAX_MULTIPLE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Penalty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"maxFine"}},{"kind":"Field","name":{"kind":"Name","value":"maxMultiple"}},{"kind":"Field","name":{"kind":"Name","value":"enforcers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HighestFinesQuery, HighestFinesQueryVariables>;
export const ImplementingInstrumentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImplementingInstruments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"uri"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"/cn/反电信网络诈骗法","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"work"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"uri"},"value":{"kind":"Variable","name":{"kind":"Name","value":"uri"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"effective"}}]}},{"kind":"Field","name":{"kind":"Name","value":"implementedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"basedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"basisOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"BASIS"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImplementingInstrumentsQuery, ImplementingInstrumentsQueryVariables>;
export const InstrumentsInForceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InstrumentsInForce"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2025-11-30","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instruments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"IN_FORCE"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"EFFECTIVE"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"}},{"kind":"Field","name":{"kind":"Name","value":"effective"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusLabel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]}]}}]}}]}}]} as unknown as DocumentNode<InstrumentsInForceQuery, InstrumentsInForceQueryVariables>;
export const NationalCounterpartsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NationalCounterparts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"uri"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"/cn-zj/浙江省实施《中华人民共和国反电信网络诈骗法》办法","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instrument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"uri"},"value":{"kind":"Variable","name":{"kind":"Name","value":"uri"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"provisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PARAGRAPH"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"nationalCounterparts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"relationLabel"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"runnerUp"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NationalCounterpartsQuery, NationalCounterpartsQueryVariables>;
export const NeighbourhoodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Neighbourhood"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"QWN0b3I6L2FjdG9yL-eUteS_oeS4muWKoee7j-iQpeiAhQ","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"depth"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"2"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"edges"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EdgeKind"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"BORNE_BY"},{"kind":"EnumValue","value":"SANCTIONS"},{"kind":"EnumValue","value":"APPLIES_TO"},{"kind":"EnumValue","value":"ENFORCED_BY"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"direction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EdgeDirection"}},"defaultValue":{"kind":"EnumValue","value":"BOTH"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxNodes"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"60"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"Variable","name":{"kind":"Name","value":"depth"}}},{"kind":"Argument","name":{"kind":"Name","value":"edges"},"value":{"kind":"Variable","name":{"kind":"Name","value":"edges"}}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"direction"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxNodes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxNodes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"truncatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Norm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Penalty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"maxFine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const NodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Nodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"V29yazovY24v5Y-N55S15L-h572R57uc6K-I6aqX5rOV","block":false},{"kind":"StringValue","value":"unknown","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Work"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<NodesQuery, NodesQueryVariables>;
export const ObligationChainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ObligationChain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"uri"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"/cn/反电信网络诈骗法","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"eId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"art_12__para_1","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minConfidence"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}},"defaultValue":{"kind":"IntValue","value":"0"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"methods"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Method"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"uri"},"value":{"kind":"Variable","name":{"kind":"Name","value":"uri"}}},{"kind":"Argument","name":{"kind":"Name","value":"eId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"eId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"norms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"bearers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"minConfidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minConfidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"methods"},"value":{"kind":"Variable","name":{"kind":"Name","value":"methods"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"breaches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Link"}},{"kind":"Field","name":{"kind":"Name","value":"conduct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"penalty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"maxFine"}},{"kind":"Field","name":{"kind":"Name","value":"maxMultiple"}},{"kind":"Field","name":{"kind":"Name","value":"tiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circumstance"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"multipleMin"}},{"kind":"Field","name":{"kind":"Name","value":"multipleMax"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enforcers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Link"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Link"}},{"kind":"Field","name":{"kind":"Name","value":"norm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"counterparts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counterpart"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Link"}},{"kind":"Field","name":{"kind":"Name","value":"norm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"bearers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Link"}},{"kind":"Field","name":{"kind":"Name","value":"norm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"civil"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Link"}},{"kind":"Field","name":{"kind":"Name","value":"penalty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"criminal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Link"}},{"kind":"Field","name":{"kind":"Name","value":"penalty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Link"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"counterparts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counterpart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Link"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChainLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counterpart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CounterpartLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Link"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<ObligationChainQuery, ObligationChainQueryVariables>;
export const PenaltiesByFineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PenaltiesByFine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minMaxFine"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"penalties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"minMaxFine"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minMaxFine"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"MAX_FINE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"maxFine"}},{"kind":"Field","name":{"kind":"Name","value":"maxMultiple"}},{"kind":"Field","name":{"kind":"Name","value":"liability"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circumstance"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"multipleMin"}},{"kind":"Field","name":{"kind":"Name","value":"multipleMax"}},{"kind":"Field","name":{"kind":"Name","value":"base"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PenaltiesByFineQuery, PenaltiesByFineQueryVariables>;
export const PenaltyVerdictsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PenaltyVerdicts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"here"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"/cn-zj/浙江省实施《中华人民共和国反电信网络诈骗法》办法","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"there"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"/cn/反电信网络诈骗法","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}},"defaultValue":{"kind":"EnumValue","value":"ZH"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compareInstruments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"here"},"value":{"kind":"Variable","name":{"kind":"Name","value":"here"}}},{"kind":"Argument","name":{"kind":"Name","value":"there"},"value":{"kind":"Variable","name":{"kind":"Name","value":"there"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"penalties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"here"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"maxFine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"there"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"maxFine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hereConduct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"thereConduct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"verdictLabel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"here"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Compared"}}]}},{"kind":"Field","name":{"kind":"Name","value":"there"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Compared"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Compared"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComparedValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"multiple"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"circumstances"}}]}}]} as unknown as DocumentNode<PenaltyVerdictsQuery, PenaltyVerdictsQueryVariables>;
export const RemediesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Remedies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PARAGRAPH"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"function"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REMEDY"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"functionLabel"}},{"kind":"Field","name":{"kind":"Name","value":"norms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"bearers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RemediesQuery, RemediesQueryVariables>;
export const ResolveCitationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResolveCitations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"违反《反电信网络诈骗法》第三十九条第一款第（五）项和浙江省实施《中华人民共和国反电信网络诈骗法》办法第四十二条的，依照反电信网络诈骗法第五十一条处理；造成损害的，适用《民法典》第一千一百六十五条。","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolveCitations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"normalized"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"}},{"kind":"Field","name":{"kind":"Name","value":"work"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stub"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<ResolveCitationsQuery, ResolveCitationsQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"拘留","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"highlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pieces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"hit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Norm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Penalty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"eId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Work"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const ShortestPathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShortestPaths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"QWN0b3I6L2FjdG9yL-eUteS_oeS4muWKoee7j-iQpeiAhQ","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"UmlnaHQ6L2NuL-WPjeeUteS_oee9kee7nOiviOmql-azlUAyMDIyLTA5LTAyI2FydF80OF9fcGFyYV8xfm5vcm1fMQ","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"edges"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EdgeKind"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"BORNE_BY"},{"kind":"EnumValue","value":"SANCTIONS"},{"kind":"EnumValue","value":"REMEDIED_BY"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"directed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"6"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortestPaths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"edges"},"value":{"kind":"Variable","name":{"kind":"Name","value":"edges"}}},{"kind":"Argument","name":{"kind":"Name","value":"directed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"directed"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxLength"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"hasMore"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Norm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Penalty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ShortestPathsQuery, ShortestPathsQueryVariables>;
export const StructureCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StructureCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instruments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"chapterCount"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"paragraphCount"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}},{"kind":"Field","name":{"kind":"Name","value":"pointCount"}},{"kind":"Field","name":{"kind":"Name","value":"passageCount"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StructureCountsQuery, StructureCountsQueryVariables>;
export const UnresolvedRankingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnresolvedRanking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instrumentKinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InstrumentKind"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CONSTITUTION"},{"kind":"EnumValue","value":"LAW"},{"kind":"EnumValue","value":"ADMINISTRATIVE_REGULATION"},{"kind":"EnumValue","value":"LOCAL_REGULATION"},{"kind":"EnumValue","value":"DECISION"},{"kind":"EnumValue","value":"RULE"},{"kind":"EnumValue","value":"JUDICIAL_INTERPRETATION"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unresolvedReferences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"instrumentKind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instrumentKinds"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"missingCount"}},{"kind":"Field","name":{"kind":"Name","value":"distinctCount"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Work"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stub"}},{"kind":"Field","name":{"kind":"Name","value":"citedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"eId"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnresolvedRankingQuery, UnresolvedRankingQueryVariables>;
export const UnresolvedReferencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnresolvedReferences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"resolution"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"AMBIGUOUS"},{"kind":"EnumValue","value":"OUT_OF_RANGE"},{"kind":"EnumValue","value":"NOT_IN_CORPUS"},{"kind":"EnumValue","value":"UNRESOLVED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"TARGET"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"resolutionLabel"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"targetTitle"}},{"kind":"Field","name":{"kind":"Name","value":"targetEId"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"}},{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"eId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"works"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"stub"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"citedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"eId"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnresolvedReferencesQuery, UnresolvedReferencesQueryVariables>;
export const UnsanctionedDutiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnsanctionedDuties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"work"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"/cn/反电信网络诈骗法","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"work"},"value":{"kind":"Variable","name":{"kind":"Name","value":"work"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"sanctioned"},"value":{"kind":"BooleanValue","value":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"bearers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnsanctionedDutiesQuery, UnsanctionedDutiesQueryVariables>;
export const VersionDiffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VersionDiff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"work"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"/cn/反电信网络诈骗法","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"change"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChange"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CHANGED"},{"kind":"EnumValue","value":"ADDED"},{"kind":"EnumValue","value":"REMOVED"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compareVersions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"work"},"value":{"kind":"Variable","name":{"kind":"Name","value":"work"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"movedCount"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"change"},"value":{"kind":"Variable","name":{"kind":"Name","value":"change"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"likeness"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<VersionDiffQuery, VersionDiffQueryVariables>;
export const VersionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Versions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2025-12-01","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"loadedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"works"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"stub"},"value":{"kind":"BooleanValue","value":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}},{"kind":"Field","name":{"kind":"Name","value":"promulgated"}},{"kind":"Field","name":{"kind":"Name","value":"effective"}},{"kind":"Field","name":{"kind":"Name","value":"superseded"}},{"kind":"Field","name":{"kind":"Name","value":"repealed"}},{"kind":"Field","name":{"kind":"Name","value":"claimedStatus"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<VersionsQuery, VersionsQueryVariables>;