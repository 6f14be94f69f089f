import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { FastifyInstance } from 'fastify';
import { expect, onTestFinished, test } from 'vitest';
import { openApp } from '#test/server/support/open-app.ts';

async function listening(): Promise<{ readonly app: FastifyInstance; readonly port: number }> {
  const app = await openApp();
  await app.listen({ host: '127.0.0.1', port: 0 });
  return { app, port: (app.server.address() as AddressInfo).port };
}

test('a server that stops does not wait for a connection that a browser keeps ready and says nothing on', async () => {
  const { app, port } = await listening();
  const silent = connect(port, '127.0.0.1').on('error', () => {});
  onTestFinished(() => void silent.destroy());
  await Promise.all([once(silent, 'connect'), once(app.server, 'connection')]);
  await app.close();
  expect(app.server.listening).toBe(false);
});

test('whoever was speaking when the server was asked to stop is heard to the end and answered', async () => {
  const { app, port } = await listening();
  const body = JSON.stringify({ deviceName: 'desk' });
  const headers = { 'content-type': 'application/json', 'content-length': body.length };
  const asking = request({ host: '127.0.0.1', port, method: 'POST', path: '/api/hotels', headers });
  asking.write(body.slice(0, 5));
  await once(app.server, 'request');
  const closing = app.close();
  asking.end(body.slice(5));
  const [answer] = (await once(asking, 'response')) as [IncomingMessage];
  expect(answer.statusCode).toBe(201);
  answer.resume();
  await closing;
});

test('who asks on a connection that was kept ready while the server stops is told to ask again, in its own words', async () => {
  const { app, port } = await listening();
  const slow = request({ host: '127.0.0.1', port, method: 'POST', path: '/api/hotels', headers: JSON_OF_TWO });
  slow.on('error', () => {});
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(() => agent.destroy());
  const ask = () => request({ host: '127.0.0.1', port, agent, path: '/healthz' }).end();
  const [before] = (await once(ask(), 'response')) as [IncomingMessage];
  before.resume();
  await once(before, 'end');
  // An answer that is under way keeps the server, and so the connection, a while longer.
  slow.write('{');
  await once(app.server, 'request');
  app.server.closeIdleConnections = () => {};
  const closing = app.close();
  const [answer] = (await once(ask(), 'response')) as [IncomingMessage];
  expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '1']);
  expect(JSON.parse(await text(answer))).toMatchObject({ error: 'unavailable', message: expect.any(String) });
  slow.end('}');
  await closing;
});

const JSON_OF_TWO = { 'content-type': 'application/json', 'content-length': 2 };
