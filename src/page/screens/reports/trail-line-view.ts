import { html, nothing } from 'lit';
import type { TrailLine } from '#contract/audit-trail.ts';
import { dayText } from '#page/wording/days.ts';
import { eventWords } from '#page/wording/events.ts';
import { momentWords } from '#page/wording/moments.ts';
import type { Names } from '#page/wording/names.ts';

/** What happened and to whom; who did it, when, on which device and business date. */
export function trailLineView(line: TrailLine, names: Names) {
  const { at, actor, device, offline, pending, businessDate } = line;
  return html`
    <div class="row between">
      <span><strong>${eventWords(line, names)}</strong> ${linkOf(line, names)}</span>
      <span class="row">
        ${offline ? html`<span class="chip warn">offline</span>` : nothing}
        ${pending ? html`<span class="chip">↑ not yet on other devices</span>` : nothing}
      </span>
    </div>
    <div class="small muted">
      ${momentWords(at, Date.now())} · ${names.staffName(actor)} · ${names.deviceName(device)} · business date
      ${dayText(businessDate)}
    </div>
  `;
}

function linkOf({ reservationId, guestId }: TrailLine, names: Names) {
  if (reservationId) return html`<a href=${`/reservations/${reservationId}`}>${names.guestOf(reservationId)}</a>`;
  return guestId ? html`<a href=${`/guests/${guestId}`}>Guest</a>` : nothing;
}
