import type { CalendarFlaw } from '#contract/calendar-feed.ts';

type Split =
  | { readonly ok: true; readonly entries: readonly string[] }
  | { readonly ok: false; readonly flaw: CalendarFlaw };

const ENTRY = /^BEGIN:VEVENT[ \t]*$(?:(?!^BEGIN:VEVENT)[^])*?^END:VEVENT[ \t]*$/gim;

/** The entries of a calendar, each as its own text, so that one that is broken breaks no other. */
export function entriesOf(text: string): Split {
  const lines = text
    .replace(/^\uFEFF/, '')
    .trim()
    .replaceAll(/\r\n?/g, '\n');
  if (lines === '') return { ok: false, flaw: 'empty-file' };
  if (!/^BEGIN:VCALENDAR[ \t]*$/im.test(lines)) {
    return { ok: false, flaw: /^<|<html|<!doctype/i.test(lines) ? 'web-page' : 'not-a-calendar' };
  }
  // A download that broke off would look like a calendar from which the later stays have vanished.
  if (!/^END:VCALENDAR[ \t]*$/im.test(lines)) return { ok: false, flaw: 'cut-off' };
  return { ok: true, entries: lines.match(ENTRY) ?? [] };
}
