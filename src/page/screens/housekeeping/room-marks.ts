import { html, nothing, type TemplateResult } from 'lit';
import type { HousekeepingRow } from '#contract/housekeeping.ts';
import { plural } from '#page/wording/plural.ts';
import { serviceRequestWords, skipReasonWords } from '#page/wording/housekeeping-words.ts';

/** What must be known before the door is opened, as chips: who waits, what the guest wants, what is wrong. */
export function roomMarks(row: HousekeepingRow): TemplateResult | typeof nothing {
  const { rush, request, discrepancy, faults, outOfService, work, guestLeft, occupied } = row;
  const chips = [
    rush ? html`<span class="chip bad">Rush</span>` : nothing,
    request ? html`<span class="chip warn">${serviceRequestWords[request]}</span>` : nothing,
    discrepancy ? html`<span class="chip bad">Not as the books say</span>` : nothing,
    outOfService ? html`<span class="chip warn">Out of service: ${outOfService.reason}</span>` : nothing,
    faults > 0 ? html`<span class="chip warn">${plural(faults, 'fault')}</span>` : nothing,
    guestLeft && !occupied ? html`<span class="chip">Guest has left</span>` : nothing,
    work?.step === 'started' ? html`<span class="chip good">Being cleaned</span>` : nothing,
    work?.step === 'skipped'
      ? html`<span class="chip">Skipped: ${skipReasonWords[work.reason ?? 'no-time'].toLowerCase()}</span>`
      : nothing,
  ];
  return chips.every((chip) => chip === nothing) ? nothing : html`<div class="row marks">${chips}</div>`;
}
