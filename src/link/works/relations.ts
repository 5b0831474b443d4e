import type { LinkedCitation } from '../../model/citation.ts';
import type { LinkedInstrument } from '../../model/findings.ts';
import { walk } from '../../model/provision-walk.ts';
import type { Identified } from './identify-instruments.ts';
import { plainTitle } from './work-uri.ts';

/** 浙江省实施《…法》办法; the inner title. */
const IMPLEMENTS_IN_TITLE = /(?:实施|贯彻|执行|施行)《([^《》]+)》/u;
/** …法实施条例, …条例实施细则. */
const RULES_OF = /^(.{2,40}?(?:法|条例|法典))(?:实施|施行)(?:条例|细则|办法|规定|规则|若干规定)/u;
/** What behind the subject of a title tells the kind of document: 水污染防治法, 专利法实施细则, 城市绿化条例. */
const KIND_OF_DOCUMENT =
  /(?:(?:法典|法|条例)?(?:实施|施行)(?:条例|细则|办法|规定|规则)|法典|法|(?:暂行)?(?:条例|办法|规定))$/u;
/** Laws on which texts rest for the power to make them, whatever they are about: 立法法, 民族区域自治法. */
const GIVES_POWER = /(?:宪法|立法法|民族区域自治法|人民政府组织法)$/u;
const FOR_THE_SAKE = /(?:贯彻|实施|执行|落实|施行)[^，。；]{0,24}$/u;

/** The title of the work that an instrument's own title says it carries out; null where it says none. */
export function implementedTitle(title: string): string | null {
  const plain = plainTitle(title);
  return IMPLEMENTS_IN_TITLE.exec(plain)?.[1] ?? RULES_OF.exec(plain)?.[1] ?? null;
}

/**
 * How an instrument stands to other works.
 *
 * It implements what its title says it does, what its basis says it is made to carry out, and the one law on which
 * alone it rests (根据《X法》，结合本省实际，制定本条例: 立法法, a power to legislate) or, where it rests on several, the one
 * of its own subject (北京市水污染防治条例: 根据《水污染防治法》《环境保护法》…); where the text of that one is not held, also
 * the closest whose text is (浙江省气象灾害防御条例: 气象法 with 气象灾害防御条例). It is based on whatever 根据…制定 names. It
 * takes the place of an older version of its own work, but does not repeal the work.
 *
 * @param implemented uri of the work that the title names, if any
 * @param isHeld whether the text of a work is held
 */
export function relationsOf(
  { findings: { metadata, instrument }, work: own }: Identified,
  citations: readonly LinkedCitation[],
  implemented: string | null,
  explained: string | null,
  isHeld: (work: string) => boolean,
): LinkedInstrument['relations'] {
  const works = (kinds: readonly LinkedCitation['kind'][]) =>
    citations.flatMap(({ kind, work }) => (kinds.includes(kind) && work !== null ? [work] : []));
  const basis = citations.filter(({ kind, work }) => kind === 'BASIS' && work !== null);
  const texts = new Map(walk(instrument.body).map((node) => [node.eId, node.text.text]));
  const carriedOut = basis.filter(({ at, quote }) => {
    const text = texts.get(at) ?? '';
    return FOR_THE_SAKE.test(text.slice(0, Math.max(0, text.indexOf(quote))));
  });
  const bases = distinct(works(['BASIS']));
  const alone = bases.length === 1 ? bases : ofItsSubject(plainTitle(metadata.title), basis, isHeld);
  return {
    implements: distinct([
      ...(implemented === null ? [] : [implemented]),
      ...carriedOut.flatMap(({ work }) => (work === null ? [] : [work])),
      ...(metadata.jurisdiction === 'CN' ? [] : alone),
    ]),
    basedOn: bases,
    amends: distinct(works(['AMENDMENT'])),
    repeals: distinct(
      citations.flatMap(({ kind, work, eId }) =>
        kind === 'REPEAL' && work !== null && work !== own && eId === null ? [work] : [],
      ),
    ),
    explains: explained === null ? [] : [explained],
  };
}

/**
 * The national work with which a local text is compared where no text of what it implements is held: the one on which it
 * rests that it names first, a law on its matter before one that gives the power to make it; null where none is held.
 *
 * @example 金华市电梯安全条例: 根据《特种设备安全法》《浙江省特种设备安全管理条例》… → 特种设备安全法, which it does not implement
 */
export function comparedBasis(
  { implements: carriedOut, basedOn }: Pick<LinkedInstrument['relations'], 'implements' | 'basedOn'>,
  isHeld: (work: string) => boolean,
): string | null {
  const isCompared = (work: string): boolean => work.startsWith('/cn/') && isHeld(work);
  if (carriedOut.some(isCompared)) return null;
  const bases = basedOn.filter(isCompared);
  return bases.find((work) => !GIVES_POWER.test(work)) ?? bases[0] ?? null;
}

/**
 * The national work, a law before others, with the longest subject that a title names; where its text is not held, also
 * the next whose text is.
 */
function ofItsSubject(
  title: string,
  basis: readonly LinkedCitation[],
  isHeld: (work: string) => boolean,
): string[] {
  const fitting = basis.flatMap(({ quote, work }) => {
    if (work?.startsWith('/cn/') !== true) return [];
    const named = plainTitle(quote.replaceAll(/[《》〈〉]/gu, '').replace('中华人民共和国', ''));
    const subject = named.replace(KIND_OF_DOCUMENT, '');
    return subject.length > 1 && title.includes(subject)
      ? [{ work, subject, isLaw: named.endsWith('法') }]
      : [];
  });
  const works = fitting
    .sort((a, b) => b.subject.length - a.subject.length || Number(b.isLaw) - Number(a.isLaw))
    .map(({ work }) => work);
  return distinct([...works.slice(0, 1), ...works.filter(isHeld).slice(0, 1)]);
}

function distinct(uris: readonly string[]): string[] {
  return [...new Set(uris)];
}
