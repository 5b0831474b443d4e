import { describe, it } from 'vitest';
import { expectNorms, type NormRow } from '../support/norms.ts';

/** Before 由X an act or an aspect of a thing is what X does or lays down, and says not in which case (guidelines §4). */
describe('what of a thing another sees to', () => {
  it.each<NormRow>([
    [
      'an act on it',
      '收费公路管理条例',
      '收费公路收费站的设置，由省人民政府审查批准。',
      ['OBLIGATION 省人民政府'],
    ],
    [
      'several acts',
      '东营市湿地保护条例',
      '一般湿地的认定和调整，由县林业主管部门提出意见。',
      ['OBLIGATION 县林业主管部门'],
    ],
    [
      'on what a verb seems to open',
      '预算法 第七十四条',
      '编制决算草案的具体事项，由国务院财政部门部署。',
      ['OBLIGATION 国务院财政部门'],
    ],
    [
      'on one who is named by his act',
      '杭州市法律援助条例',
      '负责审查法律援助申请的工作人员的回避，由法律援助机构负责人决定。',
      ['OBLIGATION 法律援助机构负责人'],
    ],
    [
      'an aspect of it',
      '国际刑事司法协助法',
      '分享的数额或者比例，由主管机关与外国协商确定。',
      ['OBLIGATION 主管机关'],
    ],
    [
      'but a thing by what is done to it is a case',
      '济南市城乡规划条例',
      '与总体规划同步进行的城市设计，由市人民政府组织编制。',
      ['OBLIGATION 市人民政府 ? 与总体规划同步进行的城市设计'],
    ],
    [
      'and so is what somebody made or passed',
      '立法法 第二十五条',
      '全国人民代表大会通过的法律，由国家主席签署主席令予以公布。',
      ['OBLIGATION 国家主席 ? 全国人民代表大会通过的法律'],
    ],
    [
      'and so is what happens to it',
      '文物保护法 第六十二条',
      '出境展览的文物出境，由文物进出境审核机构审核、登记。',
      ['OBLIGATION 文物进出境审核机构 ? 出境展览的文物出境'],
    ],
    [
      'but not what is told of another thing before it',
      '日照市公园条例 第七条',
      '政府投资建设管理的公园通过购买社会服务等方式确定管理单位，非政府投资建设管理的公园由产权单位确定管理单位。',
      ['OBLIGATION 产权单位'],
    ],
    [
      'nor what is paid, behind the case',
      '征兵工作条例 第四十八条',
      '征集的新兵，实行地方送兵或者自行报到的，从县、市新兵集中点前往部队途中所需的车船费、伙食费、住宿费，由部队按规定报销。',
      ['OBLIGATION 部队 ? 征集的新兵，实行地方送兵或者自行报到的'],
    ],
    [
      'nor what is laid down of a thing before what another may do',
      '潍坊市禁用限用剧毒高毒农药条例 第十九条',
      '自然资源和规划、城市管理等系统使用的剧毒、高毒农药纳入统一储备管理，可以由植保机构实行统一防治。',
      ['OBLIGATION –', 'PERMISSION 植保机构'],
    ],
  ])('%s (%s)', expectNorms);
});
