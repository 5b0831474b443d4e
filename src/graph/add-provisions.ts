import type { LinkedInstrument } from '../model/findings.ts';
import { type ProvisionKind, type ProvisionNode, untoldHolder } from '../model/provision.ts';
import type { Span } from '../model/span.ts';
import { provenance, type InstrumentGraph } from './instrument-graph.ts';

const CONTAINERS: ReadonlySet<ProvisionKind> = new Set(['Part', 'Subpart', 'Chapter', 'Section']);
const WHOLES: ReadonlySet<ProvisionKind> = new Set(['Article', 'Point']);

/** Adds the provisions of one text of an instrument, in the order of the text. */
export function addProvisions(graph: InstrumentGraph, { instrument, functions }: LinkedInstrument): void {
  const { source } = instrument;
  const add = (node: ProvisionNode, holder: ProvisionNode | null, path: readonly string[]): void => {
    const id = graph.idOf(node.eId);
    // Two parts of one code may both print the heading 第一编: its provisions go on below the first.
    if (!graph.draft.has(id)) {
      graph.place('Provision', node.kind, id, node.eId, {
        number: node.number,
        heading: node.heading,
        text: node.text.text === '' ? null : node.text.text,
        content: WHOLES.has(node.kind) ? contentOf(node) : null,
        path,
        container: holder === null ? null : untoldHolder(node, holder),
        function: functions.get(node.eId) ?? null,
        passageKind: node.passageKind ?? null,
        ...provenance(source, CONTAINERS.has(node.kind) ? headingSpan(node) : node.span, {
          rule: `structure.${node.kind.toLowerCase()}`,
          method: 'EXPLICIT',
          confidence: 1,
        }),
      });
      graph.edge('HAS_PART', holder === null ? graph.uri : graph.idOf(holder.eId), id);
    }
    const below = CONTAINERS.has(node.kind) ? [...path, headingOf(node)] : path;
    for (const child of node.children) add(child, node, below);
  };
  for (const node of instrument.body) add(node, null, []);
}

/** `第六章 法律责任` */
function headingOf({ number, heading }: ProvisionNode): string {
  return [number, heading].filter((words) => words !== null && words !== '').join(' ');
}

/**
 * The whole normalised text below a number: a line for each paragraph, item and subitem, with their own marks.
 *
 * @example 第十二条 …下列… → `…下列情形之一：\n（一）…；\n（二）…。`
 */
function contentOf(node: ProvisionNode): string {
  const lines: string[] = [];
  const add = ({ text, children }: ProvisionNode, mark: string | null): void => {
    if (text.text !== '') lines.push(`${mark ?? ''}${text.text}`);
    for (const child of children) add(child, child.number);
  };
  add(node, null);
  return lines.join('\n');
}

/** Where the heading of a container stands: its number and its words, without what it holds. */
function headingSpan({ span: { start }, ownEnd }: ProvisionNode): Span {
  return { start, end: ownEnd };
}
