import { describe, expect, it } from 'vitest';
import { penaltiesOf } from '../support/statute.ts';

const rulesOf = (text: string): ReturnType<typeof penaltiesOf>['value'] =>
  penaltiesOf(`第二条 ${text}`).value;

/** A rule of drafting with the source of its sentence, the sentence, and what is found; nothing for what only looks like it. */
type Row = readonly [rule: string, sentence: string, found: readonly string[]];

const VIOLATORS: readonly Row[] = [
  [
    'who does not mend it, where the breach names nobody (浙江省机动车排气污染防治条例 31)',
    '机动车排气检测不合格的，由公安机关交通管理部门责令改正；机动车所有人或者使用人拒不改正的，处二百元罚款。',
    ['机动车所有人', '机动车使用人'],
  ],
  [
    'not whoever that is (drafted)',
    '擅自设置路障的，由公安机关责令改正；当事人拒不改正的，处二百元罚款。',
    [],
  ],
  [
    'a class whose name only begins like a bare one (山东省燃气管理条例 50)',
    '擅自改装燃气设施的，责令改正，对个人用户处一千元罚款；对单位用户处一万元罚款。',
    ['个人用户', '单位用户'],
  ],
  ['not the two sorts of anybody', '擅自改装燃气设施的，对个人处一千元罚款；对单位处一万元罚款。', []],
  [
    'whose name only begins that of a licence has broken nothing (烟草专卖法实施条例 59)',
    '违反本条例规定，未取得烟草专卖批发企业许可证，擅自从事烟草制品批发业务的，处一千元罚款。',
    [],
  ],
  [
    'another answers for who can not be to blame (婚姻家庭编 1068)',
    '未成年子女造成他人损害的，父母应当依法承担民事责任。',
    ['父母'],
  ],
  [
    'and beside who is not (道路交通安全法 76)',
    '非机动车驾驶人、行人没有过错的，由机动车一方承担赔偿责任。',
    ['机动车一方'],
  ],
  [
    'who is not to blame may answer himself (道路交通安全法 76)',
    '机动车一方没有过错的，承担不超过百分之十的赔偿责任。',
    ['机动车一方'],
  ],
  [
    'a party by what it does (北京市水污染防治条例 92)',
    '因水污染造成损害的，排污方应当承担侵权责任。',
    ['排污方'],
  ],
  [
    'whoever does it is nobody (海洋倾废管理条例 7)',
    '外国的废弃物不得运至管辖海域进行倾倒。违者，由主管部门责令其限期治理，并处以罚款。',
    [],
  ],
  [
    'who caused a damage, without a case of its own (浙江省海洋环境保护条例 46)',
    '造成海洋环境污染损害的责任人，应当消除危害，并向受损害方赔偿损失。',
    ['责任人'],
  ],
  [
    'behind a deed a name ends by chance (关税法 67)',
    '滥用职权、玩忽职守、徇私舞弊或者泄露、非法向他人提供在履行职责中知悉的商业秘密、个人隐私的，依法给予处分。',
    [],
  ],
  [
    'so it does behind 或者 (山东省城市建设管理条例 44)',
    '生产经营单位擅自停止供水的，或者擅自改变公共客运交通车辆的运行时间、线路和停车站点的，给予处分。',
    ['生产经营单位'],
  ],
  [
    'whose relative is the deed is named (互联网上网服务营业场所管理条例 35)',
    '擅自设立的互联网上网服务营业场所经营单位被依法取缔的，处一万元罚款。',
    ['互联网上网服务营业场所经营单位'],
  ],
  [
    'who acts for another is no 人为 (禁止使用童工规定 7)',
    '单位或者个人为不满16周岁的未成年人介绍就业的，由劳动保障行政部门处5000元罚款。',
    ['单位', '个人'],
  ],
  [
    'who is hurt by a cause breaks nothing (证券期货行政执法当事人承诺制度实施办法 18)',
    '投资者因当事人涉嫌违法行为遭受损失的，应当予以赔偿。',
    [],
  ],
  [
    'staff by their trade (邮政法 70)',
    '邮政企业从业人员故意延误投递邮件的，由邮政企业给予处分。',
    ['邮政企业从业人员'],
  ],
  ['a body from which one comes is none', '企业从业五年以上，违反规定的，责令改正。', ['企业']],
  [
    'a civil servant of a body (行政机关公务员处分条例 10)',
    '行政机关公务员违反规定的，给予处分。',
    ['行政机关公务员'],
  ],
  [
    'staff of a body that a relative names (安全生产法 90)',
    '负有安全生产监督管理职责的部门的工作人员有前款规定以外的滥用职权行为的，依法给予处分。',
    ['负有安全生产监督管理职责的部门的工作人员'],
  ],
  [
    'the relative of a body that names itself goes',
    '发现隐患的有关单位的工作人员不依法处理的，依法给予处分。',
    ['有关单位的工作人员'],
  ],
  [
    '经营 opens a relative, which goes from a company (快递暂行条例 44)',
    '经营快递业务的企业有下列行为之一的，由邮政管理部门责令改正。',
    ['企业'],
  ],
  [
    'as any other does (校车安全管理条例 45)',
    '取得道路运输经营许可的企业违反本条例规定，使用未取得校车标牌的车辆提供校车服务的，由公安机关处一千元罚款。',
    ['企业'],
  ],
  [
    'but stays on a bare unit (浙江省渔业管理条例 49)',
    '从事捕捞作业的单位违反本条例规定的，由主管部门处一千元罚款。',
    ['从事捕捞作业的单位'],
  ],
  [
    'staff of a trade (治安管理处罚法 56)',
    '旅馆业的工作人员对旅客不按规定登记的，处五百元罚款。',
    ['旅馆业的工作人员'],
  ],
  [
    'what stands for its operator (水污染防治法 89)',
    '船舶未配置相应的防污染设备的，由海事管理机构责令限期改正。',
    ['船舶'],
  ],
  ['as a power station (山东省辐射污染防治条例 53)', '核电厂违反规定排放废水的，责令改正。', ['核电厂']],
  [
    'a list of places is one (北京市生活垃圾管理条例 65)',
    '超市、商场、集贸市场等商品零售场所使用超薄塑料袋的，责令改正。',
    ['超市、商场、集贸市场等商品零售场所'],
  ],
  ['not where somebody goes', '携带犬只进入商场、医院等公共场所的，责令改正。', []],
  ['what one body leans on (青岛市价格条例 30)', '中介机构依托国家机关强制服务的，责令改正。', ['中介机构']],
  [
    'by law is part of the relative (浙江省松材线虫病防治条例 40)',
    '依法承担防治职责的部门和单位有下列行为之一的，依法给予处分。',
    ['依法承担防治职责的部门', '依法承担防治职责的单位'],
  ],
  [
    'two whom one verb joins (山东省企业工资集体协商条例 51)',
    '协商代表和记录员披露企业秘密的，责令改正。',
    ['协商代表', '记录员'],
  ],
  ['whom somebody presses (企业财务会计报告条例 42)', '要求企业提供财务会计报告的，责令改正。', []],
  ['not where something is done to it', '擅自占用停车场未恢复原状的，责令改正。', []],
  [
    'all but those of a kind (广东省大气污染防治条例 75)',
    '除工业涂装企业以外的其他产生挥发性有机物的工业企业未按照规定建立台账的，责令改正。',
    ['除工业涂装企业以外的其他产生挥发性有机物的工业企业'],
  ],
  [
    'a verb behind 或者 is no body (行政机关公务员处分条例 31)',
    '吸食、注射毒品或者组织、支持、参与卖淫活动的，给予开除处分。',
    [],
  ],
  [
    'a thing and what it does are no name (济南市院前医疗急救条例 42)',
    '未纳入院前医疗急救体系的车辆违法使用院前医疗急救标志图案的，责令改正。',
    [],
  ],
  ['whom an act strikes (铁路法 65)', '抢劫旅客财物的，依照刑法有关规定追究刑事责任。', []],
  [
    'an authority at work (税收征管法实施细则 95)',
    '税务机关依照税收征管法第五十四条的规定，到车站检查纳税人有关情况时，有关单位拒绝的，由税务机关责令改正。',
    ['有关单位'],
  ],
  [
    'so where everybody may disturb it (北京市城乡规划条例 86)',
    '执法机关在实施监督检查时，任何个人有阻碍行为的，依照治安管理处罚法的规定处罚。',
    [],
  ],
  [
    'but not where it breaks its duty then',
    '执法机关在实施监督检查时，未出示证件的，由上级机关责令改正。',
    ['执法机关'],
  ],
  ['a court that tries a case (著作权法 58)', '人民法院审理案件，对于侵犯著作权的，可以没收违法所得。', []],
  [
    'one of two that agree (劳动保障监察条例 24)',
    '用人单位与劳动者建立劳动关系不依法订立劳动合同的，由劳动保障行政部门责令改正。',
    ['用人单位'],
  ],
  ['no list of two', '用人单位与劳动者违反规定的，由劳动保障行政部门责令改正。', ['用人单位', '劳动者']],
  [
    'behind a time (劳动保障监察条例 27)',
    '用人单位向社会保险经办机构申报社会保险费数额时，瞒报工资总额的，由劳动保障行政部门责令改正。',
    ['用人单位'],
  ],
  [
    'behind a case of things (聊城市水环境保护条例 86)',
    '区域尚未建设污水管网的，产生污水的单位未采取收集处理措施的，责令改正。',
    ['产生污水的单位'],
  ],
  [
    'behind what inserts the words (刑法修正案（十二）)',
    '将该条修改为：企业的董事、监事、高级管理人员，利用职务便利，获取非法利益的，处三年以下有期徒刑。',
    ['企业的董事', '企业的监事', '企业的高级管理人员'],
  ],
  [
    'who had the duty, behind its case (浙江省水利工程安全管理条例 33)',
    '因建设需要确需临时占用的，建设单位应当在商定期限内恢复原状；不能在商定期限内恢复原状的，应当给予赔偿。',
    ['建设单位'],
  ],
  [
    'whom each authority strikes (舟山市港口船舶污染物管理条例 36)',
    '未运行联单的，对接收单位由港口行政主管部门处二万元罚款，对处置单位由城市管理部门处二万元罚款。',
    ['接收单位', '处置单位'],
  ],
  [
    'foreign, not towards (外商投资法 36)',
    '对外国投资者违反规定的，由商务主管部门责令改正。',
    ['外国投资者'],
  ],
  [
    'one who is struck beside who breaks the rule (旅行社条例 57)',
    '旅行社委派的导游人员未持有导游证的，由旅游行政管理部门责令改正，对旅行社处2万元以上10万元以下的罚款。',
    ['导游人员', '旅行社'],
  ],
  [
    'not one of those already named (建设工程质量管理条例 61)',
    '勘察、设计、施工、工程监理单位允许其他单位以本单位名义承揽工程的，责令改正，对施工单位处工程合同价款2%以上4%以下的罚款。',
    ['勘察、设计、施工、工程监理单位'],
  ],
  [
    'nor one sort of them (杭州市计算机信息网络安全保护管理条例 34)',
    '使用单位违反第十条规定的，给予警告；逾期不改正的，对经营性单位处二千元以上二万元以下的罚款，对非经营性单位处二千元的罚款。',
    ['使用单位'],
  ],
  [
    'who owes for what another did (侵权责任编 1221)',
    '医务人员在诊疗活动中未尽到诊疗义务，造成患者损害的，医疗机构应当承担赔偿责任。',
    ['医务人员', '医疗机构'],
  ],
  [
    'another is hurt by whose fault it is (慈善法 119)',
    '志愿者在参与慈善服务过程中，因慈善组织过错受到损害的，慈善组织依法承担赔偿责任。',
    ['慈善组织'],
  ],
];

const ENFORCERS: readonly Row[] = [
  [
    'who found the breach, beside who closes the business (畜牧法 90)',
    '县级以上地方人民政府农业农村主管部门发现畜禽屠宰企业不再具备本法规定条件的，应当责令停业整顿；逾期仍未达到本法规定条件的，责令关闭，由发证机关依法吊销定点屠宰证书。',
    ['县级以上地方人民政府农业农村主管部门', '发证机关'],
  ],
  [
    'not who found it where another punishes it (drafted)',
    '主管部门发现企业不再具备条件的，由发证机关吊销许可证。',
    ['发证机关'],
  ],
  [
    'a bank that is an authority (中国人民银行法 45)',
    '金融机构有前款所列行为的，中国人民银行应当责令改正，处二十万元以下罚款。',
    ['中国人民银行'],
  ],
  [
    'a bank that owes something is none (drafted)',
    '客户的资金被挪用的，商业银行应当及时补足；未补足的，处二十万元以下罚款。',
    [],
  ],
  [
    'commissions by their short names (外国人来华登山管理办法 24)',
    '外国登山团队违反本办法的，国家体委或者省、自治区体委视情节轻重，可以分别给予警告、五百元以上五万元以下罚款的处罚。',
    ['国家体委', '省体委', '自治区体委'],
  ],
  [
    'the supervision of harbours (海上交通事故调查处理条例 29)',
    '当事人违反本条例规定的，港务监督可视情节处二百元以下罚款。',
    ['港务监督'],
  ],
  [
    'whose order goes before the fine (河道管理条例 45)',
    '有下列行为之一的，县级以上地方人民政府河道主管机关除责令其纠正违法行为、赔偿损失、采取补救措施外，可以并处警告、罚款。',
    ['县级以上地方人民政府河道主管机关'],
  ],
  [
    'who punished goes on day by day (山东省大气污染防治条例 75)',
    '施工单位未采取扬尘防治措施的，由住房城乡建设主管部门责令改正，处一万元以上十万元以下的罚款；拒不改正的，依法作出处罚决定的部门可以自责令改正之日的次日起，按照原处罚数额按日连续处罚。',
    ['住房城乡建设主管部门', '依法作出处罚决定的部门'],
  ],
  [
    'by his name where he has one (淄博市煤炭清洁利用监督管理条例 40)',
    '超标准排放大气污染物的，由县级以上生态环境主管部门责令改正，并处十万元以上一百万元以下的罚款；拒不改正的，依法作出处罚决定的生态环境部门可以自责令改正之日的次日起，按照原处罚数额按日连续处罚。',
    ['县级以上生态环境主管部门', '生态环境部门'],
  ],
  [
    'what an authority did before is no part of its name (防治海洋工程建设项目污染损害海洋环境管理条例 46)',
    '建设单位违反本条例规定，未经核准擅自开工建设的，由原核准该工程环境影响报告书的海洋主管部门责令停止建设、运行，限期补办手续。',
    ['海洋主管部门'],
  ],
  [
    'so before what is undone (医师法 54)',
    '以不正当手段取得医师资格证书或者医师执业证书的，由发给证书的卫生健康主管部门予以撤销，三年内不受理其相应申请。',
    ['卫生健康主管部门'],
  ],
  [
    'whom the measure that is asked for strikes is asked nothing (事业单位登记管理暂行条例 18)',
    '事业单位逾期不补办的，由登记管理机关建议对该事业单位的负责人和其他直接责任人员依法给予纪律处分。',
    ['登记管理机关'],
  ],
  [
    'a bare authority acts (海洋倾废管理条例 17)',
    '对违反本条例，造成海洋环境污染损害的，主管部门可责令其限期治理，并处以罚款。',
    ['主管部门'],
  ],
  [
    'bodies that the measure strikes do not',
    '违反本条例规定，造成损害的，负有责任的，单位可以处一千元罚款。',
    [],
  ],
  [
    'who is asked is no subject besides (北京市专业技术人员继续教育规定 17)',
    '企业违反本规定的，提请其上一级主管部门对单位负责人给予行政处分。',
    ['上一级主管部门'],
  ],
  [
    'a level in brackets that 区 closes (宁波市历史文化名城名镇名村保护条例 57)',
    '从事禁止性活动的，由市和县（市）区城乡规划主管部门责令停止违法行为。',
    ['市城乡规划主管部门', '县（市）区城乡规划主管部门'],
  ],
  [
    'a second name inside a department (浙江省石油天然气管道建设和保护条例 42)',
    '管道企业未巡护的，由县级以上人民政府发展改革（能源）主管部门责令限期改正。',
    ['县级以上人民政府发展改革（能源）主管部门'],
  ],
  [
    'an authority together with another (卫星地面接收设施接收外国卫星传送电视节目管理办法 12)',
    '擅自设置接收设施的，广播电视行政管理部门会同公安机关可以没收其设施。',
    ['广播电视行政管理部门', '公安机关'],
  ],
  [
    'an authority that has to act together with another (杭州市大气污染防治规定 6)',
    '未完成大气环境质量改善目标的，市环境保护主管部门应当会同市有关部门责令该地区人民政府的主要负责人说明情况。',
    ['市环境保护主管部门', '市有关部门'],
  ],
  [
    'to whom a case is handed on, and not who hands it on (煤矿安全监察条例 35)',
    '擅自施工，拒不执行的，由煤矿安全监察机构移送地质矿产主管部门依法吊销采矿许可证。',
    ['地质矿产主管部门'],
  ],
  [
    'so by 转 (北京市外商投资条例 42)',
    '未按照要求报送投资信息的，由商务部门责令限期改正；逾期不改正的，转市场监管部门依法处罚。',
    ['商务部门', '市场监管部门'],
  ],
  [
    'another that its task by law names (港口法 52)',
    '港口经营人违反规定的，由港口行政管理部门或者其他依法负有安全生产监督管理职责的部门依法给予处罚。',
    ['港口行政管理部门', '其他依法负有安全生产监督管理职责的部门'],
  ],
  [
    'a government by its own name, whatever it is responsible for (广东省土地权属纠纷处理条例 22)',
    '故意损毁界桩的，由负责调处的人民政府责令恢复界桩，并处以五千元以上一万元以下罚款。',
    ['人民政府'],
  ],
  [
    'a bare department by its task (碳排放权交易管理暂行条例 23)',
    '情节严重的，由负责资质认定的部门取消其检验检测资质。',
    ['负责资质认定的部门'],
  ],
  [
    'so before another (航道法 41)',
    '未按照规定设置航标的，由负责航道管理的部门或者海事管理机构责令改正。',
    ['负责航道管理的部门', '海事管理机构'],
  ],
  [
    'not to whom things are handed over (北京市危险废物污染环境防治条例 36, 山东省邮政条例 38)',
    '未移交的，由区生态环境主管部门责令限期移交台账；危害公共安全的，应当没收并移送有关部门处理。',
    ['区生态环境主管部门'],
  ],
  [
    'nor to whom a case was not handed on (刑法 402)',
    '行政执法人员徇私舞弊，对依法应当移交司法机关追究刑事责任的不移交，情节严重的，处三年以下有期徒刑或者拘役。',
    [],
  ],
  [
    'an authority that stands alone before whom it strikes (国境口岸卫生监督办法 25)',
    '国境口岸卫生检疫机关，对违犯本办法的单位和个人，应当根据不同情况，给予警告、罚款。',
    ['国境口岸卫生检疫机关'],
  ],
  [
    'not one that breaks the law (行政处罚法 80)',
    '行政机关使用或者损毁查封的财物，对当事人造成损失的，应当依法予以赔偿，对直接负责的主管人员依法给予处分。',
    [],
  ],
  [
    'who orders the damage made good (浙江省渔业管理条例 63)',
    '造成损失的，由渔业行政主管部门责令赔偿。',
    ['渔业行政主管部门'],
  ],
  [
    'a department of foreign trade is no 国务院 towards something (对外贸易法 60)',
    '未经授权进出口的，国务院对外贸易主管部门或者国务院其他有关部门可以处五万元以下罚款。',
    ['国务院对外贸易主管部门', '国务院其他有关部门'],
  ],
  ['nobody, where it is owed', '造成损失的，由侵权人依法赔偿。', []],
  [
    'the organ that appoints is no office it appoints to (北京市接诉即办工作条例 35)',
    '各有关单位不办理诉求事项的，由其上级机关责令改正；造成不良影响的，由监察机关或者公职人员任免机关、单位，对负有责任的领导人员依法给予处分。',
    ['上级机关', '监察机关', '公职人员任免机关', '公职人员任免单位'],
  ],
];

describe('who breaks the law, and who punishes', () => {
  it.each(VIOLATORS)('violators, %s', (_rule, sentence, found) => {
    expect(rulesOf(sentence)[0]?.violators.map(({ name }) => name)).toEqual(found);
  });

  it.each(ENFORCERS)('enforcers, %s', (_rule, sentence, found) => {
    expect(rulesOf(sentence)[0]?.enforcers.map(({ name }) => name)).toEqual(found);
  });

  it.each([
    [
      'that of an order for acts told before, whoever is to give it (危险化学品安全管理条例 75)',
      '有前款规定行为的，安全生产监督管理部门还应当责令其对危险化学品进行无害化处理。',
      ['ADMINISTRATIVE'],
    ],
    [
      'none where the law only says that somebody is to answer (北京市外商投资条例 41)',
      '有关部门违反规定的，依法追究责任。',
      [],
    ],
    [
      'nor where it calls that 法律责任 (劳动合同法 93)',
      '不具备资格的，依法追究法律责任；造成损害的，应当承担赔偿责任。',
      ['CIVIL'],
    ],
    [
      'that of the law by which somebody is to answer (畜牧法 88)',
      '违反本法规定的，依照《中华人民共和国动物防疫法》的有关规定追究法律责任。',
      ['ADMINISTRATIVE'],
    ],
    ['that which is named', '违反本法规定的，由监察机关追究行政责任。', ['ADMINISTRATIVE']],
  ])('branch of law, %s', (_rule, sentence, branches) => {
    expect(rulesOf(sentence).map(({ liability }) => liability)).toEqual([branches]);
  });

  it('gives an item the branch of the measures ahead of it (淄博市烟草专卖管理办法 21)', () => {
    const rules = rulesOf(
      '有下列行为之一的，由烟草专卖行政主管部门按照下列规定予以处罚；构成犯罪的，依法追究刑事责任：\n（一）出租许可证的，没收违法所得；\n（二）擅自收购烟叶的，处一千元罚款。',
    );
    expect(rules.map(({ liability }) => liability)).toEqual([
      ['ADMINISTRATIVE', 'CRIMINAL'],
      ['ADMINISTRATIVE', 'CRIMINAL'],
    ]);
  });

  it('gives an item the provision and the authority of the lead-in (浙江省海洋环境保护条例 44)', () => {
    const rules = rulesOf(
      '违反本条例第一条规定，有下列行为之一的，由海洋部门按照下列规定处理：\n（一）未制定计划的，责令改正；\n（二）未运至指定场所的，责令限期改正；逾期不改正的，由有关部门代为处理，所需费用由违法者承担；\n（三）扰乱治安的，由公安机关处一千元罚款。',
    );
    expect(rules.map(({ violates, enforcers }) => [violates, enforcers.map(({ name }) => name)])).toEqual([
      [['art_1'], ['海洋部门']],
      [['art_1'], ['海洋部门', '有关部门']],
      [['art_1'], ['公安机关']],
    ]);
  });

  it('names the conduct at the finest place (海洋石油勘探开发环境保护管理条例 27)', () => {
    const rules = rulesOf(
      '罚款分为以下几种：\n（一）造成海洋环境污染的，处十万元以下罚款；\n（二）有下列违法行为的，处五千元以下罚款：\n1．不按规定报告重大油污染事故；\n2．不按规定使用化学消油剂。',
    );
    expect(rules.map(({ conduct }) => conduct)).toEqual([
      ['art_2__para_1__item_1'],
      ['art_2__para_1__item_2__subitem_1', 'art_2__para_1__item_2__subitem_2'],
    ]);
  });
});

const CONDUCT: readonly Row[] = [
  [
    'of another case of what is listed (山东省养老服务条例 70)',
    '养老机构有下列行为之一的，责令限期改正；可能危及生命财产安全的，责令停业整顿：\n（一）未订立合同的；\n（二）未按照标准开展服务的。',
    ['12'],
  ],
  [
    'not of another breach (船舶吨税法 18)',
    '应税船舶有下列行为之一的，由海关责令限期改正，处二千元以上三万元以下的罚款；不缴或者少缴应纳税款的，处应纳税款百分之五十以上五倍以下的罚款：\n（一）未按照规定申报纳税；\n（二）未按照规定交验吨税执照。',
    ['12', ''],
  ],
  [
    'nor of one before the list (刑法 170)',
    '伪造货币的，处三年以上十年以下有期徒刑；有下列情形之一的，处十年以上有期徒刑或者无期徒刑：\n（一）伪造货币集团的首要分子；\n（二）伪造货币数额特别巨大的。',
    ['', '12'],
  ],
  [
    'nor are measures conduct (税收征收管理法 40)',
    '纳税人未按照规定的期限缴纳税款，由税务机关责令限期缴纳，逾期仍未缴纳的，税务机关可以采取下列强制执行措施：\n（一）通知其开户银行扣缴税款；\n（二）扣押其货物。',
    [''],
  ],
];

describe('conduct in items', () => {
  it.each(CONDUCT)('%s', (_rule, sentence, found) => {
    const items = rulesOf(sentence).map(({ conduct }) => conduct.map((eId) => eId.slice(-1)).join(''));
    expect(items).toEqual(found);
  });
});

const TIERS: readonly Row[] = [
  [
    'an order that was no measure may go unheeded (山东省各级人民代表大会常务委员会规范性文件备案审查规定 23)',
    '规范性文件制定机关未按照规定报送备案的，备案审查工作机构应当通知其限期报送；逾期仍不报送的，给予通报批评。',
    ['NOT_CORRECTED PUBLIC_CRITICISM'],
  ],
  [
    'so may one that was given with a penalty (环境保护法 59)',
    '企业违法排放污染物，受到罚款处罚，被责令改正，拒不改正的，依法作出处罚决定的行政机关可以按照原处罚数额按日连续处罚。',
    ['NOT_CORRECTED OTHER'],
  ],
  [
    'a term that the law sets is part of the breach',
    '逾期不报送的，给予通报批评。',
    ['BASE PUBLIC_CRITICISM'],
  ],
  [
    'whom somebody makes suffer damage (军人抚恤优待条例 57)',
    '不履行优待义务的，责令限期履行义务。因不履行优待义务使抚恤优待对象受到损失的，应当依法承担赔偿责任。',
    ['BASE ORDER_CORRECTION', 'DAMAGE CIVIL_LIABILITY'],
  ],
  [
    'two circumstances that 或者 joins behind a comma (古生物化石保护条例 37)',
    '未建立档案的，责令限期改正；逾期不改正的，或者造成化石损毁的，处十万元罚款。',
    ['BASE ORDER_CORRECTION', 'NOT_CORRECTED FINE', 'CONSEQUENCES FINE'],
  ],
  [
    'what is ordered besides is ordered here and now (北京市实施《防洪法》办法 49)',
    '种植有碍行洪的树木的，除责令停止违法行为、恢复原状外，可以处五千元以下罚款。',
    ['BASE ORDER_CORRECTION, FINE'],
  ],
  [
    'what another paragraph orders is not (drafted)',
    '情节严重的，除依照前款规定处罚外，可以责令停业整顿。',
    ['SERIOUS SUSPEND_FOR_RECTIFICATION'],
  ],
  [
    'a fine whose bounds a comma parts (证券、期货投资咨询管理暂行办法 33)',
    '违反规定的，由地方证管办处一万元以上，五万元以下的罚款。',
    ['BASE FINE'],
  ],
  [
    'another case of a sentence of its own is as grave as it says (枣庄市环城绿道管理条例 23)',
    '占用绿道的，由城市管理部门责令限期改正；情节严重的，处五千元罚款。属于农村公路和城市道路的，由交通运输部门按照有关规定进行处罚。',
    ['BASE ORDER_CORRECTION', 'SERIOUS FINE', 'BASE OTHER'],
  ],
  [
    'the same behind a refusal (北京市轨道交通运营安全条例 63)',
    '侵入线路限界的，责令限期改正；逾期不改正的，可以依法代履行。单位实施以上违法行为的，可对主要负责人依法处2000元以上5000元以下罚款。',
    ['BASE ORDER_CORRECTION', 'NOT_CORRECTED OTHER', 'BASE FINE'],
  ],
  [
    'but not where the sentence tells the refusal (drafted)',
    '侵入线路限界的，责令限期改正。逾期不改正，无法确定行为人的，由主管部门处一千元罚款。',
    ['BASE ORDER_CORRECTION', 'NOT_CORRECTED FINE'],
  ],
  [
    'a case of some gravity (传染病防治法实施办法 66)',
    '违反规定的，责令限期改正；情节较严重的，可以处五千元以上二万元以下的罚款。',
    ['BASE ORDER_CORRECTION', 'SERIOUS FINE'],
  ],
  [
    'what breaks other law besides is handled by others (医疗保障基金使用监督管理条例 38)',
    '违反规定的，责令改正；拒不改正的，处一千元罚款；违反其他法律、行政法规的，由有关主管部门依法处理。',
    ['BASE ORDER_CORRECTION', 'NOT_CORRECTED FINE', 'BASE OTHER'],
  ],
  [
    'what follows where no other law has a penalty is of the same breach (对外贸易法 61)',
    '未经许可擅自进出口技术的，依照有关法律、行政法规的规定处罚；法律、行政法规没有规定的，由国务院对外贸易主管部门处一千元罚款。',
    ['BASE OTHER', 'BASE FINE'],
  ],
  [
    'a duty that is told before the breach gives no measure (保守国家秘密法实施条例 73)',
    '机关、单位应当加强工作秘密管理，采取技术防护、自监管等保护措施。违反有关规定造成工作秘密泄露，情节严重的，对直接责任人员依法给予处分。',
    ['SERIOUS DISCIPLINARY_ACTION'],
  ],
  [
    'nor do things that were seized (行政强制法 26)',
    '对查封、扣押的场所、设施或者财物，行政机关应当妥善保管，不得使用或者损毁；造成损失的，应当承担赔偿责任。',
    ['DAMAGE CIVIL_LIABILITY'],
  ],
  [
    'a circumstance without a comma (杭州市生活饮用水源保护条例 25)',
    '排放垃圾的，责令改正，给予警告，情节严重的可处以一千元以上三万元以下的罚款。',
    ['BASE ORDER_CORRECTION, WARNING', 'SERIOUS FINE'],
  ],
  [
    'a breach without a comma',
    '未取得许可的由公安机关责令改正，处一千元罚款。',
    ['BASE ORDER_CORRECTION, FINE'],
  ],
  [
    'what comes on top is a tier (职业病防治法 74)',
    '用人单位未报告职业病的，给予警告；弄虚作假的，并处五万元以下的罚款。',
    ['BASE WARNING', 'BASE FINE'],
  ],
  [
    'the breach of others in a sentence of its own (宁波市生活垃圾分类管理条例 50)',
    '个人未分类投放的，责令改正；情节严重的，处五百元罚款。单位未分类投放的，责令改正；拒不改正的，处五千元罚款。',
    ['BASE ORDER_CORRECTION', 'SERIOUS FINE', '/', 'BASE ORDER_CORRECTION', 'NOT_CORRECTED FINE'],
  ],
  [
    'the other acts of one breach keep its circumstance (衢州市城市市容和环境卫生管理条例 11)',
    '违反前两款规定的，责令改正；逾期不改正的，对违反第一款规定的行为，处一千元罚款；对违反第二款规定的行为，处三千元罚款。',
    ['BASE ORDER_CORRECTION', 'NOT_CORRECTED FINE, FINE'],
  ],
  [
    'a consequence behind a crime that is none ends the breach (文物保护法 72)',
    '擅自从事文物经营，尚不构成犯罪的，由主管部门予以制止，没收违法所得，经营额五万元以上的，并处十万元罚款。',
    ['NOT_A_CRIME OTHER, CONFISCATE_ILLEGAL_GAINS', 'NOT_A_CRIME FINE'],
  ],
  [
    'persons and bodies under one breach',
    '违反规定的，责令改正；个人逾期不改正的，处五百元罚款；单位逾期不改正的，处五千元罚款。',
    ['BASE ORDER_CORRECTION', 'NOT_CORRECTED FINE', 'NOT_CORRECTED FINE'],
  ],
  [
    'what another authority handles has no circumstance (北京市动物防疫条例 66)',
    '违反规定的，责令改正；逾期不改的，处一千元罚款；涉及食品安全监督管理的，由市场监管部门依法处理。',
    ['BASE ORDER_CORRECTION', 'NOT_CORRECTED FINE', 'BASE OTHER'],
  ],
  [
    'spoilt things are damage (潍坊市城市绿化条例 27)',
    '对城市绿地造成损坏的，应当承担赔偿责任。',
    ['DAMAGE CIVIL_LIABILITY'],
  ],
  [
    'a referral is none (宁波市学前教育促进条例 45)',
    '违反本条例规定，国家和省有关法律、法规已有法律责任规定的，依照其规定处理。',
    [],
  ],
  [
    'a crime beside a referral is one',
    '违反本条例规定，法律、法规已有处罚规定的，依照其规定处罚；构成犯罪的，依法追究刑事责任。',
    ['CRIME CRIMINAL_LIABILITY'],
  ],
  [
    'an announcement is no measure of the items (青岛市海上交通安全条例 59)',
    '有下列行为之一的，由海事管理机构予以处罚：\n（一）引航员不按照规定引航的，处五千元以下罚款；\n（二）擅自启封的，责令改正。',
    ['BASE FINE', '/', 'BASE ORDER_CORRECTION'],
  ],
  [
    'a lawful harm that is told by what was suffered (海商法 135)',
    '承租人违反前款规定致使出租人遭受损失的，应当负赔偿责任。',
    ['DAMAGE CIVIL_LIABILITY'],
  ],
  [
    'a thing that is owed is no harm done to another (合同编 660)',
    '应当交付的赠与财产因赠与人故意致使毁损、灭失的，赠与人应当承担赔偿责任。',
    ['BASE CIVIL_LIABILITY'],
  ],
  [
    'more than the damage, between the parties (劳动合同法 87)',
    '用人单位违反本法规定解除劳动合同的，应当依照经济补偿标准的二倍向劳动者支付赔偿金。',
    ['BASE CIVIL_LIABILITY'],
  ],
  [
    'a case in which something was already done is no other breach (劳动合同法 93)',
    '用人单位违法经营的，依照有关法律追究责任；劳动者已经付出劳动的，该单位应当支付赔偿金。',
    ['BASE OTHER', 'BASE CIVIL_LIABILITY'],
  ],
  [
    'who is to step down (食品安全法 144)',
    '未按规定报告的，对直接责任人员给予记大过处分；造成严重后果的，其主要负责人还应当引咎辞职。',
    ['BASE DISCIPLINARY_ACTION', 'CONSEQUENCES OTHER'],
  ],
  [
    'an allotment that is cut (北京市实施《水法》办法 64)',
    '用水单位浪费用水的，由水行政主管部门责令限期改正；逾期不改的，水行政主管部门可以核减相应的用水指标。',
    ['BASE ORDER_CORRECTION', 'NOT_CORRECTED OTHER'],
  ],
  [
    'an authority that is taken back (浙江省计量监督管理条例 43)',
    '计量检定机构超出授权范围开展检定的，处三万元以上十万元以下罚款；情节严重的，由原授权单位撤销授权。',
    ['BASE FINE', 'SERIOUS OTHER'],
  ],
  [
    'a trade that is closed to one (安全生产法 92)',
    '机构出具虚假报告的，吊销其相应资质和资格，五年内不得从事安全评价工作；情节严重的，实行终身行业和职业禁入。',
    ['BASE CANCEL_QUALIFICATION, INDUSTRY_BAN', 'SERIOUS INDUSTRY_BAN'],
  ],
  [
    'a repair that is ordered (济宁市城镇容貌和环境卫生管理条例 36)',
    '违反前款规定的，限期维修、翻新或者更换；逾期未维修、翻新或者更换的，处以二百元以上二千元以下的罚款。',
    ['BASE ORDER_CORRECTION', 'NOT_CORRECTED FINE'],
  ],
  [
    'a penalty for each day, and no fine that was imposed before (山东省水污染防治条例 88)',
    '排污单位超标排放，受到罚款处罚，被责令改正，拒不改正的，依法作出罚款处罚决定的生态环境主管部门可以实施按日连续处罚。',
    ['NOT_CORRECTED OTHER'],
  ],
  [
    'a serious case by the word behind it (刑法 264)',
    '盗窃公私财物，数额较大的，处三年以下有期徒刑；数额巨大或者有其他严重情节的，处三年以上十年以下有期徒刑；数额特别巨大或者有其他特别严重情节的，处十年以上有期徒刑。',
    ['BASE CRIMINAL_LIABILITY', 'SERIOUS CRIMINAL_LIABILITY', 'ESPECIALLY_SERIOUS CRIMINAL_LIABILITY'],
  ],
  [
    'who is responsible before any case is under a duty (公司法 112)',
    '董事应当对董事会的决议承担责任。董事会的决议违反法律，致使公司遭受严重损失的，参与决议的董事对公司负赔偿责任。',
    ['DAMAGE CIVIL_LIABILITY'],
  ],
  [
    'and so is what he is to do (山东省供热条例 37)',
    '建设单位应当采取安全保护措施。在施工中造成供热设施损坏的，应当立即通知供热企业修复，并依法赔偿损失。',
    ['DAMAGE CIVIL_LIABILITY'],
  ],
  [
    'the penal law that is not broken makes no crime (长江河道采砂管理条例 21)',
    '伪造河道采砂许可证，触犯刑律的，依法追究刑事责任；尚未触犯刑律的，没收违法所得，并处5万元以上10万元以下的罚款。',
    ['CRIME CRIMINAL_LIABILITY', 'NOT_A_CRIME CONFISCATE_ILLEGAL_GAINS, FINE'],
  ],
  [
    'a consequence that did not come is none (森林法实施条例 41)',
    '擅自开垦林地，致使林木受到毁坏的，依照森林法的规定予以处罚；对林木未造成毁坏的，由林业主管部门责令停止违法行为，可以处每平方米10元以下的罚款。',
    ['BASE OTHER', 'BASE ORDER_CORRECTION, FINE'],
  ],
  [
    'what was ordered in a decision before is no measure (城乡规划法 68)',
    '城乡规划主管部门作出责令停止建设或者限期拆除的决定后，当事人逾期不拆除的，县级以上地方人民政府可以责成有关部门采取查封施工现场、强制拆除等措施。',
    ['BASE OTHER'],
  ],
  [
    'what comes of disobedience makes no tier of its own (矿产资源法 39)',
    '未取得采矿许可证擅自采矿的，责令停止开采，没收违法所得；拒不停止开采，造成矿产资源破坏的，依照刑法有关规定对直接责任人员追究刑事责任。',
    ['BASE ORDER_CORRECTION, CONFISCATE_ILLEGAL_GAINS', 'NOT_CORRECTED CRIMINAL_LIABILITY'],
  ],
  [
    'not so where either will do, nor in a clause of its own (山东省气象设施和气象探测环境保护条例 25)',
    '未经批准建设的，责令限期拆除；逾期拒不拆除或者造成严重后果的，由气象主管机构依法申请人民法院强制执行；造成损害的，依法承担赔偿责任。',
    ['BASE ORDER_CORRECTION', 'DAMAGE CIVIL_LIABILITY'],
  ],
  [
    'work that broke the law itself is to stop, which sets it right (电力法 68)',
    '未经批准在电力设施周围进行作业，危及电力设施安全的，由电力管理部门责令停止作业、恢复原状并赔偿损失。',
    ['BASE ORDER_CORRECTION, CIVIL_LIABILITY'],
  ],
  [
    'work that was lawful is suspended (浙江省海洋环境保护条例 57)',
    '未在作业现场设置围油栏的，责令立即改正；拒不改正的，责令停止作业，并处二千元以上一万元以下的罚款。',
    ['BASE ORDER_CORRECTION', 'NOT_CORRECTED SUSPEND_BUSINESS, FINE'],
  ],
  [
    'a scope of business that is limited is reduced (保险法 164)',
    '未按照规定办理再保险的，责令改正；情节严重的，可以限制其业务范围、责令停止接受新业务或者吊销业务许可证。',
    ['BASE ORDER_CORRECTION', 'SERIOUS REDUCE_BUSINESS_SCOPE, STOP_NEW_BUSINESS, REVOKE_PERMIT'],
  ],
  [
    'to make it public is a criticism, where that may be done to the violator (地图管理条例 50)',
    '地图不符合国家有关标准和规定的，责令改正；情节严重的，可以向社会通报。',
    ['BASE ORDER_CORRECTION', 'SERIOUS PUBLIC_CRITICISM'],
  ],
  [
    'whom a court has sentenced was found guilty (食品安全法 135)',
    '因食品安全犯罪被判处有期徒刑以上刑罚的，终身不得从事食品生产经营管理工作。',
    ['CRIME INDUSTRY_BAN'],
  ],
  [
    'not who was punished by an authority (生猪屠宰管理条例 38)',
    '违反本条例规定，生猪定点屠宰厂（场）被吊销生猪定点屠宰证书的，其法定代表人自处罚决定作出之日起5年内不得申请生猪定点屠宰证书或者从事生猪屠宰管理活动。',
    ['BASE INDUSTRY_BAN'],
  ],
  [
    'what may not be applied for is no trade (排污许可管理条例 40)',
    '以欺骗手段申请取得排污许可证的，处20万元以上50万元以下的罚款，3年内不得再次申请排污许可证。',
    ['BASE FINE, OTHER'],
  ],
  [
    'not where the public is to be told of something else (丽水市制定地方性法规条例)',
    '未征求意见的，责令改正；情节严重的，处一千元罚款。征求意见的情况应当向社会通报。',
    ['BASE ORDER_CORRECTION', 'SERIOUS FINE'],
  ],
  ['to dispose of a thing is no 处分 (合同编 954)', '委托物有瑕疵的，经委托人同意，行纪人可以处分该物。', []],
];

describe('tiers of penalties', () => {
  it.each(TIERS)('%s', (_rule, sentence, found) => {
    const tiers = rulesOf(sentence).map((rule) =>
      rule.tiers.map(
        ({ circumstance, measures }) => `${circumstance} ${measures.map(({ kind }) => kind).join(', ')}`,
      ),
    );
    expect(tiers.flatMap((rule, index) => (index === 0 ? rule : ['/', ...rule]))).toEqual(found);
  });

  it.each([
    [
      'a 处分 given without 对 (北京市实施《残疾人保障法》办法 60)',
      '由所在单位给予直接责任者行政处分',
      'RESPONSIBLE_PERSON',
    ],
    [
      'whose liability is pursued (北京市城市基础设施特许经营条例 42)',
      '由监察机关追究有关责任人员的行政责任',
      'RESPONSIBLE_PERSON',
    ],
    ['a body that is to blame is the violator (学校卫生工作条例 34)', '对直接责任单位给予警告', 'VIOLATOR'],
    [
      'those responsible who hold an office (广东省公路条例 58)',
      '负有责任的主管人员和其他直接责任人员属于国家工作人员的，依法给予处分',
      'RESPONSIBLE_PERSON',
    ],
    [
      'whom the law bars is who stands for the violator (出版管理条例 70)',
      '其法定代表人或者主要负责人10年内不得担任出版单位的法定代表人',
      'RESPONSIBLE_PERSON',
    ],
    ['the violator who is barred', '10年内不得担任出版单位的法定代表人', 'VIOLATOR'],
    ['a 处分 given to the violator', '由所在单位给予警告处分', 'VIOLATOR'],
  ])('target, %s', (_rule, consequence, target) => {
    const [rule] = rulesOf(`违反本条例规定的，${consequence}。`);
    expect(rule?.tiers[0]?.measures.map((measure) => measure.target)).toEqual([target]);
  });

  it.each([
    ['可 before a verb (杭州西溪国家湿地公园保护管理条例 60)', '还可没收捕捞工具', 'MAY'],
    ['no 可', '没收可移动的捕捞工具', 'MUST'],
    [
      '可以 before how it is chosen (棉花质量监督管理条例 25)',
      '并可以根据情节轻重，处10万元以下的罚款',
      'MAY',
    ],
    [
      'or from when it runs (滨州市扬尘污染防治条例 15)',
      '并可以自责令改正之日的次日起，按照原处罚数额按日连续处罚',
      'MAY',
    ],
    [
      'for either of two that a breach strikes (台州市城乡规划条例 44)',
      '可以对单位处一万元以上五万元以下罚款，对个人处二千元以上一万元以下罚款',
      'MAY MAY',
    ],
    [
      'not for those who are responsible beside the unit',
      '可以对单位处一万元罚款，对直接负责的主管人员处二千元罚款',
      'MAY MUST',
    ],
    ['nor for what 并 adds', '可以没收捕捞工具，并处二千元罚款', 'MAY MUST'],
  ])('discretion, %s', (_rule, consequence, discretion) => {
    const [rule] = rulesOf(`违反本条例规定的，${consequence}。`);
    expect(rule?.tiers[0]?.measures.map((measure) => measure.discretion).join(' ')).toBe(discretion);
  });

  it('begins with the first of two circumstances (治安管理处罚法 75)', () => {
    const [rule] = rulesOf(
      '饲养动物，干扰他人正常生活的，处警告；警告后不改正的，或者放任动物恐吓他人的，处二百元以上五百元以下罚款。',
    );
    expect(rule?.tiers.map(({ quote }) => quote)).toEqual([
      '处警告',
      '警告后不改正的，或者放任动物恐吓他人的，处二百元以上五百元以下罚款',
    ]);
  });
});
