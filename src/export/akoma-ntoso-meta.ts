import { iriOf } from './iri.ts';
import type { InstrumentTree } from './read-instrument.ts';
import { xmlAttribute } from './xml-text.ts';

/** Days that an instrument has, in the order in which they come. */
const DAYS = ['adopted', 'promulgated', 'effective', 'superseded', 'repealed'] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;
/** Where Akoma Ntoso wants a date and the text says none: a day that no instrument has. */
const NO_DAY = '0001-01-01';
/** Who made the metadata. */
const SOURCE = '/ontology/organization/fawang';

/**
 * The metadata of an instrument, or of an annex of it: the uri of the work is that of the graph, the expression is
 * the dated version, the manifestation this file. What is referred to is named by its IRI and nothing here has an
 * eId, so that the eIds of the document are those of the provisions alone.
 *
 * @param annex eId of the annex
 * @example FRBRWork `/cn/反洗钱法`, FRBRExpression `/cn/反洗钱法@2024-11-08`
 */
export function akomaNtosoMeta({ uri, properties }: InstrumentTree, annex?: string): string {
  const text = (name: string): string | null => {
    const value = properties[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const [version, issuer, promulgated] = [text('version'), text('issuer'), text('promulgated')];
  const jurisdiction = (text('jurisdiction') ?? 'CN').toLowerCase();
  const author = issuer === null ? SOURCE : iriOf(`/actor/${issuer}`);
  const days = DAYS.flatMap((name) => {
    const day = text(name);
    return day === null ? [] : [dateElement(day, name)];
  });
  const versionDay = version !== null && DAY.test(version) ? dateElement(version, 'version') : null;
  const level = (element: string, id: string, dates: readonly string[], more: string): string =>
    [
      `<${element}><FRBRthis value=${xmlAttribute(iriOf(id) + (annex === undefined ? '' : `/!${annex}`))}/>`,
      `<FRBRuri value=${xmlAttribute(iriOf(id))}/>`,
      dates.length === 0 ? dateElement(NO_DAY, 'unknown') : dates.join(''),
      `<FRBRauthor href=${xmlAttribute(author)}/>${more}</${element}>\n`,
    ].join('');
  return [
    `<meta>\n<identification source="${SOURCE}">\n`,
    level('FRBRWork', text('work') ?? uri, days.slice(0, 1), placeOf(jurisdiction)),
    level(
      'FRBRExpression',
      uri,
      versionDay === null ? days : [versionDay, ...days],
      '<FRBRlanguage language="zho"/>',
    ),
    level(
      'FRBRManifestation',
      `${uri}.akn.xml`,
      versionDay === null ? days.slice(0, 1) : [versionDay],
      '<FRBRformat value="application/akn+xml"/>',
    ),
    '</identification>\n',
    promulgated === null || annex !== undefined
      ? ''
      : `<publication date="${promulgated}" name="公布" showAs="公布"/>\n`,
    '</meta>\n',
  ].join('');
}

function dateElement(day: string, name: string): string {
  return `<FRBRdate date=${xmlAttribute(day)} name="${name}"/>`;
}

/** `cn`; of a province its code too. */
function placeOf(jurisdiction: string): string {
  const country = `<FRBRcountry value=${xmlAttribute(jurisdiction.slice(0, 2))}/>`;
  return jurisdiction.length === 2 ? country : `${country}<FRBRsubtype value=${xmlAttribute(jurisdiction)}/>`;
}
