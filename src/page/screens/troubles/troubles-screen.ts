import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { DiscrepancyRow, FaultRow } from '#contract/room-troubles.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import '#page/components/desk-empty.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { answerState } from '#page/parts/answer-state.ts';
import { housekeepingTabs } from '#page/parts/housekeeping-tabs.ts';
import '#page/parts/refusal-note.ts';
import '#page/parts/report-fault-form.ts';
import '#page/parts/stale-strip.ts';
import { tabStyles } from '#page/parts/tab-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { discrepancyWords, faultWords, outcomeWords, seenWords } from '#page/wording/housekeeping-words.ts';
import { momentWords } from '#page/wording/moments.ts';
import { plural } from '#page/wording/plural.ts';

const answersTo = {
  skip: ['books-corrected', 'guest-slept-out', 'seen-wrongly'],
  sleep: ['books-corrected', 'seen-wrongly'],
  person: ['books-corrected', 'visitor', 'seen-wrongly'],
} as const;

/** What is not as it should be: rooms that differ from the books, and things that are broken. */
@customElement('troubles-screen')
export class TroublesScreen extends DeskElement {
  static override styles = [elementStyles, buttonStyles, screenStyles, tabStyles];

  @state() private receipt: Receipt | undefined;
  private readonly discrepancies = new LiveQuery(
    this,
    () => this.hotel,
    'Discrepancies',
    () => this.today,
  );
  private readonly faults = new LiveQuery(
    this,
    () => this.hotel,
    'Faults',
    () => this.today,
  );

  private get today() {
    return this.names.card && { day: this.names.card.businessDate };
  }

  protected override render() {
    return html`
      <stale-strip .asOf=${this.discrepancies.asOf}></stale-strip>
      <div class="page">
        <h1>Discrepancies and faults</h1>
        ${housekeepingTabs('/housekeeping/troubles')}
        <refusal-note .receipt=${this.receipt} @offer-done=${this.forgetReceipt}></refusal-note>
        <section class="card" aria-labelledby="discrepancies">
          <h2 id="discrepancies">Not as the books say</h2>
          ${this.renderDiscrepancies()}
        </section>
        <section class="card" aria-labelledby="faults">
          <h2 id="faults">Broken</h2>
          ${this.renderFaults()}
          ${
            this.may('keep-rooms')
              ? html`<details>
                  <summary>Report a fault elsewhere in the house</summary>
                  <report-fault-form></report-fault-form>
                </details>`
              : nothing
          }
        </section>
      </div>
    `;
  }

  private renderDiscrepancies() {
    const answer = this.discrepancies.value;
    if (!answer) return answerState(this.discrepancies);
    return html`
      ${answer.open.length === 0 ? html`<p class="muted">Every room that was looked into is as the books say.</p>` : nothing}
      <ul class="plain">
        ${repeat(
          answer.open,
          ({ roomId }) => roomId,
          (row) => html`<li class="card">${this.renderDiscrepancy(row)}</li>`,
        )}
      </ul>
      ${
        answer.resolved.length === 0
          ? nothing
          : html`<details>
              <summary>Resolved this month: ${answer.resolved.length}</summary>
              <ul class="plain">
                ${answer.resolved.map(
                  ({ number, kind, resolved }) =>
                    html`<li class="small">
                      <bdi>${number}</bdi>: ${discrepancyWords[kind]}.
                      ${resolved ? outcomeWords[resolved.outcome] : nothing}
                    </li>`,
                )}
              </ul>
            </details>`
      }
    `;
  }

  private renderDiscrepancy(row: DiscrepancyRow) {
    const { number, kind, seen, seenPersons, expectedPersons, observedAt, reportedBy, pending } = row;
    return html`
      <h3><bdi>${number}</bdi> ${discrepancyWords[kind]}</h3>
      <p class="small">
        Seen
        ${seenWords[seen]}${seenPersons === undefined ? nothing : ` by ${plural(seenPersons, 'person', 'persons')}`},
        the books expect ${plural(expectedPersons, 'person', 'persons')}. ${this.names.staffName(reportedBy)},
        ${momentWords(observedAt, Date.now())}${pending ? ' ↑ waiting' : nothing}
      </p>
      ${this.may('close-rooms') ? this.renderAnswers(row) : nothing}
    `;
  }

  private renderAnswers({ roomId, number, kind }: DiscrepancyRow) {
    return html`<div class="row" role="group" aria-label=${`Room ${number}: why`}>
      ${answersTo[kind].map(
        (outcome) =>
          html`<button @click=${() => this.give({ type: 'ResolveDiscrepancy', roomId, outcome })}>
            ${outcomeWords[outcome]}
          </button>`,
      )}
    </div>`;
  }

  private renderFaults() {
    const answer = this.faults.value;
    if (!answer) return answerState(this.faults);
    return html`
      ${answer.open.length === 0 ? html`<p class="muted">Nothing that somebody has reported is broken.</p>` : nothing}
      <ul class="plain">
        ${repeat(
          answer.open,
          ({ faultId }) => faultId,
          (row) => html`<li class="row between">${this.renderFault(row)}</li>`,
        )}
      </ul>
      ${
        answer.resolved.length === 0
          ? nothing
          : html`<details>
              <summary>Repaired this month: ${answer.resolved.length}</summary>
              <ul class="plain">
                ${answer.resolved.map((row) => html`<li class="small">${placeOf(row)}: ${thingOf(row)}</li>`)}
              </ul>
            </details>`
      }
    `;
  }

  private renderFault(row: FaultRow) {
    const { faultId, isUnsafe, reportedBy, reportedAt, pending } = row;
    return html`
      <span>
        ${isUnsafe ? html`<span class="chip bad">Unsafe</span>` : nothing}
        <strong>${placeOf(row)}</strong> ${thingOf(row)}
        <span class="small muted"
          >${this.names.staffName(reportedBy)},
          ${momentWords(reportedAt, Date.now())}${pending ? ' ↑ waiting' : nothing}</span
        >
      </span>
      ${
        this.may('keep-rooms')
          ? html`<button
              aria-label=${`Repaired: ${placeOf(row)}, ${thingOf(row)}`}
              @click=${() => this.give({ type: 'ResolveFault', faultId })}
            >
              Repaired
            </button>`
          : nothing
      }
    `;
  }

  private forgetReceipt(): void {
    this.receipt = undefined;
  }

  private async give(command: HotelCommand): Promise<void> {
    this.receipt = await this.hotel.dispatch(command);
  }
}

function placeOf({ number }: FaultRow): string {
  return number === '' ? 'In the house' : `Room ${number}`;
}

function thingOf({ category, note }: FaultRow): string {
  return note ? `${faultWords[category]}: ${note}` : faultWords[category];
}

declare global {
  interface HTMLElementTagNameMap {
    'troubles-screen': TroublesScreen;
  }
}
