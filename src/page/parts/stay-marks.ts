import { html, nothing, type TemplateResult } from 'lit';
import type { BarMarks } from '#contract/rack.ts';
import '#page/components/desk-icon.ts';

/** What must be seen about a stay besides its status, each with its word. Styled by `.chip` of the screen styles. */
export function stayMarks({ pending, conflict, atRisk }: BarMarks): TemplateResult | typeof nothing {
  if (!pending && !conflict && !atRisk) return nothing;
  return html`
    ${conflict ? html`<span class="chip bad"><desk-icon name="alert"></desk-icon>Needs you</span>` : nothing}
    ${atRisk ? html`<span class="chip warn" title="A colleague was there first"><desk-icon name="alert"></desk-icon>At risk</span>` : nothing}
    ${pending ? html`<span class="chip" title="Saved on this device. Not yet on other devices."><desk-icon name="waiting"></desk-icon>Waiting to send</span>` : nothing}
  `;
}
