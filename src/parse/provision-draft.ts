import type { MappedText, Span } from '../model/span.ts';
import type { ProvisionKind, ProvisionNode } from '../model/provision.ts';
import { emptyMapped, spanOf } from '../text/mapped-text.ts';

/** A node under construction: children are added until the tree is sealed. */
export interface Draft {
  readonly kind: ProvisionKind;
  readonly eId: string;
  readonly number: string | null;
  heading: string | null;
  text: MappedText;
  /** Where its own first words stand. */
  readonly start: number;
  /** Where its own last words end. */
  end: number;
  readonly children: Draft[];
}

/** Begins a node at a stretch of a line. */
export function draft(
  kind: ProvisionKind,
  eId: string,
  place: Span,
  own: { number?: string | null; heading?: string | null; text?: MappedText } = {},
): Draft {
  return {
    kind,
    eId,
    number: own.number ?? null,
    heading: own.heading ?? null,
    text: own.text ?? emptyMapped,
    start: place.start,
    end: place.end,
    children: [],
  };
}

/** The file span of a whole text. */
export function placeOf(text: MappedText): Span {
  return spanOf(text, 0, text.text.length);
}

/** Turns a finished draft into a node whose span covers its children. */
export function seal(node: Draft): ProvisionNode {
  const children = node.children.map(seal);
  const end = Math.max(node.end, children.at(-1)?.span.end ?? 0);
  return {
    kind: node.kind,
    eId: node.eId,
    number: node.number,
    heading: node.heading,
    text: node.text,
    span: { start: node.start, end },
    ownEnd: node.end,
    children,
  };
}

/** Gives each eId once: the second art_12 is art_12_dup2, for a doubtful number must not hide a provision. */
export class EIds {
  readonly #given = new Map<string, number>();

  take(eId: string): string {
    const count = (this.#given.get(eId) ?? 0) + 1;
    this.#given.set(eId, count);
    return count === 1 ? eId : this.take(`${eId}_dup${String(count)}`);
  }
}
