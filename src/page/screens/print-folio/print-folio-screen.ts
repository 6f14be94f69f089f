import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { FolioCard } from '#contract/folio.ts';
import type { FolioId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { answerState } from '#page/parts/answer-state.ts';
import { folioStatement } from '#page/parts/folio-statement.ts';
import { statementStyles } from '#page/parts/statement-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { dayText } from '#page/wording/days.ts';
import { folioTitle, ownerWords } from '#page/wording/folio-words.ts';

/** A folio on paper. What it is not stands on it: fiscal invoices are made by certified systems. */
@customElement('print-folio-screen')
export class PrintFolioScreen extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    screenStyles,
    statementStyles,
    css`
      @media print {
        .who {
          display: none;
        }

        * {
          color: black !important;
        }
      }
    `,
  ];

  @property({ attribute: false }) folioId!: FolioId;
  private readonly query = new LiveQuery(
    this,
    () => this.hotel,
    'Folio',
    () => ({ folioId: this.folioId }),
  );

  protected override render() {
    const card = this.query.value;
    return html`
      <div class="page">
        <header class="heading no-print">
          <h1>Statement to print</h1>
          <button class="first push" ?disabled=${!card} @click=${() => print()}>Print</button>
          <a href=${`/folios/${this.folioId}`}>Back to the folio</a>
        </header>
        ${card ? this.renderCard(card) : answerState(this.query)}
      </div>
    `;
  }

  private renderCard(card: FolioCard) {
    const { card: hotel, businessDate } = this.names;
    return html`
      <section class="card" aria-label="Statement">
        <header class="heading">
          <h2><bdi>${hotel?.name ?? ''}</bdi></h2>
          <span class="push">${businessDate === undefined ? nothing : dayText(businessDate)}</span>
        </header>
        <p>
          <strong><bdi>${folioTitle(card)}</bdi></strong
          >${card.owner ? html`<br />${ownerWords(card.owner)}` : nothing}
        </p>
        ${folioStatement(card, this.names)}
        ${card.depositsMinor > 0 ? html`<p>Deposit held: ${this.names.money(card.depositsMinor)}</p>` : nothing}
        <p class="small muted">
          This is a statement and not a fiscal invoice. Taxes are reckoned for each line; the sums are the sums of the
          lines.
        </p>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'print-folio-screen': PrintFolioScreen;
  }
}
