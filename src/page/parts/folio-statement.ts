import { html, nothing, type TemplateResult } from 'lit';
import type { FolioCard } from '#contract/folio.ts';
import { dayText } from '#page/wording/days.ts';
import { goneWords, lineWords } from '#page/wording/folio-words.ts';
import { taxWords } from '#page/wording/money-words.ts';
import { momentWords } from '#page/wording/moments.ts';
import type { Names } from '#page/wording/names.ts';

type Line = FolioCard['lines'][number];

/** Every line with its tax and the balance after it; `act` is what stands at the end of a line that still counts. */
export function folioStatement(card: FolioCard, names: Names, act?: (line: Line) => TemplateResult): TemplateResult {
  return html`<div class="statement" tabindex="0" role="group" aria-label="Statement">
    <table>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">What</th>
          <th scope="col" class="who">By</th>
          <th scope="col" class="figure">Amount</th>
          <th scope="col" class="figure running">Balance</th>
          ${act ? html`<td class="act"></td>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${card.lines.map((line) => lineRow(line, names, act))}
      </tbody>
      <tfoot>
        ${card.taxes.map(
          ({ code, basisPoints, netMinor, taxMinor }) =>
            html`<tr>
              <th scope="row" colspan="2">${taxWords({ code, basisPoints })} of ${names.money(netMinor)}</th>
              <td class="who"></td>
              <td class="figure">${names.money(taxMinor)}</td>
              <td class="running"></td>
            </tr>`,
        )}
        <tr class="total">
          <th scope="row" colspan="2">${card.balanceMinor < 0 ? 'In the guest’s favour' : 'Balance'}</th>
          <td class="who"></td>
          <td class="running"></td>
          <td class="figure">${names.money(Math.abs(card.balanceMinor))}</td>
        </tr>
      </tfoot>
    </table>
  </div>`;
}

function lineRow(line: Line, names: Names, act: ((line: Line) => TemplateResult) | undefined): TemplateResult {
  const { businessDate, gone, actor, at, offline, pending, amountMinor, runningMinor, taxes } = line;
  const isHeld = amountMinor === 0 && line.grossMinor !== 0;
  return html`<tr class=${gone ? 'gone' : ''}>
    <td>${dayText(businessDate)}</td>
    <td>
      <span class="struck">${lineWords(line, names)}</span>
      ${gone ? html`<span class="small muted"><br />${goneWords(line, names)}</span>` : nothing}
      ${taxes.length > 0 ? html`<span class="small muted"><br />incl. ${taxes.map(({ code, taxMinor }) => `${code} ${names.money(taxMinor)}`).join(', ')}</span>` : nothing}
    </td>
    <td class="who small muted">
      ${names.staffName(actor)}, ${momentWords(at, Date.now())}${offline ? ', offline' : ''}
      ${pending ? html`<span class="chip warn">not sent yet</span>` : nothing}
    </td>
    <td class="figure">${isHeld ? `(${names.money(line.grossMinor)} held)` : names.money(amountMinor)}</td>
    <td class="figure running">${names.money(runningMinor)}</td>
    ${act ? html`<td class="act">${gone ? nothing : act(line)}</td>` : nothing}
  </tr>`;
}
