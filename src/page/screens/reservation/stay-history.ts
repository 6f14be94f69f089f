import { html, nothing, type TemplateResult } from 'lit';
import type { HistoryLine } from '#contract/reservation-card.ts';
import { eventWords } from '#page/wording/events.ts';
import { agoWords, momentWords } from '#page/wording/moments.ts';
import type { Names } from '#page/wording/names.ts';

/** The latest first: what happened, who did it, when, on which device, and whether others know it yet. */
export function stayHistory(lines: readonly HistoryLine[], names: Names, now: number): TemplateResult {
  return html`
    <ol>
      ${lines.toReversed().map(
        (line) => html`
          <li class=${line.pending ? 'pending' : nothing}>
            <div>${eventWords(line, names)}</div>
            <div class="muted small" title=${momentWords(line.at, now)}>
              ${names.staffName(line.actor)} · ${agoWords(line.at, now)} ·
              ${names.deviceName(line.device)}${line.offline ? ' · offline' : nothing}
              ${line.pending ? html`<span class="chip">↑ not yet on other devices</span>` : nothing}
            </div>
          </li>
        `,
      )}
    </ol>
  `;
}
