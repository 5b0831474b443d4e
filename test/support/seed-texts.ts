/** The works of the seed texts, under the short names that the tests use. */
export const N = '/cn/反电信网络诈骗法';
export const H = '/cn-hn/湖南省实施《中华人民共和国反电信网络诈骗法》若干规定';
export const Z = '/cn-zj/浙江省实施《中华人民共和国反电信网络诈骗法》办法';
export const B = '/cn-bj/北京市人民代表大会常务委员会关于进一步加强本市反电信网络诈骗工作的决定';
/** The questions and answers on N, and on 《关于加强打击治理电信网络诈骗违法犯罪工作的意见》. */
const NC = `${N}/commentary/1`;
export const O = '/cn/关于加强打击治理电信网络诈骗违法犯罪工作的意见/commentary/1';

const NAMES: readonly (readonly [start: string, name: string])[] = [
  [NC, 'NC'],
  [O, 'O'],
  [N, 'N'],
  [H, 'H'],
  [Z, 'Z'],
  [B, 'B'],
];

/** `N` for the uri of the work or of a version of it. */
export function textName(uri: string): string {
  return NAMES.find(([start]) => uri.startsWith(start))?.[1] ?? uri;
}

/** `39(1)(5)` for art_39__para_1__item_5; passages, points and the preamble keep their names. */
export function shortPlace(eId: string | null): string {
  return (eId ?? '')
    .replace('art_', '')
    .replaceAll(/__para_(\d+)/gu, '($1)')
    .replaceAll(/__item_(\d+)/gu, '($1)');
}

/** `N39(1)(5)` */
export function placeName({ uri, eId }: { readonly uri: string; readonly eId: string | null }): string {
  return `${textName(uri)}${shortPlace(eId)}`;
}

/** The places of what a search or a list of nodes found; of an object without a place ''. */
export function placesOf(nodes: readonly object[]): string[] {
  return nodes.map((node) =>
    'uri' in node && 'eId' in node ? placeName({ uri: String(node.uri), eId: textOrNull(node.eId) }) : '',
  );
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
