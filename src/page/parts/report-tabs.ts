import { html, type TemplateResult } from 'lit';

const TABS = [
  ['/reports', 'Flash'],
  ['/reports/forecast', 'Forecast'],
  ['/reports/trail', 'Audit trail'],
] as const;

export type ReportTab = (typeof TABS)[number][0];

/** The reports, one beside the other, and the way to the paper. Each has its own address. */
export function reportTabs(here: ReportTab): TemplateResult {
  return html`<nav class="row" aria-label="Reports">
    ${TABS.map(
      ([href, words]) =>
        html`<a class="tab" href=${href} aria-current=${href === here ? 'page' : 'false'}>${words}</a>`,
    )}
    <a class="tab push" href="/print/downtime">Downtime pack</a>
  </nav>`;
}
