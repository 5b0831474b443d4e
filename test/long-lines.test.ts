import { describe, expect, test } from 'vitest';
import { compileCorpus } from '../src/compile.ts';
import { readAuthority } from '../src/seed.ts';
import { MAX_LINE } from '../src/text/decode.ts';
import { cpuTime } from './support/cpu-time.ts';

const authority = readAuthority();

/** Seconds of processor time. What grows with the square of a line takes many times as long at this length. */
const BOUND = 4;

describe('a line as long as may be is compiled in bounded time', () => {
  test.each([
    ['full stops', '。'],
    ['commas', '，'],
    ['enumeration commas', '、'],
    ['opening quotation marks', '“'],
    ['brackets', '（【《'],
    ['article numbers', '第一条'],
    ['numerals', '第一'],
    ['dots of a contents list', '…'],
    ['spaces', '　 '],
    ['angle brackets', '<'],
    ['comment openings', '<!--'],
    ['stars', '*'],
    ['points', '。一是'],
    ['colons', '：'],
    ['figures', '1.'],
    ['hashes', '#'],
    ['quote marks', '> '],
    ['vertical bars', '|'],
    ['titles', '《法》'],
    ['ranges', '第一条至第九条'],
    ['anaphora', '前款'],
    ['breaches', '违反本法规定，'],
    ['breaches of articles', '违反第一条规定的'],
    ['fines', '罚款'],
    ['fines with amounts', '处一万元以上二万元以下罚款，'],
    ['detentions', '十日以上十五日以下拘留'],
    ['punished persons', '对直接负责的主管人员'],
    ['penalties', '由公安机关给予警告；'],
    ['duties', '公安机关应当检查；'],
    ['actors', '公安机关'],
    ['stems of actors', '公安、'],
    ['authorities that act together', '由公安机关' + '会同公安机关'.repeat(4_900) + '处一万元以下罚款。'],
    ['reports that are heard', `单位应当${'听取代表的报告'.repeat(500)}；`],
    ['modal words', '应当'],
    ['relatives', '的'],
    ['conditions', '有下列情形之一的，'],
    ['definitions', '本法所称网络，是指'],
    ['combining marks', '\u0301'],
    ['bidirectional marks', '\u202E甲'],
    ['surrogate pairs', '😀'],
  ])('%s', (_, unit) => {
    const line = unit.repeat(Math.floor((MAX_LINE - 4) / unit.length));
    const bytes = new TextEncoder().encode(`某法\n第一条 甲。\n第二条 ${line}\n`);
    const time = cpuTime(() => compileCorpus([{ name: 'law.md', bytes }], { authority }));
    expect(time).toBeLessThan(BOUND * 1000);
  });
});
