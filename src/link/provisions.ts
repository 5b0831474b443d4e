import type { ParsedInstrument } from '../model/parsed-instrument.ts';
import { type ProvisionNode, untoldHolder } from '../model/provision.ts';
import { walk } from '../model/provision-walk.ts';

/**
 * The container directly around each article, point or container, by eId, where its eId does not tell it.
 *
 * @example 反电信网络诈骗法: art_14 → chp_2
 */
export function containersOf({ body }: ParsedInstrument): ReadonlyMap<string, string> {
  const containers = new Map<string, string>();
  const add = (node: ProvisionNode): void => {
    for (const child of node.children) {
      const holder = untoldHolder(child, node);
      if (holder !== null && !containers.has(child.eId)) containers.set(child.eId, holder);
      add(child);
    }
  };
  for (const node of body) add(node);
  return containers;
}

/** eIds of an instrument, in document order. */
export function eIdsOf(i: ParsedInstrument): string[] {
  return walk(i.body).map((node) => node.eId);
}

/** Words of a node and of all below it. */
export function wholeText(node: ProvisionNode): string {
  if (node.children.length === 0) return node.text.text;
  return [node.text.text, ...node.children.map(wholeText)].filter((text) => text !== '').join('。');
}
