import { html, nothing, type TemplateResult } from 'lit';
import type { GuestRow } from '#contract/guest-search.ts';
import { longDayText } from '#page/wording/days.ts';
import { flagWords } from '#page/wording/guests.ts';
import { plural } from '#page/wording/plural.ts';

/** A guest as a line of a list leads to their page: the name, and what tells them from their namesakes. */
export function guestLink(row: GuestRow): TemplateResult {
  const more = [row.birthYear, row.city, row.company, row.phone ?? row.email].filter(Boolean).join(' · ');
  return html`<a class="guest" href=${`/guests/${row.guestId}`}>
    <desk-icon name="user"></desk-icon>
    <strong><bdi>${row.name}</bdi></strong>
    ${row.nativeName ? html`<bdi class="muted">${row.nativeName}</bdi>` : nothing}
    ${row.flags.map((flag) => html`<span class=${flag === 'watch-list' ? 'chip bad' : 'chip good'}>${flagWords[flag]}</span>`)}
    <span class="muted">${more}</span>
    <span class="muted small push">${staysWords(row)}</span>
  </a>`;
}

export function staysWords({ roomNumber, stays, lastArrival }: GuestRow): string {
  if (roomNumber !== undefined) return `In house, room ${roomNumber}`;
  if (stays === 0 || lastArrival === undefined) return 'No stay yet';
  return `${plural(stays, 'stay')}, latest ${longDayText(lastArrival)}`;
}
