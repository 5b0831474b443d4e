/** What a word does at the place where a predicate may begin. */
export type WordClass = 'VERB' | 'ADVERB' | 'PREPOSITION';

/** A word of a predicate as it stands in a text. */
export interface Word {
  readonly class: WordClass;
  readonly spelling: string;
  readonly length: number;
  /** Whether it also stands inside names: 管理 in 管理机构, 使用 in 使用单位. */
  readonly nominal: boolean;
  /** Whether it makes a name with 人, 者, 单位 and the like: 出租人. */
  readonly names: boolean;
}

/** Verbs that open the predicate of a norm or of a case and never stand inside an actor's name. */
const VERBS =
  '厉行|褒扬|垫付|报考|抢劫|敲诈|勒索|强占|霸占|围填|聚众|拦截|瞒报|谎报|迟报|漏报|虚报|用于|分为|视察|退会|换届|达成|载运|服现役|牺牲|就任|离任|当选|改选|补选|分娩|怀孕|患病|负伤|致残|入住|入会|入社|退社|退伍|转业|出庭|逃匿|逃逸|脱逃|作为|约见|联系|' +
  '报|交|送|设|供|负担|要求|拨缴|丢失|接送|打造|刊登|分担|服从|帮扶|聚焦|开创|借鉴|关爱|关心|爱护|扶助|引诱|吸纳|培育|前往|直至|挑选|招引|方便|便于|推送|查清|投放|投入|复诊|就诊|诊断|转诊|接诊|驯养|引种|宰杀|调出|调入|运出|运入|运离|驶离|进港|出港|拖带|打捞|创新|吸毒|担负|给付|汇总上报|报备|吊挂|印发|下发|转达|支援|慰问|修筑|铺设|架设|敷设|埋设|栽种|修剪|迁坟|殡葬|火化|安葬|' +
  '分工负责|分工管理|牵头|担负|肩负|履行|行使|制定|制订|拟订|拟定|修订|修改|修正|建立|设立|成立|组建|健全|完善|加强|强化|加大|加快|深化|推进|推动|推广|推行|促进|开展|进行|实行|采取|采用|' +
  '运用|提出|提交|提请|办理|作出|做出|做好|做到|给予|予以|加以|发现|接到|收到|认为|认定|确定|确认|确需|确保|指定|指派|选派|选定|授予|通知|告知|通报|报送|报请|报经|' +
  '呈报|公布|公示|公告|出具|出示|换发|补发|签订|签署|订立|缴付|取得|获得|获取|违反|擅自|拒绝|拒不|享有|享受|具有|具备|符合|属于|需要|没有|存在|发生|造成|导致|引起|出现|' +
  '从事|召开|列席|出席|任命|任免|罢免|选拔|普及|督促|敦促|核查|核实|核验|核定|同意|维持|保持|保留|保守|防止|防范|避免|减少|降低|消除|提高|增强|增加|提升|优化|改善|改进|' +
  '改变|扩大|发挥|发展|落实|贯彻|遵守|遵循|坚持|秉持|尊重|安排|统筹|变更|撤销|撤回|注销|吊销|暂停|停止|中止|终止|解除|解散|责令|没收|处以|追究|查阅|查明|交还|送达|送交|' +
  '发给|退还|返还|归还|补助|补贴|扶持|奖励|表彰|支持|鼓励|倡导|提倡|引导|帮助|照顾|会同|协同|配合|协助|商请|征求|听取|征得|划定|划分|列入|纳入|计入|录入|载入|配备|配置|' +
  '新建|改建|扩建|修建|恢复|排除|占用|挪用|截留|泄露|泄漏|干预|干涉|阻碍|阻挠|妨碍|破坏|损害|侵犯|侵占|危害|滥用|隐瞒|隐匿|伪造|变造|提起|撤诉|填写|佩戴|享|遇有|遇|达到|' +
  '超过|超出|低于|高于|满足|完成|实现|形成|构成|包括|包含|载明|注明|标明|写明|说明|证明|表明|标注|掌握|了解|知道|知悉|明知|得知|熟悉|研究|引入|选择|选用|选举产生|组织开展|' +
  '组织实施|组织编制|组织制定|协调解决|协调推进|划拨|拨付|拨款|分配|调配|调整|调动|调取|召回|扣除|抵扣|偿还|' +
  '偿付|约定|协商|商定|明确|突出|注重|重视|关注|体现|反映|记录|记载|归档|汇总|汇报|上报|抄送|转送|转报|转交|转入|转为|迁移|进入|进出|驶入|驶出|通行|靠泊|航行|行驶|乘坐|' +
  '搭乘|卸载|捕捉|猎捕|砍伐|焚烧|倾倒|堆放|丢弃|抛洒|遗撒|再利用|更换|更改|更新|更正|虐待|遗弃|改正|整改|补正|补充|补办|补缴|追回|追缴|追偿|追加|扣减|减轻|减免|免除|减收|免收|免征|免予|免于|' +
  '豁免|不予|不服|不再|不能|不准|不许|不履行|不执行|不符合|不具备|不适用|逾期|超期|到期|期满|届满|继续|暂缓|缓缴|延长|延期|延迟|延缓|推迟|提前|缩短|限制|限期|控制|严控|约束|' +
  '规范|规定|引发|诱发|触犯|冒用|冒充|假冒|仿冒|盗用|转包|转借|转租|转产|歇业|停业|停产|关闭|开放|开通|开立|开具|开始|开工|竣工|施行|生效|失效|回避|离职|辞职|辞去|入伍|' +
  '入学|失业|离婚|死亡|受伤|丧失|遗失|灭失|毁损|损毁|处于|位于|依靠|凭借|面向|应对|迎接|共享|共建|对接|衔接|融合|联合开展|联合|分享|交流|协作|通过|经过|通告|说服|' +
  '劝阻|劝返|约谈|训诫|教育引导|警告|提示|提醒|警示|答复|反馈|回复|回应|解答|解决|化解|判决|判处|仲裁裁决|执结|勒令|带领|率领|带动|激励|激发|动员|发动|号召|组织动员|吸引|' +
  '吸收|吸纳|接纳|抢救|撤离|转运|封闭|封锁|隔离|预留|预存|预付|筹措|赠送|放弃|转增|兑换|兑现|留置|充任|胜任|评选|评价|评估|讨论|否决|宣布|宣告|宣誓|进驻|入驻|到场|' +
  '到达|前往|赴|赶赴|返回|离开|离境|出境|入境|居住|居留|停留|逗留|住宿|滞留|被|受|令|收缴|收回|搜集|搜查|打击|惩治|惩处|惩戒|制止|遏制|取缔|杜绝|严禁|严厉打击|追赃|挽回|' +
  '抵制|领用|佩带|穿着|聚集|集会|示威|游行|请愿|上访|盘问|鉴别|识别|甄别|判断|判定|推定|视为|视同|等同|创建|撰写|担保|参照|自觉|知晓|享用|前来|派员|告诫|申辩|陈述|' +
  '听证|统筹推进|举行|下达|允许|取消|发出|产生|清偿|扣留|涉嫌|代为|建议|探索|交纳|明示|暗示|签字|签名|修缮|盖章|赋予|准许|暂扣|责成|派人|计算|招收|承认|兴办|承接|拖欠|欠缴|纠正|构建|准予|' +
  '部署|树立|递交|交给|选聘|推选|委任|遴选|增设|开拓|营造|出台|上交|上缴|索要|强迫|提取|提议|发起|抽查|印制|监制|制发|填发|签收|查获|查证|批转|批复|代收|代征|代管|运送|' +
  '调拨|会商|无法|无权|无正当理由|难以|简化|复印|抄录|摘抄|拟作出|认领|守护|巡护|承建|发包给|交由|登报|告诉|改组|开业|承销|购置|购进|拍摄|录制|收看|争取|建档|命名|更名|编入|' +
  '编报|汇编|招募|拨给|支取|存入|存放|装修|租用|借用|借给|抚育|照料|看望|探望|探视|会见|辩护|拘传|提审|讯问|传唤|宣判|值勤|护送|押送|遣送|遣返|谈判|缔结|加入|' +
  '退出|表扬|嘉奖|晋升|晋级|授衔|免职|辞退|开除|调离|轮岗|持证上岗|办结|获知|知道|离岗|求职|登山|承储|参考|存续|适用|玩忽|徇私|拒载|倒卖|离场|缴费|出院|匿名|另有|录音|录像|解聘|续聘|投产|投运|交工|复工|停工|返工|抢险|蓄水|调水|排涝|停水|停电|停气|停热|抄表|调价|标价|收税|减税|抵免|记账|' +
  '报账|列支|结转|补足|补登|重建|迁建|恢复植被|复绿|救火|扑救|禁牧|休牧|轮牧|开庭|改动|投喂|重印|离船|获悉|退职|认罪|兼营|进站|出站|上车|下车|' +
  '严防|便利|办好|刻制|收押|押解|转付|充实|加深|弘扬|热爱|妨害|违背|搬空|限定|善待|签定|新增|配制|采访|参战|寄存|加算|加收|加征|补征|停办|欠税|上岗|陪伴';

/** Verbs that are the stem of a name before 人, 者, 单位 and the like: 出租人, 采购单位. */
const NAME_VERBS =
  '依托|输送|送养|送审|负责|承担|赡养|抚养|扶养|决定|合作|制作|起草|受理|审理|接受|授权|报告|公开|发放|核发|颁发|签发|缴纳|征收|征用|收取|购买|利用|参加|参与|召集|主持|选任|聘任|聘用|聘请|招用|招聘|录用|录取|培养|' +
  '宣传|核准|批准|维护|保存|保管|查处|查封|扣押|冻结|查验|移送|移交|交付|赔偿|补偿|救助|资助|设置|安装|建造|拆除|修复|清理|清除|清运|处置|起诉|上诉|申诉|控告|检举|投诉|' +
  '申报|填报|报名|携带|持有|拥有|占有|组成|张贴|悬挂|刊登|播放|传播|登载|披露|开发|引进|调度|扣缴|代扣|结算|清算|承诺|转移|迁入|搬迁|停放|停泊|驾驶|装载|' +
  '出租|出借|出售|出口|进口|过境|采购|采集|采伐|采挖|开采|勘查|勘探|挖掘|捕捞|饲养|养殖|种植|栽植|燃放|排放|储存|贮存|回收|开办|开设|退休|退役|服役|就业|结婚|应聘|解释|' +
  '调处|裁决|裁定|接收|安置|收养|收治|收容|救治|救援|抢修|疏散|垫付|筹集|募集|集资|捐赠|捐助|赠与|继承|兑付|质押|抵押|担任|兼任|代理|派出|派遣|派驻|推荐|提名|举荐|评定|' +
  '评审|测评|考核|考评|考察|审议|审定|表决|收购|收集|收存|检疫|举报|申领|领取|询问|质询|检定|校准|创作|翻译|编写|设计|委派|请求|查询|投保|报案|介绍|供养|培育|审判|' +
  '立案|复核|接待|发行|合并|分立|评聘|预售|并购|寄递|收寄|交寄|认购|乘车';

/** Verbs that are also the stem of an organ's name: 管理机构, 使用单位, 执行人. */
const NOMINAL_VERBS =
  '监督管理|监督检查|检验检测|监督指导|组织协调|组织领导|检查监督|检查指导|指导监督|指导协调|协调指导|' +
  '编制|实施|提供|申请|处理|委托|发布|支付|销售|使用|举办|主办|承办|选举|培训|指导|监督|检查|检验|检测|监测|调查|审查|审核|审批|许可|登记|备案|保障|保护|保证|预防|执行|协调|组织|' +
  '领导|管理|经营|生产|建设|施工|设计|运营|运输|转让|主管|主持|规划|计划|投资|代表|招生|服务|维修|养护|保养|供应|供热|供水|供电|供气|收费|交易|出版|印刷|复制|加工|储备|存储|屠宰|养老|托育|鉴定|认证|认可|评估|评价|公证|仲裁|调解|救助|抚恤|优待|复议|信访|赔偿|保险|担保|承包|' +
  '发包|承租|承运|托运|代理|受托|邀请|聘任|主导|主责|参建|参保|参赛|缔约|签约|结算|清算|托管|看护|监护|看管|值班|值守|巡查|巡逻|救援|消防|勘察|测绘|教学|教育|科研|研究|开发|经办|批发|零售|试点|试验|统计|审计|监理|监察|监管|执法|稽查|督查|督察|督导|工作|治理|绿化|审计|核算|验收|通信|侦查|招投标|公证';

/** Adverbs that stand between an actor and his verb. */
const ADVERBS =
  '只能|迅速|严重|累计|连续|单方面|单方|自己|严厉|方可|如果|依法|依职权|依照职责|按照职责|按职责|按规定|按照规定|依照规定|按照国家规定|按照国家有关规定|依照国家有关规定|按照有关规定|及时|立即|即时|定期|不定期|适时|随时|按时|按期|如期|统一|分别|共同|联合|逐步|逐级|逐年|逐项|自行|自愿|自主|直接|' +
  '具体|积极|严格|主动|书面|如实|妥善|充分|全面|合理|科学|公平|公正|客观|切实|认真|有效|有序|有计划地|有计划|每年|每半年|每月|每季度|每学期|每学年|每旬|每个月|每两年|每三年|每五年|至少|一律|一般|原则上|同时|同步|首先|首次|优先|重点|特别|尤其|应当依法|进一步|不断|持续|深入|大力|广泛|普遍|主要|' +
  '必要时|负有|均|都|也|还|又|再次|再|仍|仍然|则|即|便|方|才|并|且|不断|常态化|日常|先行|事先|事前|事后|当场|现场|就地|就近|无偿|有偿|免费|单独|独立|集中|分类|分级|联合|协同|因地制宜|综合|就|另行|已经|尚未|经常|正在|当面|足额|重新|互相|相互|正确|视情|酌情|随身|自动|故意|能够|及早|尽快|尽量|从严|从重|从快|从轻|相应|如实地|稳妥|全程|全额|逐件|逐户|逐一|分级分类|分期|分批|按月|按年|按季度|按日|按比例|按需|拟';

/** Prepositions: what follows is a phrase before the verb. */
const PREPOSITIONS =
  '商|到|根据|依照|按照|依据|遵照|参照|比照|结合|针对|围绕|对于|关于|为了|由于|因为|鉴于|基于|除|经由|未经|非经|未按照|未按|未依照|未依法|未能|未|自|从|向|在|对|为|将|把|由|因|经|凭|持|以|用|于|与|按|依|就|于|同|不|无|有|是|已';

/** What may not stand next to a word of one character, lest it be a part of another word: 所在, 对外, 自治区. */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  对: '外口象手岸方应接策比',
  为: '主止限期',
  在: '职岗校场编建册线押逃先',
  从: '业属',
  向: '导',
  将: '军来领士',
  把: '关握',
  由: '于来',
  自: '荐治然动贸来愿主律身有营救建助考制行己由用备学查驾媒',
  因: '素此子',
  经: '营济办纪费常过理贸信销验典络治',
  未: '成来',
  以: '上下内外及后前来往色免便',
  于: '',
  与: '会',
  按: '揭摩',
  依: '据附',
  就: '业医餐诊学读近地',
  同: '级时意事步行业胞等类一志学性',
  用: '户地水电人工途品具气能于药材海林房',
  持: '有股牌续',
  凭: '证',
  除: '',
  都: '市江',
  也: '',
  还: '款本',
  又: '',
  再: '生次审保担婚',
  则: '',
  即: '时将',
  便: '利民',
  方: '案面法式便向针位可',
  才: '能',
  并: '购网联轨',
  且: '',
  均: '衡等价收纯占住耕面绿产',
  就近: '',
  被: '告保申征监审检评继执选许处害侵投诉拆收调担代赡抚扶举雇聘派录采考验救授赠追',
  受: '水益托让赠害理聘众灾训贿雇污援教助损审政',
  令: '',
  拟: '任录晋聘提稿制人',
  报: '告案名废酬刊社纸销考表关检捕警',
  供: '餐应给热水电气用销货暖求职养需奉排油役',
  到: '期达场位岗任案庭会账店手底点来',
  设: '备施区计立置定想法市防卡岗员证奖障',
  交: '通易流接警叉换界',
  送: '检',
  不: '动锈设良特法',
  无: '民线人障主形偿害锡土业照证碍烟机房',
  有: '关限色线机偿效害轨序形毒期功',
  是: '否',
  已: '婚故经',
  享: '有受',
  遇: '有到难险',
  赴: '',
  仍: '',
};
const NOT_AFTER: Readonly<Record<string, string>> = {
  对: '面绝相针核校应反派',
  为: '行作成认以视称分变改因较更最人无有勇',
  在: '所存现正内潜实驻',
  从: '服听依随',
  向: '方定导取走一双转面志倾意',
  将: '即必',
  由: '自理事案缘经不',
  自: '各独亲擅来私出',
  因: '原基起病成诱死',
  经: '已曾财未非外神正佛五',
  未: '尚从',
  以: '可所予加足得给难据用',
  于: '由对关属位处低高限基优大小等鉴用归善过至终',
  与: '参赠给授让',
  按: '',
  依: '相',
  就: '成造',
  同: '会合协相共不连等认赞如视陪雷',
  用: '使利采费适专作信租占引滥挪征应运雇聘任公民商军医食农饮实通日停启',
  持: '支维保坚主扶加矜劫',
  凭: '文任',
  除: '解拆消清排扣开免删铲',
  都: '首成',
  还: '返归偿退交发',
  再: '可不',
  则: '原规细准通法总分附守',
  即: '立随',
  便: '方以简',
  方: '地官一各双对甲乙他警多第军中外我供需医买卖租包托办用药处配',
  才: '人',
  并: '合兼吞',
  均: '平',
  被: '',
  受: '接享承遭收忍感',
  令: '指责命条法政夏',
  且: '而并况',
  也: '',
  仍: '',
  拟: '虚模草研比',
  报: '申填上通举汇情呈预海学日晚画公电',
  供: '提口以可仅专',
  到: '达受得收接遇来直看做找感等涉回',
  设: '建附开增创敷架埋铺常公私预所陈摆假下内分派特新已',
  商: '电协工经会厂招外客供制代承运开服零磋微券行港侨华通厅店网',
  交: '提移转递外社成邮公',
  送: '报移抄递转发运护押遣推配接选寄投',
  不: '',
  无: '毫有虽',
  有: '国所私公拥具享共现占持专自没原特固未设含只稀',
  是: '但凡于正还就也可都即或',
  已: '',
  享: '共分',
};

/** Where what looks like a verb is the end of one word and the start of another: 旅游行政. */
const PARTS: Readonly<Record<string, RegExp>> = {
  游行: /旅游行/u,
  通行: /交通行[业政]/u,
  航行: /[民通]航行[业政]/u,
  进出: /进出[口境]/u,
  出境: /[入进]出境/u,
  共建: /公共建/u,
  派员: /特派员/u,
  建档: /城建档/u,
  上交: /上交通/u,
  会商: /协会商会|员会商/u,
  会同: /员会同意/u,
  构建: /机构建/u,
  构成: /机构成/u,
  关注: /机关注/u,
  处以: /事处以及/u,
  关心: /关心下/u,
  动员: /运动员/u,
  聚集: /众聚集/u,
  计算: /计算机/u,
  标注: /商标注/u,
  施行: /[设实]施行/u,
  限制: /限制民/u,
  经常: /经常务/u,
  运出: /[客货]运出租/u,
  建设: /伍建设/u,
  科学: /科学[技研院家馆教文素知普]/u,
  便利: /[^，、；。并]便利|便利[店化条措超性程、，。；的和]/u,
  方: /[业工]方(?![能可得须])/u,
  自行: /自行车/u,
  合作: /合作区/u,
  交: /交办[单机]/u,
  居住: /居住[证区]/u,
  发生: /发生地/u,
  入境: /出入境|入境旅/u,
  封闭: /封闭式/u,
  解除: /解除权/u,
  隔离: /隔离戒/u,
  听证: /听证[机主]/u,
  就业: /就业困/u,
  检疫: /检疫医/u,
  举报: /举报有功/u,
};
/** 被拘留人, 受委托单位: to whom a thing is done, by his name. */
const SUFFERER =
  /^(?:[被受][^他她本外一，。；、的][^，。；、的]{0,3}?(?:人(?![民大员力身均才口])|人民(?:法院|检察院|政府)|[者方]|单位|对象|人员|公司)|被责令[^，。；、的]{2,7}者|受委托[^，。；、的]{0,4}(?:银行|机构|机关|公司))/u;
/** 管理委员会 | 受市人民政府委托: what a body was given, not who was. */
const ENTRUSTED = /^受(?!委托)[^，。；的]{3,20}的?委托(?![的人方单])/u;
/** 主管部门商同级有关部门: a verb only before whom one consults. */
const CONSULTS =
  /^商(?:国务院|国家|有关|同级|相关|设区的市|[省军四]|财政|中国|当地|本级|市(?!场)|公安|地方|[^品业标务店户会场家人定，。；]{1,10}(?:人民政府|主管部门))/u;
/**
 * Where what stands beside a word of one character belongs to the word on its other side, and makes no other word of
 * it: 个人 | 为, 银行 | 为 (not 人为, 行为), 学校 | 对 (not 校对), 对 | 外商, 在 | 编制规划时 (not 在编).
 */
const APART_BEFORE: Readonly<Record<string, RegExp>> = {
  为: /(?:[个他法任托理护责]人|银行)$/u,
  对: /[学院高]校$/u,
};
const APART_BEHIND: Readonly<Record<string, RegExp>> = {
  对: /^外[国商债汇资籍]/u,
  与: /^会[展员计议]/u,
  自: /^建(?:筑|[立成][^，。；]{0,12}之日)/u,
  在: /^(?:职[责权称业]|编[写报]|编制(?![内外人])|建(?:设(?!施(?!工))|立|造)|校[园内外]|场[所内外馆]|岗位)/u,
};

/** A word as it is looked up. */
interface Entry {
  readonly word: Word;
  /** Code of its second character. */
  readonly second: number;
  /** Codes of the characters that may not stand next to it. */
  readonly notBefore: ReadonlySet<number>;
  readonly notAfter: ReadonlySet<number>;
  /** Whether more than its neighbours shows that it is a part of another word. */
  readonly within: ((text: string, at: number) => boolean) | null;
}

const codesOf = (characters = ''): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)));

/** The words that begin with one character. */
interface Opening {
  /** The longest first. */
  readonly words: Entry[];
  /** Whether a count may begin with it. */
  counts: boolean;
}

/** By code of the first character: an array, for every character of every text is looked up in it. */
const byOpening: (Opening | undefined)[] = new Array<Opening | undefined>(0x10000).fill(undefined);

function openingOf(code: number): Opening {
  const opening = byOpening[code] ?? { words: [], counts: false };
  byOpening[code] = opening;
  return opening;
}

function add(words: string, wordClass: WordClass, names: boolean, nominal: boolean): void {
  for (const spelling of new Set(words.split('|'))) {
    openingOf(spelling.charCodeAt(0)).words.push({
      word: { class: wordClass, spelling, length: spelling.length, nominal, names },
      second: spelling.charCodeAt(1),
      notBefore: codesOf(NOT_BEFORE[spelling]),
      notAfter: codesOf(NOT_AFTER[spelling]),
      within: withinOf(spelling),
    });
  }
}

/** Before 组织 what makes a body of it. */
const ASSOCIATION_AHEAD =
  /(?:社会|慈善|经济|金融|集体管理|老年人|残疾人|学术|民间|其他|自治|自律|地方|合作|志愿服务|行业|公益|非法人|群众|宗教|国际|境外|相关|有关|登记|(?:企业|方面)代表|(?:机关|部门|公民|团体)[、和与或])$/u;

function withinOf(spelling: string): Entry['within'] {
  const parts = PARTS[spelling];
  if (parts !== undefined)
    return (text, at) => parts.test(text.slice(Math.max(0, at - 1), at + spelling.length + 2));
  // 慈善组织 | 开展, not 组织开展.
  if (spelling.length > 2 && spelling.startsWith('组织'))
    return (text, at) => ASSOCIATION_AHEAD.test(text.slice(Math.max(0, at - 4), at));
  switch (spelling) {
    case '发展':
      return (text, at) => /^(?:和?改革|计划[主行部])/u.test(text.slice(at + 2, at + 5));
    case '被':
    case '受':
      return (text, at) => SUFFERER.test(text.slice(at, at + 11)) && !ENTRUSTED.test(text.slice(at, at + 26));
    case '商':
      return (text, at) => !CONSULTS.test(text.slice(at, at + 16));
    default:
      return null;
  }
}

const NUMERALS = codesOf('第一二三四五六七八九十百千两0123456789');

add(ADVERBS, 'ADVERB', false, false);
add(PREPOSITIONS, 'PREPOSITION', false, false);
add(NOMINAL_VERBS, 'VERB', true, true);
add(NAME_VERBS, 'VERB', true, false);
add(VERBS, 'VERB', false, false);
for (const opening of byOpening) opening?.words.sort((a, b) => b.word.length - a.word.length);
for (const code of NUMERALS) openingOf(code).counts = true;

/**
 * The longest word of a predicate that begins at `at`, or null. A word of one character counts only where its
 * neighbours do not make it a part of another word: the 在 of 所在地 is none.
 *
 * @example wordAt('公安机关负责…', 4) → { class: 'VERB', spelling: '负责', length: 2, nominal: false, names: true }
 */
export function wordAt(text: string, at: number): Word | null {
  const opening = at < text.length ? byOpening[text.charCodeAt(at)] : undefined;
  if (opening === undefined) return null;
  const count = opening.counts ? countAt(text, at) : null;
  if (count !== null) return count;
  const second = text.charCodeAt(at + 1);
  for (const entry of opening.words) {
    const { length, spelling } = entry.word;
    if (length === 1) {
      if (!standsInAnother(text, at, entry)) return entry.word;
    } else if (
      entry.second === second &&
      (length === 2 || text.startsWith(spelling, at)) &&
      !isPartOfOthers(text, at, entry)
    )
      return entry.word;
  }
  return null;
}

const DEMAND = /应(?!当)[^，。；应]{1,14}的(?:请求|要求|申请|邀请|委托)(?![的书者])/uy;

/** Whether a 应 says on whose demand a thing is done: 应托运人的要求, not 应符合使用者的要求. */
export function opensDemand(text: string, at: number): boolean {
  DEMAND.lastIndex = at;
  if (!DEMAND.test(text)) return false;
  const verb = wordAt(text, at + 1);
  return verb?.class !== 'VERB' || '人者方'.includes(text.charAt(at + 1 + verb.length));
}

/** Whether a word of several characters is the end of one word and the start of another, or the stem of one: 规范性. */
function isPartOfOthers(text: string, at: number, { word, within }: Entry): boolean {
  const next = at + word.length;
  if (text.charAt(next) === '性' && text.charAt(next + 1) !== '别') return true;
  return within?.(text, at) === true;
}

/** Whether a word of one character is a part of another word, by its neighbours. */
function standsInAnother(text: string, at: number, { word, within, notBefore, notAfter }: Entry): boolean {
  const { spelling } = word;
  if (
    notBefore.has(text.charCodeAt(at + 1)) &&
    APART_BEHIND[spelling]?.test(text.slice(at + 1, at + 5)) !== true
  )
    return true;
  if (within?.(text, at) === true) return true;
  return (
    at > 0 &&
    notAfter.has(text.charCodeAt(at - 1)) &&
    APART_BEFORE[spelling]?.test(text.slice(Math.max(0, at - 2), at)) !== true
  );
}

const COUNT =
  /第[一二三四五六七八九十]{1,2}次(?!全|会议|代表)|[一二三四五六七八九十百千两\d]{1,8}(?:人以上|名以上|人联名|名代表|分之|%|(?:年|日|个月|个工作日|小时)(?:以内|之内|内))/uy;

/** 代表十人以上联名, 会议第二次审议时: a count behind an actor ends his name. */
function countAt(text: string, at: number): Word | null {
  COUNT.lastIndex = at;
  const spelling = COUNT.exec(text)?.[0];
  if (spelling === undefined) return null;
  return { class: 'ADVERB', spelling, length: spelling.length, nominal: false, names: false };
}
