import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { FolioCard } from '#contract/folio.ts';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { FolioId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import '#page/components/desk-empty.ts';
import '#page/components/desk-notice.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { answerState } from '#page/parts/answer-state.ts';
import { folioStatement } from '#page/parts/folio-statement.ts';
import '#page/parts/payment-dialog.ts';
import type { TakingMoney } from '#page/parts/payment-dialog.ts';
import '#page/parts/refusal-note.ts';
import { statementStyles } from '#page/parts/statement-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { labelOf } from '#page/wording/commands.ts';
import { nightsText } from '#page/wording/days.ts';
import { folioTitle, lineWords, ownerWords } from '#page/wording/folio-words.ts';
import { folioKindWords } from '#page/wording/money-words.ts';
import './charge-dialog.ts';
import './folio-invoices.ts';
import './line-dialog.ts';
import type { LineInHand } from './line-dialog.ts';
import './split-dialog.ts';

/** One folio: what is on it, what is open, and what is done with it. */
@customElement('folio-screen')
export class FolioScreen extends DeskElement {
  static override styles = [elementStyles, buttonStyles, screenStyles, statementStyles];

  @property({ attribute: false }) folioId!: FolioId;
  @state() private taking: TakingMoney | undefined;
  @state() private charging: FolioId | undefined;
  @state() private splitting: FolioId | undefined;
  @state() private inHand: LineInHand | undefined;
  @state() private receipt: Receipt | undefined;
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
        ${
          card
            ? this.renderCard(card)
            : html`<h1>Folio</h1>
                ${this.query.answer ? html`<desk-empty icon="info" text="This folio is not known on this device yet."></desk-empty>` : answerState(this.query)}`
        }
      </div>
      <payment-dialog .taking=${this.taking} @desk-close=${this.closed}></payment-dialog>
      <charge-dialog .folioId=${this.charging} @desk-close=${this.closed}></charge-dialog>
      <split-dialog .folioId=${this.splitting} @desk-close=${this.closed}></split-dialog>
      <line-dialog .inHand=${this.inHand} @desk-close=${this.closed}></line-dialog>
    `;
  }

  private renderCard(card: FolioCard) {
    const { owner, folioId } = card;
    const mayHandle = this.may('handle-money');
    return html`
      <header class="heading">
        <h1><bdi>${folioTitle(card)}</bdi></h1>
        <span class="muted">${owner ? ownerWords(owner) : folioKindWords[card.kind]}</span>
        ${card.isClosed ? html`<span class="chip">Closed</span>` : nothing}
        <span class="push row">
          ${owner ? html`<a href=${`/reservations/${owner.reservationId}`}>The stay</a>` : nothing}
          <a href=${`/print/folios/${folioId}`}>Print</a>
        </span>
      </header>
      ${mayHandle ? html`<div class="row">${this.renderActions(card)}</div>` : nothing}
      <refusal-note .receipt=${this.receipt}></refusal-note>
      ${
        card.unposted.length > 0
          ? html`<desk-notice tone="info"
              >Not charged yet: the ${card.unposted.length > 1 ? 'nights' : 'night'} of ${nightsText(card.unposted)}.
              They come on the bill at night audit, at the latest when the guest leaves.</desk-notice
            >`
          : nothing
      }
      ${card.depositsMinor > 0 ? html`<desk-notice tone="info">A deposit of ${this.names.money(card.depositsMinor)} is held. It is used when the guest leaves.</desk-notice>` : nothing}
      <section class="card" aria-label="Lines">
        ${
          card.lines.length === 0
            ? html`<desk-empty icon="info" text="Nothing has been written on this folio yet."></desk-empty>`
            : folioStatement(card, this.names, mayHandle ? (line) => this.renderAct(line, folioId) : undefined)
        }
      </section>
      <folio-invoices .card=${card}></folio-invoices>
    `;
  }

  private renderActions(card: FolioCard) {
    const { folioId, balanceMinor, isClosed, owner } = card;
    if (isClosed) {
      return html`<button @click=${() => this.dispatch('ReopenFolio', folioId)}>${labelOf('ReopenFolio')}</button>`;
    }
    const take = (as: TakingMoney['as']) => () => {
      this.taking = { folioId, who: folioTitle(card), as, owedMinor: as === 'payment' ? balanceMinor : 0 };
    };
    return html`
      <button class="first" @click=${take('payment')}>${labelOf('RecordPayment')}</button>
      <button @click=${() => (this.charging = folioId)}>${labelOf('PostCharge')}</button>
      ${owner?.status === 'reserved' ? html`<button @click=${take('deposit')}>${labelOf('RecordDeposit')}</button>` : nothing}
      <button @click=${() => (this.splitting = folioId)}>${labelOf('SplitFolio')}</button>
      ${card.label === undefined && card.kind === 'guest' ? nothing : html`<button @click=${() => this.dispatch('CloseFolio', folioId)}>${labelOf('CloseFolio')}</button>`}
    `;
  }

  private renderAct(line: FolioCard['lines'][number], folioId: FolioId) {
    return html`<button
      class="quiet"
      aria-label=${`Correct or move: ${lineWords(line, this.names)}`}
      @click=${() => (this.inHand = { folioId, line })}
    >
      Correct…
    </button>`;
  }

  private closed(): void {
    this.taking = undefined;
    this.charging = undefined;
    this.splitting = undefined;
    this.inHand = undefined;
  }

  private async dispatch(type: 'CloseFolio' | 'ReopenFolio', folioId: FolioId): Promise<void> {
    this.receipt = await this.hotel.dispatch({ type, folioId });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'folio-screen': FolioScreen;
  }
}
