import { createServer as createTlsServer } from 'node:https';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { askOutside, type OutsideAnswer, type OutsideRequest } from '#server/outgoing/ask-outside.ts';
import { findDestination, type DestinationRules } from '#server/outgoing/find-destination.ts';
import { parseOwnNetworks, type OwnNetworks } from '#server/outgoing/own-networks.ts';
import { Receiver } from '#test/server/support/receiver.ts';
import { selfSigned } from '#test/server/support/self-signed.ts';

const networks = (said: string): OwnNetworks => {
  const own = parseOwnNetworks(said);
  if (!own) throw new Error(`${said} is no network.`);
  return own;
};
const thisMachine = networks('127.0.0.1');
const nowhere = networks('');
const here = async () => ['127.0.0.1'];

const byName: DestinationRules = { ownNetworks: thisMachine, resolve: here };

const ask = (url: string, more: Partial<OutsideRequest> = {}, rules = byName) =>
  askOutside({ url, method: 'GET', timeoutMs: 2_000, bytesMax: 1_000, ...more }, rules);

const troubleOf = (answer: OutsideAnswer) => (answer.ok ? answer.status : answer.trouble);

/** Something that listens and is no web server. */
async function listen(server: Server): Promise<number> {
  // Whom we give up is cut off in the middle of what they say.
  server.on('connection', (socket) => socket.on('error', () => socket.destroy()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

test('what a server answers is told, with nothing of ours given away', async () => {
  const receiver = await Receiver.open((response) => response.setHeader('retry-after', '7').end('thanks'));
  const answer = await ask(`http://receiver.test:${receiver.port}/in?x=1`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"größe":1}',
  });
  expect(answer).toMatchObject({ ok: true, status: 200, isWhole: true, headers: { 'retry-after': '7' } });
  expect(answer.ok && answer.body.toString()).toBe('thanks');
  const [received] = receiver.received;
  expect(received).toMatchObject({ path: '/in?x=1', body: '{"größe":1}' });
  expect(Object.keys(received?.headers ?? {}).toSorted()).toEqual([
    'accept-encoding',
    'connection',
    'content-length',
    'content-type',
    'host',
  ]);
});

test('nothing is sent into a network that is nobody else’s business', async () => {
  const receiver = await Receiver.open((response) => response.end());
  const rules = { ownNetworks: nowhere, resolve: here };
  for (const host of ['127.0.0.1', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]', '[::1]', 'receiver.test']) {
    for (const scheme of ['http', 'https']) {
      expect(troubleOf(await ask(`${scheme}://${host}:${receiver.port}/`, {}, rules))).toBe('network-refused');
    }
  }
  expect(receiver.received).toEqual([]);
});

test('a name that leads outside and inside at once leads nowhere', async () => {
  const resolve = async () => ['1.1.1.1', '169.254.169.254'];
  expect(troubleOf(await ask('https://both.test/', {}, { ownNetworks: nowhere, resolve }))).toBe('network-refused');
});

test('a name is asked once: what it says afterwards changes nothing', async () => {
  const receiver = await Receiver.open((response) => response.end());
  const said = [['127.0.0.1'], ['127.0.0.2'], ['127.0.0.2']];
  const resolve = async () => said.shift() ?? [];
  const answer = await ask(`http://rebound.test:${receiver.port}/`, {}, { ownNetworks: thisMachine, resolve });
  expect(troubleOf(answer)).toBe(200);
  expect(said).toHaveLength(2);
});

test('outside there is https at the ports of the web, and no password in an address', async () => {
  const outside = { ownNetworks: nowhere, resolve: async () => ['1.1.1.1'] };
  const { signal } = new AbortController();
  for (const refused of [
    'http://a.test/',
    'https://a.test:22/',
    'https://a.test:80/',
    'https://user@a.test/',
    'https://:secret@a.test/',
    'https://a.test./',
    'ftp://a.test/',
    'file:///etc/passwd',
    'data:text/plain,x',
    'javascript:alert(1)',
    'a.test',
    '',
    `https://a.test/${'x'.repeat(2_000)}`,
  ]) {
    expect([refused, await findDestination(refused, outside, signal)]).toEqual([
      refused,
      { ok: false, trouble: 'address-refused' },
    ]);
  }
  for (const fine of ['https://a.test/', 'https://a.test:443/x?y', 'https://a.test:8443/', 'https://1.1.1.1/']) {
    expect(await findDestination(fine, outside, signal)).toMatchObject({ ok: true });
  }
});

test('a name that nobody has, and a port that nobody listens at', async () => {
  const resolve = async () => [];
  expect(troubleOf(await ask('https://gone.test/', {}, { ownNetworks: nowhere, resolve }))).toBe('name-unknown');
  const receiver = await Receiver.open((response) => response.end());
  await receiver.close();
  expect(troubleOf(await ask(`http://127.0.0.1:1/`))).toBe('unreachable');
});

test('a redirect is an answer and is not followed', async () => {
  const inside = await Receiver.open((response) => response.end('secret'));
  const receiver = await Receiver.open((response) => response.writeHead(307, { location: inside.url }).end());
  expect(troubleOf(await ask(receiver.url))).toBe(307);
  expect(inside.received).toEqual([]);
});

test('an answer without an end costs what was allowed for it, and no more', async () => {
  const receiver = await Receiver.open((response) => {
    const more = (): void => {
      while (!response.destroyed && response.write('x'.repeat(65_536))) continue;
      response.once('drain', more);
    };
    more();
  });
  const answer = await ask(receiver.url);
  expect(answer).toMatchObject({ ok: true, status: 200, isWhole: false });
  expect(answer.ok && answer.body.length).toBe(1_000);
});

test('whoever breaks off after their status has answered', async () => {
  const receiver = await Receiver.open((response) => {
    response.writeHead(200, { 'content-length': '10' }).write('half');
    setTimeout(() => response.destroy(), 20);
  });
  expect(await ask(receiver.url)).toMatchObject({ ok: true, status: 200, isWhole: false });
});

test('who hangs, hangs up or talks nonsense is given up', async () => {
  const sockets: Socket[] = [];
  onTestFinished(() => sockets.forEach((socket) => socket.destroy()));
  const silent = await listen(createServer((socket) => void sockets.push(socket)));
  expect(troubleOf(await ask(`http://127.0.0.1:${silent}/`, { timeoutMs: 50 }))).toBe('timed-out');
  const rude = await listen(createServer((socket) => void socket.end()));
  expect(troubleOf(await ask(`http://127.0.0.1:${rude}/`))).toBe('no-answer');
  const odd = await listen(createServer((socket) => void socket.end('HELLO\r\n\r\n')));
  expect(troubleOf(await ask(`http://127.0.0.1:${odd}/`))).toBe('no-answer');
  const upgrade = 'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n';
  const elsewhere = await listen(createServer((socket) => void socket.write(upgrade)));
  expect(troubleOf(await ask(`http://127.0.0.1:${elsewhere}/`))).toBe('no-answer');
  const long = await listen(
    createServer((socket) => void socket.end(`HTTP/1.1 200 OK\r\nx: ${'x'.repeat(70_000)}\r\n\r\n`)),
  );
  expect(troubleOf(await ask(`http://127.0.0.1:${long}/`))).toBe('no-answer');
});

test('a name server that hangs is given up too', async () => {
  const resolve = (_name: string, signal: AbortSignal) =>
    new Promise<readonly string[]>((done) => signal.addEventListener('abort', () => done([])));
  const answer = await ask('https://slow.test/', { timeoutMs: 30 }, { ownNetworks: nowhere, resolve });
  expect(troubleOf(answer)).toBe('timed-out');
});

test('it can be ended from here', async () => {
  const ending = new AbortController();
  const receiver = await Receiver.open(() => ending.abort());
  expect(troubleOf(await ask(receiver.url, { signal: ending.signal }))).toBe('ended');
  expect(troubleOf(await ask(receiver.url, { signal: ending.signal }))).toBe('ended');
  expect(receiver.received).toHaveLength(1);
});

test('whoever cannot show who they are is told nothing', async () => {
  const told: string[] = [];
  const server = createTlsServer(selfSigned, (request, response) => {
    told.push(request.url ?? '');
    response.end();
  });
  const port = await listen(server);
  expect(troubleOf(await ask(`https://127.0.0.1:${port}/`))).toBe('not-secure');
  expect(troubleOf(await ask(`https://localhost:${port}/`))).toBe('not-secure');
  const plain = await Receiver.open((response) => response.end());
  expect(troubleOf(await ask(`https://127.0.0.1:${plain.port}/`))).toBe('not-secure');
  expect(told).toEqual([]);
});
