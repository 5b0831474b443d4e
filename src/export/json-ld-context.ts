import {
  EDGE_KINDS,
  EDGES,
  FAMILIES,
  type EdgeDeclaration,
  type EdgeKind,
  type Family,
} from '../model/graph-schema.ts';
import type { PropertyDeclaration } from '../model/graph-properties.ts';
import type { FamilyDeclaration } from '../model/graph-schema.ts';

/**
 * Where the ids of the graph, which are paths, begin as IRIs. Nobody holds a name for them: `.invalid` says so, and
 * whoever serves the graph under a name of his own puts that here.
 */
const BASE = 'https://fawang.invalid/';

/** Classes of ELI and schema.org that the nodes of a family are of, beside the class of their kind. */
export const STANDARD_CLASSES: Readonly<Partial<Record<Family, readonly string[]>>> = {
  // In ELI a law and a dated version of it are both legal resources, the version a member of the law.
  Work: ['eli:LegalResource', 'schema:Legislation'],
  Instrument: ['eli:LegalResource', 'schema:Legislation'],
  Provision: ['eli:LegalResourceSubdivision', 'schema:Legislation'],
  DefinedTerm: ['schema:DefinedTerm'],
};

const STANDARD_EDGES: Readonly<Partial<Record<EdgeKind, string>>> = {
  VERSION_OF: 'eli:is_member_of',
  HAS_PART: 'eli:has_part',
  IMPLEMENTS: 'eli:implements',
  BASED_ON: 'eli:based_on',
  AMENDS: 'eli:amends',
  REPEALS: 'eli:repeals',
};

const day = (id: string): Term => ({ '@id': id, '@type': 'xsd:date' });
const chinese = (id: string): Term => ({ '@id': id, '@language': 'zh' });

const STANDARD_PROPERTIES: Readonly<Record<string, Term>> = {
  uri: { '@id': 'schema:legislationIdentifier' },
  title: chinese('schema:name'),
  shortTitle: chinese('schema:alternateName'),
  name: chinese('schema:name'),
  term: chinese('schema:name'),
  heading: chinese('schema:headline'),
  text: chinese('schema:text'),
  content: chinese('fawang:content'),
  quote: chinese('fawang:quote'),
  number: { '@id': 'eli:number' },
  jurisdiction: { '@id': 'schema:legislationJurisdiction' },
  issuer: chinese('eli:responsibility_of'),
  version: { '@id': 'eli:version' },
  adopted: day('eli:date_document'),
  promulgated: day('eli:date_publication'),
  effective: day('eli:first_date_entry_in_force'),
  repealed: day('eli:date_no_longer_in_force'),
  superseded: day('fawang:superseded'),
};

type Term = Readonly<Record<string, string>>;

/** What a declared property is in RDF: a standard term where there is one. Lists keep their order. */
function termOf(name: string, { type }: PropertyDeclaration): Term {
  const known = STANDARD_PROPERTIES[name];
  if (known !== undefined) return known;
  const id = { '@id': `fawang:${name}` };
  if (type === 'strings') return { ...id, '@container': '@list' };
  return type === 'number' ? { ...id, '@type': 'xsd:double' } : id;
}

function termsOf(declared: readonly FamilyDeclaration['properties'][]): Record<string, Term> {
  const terms: Record<string, Term> = {};
  for (const properties of declared) {
    for (const [name, declaration] of Object.entries(properties)) terms[name] ??= termOf(name, declaration);
  }
  return terms;
}

/** The context, whole: nothing is to be fetched. */
export const CONTEXT: Readonly<Record<string, unknown>> = {
  '@version': 1.1,
  '@base': BASE,
  '@vocab': `${BASE}vocabulary#`,
  fawang: `${BASE}vocabulary#`,
  eli: 'http://data.europa.eu/eli/ontology#',
  schema: 'https://schema.org/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  owner: { '@id': 'fawang:owner', '@type': '@id' },
  subject: { '@id': 'rdf:subject', '@type': '@id' },
  predicate: { '@id': 'rdf:predicate', '@type': '@vocab' },
  object: { '@id': 'rdf:object', '@type': '@id' },
  ...termsOf(Object.values(FAMILIES).map(({ properties }: FamilyDeclaration) => properties)),
  ...termsOf(Object.values(EDGES).map(({ properties }: EdgeDeclaration) => properties)),
  ...Object.fromEntries(
    EDGE_KINDS.map((kind) => [
      kind,
      {
        '@id': Object.entries(STANDARD_EDGES).find(([name]) => name === kind)?.[1] ?? `fawang:${kind}`,
        '@type': '@id',
      },
    ]),
  ),
};
