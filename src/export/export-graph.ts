import { StoreError, type ScanSelection, type Store } from '../store/store.ts';
import { AKOMA_NTOSO, akomaNtoso } from './akoma-ntoso.ts';
import { ExportFault } from './export-fault.ts';
import { GRAPH_FORMATS, isGraphFormat, type GraphFormatName } from './graph-formats.ts';
import { readInstrument } from './read-instrument.ts';
import { selectInstruments } from './select-instruments.ts';

export type ExportFormatName = GraphFormatName | 'akn';

export const EXPORT_FORMATS: readonly ExportFormatName[] = [
  ...Object.keys(GRAPH_FORMATS).filter(isGraphFormat),
  'akn',
];

/** What is to leave, and how. Neither works nor nodes: everything. */
export interface ExportRequest {
  readonly format: ExportFormatName;
  /** uris of works or instruments. */
  readonly works: readonly string[];
  /** Ids of nodes, with what is within `depth` edges of them. */
  readonly nodes: readonly string[];
  readonly depth: number;
  /** Most nodes of a neighbourhood. */
  readonly most: number;
}

/** An export under way. */
export interface Export {
  readonly mediaType: string;
  /** `fawang.graphml` */
  readonly fileName: string;
  readonly pieces: AsyncIterable<string>;
}

type ExportedStore = Pick<Store, 'read' | 'scan' | 'version'>;

/**
 * Begins an export. What is wrong with the request is told here or with the first piece; after that, only a fault of
 * the store can end it.
 *
 * @throws ExportFault
 */
export async function exportGraph(store: ExportedStore, request: ExportRequest): Promise<Export> {
  const { format, works, nodes } = request;
  if (works.length > 0 && nodes.length > 0) {
    throw new ExportFault('Name works or nodes, not both: a selection is of one or the other.');
  }
  if (format === 'akn') return exportInstrument(store, request);
  const { mediaType, extension, write } = GRAPH_FORMATS[format];
  const selection = await selectionOf(store, request);
  return { mediaType, fileName: `fawang.${extension}`, pieces: write(tellingMisuse(store.scan(selection))) };
}

async function selectionOf(
  store: ExportedStore,
  { works, nodes, depth, most }: ExportRequest,
): Promise<ScanSelection> {
  if (nodes.length > 0) return { of: 'around', ids: nodes, depth, most };
  if (works.length === 0) return { of: 'all' };
  return { of: 'owners', owners: await selectInstruments(store, works) };
}

/** A scan that may not be, such as one of too many nodes, is the fault of who asked. */
async function* tellingMisuse<T>(batches: AsyncIterable<T>): AsyncGenerator<T, void> {
  try {
    yield* batches;
  } catch (fault) {
    if (fault instanceof StoreError && fault.code === 'STORE_MISUSED') {
      throw new ExportFault(fault.message, { cause: fault });
    }
    throw fault;
  }
}

async function exportInstrument(store: ExportedStore, { works, nodes }: ExportRequest): Promise<Export> {
  const [work] = works;
  if (work === undefined || works.length > 1 || nodes.length > 0) {
    throw new ExportFault(
      'Akoma Ntoso holds one instrument: name exactly one work or instrument, and no nodes.',
    );
  }
  const [uri, ...others] = await selectInstruments(store, [work]);
  if (uri === undefined || others.length > 0) {
    throw new ExportFault(`${work} has several versions; name one of them: ${[uri, ...others].join(', ')}.`);
  }
  const instrument = await readInstrument(store, uri);
  if (instrument === null) throw new ExportFault(`No work or instrument has the uri ${uri}.`);
  return {
    mediaType: AKOMA_NTOSO.mediaType,
    fileName: `fawang.${AKOMA_NTOSO.extension}`,
    pieces: piecesOf(akomaNtoso(instrument)),
  };
}

async function* piecesOf(pieces: Iterable<string>): AsyncGenerator<string> {
  yield* pieces;
}
