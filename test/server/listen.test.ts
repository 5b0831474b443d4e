import { Agent, request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { CommandError } from '../../src/cli/command-error.ts';
import { listen, type NodeHandler } from '../../src/server/listen.ts';

const ANY_PORT = { port: 0, host: '127.0.0.1' };
const answer: NodeHandler = (_request, response) => {
  response.end('done');
};

async function get(port: number, agent: Agent): Promise<IncomingMessage> {
  const sent = request({ port, host: '127.0.0.1', agent }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return response;
}

async function bodyOf(response: IncomingMessage): Promise<string> {
  return (await response.setEncoding('utf8').toArray()).join('');
}

describe('listen', () => {
  it('says in one line that a port is taken, and what to do', async () => {
    const first = await listen(answer, ANY_PORT);
    const second = listen(answer, { port: first.port, host: '127.0.0.1' });
    await expect(second).rejects.toThrow(CommandError);
    await expect(second).rejects.toThrow(`Port ${first.port} on 127.0.0.1 is taken`);
    await first.drain();
  });

  it('says that a host is not of this machine', async () => {
    await expect(listen(answer, { port: 0, host: '203.0.113.1' })).rejects.toThrow(
      'HOST is "203.0.113.1"; this machine has no such address',
    );
  });

  it('drains: finishes running requests, answers new ones with Connection: close, then is gone', async () => {
    const agent = new Agent({ keepAlive: true });
    const waiting: (() => void)[] = [];
    const arrived: (() => void)[] = [];
    const listening = await listen((message, response) => {
      if (message.url !== '/slow') {
        response.end('done');
        return;
      }
      waiting.push(() => response.end('slow but whole'));
      arrived.shift()?.();
    }, ANY_PORT);
    const kept = await get(listening.port, agent);
    expect(kept.headers.connection).toBe('keep-alive');
    await bodyOf(kept);

    const reached = new Promise<void>((resolve) => arrived.push(resolve));
    const slow = request({ port: listening.port, host: '127.0.0.1', path: '/slow', agent }).end();
    const slowResponse = once(slow, 'response') as Promise<[IncomingMessage]>;
    await reached;
    const drained = listening.drain();

    const late = await get(listening.port, agent);
    expect(late.headers.connection).toBe('close');
    await bodyOf(late);

    waiting.forEach((finish) => {
      finish();
    });
    const [response] = await slowResponse;
    expect(await bodyOf(response)).toBe('slow but whole');
    await drained;

    const refused = connect(listening.port, '127.0.0.1');
    const [error] = (await once(refused, 'error')) as [Error];
    expect(error.message).toContain('ECONNREFUSED');
    agent.destroy();
  });

  it('ends although a client keeps an idle connection open', async () => {
    const listening = await listen(answer, ANY_PORT);
    const idle = connect(listening.port, '127.0.0.1');
    await once(idle, 'connect');
    idle.on('error', () => undefined);
    const started = performance.now();
    await listening.drain();
    expect(performance.now() - started).toBeLessThan(5_000);
    idle.destroy();
  });
});
