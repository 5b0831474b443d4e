import type { DatedAct } from './dates.ts';

const N = '[〇○零一二三四五六七八九十百\\d]{1,6}';
const TERM = new RegExp(`第?${N}届`, 'g');
/** 第十二次会议, 2021年第20次室务会议; the 会 of 委员会 is no sitting. */
const SITTING = new RegExp(
  `(?:\\d{4}年)?(?:第${N}[次号届](?:全体|[一-龥]务)?(?:会议|会)?|(?:常务|全体)会议)?(?:审议|表决|主席团)?$`,
  '',
);
const ORDER = new RegExp(`(?:主席团公告|公告|令|命令)(?:第${N}号)?(?=$|、)|第${N}号$`, 'g');
const STATE = /中华人民共和国(?=国务院|中央军事委员会|主席)/g;
/** 市十二届人大常委会: the place is told by the text around it alone. */
const NAMELESS = /^[省市区县州](?=人民代表大会|人大)/;

/** A body as printed before an act → its name: without term, sitting and number of the order. */
function bodyName(printed: string): string | null {
  const name = printed
    .replace(/[（(）)\s]/g, '')
    .replace(TERM, '')
    .replace(STATE, '')
    .replace(/^[，、由于经]+/, '')
    .replace(SITTING, '')
    .replace(ORDER, '')
    .replace(/人大常委会$/, '人民代表大会常务委员会');
  const isBody = name.length >= 3 && name.length <= 40 && !/[《》。，：；]/.test(name);
  return isBody && !NAMELESS.test(name) ? name : null;
}

/** A title that opens with its maker: 北京市人民代表大会常务委员会关于…的决定. */
const MAKER_IN_TITLE =
  /^([^《》关]{0,40}?(?:委员会|大会|国务院|中央军委|人民政府|人民法院|人民检察院|[部局署厅]))关于/;

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
