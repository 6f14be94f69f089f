import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { CaseCard, CaseStay } from '#contract/cases.ts';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { CaseOption } from '#domain/cases/case-options.ts';
import type { CaseId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { hereWith } from '#page/client/go.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import '#page/components/desk-empty.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { answerState } from '#page/parts/answer-state.ts';
import '#page/parts/refusal-note.ts';
import '#page/parts/stale-strip.ts';
import '#page/parts/status-chip.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { caseWords, choiceWords, lastDoneWords, resolutionWords } from '#page/wording/cases.ts';
import { stayText } from '#page/wording/days.ts';
import { agoWords, momentWords } from '#page/wording/moments.ts';
import { reservedWords } from '#page/wording/rights.ts';

/** What needs a person: what happened, what is true now, and choices named by what comes of them. Nothing is lost. */
@customElement('cases-screen')
export class CasesScreen extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    screenStyles,
    css`
      .page {
        max-inline-size: 820px;
      }

      article.open {
        border-inline-start: 4px double var(--desk-status-conflict-fill);
        border-inline-start-width: 6px;
      }

      .stays {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 280px), 1fr));
        gap: var(--desk-space-2);
      }

      .stay {
        display: grid;
        align-content: start;
        gap: 2px;
        padding: var(--desk-space-3);
        border-radius: var(--desk-radius-card);
        background: var(--desk-color-sunken);
      }

      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: var(--desk-space-2);
      }
    `,
  ];

  @state() private receipt: { readonly caseId: CaseId; readonly receipt: Receipt } | undefined;
  @state() private later: ReadonlySet<CaseId> = new Set();
  private readonly cases = new LiveQuery(
    this,
    () => this.hotel,
    'Cases',
    () => ({}),
  );

  protected override render() {
    const cases = this.cases.value;
    return html`
      <stale-strip .asOf=${this.cases.asOf}></stale-strip>
      <div class="page">
        <header class="heading">
          <h1>Needs you</h1>
          <span class="muted">Every desk sees the same list; a decision closes it everywhere.</span>
        </header>
        ${cases ? this.renderCases(cases.open, cases.resolved) : answerState(this.cases)}
      </div>
    `;
  }

  private renderCases(open: readonly CaseCard[], resolved: readonly CaseCard[]) {
    const now = open.filter(({ caseId }) => !this.later.has(caseId));
    const later = open.filter(({ caseId }) => this.later.has(caseId));
    return html`
      ${
        open.length === 0
          ? html`<desk-empty
              icon="done"
              text="Nothing needs a decision. When two devices promise the same thing, you find it here."
            ></desk-empty>`
          : nothing
      }
      ${repeat(
        [...now, ...later],
        ({ caseId }) => caseId,
        (card) => this.renderOpen(card),
      )}
      ${resolved.length > 0 ? this.renderResolved(resolved) : nothing}
    `;
  }

  private renderOpen(card: CaseCard) {
    const { heading, question } = caseWords(card, this.names);
    const isLater = this.later.has(card.caseId);
    const now = Date.now();
    return html`
      <article class="card open" aria-label=${heading}>
        <div>
          <h2>${heading}</h2>
          <span class="muted small">
            ${card.predicted ? 'Not sent yet: this will come up when this device is connected' : `Since ${momentWords(card.openedAt, now)}`}
            · ${this.names.staffName(card.openedBy)} ·
            ${this.names.deviceName(card.openedOn)}${card.offline ? ' · offline' : nothing}
          </span>
        </div>
        <div class="stays">${card.stays.map((stay) => this.renderStay(stay, now))}</div>
        ${card.correction ? html`<a href=${`/guests/${card.correction.guestId}`}>All that is known of <bdi>${card.correction.guest || 'this guest'}</bdi></a>` : nothing}
        ${isLater ? nothing : this.renderChoices(card, question)}
        ${isLater ? html`<div><button @click=${() => this.postpone(card.caseId, false)}>Decide now</button></div>` : nothing}
      </article>
    `;
  }

  private renderChoices(card: CaseCard, question: string) {
    if (!this.may('decide-cases')) return html`<p class="muted">${question} ${reservedWords('decide-cases')}</p>`;
    const mine = this.receipt?.caseId === card.caseId ? this.receipt.receipt : undefined;
    return html`
      <p><strong>${question}</strong></p>
      <refusal-note .receipt=${mine}></refusal-note>
      <div class="choices">
        ${card.options.map(
          (option, index) =>
            html`<button class=${index === 0 ? 'first' : nothing} @click=${() => this.decide(card, option)}>
              ${choiceWords(option.choice, card, this.names)}
            </button>`,
        )}
        <button class="quiet" @click=${() => this.postpone(card.caseId, true)}>Decide later</button>
      </div>
    `;
  }

  private renderStay(stay: CaseStay, now: number) {
    const done = lastDoneWords(stay, this.names, now);
    return html`
      <div class="stay">
        <a href=${hereWith({ open: stay.reservationId })}
          ><strong><bdi>${stay.guest}</bdi></strong></a
        >
        <span class="small"
          >${stayText(stay.stay)}${stay.roomNumber ? ` · room ${stay.roomNumber}` : ' · no room'}</span
        >
        <span class="row"><status-chip .status=${stay.status}></status-chip></span>
        ${done ? html`<span class="muted small">Last: ${done}</span>` : nothing}
      </div>
    `;
  }

  private renderResolved(resolved: readonly CaseCard[]) {
    return html`
      <details>
        <summary>Decided (${resolved.length})</summary>
        <ul class="plain">
          ${resolved.map(
            (card) =>
              html`<li class="card">
                <strong>${caseWords(card, this.names).heading}</strong>
                <span class="muted small"
                  >${resolutionWords(card.resolution)} · ${agoWords(card.openedAt, Date.now())}</span
                >
              </li>`,
          )}
        </ul>
      </details>
    `;
  }

  private async decide({ caseId }: CaseCard, { optionId }: CaseOption): Promise<void> {
    const receipt = await this.hotel.dispatch({ type: 'ResolveCase', caseId, optionId });
    this.receipt = { caseId, receipt };
    if (receipt.outcome === 'saved') this.say('Decided.');
  }

  private postpone(caseId: CaseId, isLater: boolean): void {
    const later = new Set(this.later);
    if (isLater) later.add(caseId);
    else later.delete(caseId);
    this.later = later;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cases-screen': CasesScreen;
  }
}
