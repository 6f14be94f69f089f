import { createSocket } from 'node:dgram';
import { expect, onTestFinished, test } from 'vitest';
import { resolverAt } from '#server/outgoing/resolve-name.ts';

const A = 1;
const AAAA = 28;
type Address = { readonly type: typeof A | typeof AAAA; readonly bytes: readonly number[] };

/** A name server on this machine, that answers every question with what it has of that kind; undefined: it is silent. */
async function nameServer(addresses: readonly Address[] | undefined) {
  const socket = createSocket('udp4');
  const asked: number[] = [];
  let hear = (): void => undefined;
  const heard = new Promise<void>((resolve) => (hear = resolve));
  socket.on('message', (question, { port, address }) => {
    asked.push(typeAsked(question));
    hear();
    if (addresses) socket.send(answerTo(question, addresses), port, address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  onTestFinished(() => void socket.close());
  return { resolve: resolverAt([`127.0.0.1:${socket.address().port}`]), asked, heard };
}

/** A header of 12 bytes, then the name in labels, of which the empty one is the last, then the type. */
function endOfName(question: Buffer): number {
  return question.indexOf(0, 12) + 1;
}

function typeAsked(question: Buffer): number {
  return question.readUInt16BE(endOfName(question));
}

/** RFC 1035, section 4: the question again, and records that point at its name. */
function answerTo(question: Buffer, addresses: readonly Address[]): Buffer {
  const asked = question.subarray(0, endOfName(question) + 4);
  const found = addresses.filter(({ type }) => type === typeAsked(question));
  const head = Buffer.from(asked);
  head.writeUInt16BE(0x81_80, 2);
  head.writeUInt16BE(found.length, 6);
  head.writeUInt16BE(0, 10);
  const records = found.map(({ type, bytes }) =>
    Buffer.from([0xc0, 12, 0, type, 0, 1, 0, 0, 0, 60, 0, bytes.length, ...bytes]),
  );
  return Buffer.concat([head, ...records]);
}

test('a name has the addresses of both kinds that its name server says', async () => {
  const inside = [0xfd, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7];
  const { resolve, asked } = await nameServer([
    { type: A, bytes: [192, 168, 4, 7] },
    { type: AAAA, bytes: inside },
  ]);
  const found = await resolve('both.test', new AbortController().signal);
  expect(found.toSorted()).toEqual(['192.168.4.7', 'fd00::7']);
  expect(asked.toSorted((left, right) => left - right)).toEqual([A, AAAA]);
});

test('a name without an address has none', async () => {
  const { resolve } = await nameServer([]);
  expect(await resolve('none.test', new AbortController().signal)).toEqual([]);
});

test('a name server that is silent is left as soon as somebody says so', async () => {
  const { resolve, asked, heard } = await nameServer(undefined);
  const ending = new AbortController();
  const asking = resolve('silent.test', ending.signal);
  await heard;
  ending.abort();
  expect(await asking).toEqual([]);
  // Once for each kind, and not once more.
  expect(asked.length).toBeLessThanOrEqual(2);
});
