import { Observable } from 'rxjs';
import { parsePoke } from '#contract/parse-pull.ts';
import type { Poke } from '#contract/sync-protocol.ts';

/** An EventSource connects again by itself after a lost connection, but not after a refusal: that is asked again here. */
const AFTER_REFUSAL_MS = 60_000;

/** The server's pokes. A stream of hints: whatever goes wrong with it, the sync polls. */
export function livePokes(url: string, random: () => number): Observable<Poke | 'lost'> {
  return new Observable((subscriber) => {
    let again: ReturnType<typeof setTimeout> | undefined;
    let isOpen = false;
    let source = connect();
    return () => {
      clearTimeout(again);
      source.close();
    };

    function connect(): EventSource {
      const connecting = new EventSource(url);
      connecting.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        const poke = readPoke(data);
        if (poke) subscriber.next(poke);
      });
      connecting.addEventListener('open', () => (isOpen = true));
      connecting.addEventListener('error', () => {
        // Said once: that it fails to connect again and again is no news.
        if (isOpen) subscriber.next('lost');
        isOpen = false;
        if (connecting.readyState !== EventSource.CLOSED) return;
        again = setTimeout(() => (source = connect()), AFTER_REFUSAL_MS * (0.5 + random()));
      });
      return connecting;
    }
  });
}

function readPoke(text: unknown): Poke | undefined {
  try {
    const parsed = parsePoke(JSON.parse(String(text)));
    return parsed.ok ? parsed.value : undefined;
  } catch {
    return undefined;
  }
}
