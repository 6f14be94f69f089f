import { html, type TemplateResult } from 'lit';

const TABS = [
  ['/logbook', 'Handover'],
  ['/lost-and-found', 'Lost and found'],
] as const;

/** The places of the logbook, one beside the other. */
export function logbookTabs(here: (typeof TABS)[number][0]): TemplateResult {
  return html`<nav class="row" aria-label="Logbook">
    ${TABS.map(
      ([href, words]) =>
        html`<a class="tab" href=${href} aria-current=${href === here ? 'page' : 'false'}>${words}</a>`,
    )}
  </nav>`;
}
