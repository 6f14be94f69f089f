import { appVersion } from './app-version.ts';

/**
 * A request to the hotel's server, posted where there is something to say. Answers are never taken from a cache, and never
 * after a redirect: that leads away from the server, mostly to a page where somebody must accept conditions. Rejects as
 * `fetch` does.
 */
export function askServer(url: string, signal: AbortSignal, said?: unknown): Promise<Response> {
  const ours = { 'x-app-version': appVersion, 'x-device-time': String(Date.now()) };
  const post = { method: 'POST', headers: { ...ours, 'content-type': 'application/json' }, body: JSON.stringify(said) };
  return fetch(url, {
    ...(said === undefined ? { headers: ours } : post),
    signal,
    redirect: 'error',
    cache: 'no-store',
  });
}
