import { describe, it } from 'vitest';
import { expectNorms, type NormRow } from '../support/norms.ts';

/** What the State furthers beside its own tasks, sentences of statutes outside the seed texts. */
describe('what the State encourages and does', () => {
  it.each<NormRow>([
    [
      'its support stands apart from its task, and is its own where nobody is named',
      '中医药法 第二十七条',
      '国家保护中药饮片传统炮制技术和工艺，支持应用传统工艺炮制中药饮片，鼓励运用现代科学技术开展中药饮片炮制技术研究。',
      ['OBLIGATION 国家', 'ENCOURAGEMENT 国家'],
    ],
    [
      'else it is theirs whom it supports',
      '中医药法 第四十四条',
      '国家发展中医养生保健服务，支持社会力量举办规范的中医养生保健机构。',
      ['OBLIGATION 国家', 'ENCOURAGEMENT 社会力量'],
    ],
    [
      'but by what means it supports is no task',
      '电力法 第十二条',
      '国家通过制定有关政策，支持、促进电力建设。',
      ['OBLIGATION 国家'],
    ],
    [
      'and the support of an organ is one of its acts',
      '湿地保护法 第五条（改）',
      '县级以上地方人民政府应当加强湿地保护，支持开展湿地保护科学研究。',
      ['OBLIGATION 县级以上地方人民政府'],
    ],
    [
      'what it shields stands apart from what it encourages in others',
      '体育法 第七十八条',
      '国家鼓励社会力量发展体育事业，鼓励对体育事业的捐赠和赞助，保障参与主体的合法权益。',
      ['ENCOURAGEMENT 社会力量', 'OBLIGATION 国家'],
    ],
    [
      'and its own task from what it encourages in nobody named',
      '水文条例 第五条',
      '国家鼓励和支持水文科学技术的研究、推广和应用，保护水文科技成果，培养水文科技人才。',
      ['ENCOURAGEMENT 国家', 'OBLIGATION 国家'],
    ],
    [
      'but to what end it encourages is no task',
      '粮食安全保障法 第二十三条',
      '国家鼓励农业信息化建设，提高粮食生产信息化、智能化水平，推进智慧农业发展。',
      ['ENCOURAGEMENT 国家'],
    ],
    [
      'nor what those do whom it encourages',
      '科学技术进步法 第四十条（改）',
      '国家鼓励企业增加研究开发投入，建立研究开发机构。',
      ['ENCOURAGEMENT 企业'],
    ],
    [
      'nor how that goes on which it brings about',
      '融资担保公司监督管理条例 第五条',
      '国家推动建立政府性融资担保体系，建立政府、银行业金融机构、融资担保公司合作机制。',
      ['ENCOURAGEMENT 国家'],
    ],
    [
      'what is furthered by nobody named is furthered by it',
      '杭州市城市供水管理条例 第三十二条',
      '推进居民住宅区的二次供水设施专业化管理，实现供水抄表到户。',
      ['ENCOURAGEMENT –'],
    ],
    [
      'but what is set up is ordered',
      '中医药法 第二十三条（改）',
      '建立道地中药材评价体系，推进标准化建设。',
      ['OBLIGATION –'],
    ],
  ])('%s (%s)', expectNorms);
});
