import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { OpenBalance } from '#contract/folio.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import '#page/components/desk-empty.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { answerState } from '#page/parts/answer-state.ts';
import { statementStyles } from '#page/parts/statement-styles.ts';
import '#page/parts/status-chip.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import { folioTitle, ownerWords } from '#page/wording/folio-words.ts';
import { folioKindWords } from '#page/wording/money-words.ts';
import './account-form.ts';
import './cash-shifts.ts';

/** Money of the whole house: the drawers, what is open, and accounts that are not a guest's. */
@customElement('cashier-screen')
export class CashierScreen extends DeskElement {
  static override styles = [elementStyles, screenStyles, statementStyles];

  private readonly balances = new LiveQuery(
    this,
    () => this.hotel,
    'OpenBalances',
    () => ({}),
  );

  protected override render() {
    const all = this.balances.value;
    const isAccount = ({ label }: OpenBalance): boolean => label !== undefined;
    return html`
      <div class="page">
        <h1>Cashier</h1>
        <cash-shifts></cash-shifts>
        <section class="card" aria-label="Open balances">
          <h2>Open balances</h2>
          ${
            all
              ? this.renderTable(
                  all.filter((row) => !isAccount(row)),
                  'No guest owes anything.',
                )
              : answerState(this.balances)
          }
        </section>
        <section class="card" aria-label="Accounts">
          <h2>Accounts</h2>
          ${all ? this.renderTable(all.filter(isAccount), 'No company or house account is open.') : answerState(this.balances)}
          <account-form></account-form>
        </section>
      </div>
    `;
  }

  private renderTable(rows: readonly OpenBalance[], none: string) {
    if (rows.length === 0) return html`<desk-empty icon="done" text=${none}></desk-empty>`;
    const total = rows.reduce((sum, { balanceMinor }) => sum + balanceMinor, 0);
    const deposits = rows.reduce((sum, { depositsMinor }) => sum + depositsMinor, 0);
    return html`<div class="statement" tabindex="0" role="group" aria-label="Balances">
      <table>
        <thead>
          <tr>
            <th scope="col">Folio</th>
            <th scope="col" class="who">Of</th>
            <th scope="col" class="figure">Deposit held</th>
            <th scope="col" class="figure">Balance</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => this.renderRow(row))}
        </tbody>
        <tfoot>
          <tr class="total">
            <th scope="row">Together</th>
            <td class="who"></td>
            <td class="figure">${deposits === 0 ? '' : this.names.money(deposits)}</td>
            <td class="figure">${this.names.money(total)}</td>
          </tr>
        </tfoot>
      </table>
    </div>`;
  }

  private renderRow(row: OpenBalance) {
    const { folioId, owner, kind, depositsMinor, balanceMinor } = row;
    return html`<tr>
      <td><a href=${`/folios/${folioId}`}>${folioTitle(row)}</a></td>
      <td class="who small muted">
        ${owner ? html`<status-chip .status=${owner.status}></status-chip> ${ownerWords(owner)}` : folioKindWords[kind]}
      </td>
      <td class="figure">${depositsMinor === 0 ? '' : this.names.money(depositsMinor)}</td>
      <td class="figure">${this.names.money(balanceMinor)}</td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cashier-screen': CashierScreen;
  }
}
