import { askServer } from './ask-server.ts';
import type { ExchangeFailure } from './sync-server.ts';

/** Asks the server and reads what it says. Never rejects: whatever cannot be read was not the server's answer. */
export async function answerOf<Answer>(
  signal: AbortSignal,
  read: (response: Response) => Promise<Answer>,
  url: string,
  said?: unknown,
): Promise<Answer | ExchangeFailure> {
  try {
    return await read(await askServer(url, signal, said));
  } catch {
    // Refused, cut off, too slow, too long, or not in our format.
    return { answer: 'no-answer' };
  }
}
