import type { GuestLine, Likeness } from '#contract/guest-profile.ts';
import { eventWords } from './events.ts';
import { fieldWords, flagWords, preferenceWords } from './guests.ts';
import type { Names } from './names.ts';

/** Why two guests may be one person, for people to judge. */
export const likenessWords: Readonly<Record<Likeness, string>> = {
  name: 'same name',
  phone: 'same phone',
  email: 'same e-mail',
  'birth-date': 'same date of birth',
  document: 'same document',
  company: 'same company',
};

/** A line of a guest's history: what was done, and to what of it. */
export function guestLineWords({ event, fields, flag, preference, ...line }: GuestLine, names: Names): string {
  const done = eventWords({ ...line, event, commandId: '' as never, businessDate: 0 as never }, names);
  const about = [
    ...(fields ?? []).map((field) => fieldWords[field].toLowerCase()),
    ...(flag ? [flagWords[flag]] : []),
    ...(preference ? [preferenceWords[preference].toLowerCase()] : []),
  ];
  return about.length > 0 ? `${done}: ${about.join(', ')}` : done;
}
