import { describe, expect, it } from 'vitest';
import { answeringPenalties } from '../../src/compare/answering-penalties.ts';

const penalty = (words: string, branch = 'ADMINISTRATIVE') => ({ words, liability: [branch] });

// 未成年人保护法 124, as 北京市未成年人保护条例 64 restates it.
const SMOKER = '在学校、幼儿园吸烟、饮酒的，由卫生健康、教育等部门责令改正，给予警告，可以并处五百元以下罚款';
const SMOKER_HERE = '由卫生健康、教育等部门责令改正，给予警告，可以并处五百元以下罚款';
const MANAGER = '场所管理者未及时制止的，由卫生健康、教育等部门给予警告，并处一万元以下罚款';

describe('the penalties of two corresponding paragraphs', () => {
  it.each([
    {
      shows: 'each with the one it restates, not with the other',
      here: [penalty(SMOKER_HERE), penalty(MANAGER)],
      there: [penalty(SMOKER), penalty(MANAGER)],
      pairs: [
        [SMOKER_HERE, SMOKER],
        [MANAGER, MANAGER],
      ],
    },
    {
      shows: 'one with both of the other paragraph, for either may answer it',
      here: [penalty(MANAGER)],
      there: [penalty(SMOKER), penalty(MANAGER)],
      pairs: [
        [MANAGER, SMOKER],
        [MANAGER, MANAGER],
      ],
    },
    {
      shows: 'not those of another branch of law',
      here: [penalty(MANAGER)],
      there: [penalty(MANAGER, 'CRIMINAL')],
      pairs: [],
    },
  ])('$shows', ({ here, there, pairs }) => {
    const found = answeringPenalties(here, there);
    expect(found.map(([own, other]) => [own.words, other.words])).toEqual(pairs);
  });
});
