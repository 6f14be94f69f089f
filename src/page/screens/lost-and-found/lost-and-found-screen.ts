import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { LostItemRow } from '#contract/logbook.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { LostItemReturned } from '#domain/logbook/logbook-events.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { answerState } from '#page/parts/answer-state.ts';
import { logbookTabs } from '#page/parts/logbook-tabs.ts';
import '#page/parts/refusal-note.ts';
import '#page/parts/stale-strip.ts';
import { tabStyles } from '#page/parts/tab-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { returnWords } from '#page/wording/logbook-words.ts';
import { momentWords } from '#page/wording/moments.ts';
import './lost-item-form.ts';

const ways = Object.keys(returnWords) as readonly LostItemReturned['how'][];

/** What guests leave behind, where it is kept, and how it went away. */
@customElement('lost-and-found-screen')
export class LostAndFoundScreen extends DeskElement {
  static override styles = [elementStyles, buttonStyles, screenStyles, tabStyles];

  @state() private receipt: Receipt | undefined;
  private readonly items = new LiveQuery(
    this,
    () => this.hotel,
    'LostAndFound',
    () => this.names.card && { day: this.names.card.businessDate },
  );

  protected override render() {
    const answer = this.items.value;
    return html`
      <stale-strip .asOf=${this.items.asOf}></stale-strip>
      <div class="page">
        <h1>Lost and found</h1>
        ${logbookTabs('/lost-and-found')}
        <refusal-note .receipt=${this.receipt} @offer-done=${this.forgetReceipt}></refusal-note>
        <section class="card" aria-labelledby="kept">
          <h2 id="kept">Kept by the hotel</h2>
          ${this.may('keep-rooms') ? html`<lost-item-form></lost-item-form>` : nothing}
          ${answer ? this.renderItems(answer.kept, answer.returned) : answerState(this.items)}
        </section>
      </div>
    `;
  }

  private renderItems(kept: readonly LostItemRow[], returned: readonly LostItemRow[]) {
    return html`
      ${kept.length === 0 ? html`<p class="muted">Nothing that somebody left behind is here.</p>` : nothing}
      <ul class="plain">
        ${repeat(
          kept,
          ({ itemId }) => itemId,
          (item) => html`<li class="card">${this.renderItem(item)}</li>`,
        )}
      </ul>
      ${
        returned.length === 0
          ? nothing
          : html`<details>
              <summary>Gone this month: ${returned.length}</summary>
              <ul class="plain">
                ${returned.map(
                  ({ description, returned: gone }) =>
                    html`<li class="small">
                      ${description}${gone ? `: ${returnWords[gone.how].toLowerCase()}` : nothing}
                    </li>`,
                )}
              </ul>
            </details>`
      }
    `;
  }

  private renderItem({ itemId, description, roomId, foundAt, keptIn, by, ownerReservationId, pending }: LostItemRow) {
    return html`
      <h3>${description}</h3>
      <p class="small muted">
        ${roomId ? `Room ${this.names.roomNumber(roomId)}, ` : nothing}${momentWords(foundAt, Date.now())},
        ${this.names.staffName(by)}${keptIn ? `. Kept in ${keptIn}` : nothing}${
          ownerReservationId ? `. Perhaps of ${this.names.guestOf(ownerReservationId)}` : nothing
        }${pending ? ' ↑ waiting' : nothing}
      </p>
      ${this.may('look-after-guests') ? this.renderWays(itemId, description) : nothing}
    `;
  }

  private renderWays(itemId: LostItemRow['itemId'], description: string) {
    return html`<div class="row" role="group" aria-label=${`How it went away: ${description}`}>
      ${ways.map(
        (how) =>
          html`<button @click=${() => this.give({ type: 'ReturnLostItem', itemId, how })}>${returnWords[how]}</button>`,
      )}
    </div>`;
  }

  private forgetReceipt(): void {
    this.receipt = undefined;
  }

  private async give(command: HotelCommand): Promise<void> {
    this.receipt = await this.hotel.dispatch(command);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lost-and-found-screen': LostAndFoundScreen;
  }
}
