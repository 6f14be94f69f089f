import { BehaviorSubject, firstValueFrom, fromEvent, merge, NEVER, switchMap, timer } from 'rxjs';
import { GUESTS_AT_ONCE_MAX, PIECES_MAX, type BootstrapManifest, type SaidOfGuestLine } from '#contract/bootstrap.ts';
import type { GuestId } from '#domain/kernel/identifiers.ts';
import type { BeginParts } from './begin-with-pages.ts';

/** The server's pages while they come, all as of one position; what is asked for comes before the rest. */
export type ComingPages = {
  readonly manifest: BootstrapManifest;
  /** Content by name; undefined: it cannot be had now. */
  pieces(hashes: readonly string[]): Promise<ReadonlyMap<string, string> | undefined>;
  /** What was said of these guests up to the position; undefined: it cannot be had now. */
  guests(guestIds: readonly GuestId[]): Promise<readonly SaidOfGuestLine[] | undefined>;
  /** Resolves when nobody has asked for a moment: a line that is slow carries the first screen, and then the rest. */
  quiet(): Promise<void>;
};

/** A first screen asks for one page after the other, with less than this between them. */
const QUIET_MS = 1_000;

/** What the sync of a new device offers: its hotel as it comes; undefined: it comes in another way, or has come. */
export type FirstLookSeam = { readonly onComing: (pages: ComingPages | undefined) => void };

export function comingPages({ source, pieces, stop }: BeginParts, manifest: BootstrapManifest): ComingPages {
  const asking$ = new BehaviorSubject(0);
  const asked = async <Answer>(ask: Promise<Answer>): Promise<Answer> => {
    asking$.next(asking$.value + 1);
    return ask.finally(() => asking$.next(asking$.value - 1));
  };

  async function fetchMissing(hashes: readonly string[]): Promise<boolean> {
    const have = await pieces.have(hashes);
    let missing = hashes.filter((hash) => !have.has(hash));
    while (missing.length > 0) {
      const answer = await source.pieces(missing.slice(0, PIECES_MAX), stop);
      if (answer.answer !== 'pieces' || answer.pieces.length === 0) return false;
      await pieces.keep(answer.pieces);
      const came = new Set(answer.pieces.map(({ hash }) => hash));
      missing = missing.filter((hash) => !came.has(hash));
    }
    return true;
  }

  return {
    manifest,
    quiet: async () => {
      const quiet$ = asking$.pipe(switchMap((asking) => (asking === 0 ? timer(QUIET_MS) : NEVER)));
      await firstValueFrom(merge(quiet$, fromEvent(stop, 'abort')), { defaultValue: undefined });
    },
    async pieces(hashes) {
      if (!(await asked(fetchMissing(hashes)))) return undefined;
      return new Map((await pieces.read(hashes)).map(({ hash, packed }) => [hash, packed]));
    },
    async guests(guestIds) {
      const all: SaidOfGuestLine[] = [];
      for (let from = 0; from < guestIds.length; from += GUESTS_AT_ONCE_MAX) {
        const some = guestIds.slice(from, from + GUESTS_AT_ONCE_MAX);
        const answer = await asked(source.guestsNamed(some, stop));
        if (answer.answer !== 'said') return undefined;
        all.push(...answer.said);
      }
      return all.filter(({ position }) => position <= manifest.position);
    },
  };
}
