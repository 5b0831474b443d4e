import { expect, it } from 'vitest';
import { compileCorpus } from '../../src/compile.ts';
import { ObligationChainDocument } from '../../src/client/gql/graphql.ts';
import { readAuthority } from '../../src/seed.ts';
import { dataOf } from '../support/app.ts';
import { neo4j, sqlite } from '../support/loaded-stores.ts';
import { describeOver } from '../support/over-stores.ts';

/** Two statutes with the same duty and penalty, of which the first alone tells who imposes it (消防法 28, 60, 70). */
const DUTY = '第一条 任何单位不得占用消防车通道。';
const PENALTY = '第二条 违反本条例第一条规定，占用消防车通道的，处五千元以上五万元以下罚款。';
const CLAUSE = '第三条 本条例规定的行政处罚，由消防救援机构决定。';
/** As 杭州市燃气管理条例 29 and 劳动合同法 6 and 73: who is in charge, and who only helps a bearer. */
const SUPPLY = '第一条 燃气供应企业应当建立安全管理制度。';
const IN_CHARGE = '第二条 市城市管理主管部门负责全市燃气管理工作。';
const UNION = '第三条 工会应当指导燃气供应企业建立安全管理制度。';
const INSPECTS = '第四条 消防救援机构应当对燃气供应企业进行监督检查。';
const OF_AN_ORGAN = '第一条 市消防救援机构应当公布检查结果。';
const files = [
  ['燃气条例', [SUPPLY, IN_CHARGE, UNION]],
  ['燃具条例', [SUPPLY, IN_CHARGE, UNION, INSPECTS]],
  ['气源条例', [SUPPLY, UNION]],
  ['气站条例', [OF_AN_ORGAN, IN_CHARGE]],
  ['消防条例', [DUTY, PENALTY, CLAUSE]],
  ['通道条例', [DUTY, PENALTY]],
  ['车道条例', [DUTY, PENALTY.replace('的，处', '的，由公安机关处')]],
].map(([title, articles]) => ({
  name: `${String(title)}.md`,
  bytes: new TextEncoder().encode([`# ${String(title)}`, ...(articles ?? [])].join('\n\n')),
}));
const { graph } = compileCorpus(files, { authority: readAuthority() });

describeOver('a chain over $name', [sqlite, neo4j], graph, (appOver) => {
  const app = appOver();

  it.each([
    ['消防条例', [['消防救援机构', 'INFERRED', 0.8]], false],
    ['通道条例', [], true],
    ['车道条例', [['公安机关', 'EXPLICIT', 0.95]], false],
  ])(
    'tells who imposes a penalty that names nobody, where a clause does: %s',
    async (title, who, missing) => {
      const { provision } = dataOf(
        await app.run(ObligationChainDocument, { uri: `/cn/${title}`, eId: 'art_1__para_1' }),
      );
      const chain = provision?.norms.nodes[0]?.chain;
      const enforcers = chain?.breaches.flatMap((breach) => breach.enforcers);
      expect(enforcers?.map(({ actor, method, confidence }) => [actor.name, method, confidence])).toEqual(
        who,
      );
      expect(chain?.missing.includes('NO_ENFORCER')).toBe(missing);
    },
  );

  it.each([
    ['燃气条例', [['市城市管理主管部门', 0.5]]],
    ['燃具条例', [['消防救援机构', 0.75]]],
    ['气源条例', []],
    ['气站条例', []],
  ])(
    'tells which organ supervises the bearer of a duty, or else who is in charge: %s',
    async (title, who) => {
      const { provision } = dataOf(
        await app.run(ObligationChainDocument, { uri: `/cn/${title}`, eId: 'art_1__para_1' }),
      );
      const chain = provision?.norms.nodes[0]?.chain;
      const told = chain?.supervision.flatMap(({ norm, confidence }) =>
        norm.bearers.map(({ name }) => [name, confidence]),
      );
      expect(told).toEqual(who);
      expect(chain?.missing.includes('NO_SUPERVISOR')).toBe(who.length === 0);
    },
  );
});
