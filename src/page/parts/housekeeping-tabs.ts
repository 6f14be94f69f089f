import { html, type TemplateResult } from 'lit';

const TABS = [
  ['/housekeeping', 'Rooms'],
  ['/housekeeping/sheets', 'Sheets'],
  ['/housekeeping/troubles', 'Discrepancies and faults'],
] as const;

export type HousekeepingTab = (typeof TABS)[number][0];

/** The places of housekeeping, one beside the other. Each has its own address. */
export function housekeepingTabs(here: HousekeepingTab): TemplateResult {
  return html`<nav class="row" aria-label="Housekeeping">
    ${TABS.map(
      ([href, words]) =>
        html`<a class="tab" href=${href} aria-current=${href === here ? 'page' : 'false'}>${words}</a>`,
    )}
  </nav>`;
}
