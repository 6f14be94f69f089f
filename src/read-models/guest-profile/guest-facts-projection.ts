import type { PostedEvent } from '#contract/commands.ts';
import type { GuestLine } from '#contract/guest-profile.ts';
import type { FlagReason, GuestFlag, GuestsEvent, Preference } from '#domain/guests/guests-events.ts';
import type { HotelEvent } from '#domain/hotel.ts';
import type { GuestId } from '#domain/kernel/identifiers.ts';
import type { QueryView } from '../query.ts';
import type { PageKey, ReadModel, RowWriter } from '../read-model.ts';
import { pageOfId } from '../stays/page-of-id.ts';

/** What the log says of a guest, which is nothing of the person: marks, preferences, and who did what. */
export type GuestFactsRow = {
  readonly flags: Readonly<Partial<Record<GuestFlag, FlagReason | ''>>>;
  readonly preferences: readonly Preference[];
  /** Oldest first. */
  readonly history: readonly GuestLine[];
};

const NOTHING_YET: GuestFactsRow = { flags: {}, preferences: [], history: [] };

export const guestFactsModel: ReadModel<GuestFactsRow> = { name: 'guest-facts', revision: 1, pagesOf, fold };

export function factsOfGuest(view: Pick<QueryView, 'rows'>, guestId: GuestId): GuestFactsRow {
  return view.rows(guestFactsModel, pageOfId(guestId)).get(guestId) ?? NOTHING_YET;
}

function pagesOf({ event }: PostedEvent): readonly PageKey[] {
  return isGuestsEvent(event) ? [...new Set(guestsIn(event).map(pageOfId))] : [];
}

function fold(rows: RowWriter<GuestFactsRow>, posted: PostedEvent): void {
  const { event } = posted;
  if (!isGuestsEvent(event)) return;
  for (const guestId of guestsIn(event)) {
    const row = rows.get(pageOfId(guestId), guestId) ?? NOTHING_YET;
    const history = [...row.history, lineOf(posted, event)];
    rows.put(pageOfId(guestId), guestId, { ...next(row, event), history });
  }
}

function next(row: GuestFactsRow, event: GuestsEvent): GuestFactsRow {
  switch (event.type) {
    case 'GuestFlagged':
      return { ...row, flags: { ...row.flags, [event.flag]: event.reason ?? '' } };
    case 'GuestUnflagged': {
      const { [event.flag]: _, ...flags } = row.flags;
      return { ...row, flags };
    }
    case 'PreferenceNoted':
      return { ...row, preferences: [...without(row.preferences, event.preference), event.preference].toSorted() };
    case 'PreferenceDropped':
      return { ...row, preferences: without(row.preferences, event.preference) };
    case 'GuestForgotten':
      return { ...row, flags: {}, preferences: [] };
    default:
      return row;
  }
}

function lineOf({ at, actor, device, offline, position }: PostedEvent, event: GuestsEvent): GuestLine {
  return {
    event: event.type,
    at,
    actor,
    device,
    offline,
    pending: position === undefined,
    ...('fields' in event ? { fields: event.fields } : {}),
    ...('correctionId' in event && event.correctionId ? { correctionId: event.correctionId } : {}),
    ...('flag' in event ? { flag: event.flag } : {}),
    ...('preference' in event ? { preference: event.preference } : {}),
  };
}

function guestsIn(event: GuestsEvent): readonly GuestId[] {
  if (event.type === 'GuestsUnmerged') return [...event.guestIds, ...event.from];
  return 'guestIds' in event ? event.guestIds : [event.guestId];
}

/** A record and not a list, so that the compiler names an event that is missing here. */
const GUESTS_EVENTS: Readonly<Record<GuestsEvent['type'], true>> = {
  GuestRegistered: true,
  GuestDetailsCorrected: true,
  GuestDetailsRestored: true,
  GuestsMerged: true,
  GuestsUnmerged: true,
  GuestsToldApart: true,
  GuestFlagged: true,
  GuestUnflagged: true,
  PreferenceNoted: true,
  PreferenceDropped: true,
  GuestForgotten: true,
  RegistrationCardRecorded: true,
};

function isGuestsEvent(event: HotelEvent): event is GuestsEvent {
  return Object.hasOwn(GUESTS_EVENTS, event.type);
}

function without(preferences: readonly Preference[], preference: Preference): readonly Preference[] {
  return preferences.filter((one) => one !== preference);
}
