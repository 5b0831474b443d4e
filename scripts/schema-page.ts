import {
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';

/**
 * docs/schema.md: the schema on one page, for reading. Made from the descriptions of the types, so that it says nothing
 * that the schema does not. Connections and their edges, which are all alike, are told once; a type that adds nothing
 * to its interface is told there.
 */
export function schemaPage(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !(isScalarType(type) && isSpecifiedScalarType(type)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const query = schema.getQueryType();
  const shown = types.filter((type) => type !== query && !isConnection(type) && !isPlainEdge(type));
  const objects = shown.filter((type) => isObjectType(type) && inherited(type) === null);
  return `${[
    '# Schema 数据结构',
    '',
    'All that the API can be asked, made by `npm run schema` from [schema.graphql](../schema/schema.graphql). A type leads to its',
    'own section. A list that can be long is a connection: `…Connection` holds `nodes`, `edges` (each with a `cursor`, its',
    '`node` and what the edge says of itself), `pageInfo` and `totalCount`, and takes `first` and `after`, or `last` and',
    '`before`. `filter`, `order` and `asOf` are told where they are taken. `!` is never null.',
    '',
    ...(query === null || query === undefined ? [] : section('Root fields 查询入口', [query])),
    ...section(
      'Interfaces 接口',
      shown.filter((type) => isInterfaceType(type)),
    ),
    ...section('Types 类型', objects),
    ...section(
      'Inputs 输入',
      shown.filter((type) => isInputObjectType(type)),
    ),
    ...section(
      'Enumerations 枚举',
      shown.filter((type) => isEnumType(type)),
    ),
    ...section(
      'Scalars 标量',
      shown.filter((type) => isScalarType(type)),
    ),
  ]
    .join('\n')
    .trimEnd()}\n`;

  function section(heading: string, of: readonly GraphQLNamedType[]): string[] {
    return [`## ${heading}`, '', ...of.flatMap(typeLines)];
  }

  function typeLines(type: GraphQLNamedType): string[] {
    const head = [`### ${type.name}`, '', text(type.description), ''];
    if (isEnumType(type)) return [...head, ...enumLines(type)];
    if (isInputObjectType(type)) return [...head, ...inputLines(type)];
    if (isInterfaceType(type)) return [...head, ...kindLines(type), ...fieldLines(type)];
    if (isObjectType(type)) return [...head, ...fieldLines(type)];
    return head;
  }

  /** What implements an interface and adds nothing to it. */
  function kindLines(type: GraphQLInterfaceType): string[] {
    const kinds = schema.getImplementations(type).objects.filter((one) => inherited(one) === type);
    if (kinds.length === 0) return [];
    const rows = kinds.map((kind) => `| \`${kind.name}\` | ${text(kind.description)} |`);
    return ['| kind | |', '| --- | --- |', ...rows, ''];
  }
}

const isConnection = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && type.name.endsWith('Connection');

/** An edge that says nothing of itself. */
const isPlainEdge = (type: GraphQLNamedType): boolean =>
  isObjectType(type) &&
  type.name.endsWith('Edge') &&
  Object.keys(type.getFields()).every((field) => field === 'cursor' || field === 'node');

/** The interface that has all the fields of a type; null where the type has fields of its own. */
function inherited(type: GraphQLObjectType): GraphQLInterfaceType | null {
  const count = Object.keys(type.getFields()).length;
  return type.getInterfaces().find((one) => Object.keys(one.getFields()).length === count) ?? null;
}

function fieldLines(type: GraphQLObjectType | GraphQLInterfaceType): string[] {
  const rows = Object.values(type.getFields()).map(
    (field) => `| \`${field.name}\`${argumentsOf(field)} | ${typeLink(field)} | ${text(field.description)} |`,
  );
  return ['| field | type | |', '| --- | --- | --- |', ...rows, ''];
}

/** `first`, `after` and their like are told once, at the top, for all that are connections. */
const PAGING: ReadonlySet<string> = new Set(['first', 'after', 'last', 'before']);

function argumentsOf({ args, type }: GraphQLField<unknown, unknown>): string {
  const isPaged = isConnection(getNamedType(type));
  const told = args.filter(({ name }) => !(isPaged && PAGING.has(name))).map(argument);
  return told.length === 0 ? '' : ` (${told.join(', ')})`;
}

const argument = (arg: GraphQLArgument): string => `\`${arg.name}\`: ${typeLink(arg)}`;

function inputLines(type: GraphQLInputObjectType): string[] {
  const rows = Object.values(type.getFields()).map(
    (field) => `| \`${field.name}\` | ${typeLink(field)} | ${text(field.description)} |`,
  );
  return ['| field | type | |', '| --- | --- | --- |', ...rows, ''];
}

function enumLines(type: GraphQLEnumType): string[] {
  const rows = type.getValues().map(({ name, description }) => `| \`${name}\` | ${text(description)} |`);
  return ['| value | |', '| --- | --- |', ...rows, ''];
}

/** A type as the schema writes it, its name a link to its section. */
function typeLink({
  type,
}: Pick<GraphQLArgument, 'type'> | Pick<GraphQLField<unknown, unknown>, 'type'>): string {
  const named = getNamedType(type);
  const written = String(type).replaceAll('[', '\\[').replaceAll(']', '\\]');
  if (isScalarType(named) && isSpecifiedScalarType(named)) return written;
  return written.replace(named.name, `[${named.name}](#${sectionOf(named).toLowerCase()})`);
}

/** The section that tells of a type: of a connection, that of its edges or else of its nodes. */
function sectionOf(type: GraphQLNamedType): string {
  if (!isObjectType(type)) return type.name;
  const inner = type.getFields()[isConnection(type) ? 'edges' : 'node'];
  const isTold = !isConnection(type) && !isPlainEdge(type);
  if (isTold || inner === undefined) return inherited(type)?.name ?? type.name;
  return sectionOf(getNamedType(inner.type));
}

const text = (description: string | null | undefined): string =>
  (description ?? '').replaceAll('\n', ' ').replaceAll('|', '\\|');
