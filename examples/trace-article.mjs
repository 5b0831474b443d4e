// What an article demands, and what follows from its breach.
//   npm run build:client && node examples/trace-article.mjs http://localhost:4000/graphql
import { ApiError, createClient, ObligationChainDocument } from 'fawang/client';

const [endpoint = 'http://localhost:4000/graphql', uri = '/cn/反电信网络诈骗法', eId = 'art_12__para_1'] =
  process.argv.slice(2);
const client = createClient({ endpoint });

try {
  const { provision } = await client.request(
    ObligationChainDocument,
    { uri, eId },
    { signal: AbortSignal.timeout(10_000) },
  );
  if (provision === null) throw new Error(`${uri} has no ${eId}.`);
  for (const { text, bearers, chain } of provision.norms.nodes) {
    console.log(`${bearers.map(({ name }) => name).join('、') || '—'}: ${text}`);
    for (const { penalty, enforcers, method, confidence } of chain.breaches) {
      const who = enforcers.map(({ actor }) => actor.name).join('、') || '—';
      console.log(
        `  ${penalty.eId}: ${who}, ≤ ${penalty.maxFine ?? '—'} 元 (${method} ${confidence?.toFixed(2)})`,
      );
    }
    for (const gap of chain.missing) console.log(`  ${gap}`);
  }
} catch (error) {
  console.error(error instanceof ApiError ? `${error.code}: ${error.message}` : String(error));
  process.exitCode = 1;
}
