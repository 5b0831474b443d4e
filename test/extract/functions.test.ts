import { describe, expect, it } from 'vitest';
import { extractFindings } from '../../src/extract/extract-findings.ts';
import { statute } from '../support/statute.ts';

function functionOf(paragraph: string): string | undefined {
  return extractFindings(statute(`第一条 ${paragraph}`)).value.functions.get('art_1__para_1');
}

describe('the function of a paragraph', () => {
  it.each([
    ['PURPOSE', '为了保护海洋环境，维护生态平衡，根据宪法，制定本法。'],
    ['PURPOSE', '根据有关法律、行政法规，结合本省实际，制定本规定。'],
    ['SCOPE', '本条例适用于本市行政区域内的物业管理活动。'],
    ['SCOPE', '在本市行政区域内燃气的经营与使用，适用本条例。'],
    ['DEFINITION', '本条例所称乳品，是指生鲜乳和乳制品。'],
    ['PRINCIPLE', '医疗纠纷处理工作应当遵循公平、公正、及时的原则。'],
    ['NORM', '建设单位应当建立档案管理制度。'],
    ['NORM', '人民检察院可以依法提起公益诉讼。'],
    ['NORM', '市人民政府应当受理申诉，建立制度，并加强宣传。'],
    ['LIABILITY', '违反本条例规定，拒绝检查的，由公安机关处五百元以上二千元以下罚款。'],
    ['REMEDY', '当事人对行政处罚决定不服的，可以依法申请行政复议或者提起行政诉讼。'],
    ['REFERRAL', '法律、行政法规另有规定的，从其规定。'],
    ['COMMENCEMENT', '本法自2022年12月1日起施行。'],
    ['COMMENCEMENT', '本规定自年月日起施行。'],
    ['OTHER', '会议期间的日程由表格列明。'],
  ])('%s: %s', (label, paragraph) => {
    expect(functionOf(paragraph)).toBe(label);
  });

  it('is told for every paragraph, and for nothing else', () => {
    const decision = extractFindings(statute('第一条 公民应当守法。')).value;
    expect([...decision.functions.keys()]).toEqual(['art_1__para_1']);
  });
});
