import type { StoreDescription } from '../store/store.ts';

/** What the seed texts gave where the store was empty. */
export interface Filled {
  readonly files: number;
  readonly articles: number;
  readonly milliseconds: number;
}

export interface Start {
  readonly store: StoreDescription;
  /** Null where the store held data already. */
  readonly filled: Filled | null;
  readonly host: string;
  readonly port: number;
  /** Milliseconds since the process began. */
  readonly ready: number;
}

/** What a person sees who starts the server: which store it is, what it holds, what was compiled, where to look. */
export function startLines({ store, filled, host, port, ready }: Start): readonly string[] {
  const origin = `http://${clickable(host)}:${port}`;
  const held = HELD.map(([label, kinds]) => {
    const count = kinds.reduce((sum, kind) => sum + (store.nodes[kind] ?? 0), 0);
    return `${count} ${label}`;
  });
  return [
    `fawang 法网 is ready after ${seconds(ready)}`,
    `  store     ${store.engine}, ${store.location}`,
    `  compiled  ${filled === null ? 'nothing: the store holds data' : tellFilled(filled)}`,
    `  holds     ${held.join(', ')}`,
    `  GraphQL   ${origin}/graphql (a browser gets GraphiQL)`,
    `  health    ${origin}/health/ready`,
  ];
}

const HELD: readonly (readonly [string, readonly string[]])[] = [
  ['instruments', ['Instrument']],
  ['articles', ['Article']],
  ['duties', ['Duty']],
  ['penalties', ['Penalty']],
  ['references', ['Citation']],
  ['actors', ['Actor']],
];

function tellFilled({ files, articles, milliseconds }: Filled): string {
  return `${files} seed texts (${articles} articles) in ${seconds(milliseconds)}: the store was empty`;
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

/** An address that listens everywhere is reached as localhost; an IPv6 one stands in brackets. */
function clickable(host: string): string {
  if (['0.0.0.0', '::', '127.0.0.1', '::1'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
