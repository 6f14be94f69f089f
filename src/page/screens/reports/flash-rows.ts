import { html, type TemplateResult } from 'lit';
import type { FlashPeriod, FlashReport } from '#contract/flash-report.ts';

const COLUMNS = ['day', 'monthToDate', 'yearToDate', 'lastYear'] as const;

/** One figure of the flash report, in each of its periods. Of days on which the hotel had no rooms there is none. */
export function flashRow(answer: FlashReport, words: string, cell: (period: FlashPeriod) => string): TemplateResult {
  return html`<tr>
    <th scope="row">${words}</th>
    ${COLUMNS.map((column) => html`<td>${answer[column].sums.roomNights > 0 ? cell(answer[column]) : '–'}</td>`)}
  </tr>`;
}

/** Figures that belong together, under their heading. */
export function flashPart(words: string, rows: readonly TemplateResult[]): TemplateResult {
  return html`<tbody>
    <tr>
      <th class="part" scope="rowgroup" colspan=${COLUMNS.length + 1}>${words}</th>
    </tr>
    ${rows}
  </tbody>`;
}

/** The periods of a report, as they stand side by side. */
export function flashPeriods(answer: FlashReport): readonly FlashPeriod[] {
  return COLUMNS.map((column) => answer[column]);
}
