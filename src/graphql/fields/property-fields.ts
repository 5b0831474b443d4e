import type { PropertyMap } from '../../model/property-graph.ts';
import { type Bilingual, bilingual } from '../bilingual.ts';
import type { NodeFields, SchemaTypes } from '../builder.ts';
import { type Enumeration, LanguageEnum } from '../enums/enums.ts';
import { booleanOf, numberOf, textOf, textsOf } from '../plan/read-node.ts';

/** Field extension: which properties of the node the field reads, so that the plan asks for no others. */
export interface PropertyReads {
  readonly properties: readonly string[];
}

/** A source of properties: a node, or an edge with facts of its own. */
interface Bearer {
  readonly properties: PropertyMap;
}

/** Makes fields of a type that has properties. */
export type PropertyFields = FieldsOf<Bearer>;

type FieldsOf<B extends Bearer> =
  | NodeFields
  | PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, B>
  | PothosSchemaTypes.InterfaceFieldBuilder<SchemaTypes, B>;

const reads = (...properties: readonly string[]) => ({ reads: { properties } satisfies PropertyReads });

/** A text that may be absent. */
export function text(t: PropertyFields, property: string, [english, chinese]: Bilingual) {
  return t.string({
    nullable: true,
    description: bilingual(english, chinese),
    extensions: reads(property),
    resolve: (node) => textOf(node.properties, property),
  });
}

/** A text that every node of the type has. */
export function requiredText(t: PropertyFields, property: string, [english, chinese]: Bilingual) {
  return t.string({
    description: bilingual(english, chinese),
    extensions: reads(property),
    resolve: (node) => textOf(node.properties, property) ?? '',
  });
}

export function integer(t: PropertyFields, property: string, [english, chinese]: Bilingual) {
  return t.int({
    nullable: true,
    description: bilingual(english, chinese),
    extensions: reads(property),
    resolve: (node) => numberOf(node.properties, property),
  });
}

export function number(t: PropertyFields, property: string, [english, chinese]: Bilingual) {
  return t.float({
    nullable: true,
    description: bilingual(english, chinese),
    extensions: reads(property),
    resolve: (node) => numberOf(node.properties, property),
  });
}

/** A yes or no; absent is no. */
export function flag(t: PropertyFields, property: string, [english, chinese]: Bilingual) {
  return t.boolean({
    description: bilingual(english, chinese),
    extensions: reads(property),
    resolve: (node) => booleanOf(node.properties, property) ?? false,
  });
}

export function texts(t: PropertyFields, property: string, [english, chinese]: Bilingual) {
  return t.stringList({
    description: bilingual(english, chinese),
    extensions: reads(property),
    resolve: (node) => textsOf(node.properties, property),
  });
}

export function date(t: PropertyFields, property: string, [english, chinese]: Bilingual) {
  return t.field({
    type: 'Date',
    nullable: true,
    description: bilingual(english, chinese),
    extensions: reads(property),
    resolve: (node) => textOf(node.properties, property),
  });
}

/** An enumerated property and, beside it, its label: `kind` and `kindLabel(language:)`. */
export function enumerated<Value extends string>(
  t: PropertyFields,
  field: string,
  enumeration: Enumeration<Value>,
  [english, chinese]: Bilingual,
  property = field,
) {
  return {
    [field]: t.field({
      type: enumeration.ref,
      nullable: true,
      description: bilingual(english, chinese),
      extensions: reads(property),
      resolve: (node) => enumeration.read(node.properties[property]),
    }),
    [`${field}Label`]: t.string({
      nullable: true,
      description: bilingual(`The label of \`${field}\`.`, `${field} 的名称。`),
      args: {
        language: t.arg({
          type: LanguageEnum.ref,
          defaultValue: 'ZH',
          description: bilingual('The language of the label.', '名称的语言。'),
        }),
      },
      extensions: reads(property),
      resolve: (node, { language }) => {
        const value = enumeration.read(node.properties[property]);
        return value === null ? null : enumeration.label(value, LanguageEnum.read(language) ?? 'ZH');
      },
    }),
  };
}
