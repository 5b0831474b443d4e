import { describe, expect, it } from 'vitest';
import { type DefiningConnection, SchemaDefinition } from '../../src/store/neo4j/define-schema.ts';
import { loadStatements, readStatements, SEARCH_INDEX } from '../../src/store/neo4j/schema-statements.ts';

const namesOf = (statements: readonly { readonly name: string }[]): string[] =>
  statements.map(({ name }) => name);
const LOAD_NAMES = namesOf(loadStatements());
const READ_NAMES = namesOf(readStatements());

/** A database that tells of its indexes, and makes new ones in so many looks. */
class Indexes implements DefiningConnection {
  readonly made: string[] = [];
  looks = 0;
  readonly #states: Map<string, string>;
  readonly #takes: number;
  readonly #end: string;

  constructor({ there = [], takes = 1, end = 'ONLINE' }: Partial<IndexesGiven> = {}) {
    this.#states = new Map(there.map((name) => [name, 'ONLINE']));
    this.#takes = takes;
    this.#end = end;
  }

  readForLoad = (): Promise<readonly (readonly unknown[])[]> => {
    this.looks += 1;
    const isMade = this.made.length > 0 && this.looks > this.#takes;
    return Promise.resolve(
      Array.from(this.#states, ([name, state]) => [name, isMade && state !== 'ONLINE' ? this.#end : state]),
    );
  };

  write: DefiningConnection['write'] = (work) =>
    work((text) => {
      const [, name = ''] = /^CREATE (?:CONSTRAINT|INDEX|FULLTEXT INDEX) (\w+)/u.exec(text) ?? [];
      this.made.push(name);
      this.#states.set(name, 'POPULATING');
      return Promise.resolve([]);
    });
}

interface IndexesGiven {
  readonly there: readonly string[];
  readonly takes: number;
  readonly end: string;
}

const silent = (): Promise<void> => Promise.resolve();

describe('the constraints and indexes of a database', () => {
  it('are made in two steps: those of writes before a load, those of reads from what it wrote', async () => {
    const indexes = new Indexes();
    const schema = new SchemaDefinition(indexes);
    await schema.forLoads();
    expect(indexes.made).toEqual(LOAD_NAMES);
    expect(indexes.made).not.toContain(SEARCH_INDEX);
    await schema.forReads(silent);
    expect(indexes.made).toEqual([...LOAD_NAMES, ...READ_NAMES]);
  });

  it('of reads are begun without waiting for them, and waited for later', async () => {
    const indexes = new Indexes({ takes: 5 });
    const schema = new SchemaDefinition(indexes);
    await schema.beginForReads();
    expect(indexes.made).toEqual(READ_NAMES);
    expect(indexes.looks).toBeLessThan(5);
    await schema.forReads(silent);
    expect(indexes.looks).toBeGreaterThan(5);
    expect(indexes.made).toEqual(READ_NAMES);
  });

  it('are left as they are where they are there', async () => {
    const indexes = new Indexes({ there: [...LOAD_NAMES, ...READ_NAMES] });
    const schema = new SchemaDefinition(indexes);
    await schema.forLoads();
    await schema.forReads(silent);
    expect(indexes.made).toEqual([]);
  });

  it('are made one by one where some are there', async () => {
    const indexes = new Indexes({ there: READ_NAMES.filter((name) => name !== SEARCH_INDEX) });
    await new SchemaDefinition(indexes).forReads(silent);
    expect(indexes.made).toEqual([SEARCH_INDEX]);
  });

  it('are looked for once by a store', async () => {
    const indexes = new Indexes({ there: READ_NAMES });
    const schema = new SchemaDefinition(indexes);
    await schema.forReads(silent);
    const { looks } = indexes;
    await schema.forReads(silent);
    expect(indexes.looks).toBe(looks);
  });

  it('are waited for, and the load tells meanwhile that it is alive', async () => {
    const indexes = new Indexes({ takes: 3 });
    let told = 0;
    await new SchemaDefinition(indexes).forReads(() => {
      told += 1;
      return Promise.resolve();
    });
    expect(told).toBe(2);
  });

  it('end the load with a clear fault where Neo4j cannot make one', async () => {
    const schema = new SchemaDefinition(new Indexes({ end: 'FAILED' }));
    await expect(schema.forReads(silent)).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('load again') as string,
    });
    await expect(schema.forReads(silent)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });
});
