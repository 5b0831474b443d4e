import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { ParsedInstrument } from '../../src/model/parsed-instrument.ts';
import type { ProvisionNode } from '../../src/model/provision.ts';
import { parseFile } from '../../src/parse/parse-file.ts';
import { walk } from '../../src/model/provision-walk.ts';
import { readSource } from '../../src/text/source-text.ts';

/** A text parsed, as the tests look at it. */
export interface ParsedText {
  readonly instruments: readonly ParsedInstrument[];
  readonly first: ParsedInstrument;
  readonly nodes: readonly ProvisionNode[];
  readonly eIds: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export function parseBytes(bytes: Uint8Array, name = 'law.txt'): ParsedText {
  const { value, diagnostics } = parseFile(readSource({ name, bytes }));
  const [first] = value.instruments;
  if (first === undefined) throw new Error('A parsed file holds an instrument.');
  const nodes = [...walk(first.body)];
  return { instruments: value.instruments, first, nodes, eIds: nodes.map((node) => node.eId), diagnostics };
}

export function parseText(text: string): ParsedText {
  return parseBytes(new TextEncoder().encode(text));
}

/** One line a node: its eId, number, heading and text, `|` between them. */
export function outline(text: string): string[] {
  return parseText(text).nodes.map((node) => outlineOf(node));
}

export function outlineOf(node: ProvisionNode): string {
  return [node.eId, node.number ?? '', node.heading ?? '', node.text.text].join('|');
}

const SEED = new URL('../../seed/sources/', import.meta.url);

const SEEDS = {
  national: '000_a75fa616d2331d55.txt',
  hunan: '001_6dbd95f96d5a999e.txt',
  zhejiang: '002_7d6dedbbd096b656.txt',
  beijing: '003_2f2a0592072b3b92.txt',
  'opinions-commentary': '004_0c36ca9974a33d0e.txt',
} as const;
export type SeedName = keyof typeof SEEDS;

export function parseSeed(name: SeedName): ParsedText {
  return parseBytes(readFileSync(new URL(SEEDS[name], SEED)), SEEDS[name]);
}
