import { askServer } from '../sync/ask-server.ts';
import { bodyText } from '../sync/bounded-body.ts';
import { isJson, readErrorBody } from '../sync/http-failure.ts';

const TIMEOUT_MS = 20_000;
const BYTES_MAX = 1024 * 1024;

export type JsonAnswer =
  | { readonly is: 'success'; readonly body: unknown }
  | { readonly is: 'refusal'; readonly error: string }
  /** Nobody answered, or somebody who is not the hotel's server. */
  | { readonly is: 'silence' };

/** Asks the server once; posts where there is something to say. Never rejects. */
export async function requestJson(url: string, said?: unknown): Promise<JsonAnswer> {
  try {
    const response = await askServer(url, AbortSignal.timeout(TIMEOUT_MS), said);
    if (response.ok && isJson(response))
      return { is: 'success', body: JSON.parse(await bodyText(response, BYTES_MAX)) };
    const error = response.ok ? undefined : await readErrorBody(response);
    return error ? { is: 'refusal', error: error.error } : { is: 'silence' };
  } catch {
    return { is: 'silence' };
  }
}
