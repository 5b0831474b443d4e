import type { LinkedCitation } from '../model/citation.ts';
import type { Findings, LinkedInstrument } from '../model/findings.ts';
import { walk } from '../model/provision-walk.ts';
import { plainTitle } from './work-uri.ts';

/** 浙江省实施《…法》办法; the inner title. */
const IMPLEMENTS_IN_TITLE = /(?:实施|贯彻|执行|施行)《([^《》]+)》/u;
/** …法实施条例, …条例实施细则. */
const RULES_OF = /^(.{2,40}?(?:法|条例|法典))(?:实施|施行)(?:条例|细则|办法|规定|规则|若干规定)/u;
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
 * alone it rests (根据《X法》，结合本省实际，制定本条例: 立法法, a power to legislate). It is based on whatever 根据…制定 names.
 *
 * @param implemented uri of the work that the title names, if any
 */
export function relationsOf(
  { metadata, instrument }: Findings,
  citations: readonly LinkedCitation[],
  implemented: string | null,
  explained: string | null,
): LinkedInstrument['relations'] {
  const works = (kinds: readonly LinkedCitation['kind'][]) =>
    citations.flatMap(({ kind, work }) => (kinds.includes(kind) && work !== null ? [work] : []));
  const basis = citations.filter(({ kind, work }) => kind === 'BASIS' && work !== null);
  const texts = new Map(walk(instrument.body).map((node) => [node.eId, node.text.text]));
  const carriedOut = basis.filter(({ at, quote }) => {
    const text = texts.get(at) ?? '';
    return FOR_THE_SAKE.test(text.slice(0, Math.max(0, text.indexOf(quote))));
  });
  const sole = new Set(works(['BASIS'])).size === 1 && metadata.jurisdiction !== 'CN' ? works(['BASIS']) : [];
  return {
    implements: distinct([
      ...(implemented === null ? [] : [implemented]),
      ...carriedOut.flatMap(({ work }) => (work === null ? [] : [work])),
      ...sole,
    ]),
    basedOn: distinct(works(['BASIS'])),
    amends: distinct(works(['AMENDMENT'])),
    repeals: distinct(
      citations.flatMap(({ kind, work, eId }) =>
        kind === 'REPEAL' && work !== null && eId === null ? [work] : [],
      ),
    ),
    explains: explained === null ? [] : [explained],
  };
}

function distinct(uris: readonly string[]): string[] {
  return [...new Set(uris)];
}
