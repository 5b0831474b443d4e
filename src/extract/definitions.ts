import type { Definition } from '../model/definition.ts';
import type { ParsedInstrument } from '../model/parsed-instrument.ts';
import type { ProvisionNode } from '../model/provision.ts';
import type { MappedText } from '../model/span.ts';
import { walk } from '../model/provision-walk.ts';
import { spanOf } from '../text/mapped-text.ts';
import { cutClauses, type Clause } from './words/clause.ts';

/** 本法所称X，是指…: the words before the term. */
const SO_CALLED =
  /(?:(?:本[法章节条款例]|本条例|本[规决][定则程]|本办法|本细则|本解释|本意见|前[款条项]|上述)[^，。；：]{0,6}?)?(?:所[称指说]|所提(?![供出交请起取及到醒]))的?/u;
const MEANS =
  /(?:，|：)?(?:是指|系指|指的是|是|指(?![导定挥派引标示令])|包括|(?<!行)为(?![^，。；为]{0,30}(?:(?<![批标核])准(?=[，。；]|$)|，[是系均都]?(?:指|包括))))/u;
/** 前款所称重大问题： with what it means in the items below. */
const LISTED = /^[^，。；：]{1,16}(?=：$)/u;
/** The same where it cannot be read otherwise: 直接为林业生产服务的工程设施是指 has its 为 in the term. */
const SURELY_MEANS = /[，：]?(?:是指|系指|指的是)/u;
/** Where the term means so, no part of it: 前款所称密网，在千岛湖水域是指…，在其他水域是指…. */
const WITHIN = /，在[^，。；：]{1,20}$/u;
/** How the term stands to what it means, no part of it: 分别是指, 均包括, 慈善信托属于公益信托，是指. */
const MANNER = /(?:分别|(?<![人平])均|(?<![首古京旧])都|(?<!归)属于[^，。；的]{2,12})$/u;
/** 不包括本数, 还包括食用农产品, 应当包括以下内容: words on a term that is known. */
const NO_MEANING = /(?:不|还|应当)$/u;
/** Another term of the same sentence, and what is none: 但不包括, 也包括, 主要包括. */
const BESIDE = /^(?:所[称指]的?)?([^（）()“”]{2,16}?)(?:包括|是指)/u;
const NO_TERM = /(?:[不还也均都]|主要|分别)$|^[但并其在以具]|应当|可以/u;
/** A name for it in brackets, no part of the term: （以下简称X）. */
const SHORT_NAME = /[（(](?:以下|下同)[^（）()]*[）)]/gu;
/** A glossary: 本法下列用语的含义：…. */
const GLOSSARY = /(?:用语|术语|名词|词语|概念)[^。；]{0,16}(?:含义|定义|解释|意义|意思)|的含义[是为如]?/u;
const ENTRY =
  /^[“"]?([^，,。；：“”"]{1,40}?)[”"]?[，,：]?(?:是指|系指|指的是|指(?![导定挥派引标示令])|(?<=，)(?:主要)?包[括含])/u;
/** X，是指… as the first words of a clause, wherever it stands: 指 alone is too often 指导. */
const PLAIN =
  /^([^，,。；：（(]{2,30}?)(?:[（(][^（）()]{1,40}[）)])?([，,]?)(?:一般|主要|通常|均)?(?:是指|系指|指的是)/u;
/**
 * Words that say where the term stands, no part of it: 前款规定的, 本法第十条所列; but 本法规定保护的野生动物 names what the law
 * protects.
 */
const PLACE =
  /^(?:[^，。；：]{0,20}第[一二三四五六七八九十百零〇]{1,9}[条款项]|前[款条项]|本(?:法|条例|办法|规定|细则|解释|决定|[章节条款]))(?:所?规定的|所[列称指]的?|中的?|的|(?!所?规定))/u;
/** No term but who meets a condition or how a rule is read: 依法无需登记的，是指…; “三日”的规定是指工作日. */
const NO_NOUN = /[的时]$|的规定$/u;
/** Nor the condition before a comma, 有固定的场所，是指…; a term follows none: 未利用地是指…. */
const CONDITION = /^(?:具?有|具备|符合|未|没有)/u;
const COLON_ENTRY = /^[“"]?([^，。；：“”"]{1,24})[”"]?：/u;
const LONGEST_TERM = 60;

/**
 * The terms that an instrument defines (guidelines §9): 本法所称X，是指…, the same without its first words (非全日制用工，
 * 是指…) and the entries of a glossary (本条例下列用语的含义：（一）X，是指…). A name declared in brackets (以下简称X) is no definition.
 *
 * @example 本法所称电信网络诈骗，是指以非法占有为目的…的行为。→ term 电信网络诈骗
 */
export function extractDefinitions(instrument: ParsedInstrument): Definition[] {
  if (instrument.form === 'COMMENTARY') return [];
  const definitions: Definition[] = [];
  let article = '';
  let glossary = false;
  for (const node of walk(instrument.body)) {
    if (node.kind === 'Article' || node.kind === 'Point' || node.kind === 'Annex') {
      article = node.eId;
      glossary = GLOSSARY.test(node.heading ?? '');
    }
    const { text } = node.text;
    if (text === '' || node.kind === 'Preamble') continue;
    const inGlossary = glossary && node.eId.startsWith(article);
    if (!inGlossary && !/所[称指说]|[是系]指|指的是|含义|用语|术语|名词|词语|概念/u.test(text)) continue;
    for (const clause of cutClauses(text)) {
      const found = soCalled(node, clause) ?? (inGlossary ? entry(node, clause) : plain(node, clause));
      if (found !== null) definitions.push(found, ...besideSoCalled(node, clause, found));
    }
    if (GLOSSARY.test(text)) glossary = true;
  }
  return definitions;
}

/** 本法所称X，是指…. */
function soCalled(node: ProvisionNode, clause: Clause): Definition | null {
  const words = node.text.text.slice(clause.start, clause.end);
  const opening = SO_CALLED.exec(words);
  if (opening === null || opening.index > 24) return null;
  const from = opening.index + opening[0].length;
  const reach = words.slice(from, from + LONGEST_TERM);
  const surely = SURELY_MEANS.exec(reach);
  const isWhole = surely !== null && !/[，。；：]/u.test(reach.slice(0, surely.index));
  const means = isWhole ? surely : MEANS.exec(reach);
  const before = means === null ? LISTED.exec(reach)?.[0] : reach.slice(0, means.index);
  if (before === undefined || before === '') return null;
  const written = before
    .replace(WITHIN, '')
    .replaceAll(SHORT_NAME, '')
    .replace(/[“”"‘’，,]/gu, '');
  const term = written.replace(MANNER, '');
  if (term === '' || NO_MEANING.test(term)) return null;
  const start = clause.start + opening.index;
  const sure = /[是系]指/u.test(means?.[0] ?? '');
  return definition(node.eId, node.text, term, start, clause.end, 'definition.so-called', sure ? 0.98 : 0.85);
}

/** The terms that stand beside a first in one sentence: 本法所称石油包括原油和成品油，所称天然气包括…. */
function besideSoCalled(node: ProvisionNode, clause: Clause, { rule, quote }: Definition): Definition[] {
  if (rule !== 'definition.so-called') return [];
  const [first = '', ...further] = quote.split('，');
  let start = node.text.text.indexOf(quote, clause.start) + first.length;
  return further.flatMap((words) => {
    const from = start + 1;
    start = from + words.length;
    const term = BESIDE.exec(words)?.[1];
    if (term === undefined || NO_TERM.test(term)) return [];
    return definition(node.eId, node.text, term, from, clause.end, rule, 0.85);
  });
}

/** An entry of a glossary: X，是指…. */
function entry(node: ProvisionNode, clause: Clause): Definition | null {
  if (node.kind === 'Paragraph' && node.children.length > 0) return null;
  const words = node.text.text.slice(clause.start, clause.end);
  const first = clause.start === 0;
  const match = ENTRY.exec(words) ?? (first ? COLON_ENTRY.exec(words) : null);
  const term = match?.[1];
  if (term === undefined || /含义|用语/u.test(term)) return null;
  return definition(node.eId, node.text, term, clause.start, clause.end, 'definition.glossary', 0.95);
}

/** X，是指… outside a glossary: a clause that opens with the term. */
function plain(node: ProvisionNode, clause: Clause): Definition | null {
  const words = node.text.text.slice(clause.start, clause.end);
  const [, written, comma] = PLAIN.exec(words) ?? [];
  const named = written?.replace(/[“”"‘’]/gu, '');
  if (named === undefined || /含义|用语/u.test(named) || NO_NOUN.test(named)) return null;
  if (comma !== '' && CONDITION.test(named)) return null;
  const bare = named.replace(PLACE, '');
  const term = bare.length < 2 ? named : bare;
  return definition(node.eId, node.text, term, clause.start, clause.end, 'definition.plain', 0.95);
}

function definition(
  at: string,
  text: MappedText,
  term: string,
  start: number,
  clauseEnd: number,
  rule: string,
  confidence: number,
): Definition {
  // Before items the lead-in is quoted without its colon.
  const end = text.text[clauseEnd - 1] === '：' ? clauseEnd - 1 : clauseEnd;
  return {
    at,
    term,
    quote: text.text.slice(start, end),
    span: spanOf(text, start, end),
    rule,
    method: 'EXPLICIT',
    confidence,
  };
}
