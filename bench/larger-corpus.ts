/** A real text, as the larger corpus is drawn from it. */
export interface Original {
  /** Path in its folder: `law/反洗钱法(2024-11-08).md`. */
  readonly name: string;
  readonly text: string;
  /** Title as printed. */
  readonly title: string;
}

export interface MadeText {
  readonly name: string;
  readonly text: string;
}

const NATION = '中华人民共和国';
const KIND =
  /(?:实施办法|管理办法|实施细则|若干规定|法典|条例|办法|规定|决定|细则|规则|意见|法)(?:（[^（）]*）)?$/u;
const TITLE_IN_BRACKETS = /《([^《》]{2,60})》/gu;
const ARTICLE = /^(第[一二三四五六七八九十百千零〇]{1,9}条(?:之[一二三四五六七八九十]{1,3})?\s)(.{40,})$/u;
/** Words by which an article hangs on the text in which it stands. */
const BOUND = /[《》]|第[一二三四五六七八九十百千]|本(?:法|条例|办法|规定|决定|细则)|前款|前条|施行/u;
/** Every so many free articles of a text are taken from another one. */
const EXCHANGED = 3;

/**
 * A corpus of any size, drawn from real texts: first these themselves, then generation after generation of variants.
 * A variant has the structure of its original; its title joins the subjects of two real ones, and every citation
 * within a generation is written with the new titles, so that as many lead to a held law as in the originals. Free
 * articles (such as name no law, provision or text) are exchanged among texts of one kind: so the words are real,
 * and no two generations are alike. The same originals and count give the same texts.
 *
 * @example 反洗钱法 in generation 2 → 中华人民共和国反洗钱消防法; 依照《反洗钱法》 → 依照《反洗钱消防法》
 */
export function* largerCorpus(originals: readonly Original[], count: number): Generator<MadeText> {
  const taken = new Set(originals.map(({ title }) => plain(title)));
  const pools = poolsOf(originals);
  for (let generation = 0, made = 0; made < count; generation += 1) {
    const titles = generation === 0 ? new Map<string, string>() : titlesOf(originals, generation, taken);
    for (const [index, original] of originals.entries()) {
      if (made === count) return;
      made += 1;
      if (generation === 0) {
        yield { name: original.name, text: original.text };
        continue;
      }
      const renamed = withTitles(original, titles);
      const text = withExchanged(renamed, pools.get(kindOf(original)) ?? [], generation * 7919 + index);
      yield { name: `${String(generation)}/${original.name}`, text };
    }
  }
}

const plain = (title: string): string => title.replaceAll(NATION, '').replaceAll(/\s/gu, '');
/** The folder tells the kind. */
const kindOf = ({ name }: Original): string => name.split('/')[0] ?? '';

/** New titles of a generation by the old ones, both without 中华人民共和国; those that name another law get theirs by it. */
function titlesOf(
  originals: readonly Original[],
  generation: number,
  taken: Set<string>,
): ReadonlyMap<string, string> {
  const subjects = originals.map(({ title }) => subjectOf(plain(title))).filter((subject) => subject !== '');
  const titles = new Map<string, string>();
  for (const [index, original] of originals.entries()) {
    const title = plain(original.title);
    const kind = KIND.exec(title);
    if (title.includes('《') || kind === null || titles.has(title)) continue;
    for (let turn = index * 31 + generation * 577; ; turn += 1) {
      const subject = subjects[turn % subjects.length] ?? '';
      const made = `${title.slice(0, kind.index)}${subject}${title.slice(kind.index)}`;
      if (taken.has(made)) continue;
      taken.add(made);
      titles.set(title, made);
      break;
    }
  }
  return titles;
}

/** What a title is about, without the place and the kind, where that is a short word; or else '': 浙江省消防条例 → 消防. */
function subjectOf(title: string): string {
  const kind = KIND.exec(title);
  const subject =
    kind === null ? '' : title.slice(0, kind.index).replace(/^.*?(?:省|市|自治区|自治州|自治县|特区)/u, '');
  return /^\p{sc=Han}{2,6}$/u.test(subject) ? subject : '';
}

function withTitles({ text, title }: Original, titles: ReadonlyMap<string, string>): string {
  const renamed = text.replaceAll(TITLE_IN_BRACKETS, (whole, cited: string) => {
    const made = titles.get(plain(cited));
    if (made === undefined) return whole;
    return `《${cited.startsWith(NATION) ? NATION : ''}${made}》`;
  });
  const old = plain(title);
  const made = titles.get(old);
  return made === undefined ? renamed : renamed.replaceAll(old, made);
}

/** The words of the free articles of the texts of each kind. */
function poolsOf(originals: readonly Original[]): ReadonlyMap<string, readonly string[]> {
  const pools = new Map<string, string[]>();
  for (const original of originals) {
    const pool = pools.get(kindOf(original)) ?? [];
    pools.set(kindOf(original), pool);
    for (const line of original.text.split('\n')) {
      const [, , words] = ARTICLE.exec(line) ?? [];
      if (words !== undefined && !BOUND.test(words)) pool.push(words);
    }
  }
  return pools;
}

function withExchanged(text: string, pool: readonly string[], from: number): string {
  if (pool.length === 0) return text;
  let free = 0;
  return text
    .split('\n')
    .map((line) => {
      const [, number, words] = ARTICLE.exec(line) ?? [];
      if (number === undefined || words === undefined || BOUND.test(words)) return line;
      free += 1;
      return free % EXCHANGED === 0
        ? `${number}${pool[(from * 104_729 + free * 1_299_709) % pool.length] ?? words}`
        : line;
    })
    .join('\n');
}
