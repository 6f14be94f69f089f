import type { RecordedEvent } from '#contract/commands.ts';
import type { CommandType, EventType, HotelEvent } from '#domain/hotel.ts';
import { HOTEL_STATE_REVISION } from '#domain/hotel-state.ts';
import { READ_MODELS } from '#read-models/all-read-models.ts';
import type { ReadModel } from '#read-models/read-model.ts';
import type { Journal, JournalNews } from '#worker/journal/journal.ts';
import type { SeededRandom } from './seeded-random.ts';

/**
 * One version of the app. The newer one is the code as it is; the older one is the same code that does not know what the newer
 * one has brought: it offers no such command, reads such an event as a name that it has never heard, and stores its image and
 * its pages under revisions of its own.
 */
export type SimulatedApp = {
  readonly isOlder: boolean;
  readonly models: readonly ReadModel<unknown>[];
  readonly imageRevision: number;
  readonly knows: (command: CommandType) => boolean;
  /** The journal as this version reads it; `onNewer` is told of an event that it does not know. */
  readonly reads: (journal: Journal, onNewer: () => void) => Journal;
};

export const NEWER_APP: SimulatedApp = {
  isOlder: false,
  models: READ_MODELS,
  imageRevision: HOTEL_STATE_REVISION,
  knows: () => true,
  reads: (journal) => journal,
};

/** What an update of the app brings. */
export type Update = {
  readonly commands: readonly CommandType[];
  readonly events: ReadonlySet<string>;
  /** The image is another one, too: what a version has stored is worthless to the other. */
  readonly raisesImage: boolean;
};

/** Each was not there once, and stands for itself. */
const NOVELTIES: readonly (readonly [commands: readonly CommandType[], events: readonly EventType[]])[] = [
  [['ChangeParty'], ['PartyChanged']],
  [
    ['FlagGuest', 'UnflagGuest'],
    ['GuestFlagged', 'GuestUnflagged'],
  ],
  [
    ['RushRoom', 'WithdrawRush'],
    ['RoomRushed', 'RushWithdrawn'],
  ],
  [
    ['ReportFault', 'ResolveFault'],
    ['FaultReported', 'FaultResolved'],
  ],
  [['RecordTurnaway'], ['TurnawayRecorded']],
  [['LogShiftNote'], ['ShiftNoteLogged']],
];

export function drawUpdate(random: SeededRandom): Update {
  const novelties = NOVELTIES.filter(() => random.chance(0.4));
  return {
    commands: novelties.flatMap(([commands]) => commands),
    events: new Set(novelties.flatMap(([, events]) => events)),
    raisesImage: random.chance(0.5),
  };
}

export function olderApp({ commands, events, raisesImage }: Update): SimulatedApp {
  return {
    isOlder: true,
    models: READ_MODELS.map((model) => ({ ...model, revision: model.revision - 1 })),
    imageRevision: HOTEL_STATE_REVISION - (raisesImage ? 1 : 0),
    knows: (command) => !commands.includes(command),
    reads: (journal, onNewer) => readByOlder(journal, (recorded) => unheardOf(recorded, events, onNewer)),
  };
}

const OF_NEWER = ' of a newer version';

/** Its type, as whoever has never heard of it would meet it. */
export function newerName(type: string): string {
  return `${type}${OF_NEWER}`;
}

/** As it is stored, whoever has read it. */
export function storedName(type: string): string {
  return type.replace(OF_NEWER, '');
}

function readByOlder(journal: Journal, read: (recorded: RecordedEvent) => RecordedEvent): Journal {
  const readNews = (news: JournalNews): JournalNews => ({ ...news, events: news.events.map(read) });
  return {
    ...journal,
    newsSince: async (mark) => {
      const news = await journal.newsSince(mark);
      return news && readNews(news);
    },
    record: (mark, decide) => journal.record(mark, (news, nextSeq) => decide(news && readNews(news), nextSeq)),
    eventsAfter: async (position, limit) => (await journal.eventsAfter(position, limit)).map(read),
    eventUpTo: async (position) => {
      const recorded = await journal.eventUpTo(position);
      return recorded && read(recorded);
    },
  };
}

function unheardOf(recorded: RecordedEvent, newer: ReadonlySet<string>, onNewer: () => void): RecordedEvent {
  const { event } = recorded;
  if (!newer.has(event.type)) return recorded;
  onNewer();
  return { ...recorded, event: { ...event, type: newerName(event.type) } as unknown as HotelEvent };
}
