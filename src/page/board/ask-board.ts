import type { BoardPicture } from '#contract/board.ts';
import { parseBoardPicture } from '#contract/parse-board.ts';
import { parseEnrolment } from '#contract/parse-enrolment.ts';
import type { Enrolment } from '#contract/sync-protocol.ts';
import type { HotelId } from '#domain/kernel/identifiers.ts';

const TIMEOUT_MS = 20_000;

export type BoardAnswer =
  | { readonly is: 'picture'; readonly picture: BoardPicture; readonly tag: string }
  /** The picture that this board has is the right one. */
  | { readonly is: 'same' }
  /** This browser is no device of the hotel, or no longer. */
  | { readonly is: 'turned-away' }
  /** Nobody answered, or somebody who is not the hotel's server. */
  | { readonly is: 'silence' };

/** Asks how the house is now. Never rejects. */
export async function askForPicture(hotelId: HotelId, tag: string | undefined): Promise<BoardAnswer> {
  const known = tag === undefined ? {} : { 'if-none-match': tag };
  const response = await ask(`${addressOf(hotelId)}/board`, { headers: known });
  if (response?.status === 304) return { is: 'same' };
  if (response?.status === 401 || response?.status === 410) return { is: 'turned-away' };
  const parsed = response?.ok ? parseBoardPicture(await bodyOf(response)) : undefined;
  if (!parsed?.ok) return { is: 'silence' };
  return { is: 'picture', picture: parsed.value, tag: response?.headers.get('etag') ?? '' };
}

/** Which device of the hotel this browser is, if it is one. */
export async function askWhoIAm(hotelId: HotelId): Promise<Enrolment | undefined> {
  return enrolmentIn(await ask(`${addressOf(hotelId)}/this-device`));
}

export type Joined = Enrolment | 'code-unknown' | 'no-connection';

/** Makes this browser a device of the hotel whose code was typed. */
export async function joinByCode(code: string, deviceName: string): Promise<Joined> {
  const headers = { 'content-type': 'application/json' };
  const response = await ask('/api/join', { method: 'POST', headers, body: JSON.stringify({ code, deviceName }) });
  if (response?.status === 404) return 'code-unknown';
  return (await enrolmentIn(response)) ?? 'no-connection';
}

function addressOf(hotelId: HotelId): string {
  return `/api/hotels/${encodeURIComponent(hotelId)}`;
}

/** A redirect leads away from the server, mostly to a page where somebody must accept conditions. */
async function ask(url: string, { headers, ...more }: RequestInit = {}): Promise<Response | undefined> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const own = { 'x-app-version': __APP_VERSION__, ...(headers as Record<string, string> | undefined) };
  return fetch(url, { ...more, headers: own, signal, redirect: 'error', cache: 'no-store' }).catch(() => undefined);
}

async function enrolmentIn(response: Response | undefined): Promise<Enrolment | undefined> {
  const parsed = response?.ok ? parseEnrolment(await bodyOf(response)) : undefined;
  return parsed?.ok ? parsed.value : undefined;
}

/** Undefined where it is no JSON: a hotel's Wi-Fi answers with pages of its own. */
async function bodyOf(response: Response): Promise<unknown> {
  return response.json().catch(() => undefined);
}
