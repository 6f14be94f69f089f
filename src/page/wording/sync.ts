import type { Recovery } from '#contract/recovery.ts';
import type { Settled, SyncStatus, Trouble } from '#contract/sync-status.ts';
import { momentWords } from './moments.ts';
import { plural } from './plural.ts';

export type SyncMood = 'calm' | 'working' | 'offline' | 'attention';
/** `needsYou`: how many things wait for a person. */
export type SyncTold = {
  readonly text: string;
  /** The same for a narrow place. */
  readonly short: string;
  readonly mood: SyncMood;
  readonly needsYou: number;
};

/** The one line of the sync pill. Never says that others have something that only this device has. */
export function syncWords(sync: SyncStatus, openCases: number, now: number): SyncTold {
  const { queue, troubles } = sync;
  const atRisk = queue.filter((waiting) => waiting.atRisk).length;
  const unsolved = troubles.filter((trouble) => !troubleWords(trouble).isOver).length;
  const needsYou = openCases + atRisk + unsolved;
  return { ...lineOf(sync, needsYou, now), needsYou };
}

function lineOf(sync: SyncStatus, needsYou: number, now: number): Omit<SyncTold, 'needsYou'> {
  const { connection, queue, position, serverHead = position, firstLook } = sync;
  if (firstLook) return firstLookLine(sync, firstLook.waiting, now);
  if (needsYou > 0) {
    // What needs a person comes first, but never hides that the line is down or that something waits.
    const waiting = queue.length > 0 ? ` · ${queue.length} waiting to send` : '';
    const isOffline = connection.state === 'offline';
    const line = isOffline ? ` · Offline since ${momentWords(connection.since, now)}${waiting}` : waiting;
    return told(
      `Needs you (${needsYou})${line}`,
      'attention',
      isOffline ? `${needsYou} · Offline` : `Needs you (${needsYou})`,
    );
  }
  if (connection.state === 'offline') {
    const since = momentWords(connection.since, now);
    const next = queue.length > 0 ? `· ${queue.length} waiting to send` : '– keep working';
    return told(
      `Offline since ${since} ${next}`,
      'offline',
      queue.length > 0 ? `Offline (${queue.length})` : 'Offline',
    );
  }
  if (queue.some(({ state }) => state === 'sending')) return told('Sending', 'working');
  if (queue.length > 0) return told(`Waiting to send (${queue.length})`, 'working', `To send (${queue.length})`);
  if (connection.state === 'connecting') return told('Saved on this device', 'working', 'Saved here');
  if (position < serverHead) return told(`Catching up (${serverHead - position} to go)`, 'working', 'Catching up');
  return told(`Everyone is up to date · ${momentWords(connection.lastContact, now)}`, 'calm', 'Up to date');
}

function firstLookLine({ connection, progress }: SyncStatus, waiting: number, now: number): Omit<SyncTold, 'needsYou'> {
  const toSave = waiting > 0 ? ` · ${waiting} to save` : '';
  if (connection.state === 'offline') {
    return told(
      `Offline since ${momentWords(connection.since, now)} · not all here yet${toSave}`,
      'offline',
      'Offline',
    );
  }
  return told(`Fetching the hotel${progress ? ` · ${percent(progress)}` : ''}${toSave}`, 'working', 'Fetching');
}

/** What a person is told whose work waits until the hotel has come; undefined: none waits. */
export function waitsForHotelWords({ connection, progress, firstLook }: SyncStatus): string | undefined {
  if (!firstLook || firstLook.waiting === 0) return undefined;
  return connection.state === 'offline'
    ? 'This device has not fetched all of the hotel yet. What you do is saved when it has a connection again: keep this window open.'
    : `This device is still fetching the hotel${progress ? ` (${percent(progress)})` : ''}. What you do is saved as soon as it is here: keep this window open.`;
}

function percent({ done, total }: NonNullable<SyncStatus['progress']>): string {
  return `${Math.floor((100 * done) / Math.max(1, total))} %`;
}

function told(text: string, mood: SyncMood, short = text): Omit<SyncTold, 'needsYou'> {
  return { text, mood, short };
}

/** The connection alone, whatever waits. */
export function connectionWords({ connection }: SyncStatus, now: number): string {
  switch (connection.state) {
    case 'offline':
      return `Offline since ${momentWords(connection.since, now)} – keep working`;
    case 'connecting':
      return 'Connecting';
    case 'online':
      return `Connected · last contact ${momentWords(connection.lastContact, now)}`;
  }
}

export function storageWords({ persisted, usedBytes, quotaBytes }: SyncStatus['storage']): string {
  const kept = persisted ? 'kept by the browser' : 'the browser may clear it when space is short';
  if (usedBytes === undefined) return kept;
  const of = quotaBytes === undefined ? '' : ` of ${megabytes(quotaBytes)}`;
  return `${megabytes(usedBytes)}${of}, ${kept}`;
}

/** Clocks that differ by less than this confuse nobody. */
const SKEW_WORTH_A_WORD_MS = 60_000;

export function skewWords(skewMs: number | undefined): string {
  if (skewMs === undefined) return 'not compared yet';
  const wrong = wrongClockWords(skewMs);
  return wrong ? `${wrong}: times in histories are off by this much` : 'right';
}

/** '7 min fast'; undefined where a clock is as right as anybody needs. */
export function wrongClockWords(skewMs: number): string | undefined {
  if (Math.abs(skewMs) < SKEW_WORTH_A_WORD_MS) return undefined;
  return `${Math.round(Math.abs(skewMs) / 60_000)} min ${skewMs > 0 ? 'fast' : 'slow'}`;
}

function megabytes(bytes: number): string {
  return bytes < 1e9 ? `${Math.max(1, Math.round(bytes / 1e6))} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}

export const settledWords: Readonly<Record<Settled['outcome'], string>> = {
  confirmed: 'Everyone has it',
  adapted: 'Kept as far as possible: a colleague was there first',
  'set-aside': 'No longer needed: a colleague’s work made it moot',
  refused: 'Not possible: nothing was changed',
  quarantined: 'Set aside for a manager: nothing of it is lost',
};

/** How this device came through a restore of the server, in one sentence. */
export function recoveryWords({ gaveBack, sentAgain }: Recovery): string {
  const parts = [
    gaveBack > 0 ? `gave back ${plural(gaveBack, 'change')} that the hotel’s records had lost` : '',
    sentAgain > 0 ? `sends ${plural(sentAgain, 'task')} of its own once more` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'This device had nothing to give back.' : `This device ${parts.join(' and ')}.`;
}

/** 'Guest checked in, room condition reported': the names of what happened, as sentences begin. */
export function lostWorkWords(events: readonly string[]): string {
  const words = events.map((event) => event.replaceAll(/(?<=.)([A-Z])/g, ' $1').toLowerCase()).join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

type TroubleTold = {
  readonly heading: string;
  readonly remedy: string;
  /** It is over: whoever has read of it need not see it again. */
  readonly isOver?: true;
};
type TroubleWording = {
  readonly [Code in Trouble['code']]: (trouble: Extract<Trouble, { code: Code }>) => TroubleTold;
};

export function troubleWords(trouble: Trouble): TroubleTold {
  const words = troubles[trouble.code] as (trouble: Trouble) => TroubleTold;
  return words(trouble);
}

const troubles: TroubleWording = {
  'storage-full': () => ({
    heading: 'This device is full',
    remedy: 'Nothing new can be saved here. Free some space on it, or use another device meanwhile.',
  }),
  'storage-lost': () => ({
    heading: 'This browser has lost its storage',
    remedy: 'Close and open the app again. If that does not help, join the hotel again with a code.',
  }),
  'storage-was-cleared': () => ({
    heading: 'This browser had cleared what this device kept',
    remedy:
      'The hotel is fetched again from its records, whole. Only what had not been sent from here is gone: look at what was done here last.',
    isOver: true,
  }),
  'storage-blocked-by-other-window': () => ({
    heading: 'Another window of this app must be reloaded',
    remedy: 'The app was updated. Close or reload the other windows; this one then goes on by itself.',
  }),
  'newer-version-in-other-window': () => ({
    heading: 'Please reload: the app was updated in another window',
    remedy: 'Reload this window. Nothing that was saved is lost.',
  }),
  'app-too-old-for-log': () => ({
    heading: 'This app is too old for what colleagues have done',
    remedy: 'Reload to update it. Until then this device does not show the newest changes.',
  }),
  'server-was-restored': () => ({
    heading: 'The hotel’s records were restored from a backup',
    remedy: 'This device keeps everything and gives back what they lost. Keep working; it takes a few minutes.',
  }),
  'device-not-enrolled': () => ({
    heading: 'This device is no longer a device of the hotel',
    remedy: 'What is saved here stays here. Ask a manager for a code and join the hotel again.',
  }),
  'device-revoked': () => ({
    heading: 'This device was removed from the hotel',
    remedy: 'What was not sent yet is handed to a manager, and then the hotel is deleted from this device.',
  }),
  'server-misbehaves': () => ({
    heading: 'The other devices cannot be reached as they should be',
    remedy: 'Keep working: everything is saved on this device and is sent again later.',
  }),
};

/** 'other devices' changes since 13:40 are not shown here', where the last contact is long enough ago to matter. */
export function staleWords(lastContact: number | undefined, now: number): string | undefined {
  if (lastContact === undefined || now - lastContact < STALE_AFTER_MS) return undefined;
  return `Other devices’ changes since ${momentWords(lastContact as never, now)} are not shown here.`;
}

const STALE_AFTER_MS = 15 * 60_000;
