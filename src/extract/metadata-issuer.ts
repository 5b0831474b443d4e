import type { DatedAct } from './metadata-dates.ts';

const TERM = /第[〇○零一二三四五六七八九十百\d]{1,6}届/gu;
const SITTING =
  /(?:第[〇○零一二三四五六七八九十百\d]{1,6}[次号届])?(?:常务|全体)?(?:会议|会)?(?:审议|表决|主席团)?$/u;
const ORDER = /(?:主席团公告|公告|令|主席令|命令)?(?:第[〇○零一二三四五六七八九十百\d]{1,8}号)?$/u;
const STATE = /中华人民共和国(?=国务院|中央军事委员会|主席)/gu;
const SHORT_CONGRESS = /(?:^|(?<=[市省区州县]))[^人]{0,4}人大(?:常委会)?/u;

/** A body as printed before an act → its name: without term, sitting and number of the order. */
function bodyName(printed: string): string | null {
  const name = printed
    .replace(/[（(）)\s]/gu, '')
    .replace(TERM, '')
    .replace(STATE, '')
    .replace(/^[，、由于经]+/u, '')
    .replace(SITTING, '')
    .replace(ORDER, '')
    .replace(/人大常委会$/u, '人民代表大会常务委员会');
  const isBody = name.length >= 3 && name.length <= 40 && !/[《》。，：；]/u.test(name);
  return isBody && !SHORT_CONGRESS.test(name) ? name : null;
}

/** A title that opens with its maker: 北京市人民代表大会常务委员会关于…的决定. */
const MAKER_IN_TITLE =
  /^([^《》关]{2,40}?(?:委员会|大会|国务院|人民政府|人民法院|人民检察院|[部局署厅]))关于/u;

/**
 * Who made an instrument: the body that adopted it; else the one that promulgated it; else the one that the file
 * or the title names. Without the ordinal of its term; null where none is printed (guidelines §2).
 *
 * @param described the issuer that front matter names, if any
 * @example 第十三届全国人民代表大会常务委员会第三十六次会议通过 → 全国人民代表大会常务委员会
 */
export function issuerOf(title: string, acts: readonly DatedAct[], described: string | null): string | null {
  for (const wanted of ['ADOPTED', 'PROMULGATED', 'REVISED', 'APPROVED'] as const) {
    for (const { acts: done, body } of acts) {
      if (!done.includes(wanted)) continue;
      const name = bodyName(body);
      if (name !== null) return name;
    }
  }
  return described ?? MAKER_IN_TITLE.exec(title)?.[1] ?? null;
}
