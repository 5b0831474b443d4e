import { gzipSync } from 'node:zlib';

/** A request that nobody who means well would send, and what it gets. */
export interface NastyRequest {
  readonly name: string;
  /** @default 'POST' */
  readonly method?: string;
  /** @default '/graphql' */
  readonly path?: string;
  /** Beside `content-type: application/json`. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Status and code of the first fault; `200` alone is an answer without a fault. */
  readonly gets: string;
}

const json = (query: string, variables?: unknown): string => JSON.stringify({ query, variables });
const times = (count: number, of: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => of(index)).join(' ');
const nested = (depth: number, open: string, inside: string, close: string): string =>
  open.repeat(depth) + inside + close.repeat(depth);
const search = (query: string): string =>
  json('query ($q: String!) { search(query: $q) { totalCount nodes { id } } }', { q: query });

const LEVEL = 'duties(first: $n) { nodes { bearers { ';
const WIDE = `query ($n: Int) { actors(first: $n) { nodes { ${nested(4, LEVEL, 'name', ' } } }')} } } }`;
const COMPARED =
  'compareInstruments(here: "/cn-zj/浙江省实施《中华人民共和国反电信网络诈骗法》办法", there: "/cn/反电信网络诈骗法")';

/** What is too deep, too wide or too much to run. */
const tooMuch: readonly NastyRequest[] = [
  { name: '10,000 levels', body: json(nested(10_000, '{a', '', '}')), gets: '400 QUERY_TOO_COMPLEX' },
  {
    name: '200 levels of real fields',
    body: json(`{ instruments { nodes ${nested(200, '{ work { versions { nodes ', '{ id }', '} } }')} } }`),
    gets: '400 QUERY_TOO_COMPLEX',
  },
  {
    name: 'a thousand aliases',
    body: json(`{ ${times(1_000, (index) => `a${String(index)}: dataVersion { name }`)} }`),
    gets: '400 GRAPHQL_PARSE_FAILED',
  },
  {
    name: 'sixty aliases',
    body: json(`{ ${times(60, (index) => `a${String(index)}: __typename`)} }`),
    gets: '400 QUERY_TOO_COMPLEX',
  },
  {
    name: 'connections in connections with a variable size',
    body: json(WIDE, { n: 100 }),
    gets: '400 QUERY_TOO_COMPLEX',
  },
  {
    name: 'a size of 2,147,483,647',
    body: json('query ($n: Int) { duties(first: $n) { nodes { id } } }', { n: 2_147_483_647 }),
    gets: '400 QUERY_TOO_COMPLEX',
  },
  {
    name: 'a negative size',
    body: json('query ($n: Int) { duties(first: $n) { nodes { id } } }', { n: -1 }),
    gets: '200 BAD_USER_INPUT',
  },
  {
    name: 'fragments in a circle',
    body: json('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'),
    gets: '400 GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'fragments that double thirty times',
    body: json(
      `{ ...F0 } ${times(30, (index) => `fragment F${String(index)} on Query { ...F${String(index + 1)} ...F${String(index + 1)} }`)} fragment F30 on Query { __typename }`,
    ),
    gets: '400 QUERY_TOO_COMPLEX',
  },
  {
    name: 'a thousand directives',
    body: json(`{ __typename ${'@skip(if: false) '.repeat(1_000)} }`),
    gets: '400 GRAPHQL_PARSE_FAILED',
  },
  {
    name: 'a thousand operations',
    body: json(times(1_000, (index) => `query Q${String(index)} { a }`)),
    gets: '400 GRAPHQL_PARSE_FAILED',
  },
  {
    name: 'introspection in introspection',
    body: json(
      `{ __schema { types ${nested(12, '{ fields { type { fields { type ', '{ name }', '} } } }')} } }`,
    ),
    gets: '400 GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'twenty comparisons with their diffs',
    body: json(
      `{ ${times(20, (index) => `c${String(index)}: ${COMPARED} { pairs(first: 100) { nodes { diff { op } } } }`)} }`,
    ),
    gets: '400 QUERY_TOO_COMPLEX',
  },
  {
    name: 'ten comparisons with their diffs',
    body: json(
      `{ ${times(10, (index) => `c${String(index)}: ${COMPARED} { pairs(first: 100) { nodes { diff { op } } } }`)} }`,
    ),
    gets: '200',
  },
  {
    name: 'twenty searches for one character',
    body: json(`{ ${times(20, (index) => `s${String(index)}: search(query: "的") { totalCount }`)} }`),
    gets: '200',
  },
  {
    name: '100,000 ids',
    body: json('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(100_000).fill('a') }),
    gets: '400 QUERY_TOO_COMPLEX',
  },
  {
    name: '101 ids',
    body: json('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(101).fill('a') }),
    gets: '200 BAD_USER_INPUT',
  },
  {
    name: 'a list of 50,000 names',
    body: json('query ($n: [String!]) { duties(filter: { bearer: $n }) { totalCount } }', {
      n: Array(50_000).fill('警'),
    }),
    gets: '400 QUERY_TOO_COMPLEX',
  },
  { name: 'a body of a megabyte', body: search('义'.repeat(350_000)), gets: '413 BAD_REQUEST' },
  { name: 'a search for 10,000 characters', body: search('义'.repeat(10_000)), gets: '200 BAD_USER_INPUT' },
  {
    name: '50,000 characters of citations',
    body: json('query ($t: String!) { resolveCitations(text: $t) { resolution } }', {
      t: '第一条、'.repeat(12_500),
    }),
    gets: '200',
  },
  {
    name: '50,000 open brackets',
    body: json('query ($t: String!) { resolveCitations(text: $t) { resolution } }', {
      t: '《'.repeat(50_000),
    }),
    gets: '200',
  },
];

/** What is no GraphQL, no JSON, or no value of its type. */
const malformed: readonly NastyRequest[] = [
  {
    name: 'variables nested 100,000 deep',
    body: `{"query":"{__typename}","variables":{"a":${nested(100_000, '[', '', ']')}}}`,
    gets: '400 QUERY_TOO_COMPLEX',
  },
  {
    name: 'half of a character in UTF-8',
    body: Buffer.from([0x7b, 0x22, 0xe4, 0xbd, 0x22, 0x7d]),
    gets: '400 BAD_REQUEST',
  },
  { name: 'UTF-16', body: Buffer.from(json('{ __typename }'), 'utf16le'), gets: '400 BAD_REQUEST' },
  {
    name: 'a gzip bomb',
    headers: { 'content-encoding': 'gzip' },
    body: gzipSync(Buffer.alloc(50_000_000, 0x20)),
    gets: '400 BAD_REQUEST',
  },
  { name: 'no body', body: '', gets: '400 BAD_REQUEST' },
  { name: 'null', body: 'null', gets: '400 BAD_REQUEST' },
  { name: 'a batch', body: `[${json('{ __typename }')},${json('{ __typename }')}]`, gets: '400 BAD_REQUEST' },
  {
    name: 'a form',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'query={__typename}',
    gets: '415 BAD_REQUEST',
  },
  {
    name: 'an upload',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: '--x--',
    gets: '415 BAD_REQUEST',
  },
  {
    name: 'a prototype in the variables',
    body: '{"query":"{__typename}","variables":{"__proto__":{"first":1},"constructor":1}}',
    gets: '200',
  },
  {
    name: 'a text for a number',
    body: json('query ($n: Int) { duties(first: $n) { totalCount } }', { n: 'x' }),
    gets: '400 BAD_USER_INPUT',
  },
  { name: 'minus nothing', body: json('{ duties(first: -0) { totalCount } }'), gets: '200 BAD_USER_INPUT' },
  {
    name: 'a number beyond all',
    body: json('{ norms(filter: { minConfidence: 1e309 }) { totalCount } }'),
    gets: '200 BAD_USER_INPUT',
  },
  {
    name: 'a word that is no value of an enumeration',
    body: json('{ norms(filter: { modality: [SHALL] }) { totalCount } }'),
    gets: '400 GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'a day that is none',
    body: json('{ instruments(asOf: "2022-02-31") { totalCount } }'),
    gets: '400 BAD_USER_INPUT',
  },
  {
    name: 'a cursor that is none',
    body: json('{ duties(after: "x") { nodes { id } } }'),
    gets: '200 BAD_CURSOR',
  },
  {
    name: 'a cursor of 100,000 characters',
    body: json('query ($c: String) { duties(after: $c) { nodes { id } } }', { c: 'W'.repeat(100_000) }),
    gets: '200 BAD_CURSOR',
  },
  {
    name: 'escapes of half a character',
    body: '{"query":"{ search(query: \\"\\\\ud800\\") { totalCount } }"}',
    gets: '400 GRAPHQL_PARSE_FAILED',
  },
  { name: 'zero characters in a search', body: search('a\u0000b\u0000'), gets: '200' },
  {
    name: 'signs of the query languages of both stores',
    body: search('"*:(){}[]^~\\/ AND OR NOT NEAR(a b) \' -- ; DROP'),
    gets: '200',
  },
  { name: 'a mutation', body: json('mutation { drop }'), gets: '400 BAD_USER_INPUT' },
  { name: 'a subscription', body: json('subscription { norms { id } }'), gets: '400 BAD_USER_INPUT' },
  {
    name: 'two operations and no name',
    body: json('query A { __typename } query B { __typename }'),
    gets: '400 OPERATION_RESOLUTION_FAILURE',
  },
  {
    name: 'a hash of another query',
    body: '{"query":"{__typename}","extensions":{"persistedQuery":{"version":1,"sha256Hash":"ab"}}}',
    gets: '400 PERSISTED_QUERY_MISMATCH',
  },
  {
    name: 'a hash that is a list',
    body: '{"extensions":{"persistedQuery":{"version":9,"sha256Hash":[1]}}}',
    gets: '400 BAD_REQUEST',
  },
];

/** What bends HTTP. */
const bent: readonly NastyRequest[] = [
  {
    name: 'a query by GET with a body',
    method: 'GET',
    path: '/graphql?query={__typename}',
    body: json('{ x }'),
    gets: '200',
  },
  {
    name: 'a mutation by GET',
    method: 'GET',
    path: '/graphql?query=mutation{drop}',
    gets: '405 BAD_REQUEST',
  },
  { name: 'PUT', method: 'PUT', body: json('{ __typename }'), gets: '405 BAD_REQUEST' },
  {
    name: 'an address of 20,000 characters',
    method: 'GET',
    path: `/graphql?query=${'x'.repeat(20_000)}`,
    gets: '431',
  },
  {
    name: 'headers of 20,000 characters',
    headers: { 'x-long': 'x'.repeat(20_000) },
    body: json('{ __typename }'),
    gets: '431',
  },
  {
    name: 'a host that is none',
    headers: { host: 'a b<c' },
    body: json('{ __typename }'),
    gets: '400 BAD_REQUEST',
  },
  { name: 'a path with escapes', method: 'GET', path: '/graphql/../%2e%2e/%00etc', gets: '404 NOT_FOUND' },
];

export const NASTY_REQUESTS: readonly NastyRequest[] = [...tooMuch, ...malformed, ...bent];
