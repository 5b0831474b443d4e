import { familyOf, isInternal, isNodeKind, type NodeKind } from '../model/graph-schema.ts';

/** Opaque Relay id of a node: base64url of `Kind:id`. */
export function encodeGlobalId(kind: string, id: string): string {
  return Buffer.from(`${kind}:${id}`).toString('base64url');
}

/** What a Relay id names; null where it names nothing. */
export function decodeGlobalId(globalId: string): { kind: NodeKind; id: string } | null {
  const [, kind = '', id = ''] = /^(\w+):(.+)$/su.exec(Buffer.from(globalId, 'base64url').toString()) ?? [];
  if (!isNodeKind(kind) || isInternal(familyOf(kind))) return null;
  return encodeGlobalId(kind, id) === globalId ? { kind, id } : null;
}
