import { parseGuestsHead, parseManifest, parsePiece, parseSaidOfGuest } from '#contract/parse-bootstrap.ts';
import type { Parsed } from '#contract/parsing/shape.ts';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import { answerOf } from '../answer-of.ts';
import { bodyLines, bodyText } from '../bounded-body.ts';
import { failureOf, isJson, readErrorBody } from '../http-failure.ts';
import type { ExchangeFailure } from '../sync-server.ts';
import type { PageSource } from './page-source.ts';

const TIMEOUT_MS = 60_000;
const ANSWER_BYTES_MAX = 256 * 1024 * 1024;
const MANIFEST_BYTES_MAX = 32 * 1024 * 1024;

/** The server's pages over HTTP. `origin` is empty in a browser: the page's own server. */
export function httpPageSource(hotelId: HotelId, origin = ''): PageSource {
  const base = `${origin}/api/hotels/${encodeURIComponent(hotelId)}/bootstrap`;
  return {
    manifest: (stop) =>
      ask(base, stop, async (response) => {
        if (response.status === 204) return { answer: 'nothing' };
        if (!isJson(response)) return { answer: 'no-answer' };
        const parsed = parseManifest(JSON.parse(await bodyText(response, MANIFEST_BYTES_MAX)));
        return parsed.ok ? { answer: 'manifest', manifest: parsed.value } : misbehaves(parsed);
      }),
    pieces: (hashes, stop) => {
      const read = async (response: Response) => {
        const pieces = await parsedLines(bodyLines(response, ANSWER_BYTES_MAX), parsePiece);
        return 'answer' in pieces ? pieces : { answer: 'pieces' as const, pieces };
      };
      return ask(`${base}/pieces`, stop, read, { hashes });
    },
    guests: (after, stop) =>
      ask(`${base}/guests?after=${encodeURIComponent(after ?? '')}`, stop, async (response) => {
        const lines = bodyLines(response, ANSWER_BYTES_MAX);
        const first = await lines.next();
        const head = parseGuestsHead(first.done ? undefined : JSON.parse(first.value));
        if (!head.ok) return misbehaves(head);
        const said = await parsedLines(lines, parseSaidOfGuest);
        return 'answer' in said ? said : { answer: 'guests', said, last: head.value.last };
      }),
    guestsNamed: (guestIds, stop) => {
      const read = async (response: Response) => {
        const said = await parsedLines(bodyLines(response, ANSWER_BYTES_MAX), parseSaidOfGuest);
        return 'answer' in said ? said : { answer: 'said' as const, said };
      };
      return ask(`${base}/guests`, stop, read, { guestIds });
    },
  };
}

function ask<Answer>(
  url: string,
  stop: AbortSignal,
  read: (response: Response) => Promise<Answer | ExchangeFailure>,
  said?: unknown,
): Promise<Answer | ExchangeFailure> {
  const readOrFail = async (response: Response): Promise<Answer | ExchangeFailure> =>
    response.ok ? read(response) : failureOf(response, await readErrorBody(response));
  return answerOf(AbortSignal.any([stop, AbortSignal.timeout(TIMEOUT_MS)]), readOrFail, url, said);
}

async function parsedLines<Value>(
  lines: AsyncGenerator<string>,
  parse: (found: unknown) => Parsed<Value>,
): Promise<readonly Value[] | ExchangeFailure> {
  const values: Value[] = [];
  for await (const line of lines) {
    const parsed = parse(JSON.parse(line));
    if (!parsed.ok) return misbehaves(parsed);
    values.push(parsed.value);
  }
  return values;
}

function misbehaves({ malformed }: Extract<Parsed<unknown>, { ok: false }>): ExchangeFailure {
  return { answer: 'misbehaves', detail: `what a device begins with has a flaw in ${malformed.field}` };
}
