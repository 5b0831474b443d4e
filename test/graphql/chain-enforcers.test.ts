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
const files = [
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
});
