import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
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
