import type { GuestProfile } from '#contract/guest-profile.ts';
import { fieldsOf } from '#domain/guests/guest-details.ts';
import { stayText } from '#page/wording/days.ts';
import { guestLineWords } from '#page/wording/guest-lines.ts';
import { fieldWords, flagReasonWords, flagWords, preferenceWords } from '#page/wording/guests.ts';
import { momentWords } from '#page/wording/moments.ts';
import type { Names } from '#page/wording/names.ts';
import { statusWords } from '#page/wording/statuses.ts';

/** Everything that is known of a guest, for a machine: all of the profile but what it guesses about others. */
export function guestAsJson(profile: GuestProfile): string {
  const { duplicates: _, forgetBlockedBy: __, saw: ___, ...known } = profile;
  return JSON.stringify(known, undefined, 2);
}

/** The same for the guest to read. */
export function guestAsText(profile: GuestProfile, names: Names, now: number): string {
  const { details, earlier, stays, flags, preferences, history } = profile;
  const known = details ? fieldsOf(details).map((field) => `${fieldWords[field]}: ${details[field] ?? ''}`) : [];
  const was = earlier.filter(({ stands }) => !stands).map(({ field, value }) => `${fieldWords[field]}: ${value}`);
  const marks = flags.map(({ flag, reason }) =>
    reason ? `${flagWords[flag]} (${flagReasonWords[reason]})` : flagWords[flag],
  );
  const stayLines = stays.map(
    ({ stay, status, confirmation, roomNumber, totalMinor }) =>
      `${stayText(stay)}, ${statusWords[status].toLowerCase()}, booking ${confirmation}${roomNumber ? `, room ${roomNumber}` : ''}, ${names.money(totalMinor)}`,
  );
  const done = history.map(
    (line) => `${momentWords(line.at, now)}: ${guestLineWords(line, names)} (${names.staffName(line.actor)})`,
  );
  return [
    ...section('What the hotel knows of you', known),
    ...section('What it said before', was),
    ...section('Marks', marks),
    ...section(
      'Preferences',
      preferences.map((preference) => preferenceWords[preference]),
    ),
    ...section('Stays', stayLines),
    ...section('Who did what', done),
  ].join('\n');
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `- ${line}`), ''];
}
