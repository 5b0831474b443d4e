import type { ProvisionNode } from '../../model/provision.ts';

/** Parts of an instrument that a citation may name by number, outermost first. */
export const LEVELS = ['编', '分编', '章', '节', '条', '款', '项', '目'] as const;
export type Level = (typeof LEVELS)[number];

/**
 * Numbers of the parts that a citation names: 第十四条之一第二款 is { 条: '14-1', 款: '2' }.
 * As in an eId, an article's number may carry its 之一.
 */
export type Address = Readonly<Partial<Record<Level, string>>>;

const PREFIX: Readonly<Record<Level, string>> = {
  编: 'part',
  分编: 'subpart',
  章: 'chp',
  节: 'sec',
  条: 'art',
  款: 'para',
  项: 'item',
  目: 'subitem',
};

const LEVEL_OF_PREFIX: ReadonlyMap<string, Level> = new Map([
  ...LEVELS.map((level) => [PREFIX[level], level] as const),
  ['point', '条'],
]);

/** The address of an eId: `art_14-1__para_2` → { 条: '14-1', 款: '2' }. A point counts as an article. */
export function addressOf(eId: string): Address {
  const address: Partial<Record<Level, string>> = {};
  for (const part of eId.split('__')) {
    const cut = part.indexOf('_');
    const level = LEVEL_OF_PREFIX.get(part.slice(0, cut));
    if (level !== undefined) address[level] = part.slice(cut + 1);
  }
  return address;
}

/**
 * The eId that an address gives by its own words alone; null where it names no article and no container.
 * An item cited without its paragraph stands in the sole paragraph of its article (立法技术规范).
 *
 * @example plainEId({ 条: '39', 项: '5' }) → 'art_39__para_1__item_5'
 */
export function plainEId(address: Address): string | null {
  const { 条: article, 款: paragraph, 项: item, 目: subitem } = address;
  if (article !== undefined) {
    const inner = paragraph ?? (item === undefined && subitem === undefined ? undefined : '1');
    return [
      `art_${article}`,
      ...(inner === undefined ? [] : [`para_${inner}`]),
      ...(item === undefined ? [] : [`item_${item}`]),
      ...(subitem === undefined || item === undefined ? [] : [`subitem_${subitem}`]),
    ].join('__');
  }
  if (paragraph !== undefined || item !== undefined) return null;
  const parts = (['编', '分编', '章', '节'] as const).flatMap((level) => {
    const number = address[level];
    return number === undefined ? [] : [`${PREFIX[level]}_${number}`];
  });
  return parts.length === 0 ? null : parts.join('__');
}

/** Where a text stands in its instrument. */
export interface Standing {
  readonly parents: readonly ProvisionNode[];
  readonly node: ProvisionNode;
}

/** The tree of an instrument, made for looking up what a citation in it points at. */
export class CitationTree {
  readonly #standing = new Map<string, Standing>();
  readonly #articles: ProvisionNode[] = [];
  readonly #articleAt = new Map<string, number>();
  readonly #containers = new Map<string, string[]>();
  readonly #hasPoints: boolean;

  constructor(body: readonly ProvisionNode[]) {
    let points = false;
    const visit = (node: ProvisionNode, parents: readonly ProvisionNode[]): void => {
      this.#standing.set(node.eId, { parents, node });
      if (node.kind === 'Article' || node.kind === 'Point') {
        points ||= node.kind === 'Point';
        this.#articleAt.set(node.eId, this.#articles.length);
        this.#articles.push(node);
      } else if (CONTAINERS.has(node.kind)) {
        const own = lastPart(node.eId);
        this.#containers.set(own, [...(this.#containers.get(own) ?? []), node.eId]);
      }
      const below = [...parents, node];
      for (const child of node.children) visit(child, below);
    };
    for (const node of body) visit(node, []);
    this.#hasPoints = points && !this.#articles.some((node) => node.kind === 'Article');
  }

  has(eId: string): boolean {
    return this.#standing.has(eId);
  }

  /** The node of that kind in which a place stands, itself included. */
  enclosing(at: string, kind: ProvisionNode['kind']): ProvisionNode | null {
    const standing = this.#standing.get(at);
    if (standing === undefined) return null;
    return [...standing.parents, standing.node].findLast((node) => node.kind === kind) ?? null;
  }

  article(at: string): ProvisionNode | null {
    return this.enclosing(at, 'Article') ?? this.enclosing(at, 'Point');
  }

  /** The articles before that of a place, in document order, at most `count`, the nearest last. */
  articlesBefore(at: string, count: number): readonly ProvisionNode[] {
    const index = this.#articleAt.get(this.article(at)?.eId ?? '') ?? 0;
    return this.#articles.slice(Math.max(0, index - count), index);
  }

  /** eIds of the articles after `from` and before `to`, 之一 included; null where either is not in the tree. */
  articlesBetween(from: string, to: string): readonly string[] | null {
    const [first, last] = [this.#articleAt.get(from), this.#articleAt.get(to)];
    if (first === undefined || last === undefined) return null;
    return this.#articles.slice(first + 1, last).map((node) => node.eId);
  }

  /** The siblings before a node, of its own kind, at most `count`, the nearest last. */
  siblingsBefore(node: ProvisionNode | null, count: number): readonly ProvisionNode[] {
    if (node === null) return [];
    const siblings = this.#standing.get(node.eId)?.parents.at(-1)?.children ?? [];
    const alike = siblings.filter((sibling) => sibling.kind === node.kind);
    const index = alike.indexOf(node);
    return index <= 0 ? [] : alike.slice(Math.max(0, index - count), index);
  }

  /**
   * The eId that an address names in this instrument, seen from a place: what it leaves out is taken from there
   * (第二款 is of the same article, 第三项 of the same paragraph). Null where the words point at nothing that can be
   * addressed.
   *
   * A number that the tree does not hold still has its eId: whether it exists is found out by `link`.
   */
  resolve(address: Address, at: string | null): string | null {
    const here = at === null ? null : this.article(at);
    if (address.条 === undefined && (address.款 !== undefined || address.项 !== undefined)) {
      return here === null ? null : this.#inside(here, address, at);
    }
    if (address.条 !== undefined) {
      const eId = `${this.#hasPoints ? 'point' : 'art'}_${address.条}`;
      const node = this.#standing.get(eId)?.node;
      if (node !== undefined) return this.#inside(node, address, at);
      return plainEId(address)?.replace(/^art_[^_]+/, eId) ?? null;
    }
    return this.#container(address, at);
  }

  /** A paragraph, item or subitem of an article. */
  #inside(article: ProvisionNode, address: Address, at: string | null): string | null {
    const { 款: paragraph, 项: item, 目: subitem } = address;
    if (paragraph === undefined && item === undefined) return article.eId;
    const tail = [
      ...(item === undefined ? [] : [`item_${item}`]),
      ...(subitem === undefined || item === undefined ? [] : [`subitem_${subitem}`]),
    ];
    if (paragraph !== undefined) return [article.eId, `para_${paragraph}`, ...tail].join('__');
    const holder = this.#paragraphWithItem(article, item ?? '', at);
    return holder === null ? null : [holder.eId, ...tail].join('__');
  }

  /** 第三项 without its 款: of the own paragraph where that has items, else of the only paragraph that has that item. */
  #paragraphWithItem(article: ProvisionNode, item: string, at: string | null): ProvisionNode | null {
    const own = at === null ? null : this.enclosing(at, 'Paragraph');
    const holds = (node: ProvisionNode) =>
      node.children.some((child) => lastPart(child.eId) === `item_${item}`);
    if (own !== null && article.children.includes(own) && holds(own)) return own;
    const holders = article.children.filter(holds);
    if (holders.length === 1) return holders[0] ?? null;
    return article.children.filter((node) => node.kind === 'Paragraph').length === 1
      ? (article.children[0] ?? null)
      : null;
  }

  /** 第三章, 第二节: in the part or chapter named or, where none is, in the own one; then the sole one of that number. */
  #container(address: Address, at: string | null): string | null {
    const plain = plainEId(address);
    if (plain === null || this.#standing.has(plain)) return plain;
    const candidates = (this.#containers.get(lastPart(plain)) ?? []).filter(
      // Chapters count on through the 分编 of a 编, which 本编第六章 leaves out.
      (eId) => endsWith(eId, plain) || endsWith(eId.replace(SUBPART, ''), plain),
    );
    if (candidates.length === 1) return candidates[0] ?? null;
    const around = at === null ? [] : (this.#standing.get(at)?.parents ?? []).map((node) => node.eId);
    const near = around.toReversed().flatMap((eId) => candidates.filter((one) => one === `${eId}__${plain}`));
    return near[0] ?? (candidates.length === 0 ? plain : null);
  }
}

const CONTAINERS: ReadonlySet<ProvisionNode['kind']> = new Set(['Part', 'Subpart', 'Chapter', 'Section']);

const SUBPART = /subpart_[^_]+__/;

function lastPart(eId: string): string {
  return eId.slice(eId.lastIndexOf('_', eId.lastIndexOf('_') - 1) + 1);
}

function endsWith(eId: string, plain: string): boolean {
  return eId === plain || eId.endsWith(`__${plain}`);
}
