import { html, nothing, type TemplateResult } from 'lit';

type Cells = readonly (string | number | undefined)[];

/** One list on paper, with its name and how long it is. What is empty says so: a list that is missing is no news. */
export function paperSheet(title: string, heads: readonly string[], rows: readonly Cells[]): TemplateResult {
  return html`<section class="sheet" aria-label=${title} tabindex="0">
    <h2>${title}${rows.length > 0 ? ` (${rows.length})` : nothing}</h2>
    ${rows.length === 0 ? html`<p>None.</p>` : table(heads, rows)}
  </section>`;
}

function table(heads: readonly string[], rows: readonly Cells[]): TemplateResult {
  return html`<table>
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (cells) =>
          html`<tr>
            ${cells.map((cell) => html`<td><bdi>${cell ?? ''}</bdi></td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
