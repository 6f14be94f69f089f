import { request as requestHttp, type ClientRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import {
  findDestination,
  type Destination,
  type DestinationRules,
  type DestinationTrouble,
} from './find-destination.ts';

/** What is asked of a server that is not ours. Nothing is sent that is not said here: no cookie, no key, no proxy. */
export type OutsideRequest = {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** For everything, from the first question to a name server to the last byte. */
  readonly timeoutMs: number;
  /** Of the answer's body; the rest is not waited for. */
  readonly bytesMax: number;
  /** Ends it from here. */
  readonly signal?: AbortSignal;
};

export type OutsideTrouble =
  | DestinationTrouble
  | 'unreachable'
  /** Its certificate is not good, or it does not speak TLS. */
  | 'not-secure'
  | 'timed-out'
  /** What it answers is not HTTP, or it hangs up before it has answered. */
  | 'no-answer'
  /** We have ended it. */
  | 'ended';

export type OutsideAnswer =
  | {
      readonly ok: true;
      /** Whatever it is: a redirect is an answer too, and is not followed. */
      readonly status: number;
      readonly headers: IncomingMessage['headers'];
      readonly body: Buffer;
      /** False where there was more than was wanted, or it broke off. */
      readonly isWhole: boolean;
    }
  | { readonly ok: false; readonly trouble: OutsideTrouble };

/** Asks a server outside, whoever has named it: what it leads to is judged once, and connected to as it was judged. */
export async function askOutside(asked: OutsideRequest, rules: DestinationRules): Promise<OutsideAnswer> {
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort('timed-out'), asked.timeoutMs);
  const end = (): void => ending.abort('ended');
  asked.signal?.addEventListener('abort', end);
  try {
    if (asked.signal?.aborted) end();
    return await ask(asked, rules, ending.signal);
  } finally {
    clearTimeout(timer);
    asked.signal?.removeEventListener('abort', end);
  }
}

async function ask(asked: OutsideRequest, rules: DestinationRules, signal: AbortSignal): Promise<OutsideAnswer> {
  if (signal.aborted) return failed(signal);
  const found = await findDestination(asked.url, rules, signal);
  if (signal.aborted) return failed(signal);
  if (!found.ok) return found;
  return new Promise((resolve) => {
    const request = open(found.destination, asked, signal);
    request.on('error', (error) => resolve(failed(signal, error)));
    request.on('response', (response) => void read(response, asked.bytesMax).then(resolve));
    // It wants to speak something else than HTTP: nobody here does.
    request.on('upgrade', (_response, socket) => {
      socket.destroy();
      resolve({ ok: false, trouble: 'no-answer' });
    });
    request.end(asked.body);
  });
}

function failed(signal: AbortSignal, error?: Error): OutsideAnswer {
  return { ok: false, trouble: signal.aborted ? (signal.reason as 'timed-out' | 'ended') : troubleOf(error) };
}

function open({ url, addresses }: Destination, asked: OutsideRequest, signal: AbortSignal): ClientRequest {
  const body = asked.body === undefined ? {} : { 'content-length': String(Buffer.byteLength(asked.body)) };
  const options: RequestOptions = {
    method: asked.method,
    headers: { 'accept-encoding': 'identity', ...asked.headers, ...body },
    // A connection of its own: one that is kept open for later was judged for another name.
    agent: false,
    lookup: onlyTo(addresses),
    signal,
  };
  return url.protocol === 'https:' ? requestHttps(url, options) : requestHttp(url, options);
}

/** In place of a second look-up, which might answer otherwise than the one that was judged. */
function onlyTo(addresses: readonly string[]): LookupFunction {
  const judged = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_name, { all }, answer) => {
    const [first] = judged;
    if (all) answer(null, judged);
    else answer(null, first?.address ?? '', first?.family);
  };
}

/** Once it has said its status it has answered, whatever becomes of the rest. */
async function read(response: IncomingMessage, bytesMax: number): Promise<OutsideAnswer> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  let isWhole = true;
  try {
    for await (const piece of response as AsyncIterable<Buffer>) {
      pieces.push(piece.subarray(0, bytesMax - bytes));
      bytes += piece.length;
      if (bytes > bytesMax) break;
    }
    isWhole = bytes <= bytesMax;
  } catch {
    isWhole = false;
  }
  response.destroy();
  return {
    ok: true,
    status: response.statusCode ?? 0,
    headers: response.headers,
    body: Buffer.concat(pieces),
    isWhole,
  };
}

function troubleOf(error: Error | undefined): OutsideTrouble {
  const code = error && 'code' in error ? String(error.code) : '';
  if (UNREACHABLE.has(code)) return 'unreachable';
  if (code === 'EPROTO' || /^(?:CERT|ERR_TLS|ERR_SSL|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED)/.test(code)) return 'not-secure';
  return 'no-answer';
}

const UNREACHABLE = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL', 'ETIMEDOUT']);
