import { describe, expect, it } from 'vitest';
import { inEitherScript, isTraditional, simplified } from '../../src/text/script.ts';

describe('simplified', () => {
  it.each([
    ['一般条文', '第二十二條　經營者應當遵守本條例規定', '第二十二条　经营者应当遵守本条例规定'],
    ['quotation marks', '本條例所稱「業主」', '本条例所称“业主”'],
    ['simplified script', '第二十二条 经营者应当遵守本条例规定', '第二十二条 经营者应当遵守本条例规定'],
    ['what is no Chinese', 'CLI.1.256 §22\r\n', 'CLI.1.256 §22\r\n'],
    ['a rare ideograph, two units long', '𠀀應', '𠀀应'],
    ['著作权, which both scripts write so', '著作權', '著作权'],
  ])('%s', (_case, text, expected) => {
    expect(simplified(text)).toBe(expected);
    expect(simplified(text)).toHaveLength(text.length);
  });
});

describe('isTraditional', () => {
  it.each([
    ['traditional script', '經營者應當遵守本條例規定', true],
    ['simplified script', '经营者应当遵守本条例规定', false],
    [
      'a slip in a simplified text',
      '依照第二十二條的规定，对电信网络诈骗活动负有责任的人员依法给予处分',
      false,
    ],
    ['a name in a simplified text', '本规定适用于乾县行政区域内的农村公路养护管理活动和监督检查', false],
    ['no Chinese', 'Article 22', false],
  ])('%s', (_case, text, expected) => {
    expect(isTraditional(text)).toBe(expected);
  });
});

describe('texts in either script', () => {
  it.each([
    [['獻血站'], ['獻血站', '献血站']],
    [
      ['献血站', '獻血站'],
      ['献血站', '獻血站'],
    ],
    // 干县 would be another place.
    [['乾县人民政府'], ['乾县人民政府', '干县人民政府']],
    [['公安机关'], ['公安机关']],
    [[], []],
  ])('of %j are %j', (texts, expected) => {
    expect(inEitherScript(texts)).toEqual(expected);
  });
});
