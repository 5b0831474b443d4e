import { readFileSync } from 'node:fs';
import {
  type GraphQLArgument,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLInputField,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { EDGES, FAMILIES, isInternal, type Family } from '../../src/model/graph-schema.ts';
import { schema } from '../../src/graphql/schema.ts';

/** One English sentence that ends with a dot, then one Chinese sentence. */
function isBilingual(description: string): boolean {
  const cut = description.lastIndexOf('. ');
  const [english, chinese] = [description.slice(0, cut), description.slice(cut + 2)];
  return (
    cut > 0 &&
    /^[A-Z]/u.test(english) &&
    !english.includes('。') &&
    /\p{Script=Han}/u.test(chinese) &&
    chinese.indexOf('。') === chinese.length - 1
  );
}

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

function* describedParts(): Generator<readonly [path: string, part: Described]> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
    yield [type.name, type];
    const parts: readonly (GraphQLField<unknown, unknown> | GraphQLInputField | GraphQLEnumValue)[] =
      isEnumType(type)
        ? type.getValues()
        : isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
          ? Object.values(type.getFields())
          : [];
    for (const part of parts) {
      yield [`${type.name}.${part.name}`, part];
      const args: readonly GraphQLArgument[] = 'args' in part ? part.args : [];
      for (const arg of args) yield [`${type.name}.${part.name}(${arg.name})`, arg];
    }
  }
}

describe('the schema', () => {
  it('describes everything in one English and one Chinese sentence', () => {
    const wrong = Array.from(describedParts())
      .filter(([, { description }]) => !isBilingual(description ?? ''))
      .map(([path, { description }]) => `${path}: ${description ?? 'nothing'}`);
    expect(wrong).toEqual([]);
  });

  it('is printed and committed', () => {
    const printed = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');
    expect(printed).toBe(`${printSchema(lexicographicSortSchema(schema))}\n`);
  });

  it('has a type for every kind of node that is not kept for the compiler alone', () => {
    const kinds = Object.entries(FAMILIES).flatMap(([family, { kinds }]) =>
      isInternal(family as Family) ? [] : (kinds as readonly string[]),
    );
    expect(kinds.filter((kind) => !isObjectType(schema.getType(kind)))).toEqual([]);
  });

  it('follows every kind of edge in both directions', () => {
    const followed = new Set<string>();
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        const reads = field.extensions['reads'] as { edge?: { edge: string; direction: string } } | undefined;
        if (reads?.edge) followed.add(`${reads.edge.edge} ${reads.edge.direction}`);
      }
    }
    const wanted = Object.entries(EDGES).flatMap(([edge, { to }]) =>
      to.some((family) => isInternal(family)) ? [] : [`${edge} OUT`, `${edge} IN`],
    );
    // A provision leads to what is stated and cited in it by WITHIN, to what names it and to its counterparts by the
    // derived edges that reach it and those of its parts; a citation and a penalty to their targets by their own.
    expect(wanted.filter((edge) => !followed.has(edge))).toEqual([
      'CITES_WITHIN OUT',
      'STATES OUT',
      'HAS_CITATION OUT',
      'VIOLATES IN',
      'VIOLATES_WITHIN OUT',
      'CORRESPONDS_TO OUT',
      'CORRESPONDS_TO IN',
      'CORRESPONDS_WITHIN OUT',
      'PART_CORRESPONDS_TO IN',
    ]);
  });

  it('names a connection for every list that can be long', () => {
    const wrong = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter((type) => type.name.endsWith('Connection'))
      .filter(
        (type) => !['edges', 'nodes', 'pageInfo', 'totalCount'].every((field) => field in type.getFields()),
      )
      .map((type) => type.name);
    expect(wrong).toEqual([]);
  });
});
