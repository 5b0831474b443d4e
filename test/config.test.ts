import { describe, expect, it, test } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

describe('readConfig', () => {
  it('serves the SQLite file of the project on 127.0.0.1:4000 where nothing is set', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      logLevel: 'info',
      neo4j: null,
      rateLimit: null,
    });
    expect(config.dataFile).toMatch(/[\\/]data[\\/]fawang\.db$/u);
  });

  it('takes a relative data file from where the person stands', () => {
    const config = readConfig({ DATA_FILE: 'laws.db', INIT_CWD: '/somewhere' });
    expect(config).toMatchObject({ dataFile: '/somewhere/laws.db', startedFrom: '/somewhere' });
  });

  it('takes Neo4j where an address is set, its user and database being optional', () => {
    const environment = { NEO4J_URI: 'neo4j+s://db.example:7687', NEO4J_PASSWORD: 'secret' };
    expect(readConfig(environment).neo4j).toEqual({
      uri: 'neo4j+s://db.example:7687',
      username: 'neo4j',
      password: 'secret',
    });
    expect(readConfig({ ...environment, NEO4J_DATABASE: 'law' }).neo4j).toMatchObject({ database: 'law' });
  });

  it('takes an empty variable as unset', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: ' ', LOG_LEVEL: '' })).toMatchObject({
      port: 4000,
      neo4j: null,
    });
  });

  test.each([
    { environment: { PORT: 'abc' }, message: 'PORT is "abc"; it must be a port number' },
    { environment: { PORT: '65536' }, message: 'PORT is "65536"; it must be a port number' },
    { environment: { PORT: '-1' }, message: 'PORT is "-1"' },
    { environment: { HOST: 'a b' }, message: 'HOST is "a b"; it must be a host name' },
    { environment: { LOG_LEVEL: 'loud' }, message: 'LOG_LEVEL is "loud"; it must be one of fatal, error' },
    { environment: { RATE_LIMIT: '1.5' }, message: 'RATE_LIMIT is "1.5"' },
    { environment: { NEO4J_URI: 'http://localhost:7474' }, message: 'NEO4J_URI is "http://localhost:7474"' },
    { environment: { NEO4J_URI: 'bolt://localhost' }, message: 'NEO4J_PASSWORD is not set' },
    {
      environment: { NEO4J_URI: 'bolt://localhost', NEO4J_PASSWORD: 'x', NEO4J_DATABASE: 'a;b' },
      message: 'NEO4J_DATABASE is "a;b"',
    },
  ])('refuses $environment', ({ environment, message }) => {
    expect(() => readConfig(environment)).toThrow(ConfigError);
    expect(() => readConfig(environment)).toThrow(message);
  });

  it('shows no password', () => {
    const read = () => readConfig({ NEO4J_URI: 'https://neo4j:secret@db.example' });
    expect(read).toThrow('NEO4J_URI is "https://…@db.example"');
  });
});
