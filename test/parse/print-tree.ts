import type { ProvisionNode } from '../../src/model/provision.ts';

/**
 * Prints a tree as text again: a line for each heading, paragraph and item, in the order of the text. But for white
 * space, Markdown marks and the lines of contents, title and signature it is the body that was parsed.
 *
 * @example 第二条　本规定适用于… / （一）…
 */
export function printTree(nodes: readonly ProvisionNode[]): string {
  const lines: string[] = [];
  for (const node of nodes) print(node, '', lines);
  return lines.join('\n');
}

/** A first paragraph stands on the line of its article's number: `pending`. */
function print(node: ProvisionNode, pending: string, lines: string[]): void {
  const inline = node.kind === 'Article' || node.kind === 'Point' || node.kind === 'Paragraph';
  const caption =
    node.kind === 'Article' && node.heading !== null ? `【${node.heading}】` : (node.heading ?? '');
  const parted = /[）)]$/u.test(node.number ?? '') ? '' : '　';
  const opening =
    node.number === null ? caption : `${node.number}${caption === '' ? '' : `${parted}${caption}`}`;
  const gap = opening !== '' && node.text.text !== '' ? (caption === '' ? parted : '\n') : '';
  const own = `${opening}${gap}${node.text.text}`;
  const line = pending === '' ? own : `${pending}　${own}`;
  const [first, ...others] = node.children;
  const passes = inline && first?.kind === 'Paragraph' && node.text.text === '' && caption === '';
  if (!passes && line !== '') lines.push(line);
  if (first !== undefined) print(first, passes ? line : '', lines);
  for (const child of others) print(child, '', lines);
}
