import { html, type TemplateResult } from 'lit';
import type { Right } from '#domain/permissions/rights.ts';

const TABS = [
  ['/reports', 'Flash', 'see-money'],
  ['/reports/forecast', 'Forecast', 'see-money'],
  ['/reports/trail', 'Audit trail', 'see-the-trail'],
] as const;

export type ReportTab = (typeof TABS)[number][0];

/** The reports that somebody may see, one beside the other, and the way to the paper. Each has its own address. */
export function reportTabs(here: ReportTab, may: (right: Right) => boolean): TemplateResult {
  return html`<nav class="row" aria-label="Reports">
    ${TABS.filter(([, , right]) => may(right)).map(
      ([href, words]) =>
        html`<a class="tab" href=${href} aria-current=${href === here ? 'page' : 'false'}>${words}</a>`,
    )}
    <a class="tab push" href="/print/downtime">Downtime pack</a>
  </nav>`;
}
