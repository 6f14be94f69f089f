import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { RackBar, RackClosure, RackRoom, RackRoomType } from '#contract/rack.ts';
import type { RoomCondition } from '#domain/housekeeping/housekeeping-events.ts';
import { addDays, type HotelDay } from '#domain/kernel/hotel-day.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { dayWords } from '#page/wording/dates.ts';
import { cardWords, closedWords, nightsWords, rackWords } from '#page/wording/rack-words.ts';
import { conditionWords, partyWords } from '#page/wording/statuses.ts';
import { lookOf } from './bar-look.ts';
import { lookWords, signOf } from './bar-view.ts';
import { stayButtons, type CardSubject, type StayButton, type StayChoice } from './card-subject.ts';
import { cardStyles } from './card-styles.ts';
import { glyph, type GlyphName } from './glyphs.ts';
import { statusStyles } from './status-styles.ts';

/** What was chosen on a card. */
export type CardChoice =
  | { readonly about: 'stay'; readonly bar: RackBar; readonly choice: StayChoice }
  | { readonly about: 'return-room' | 'change-closure'; readonly closure: RackClosure }
  | { readonly about: 'condition'; readonly room: RackRoom; readonly condition: RoomCondition }
  | { readonly about: 'close-room'; readonly room: RackRoom; readonly from: HotelDay; readonly to: HotelDay }
  | { readonly about: 'create' };

declare global {
  interface HTMLElementEventMap {
    'card-choice': CustomEvent<CardChoice>;
  }
}

const conditions: readonly RoomCondition[] = ['dirty', 'pickup', 'clean', 'inspected'];

/** The quick card: what a clerk asks first, and what can be done at once. A popover; the chart places and closes it. */
@customElement('rack-card')
export class RackCard extends LitElement {
  static override styles = [elementStyles, buttonStyles, statusStyles, cardStyles];

  @property({ attribute: false }) subject: CardSubject | undefined;
  @property({ attribute: false }) today = 0 as HotelDay;
  @property({ attribute: false }) locale = 'en-GB';
  /** Facts, and the way to the whole stay; nothing that changes one. */
  @property({ attribute: false }) lookOnly = false;

  override focus(): void {
    const { renderRoot } = this;
    (
      renderRoot.querySelector<HTMLElement>('button:not(:disabled)') ?? renderRoot.querySelector<HTMLElement>('.card')
    )?.focus();
  }

  protected override render() {
    const { subject } = this;
    if (!subject) return nothing;
    return html`<div class="card" role="dialog" tabindex="-1" aria-labelledby="title">
      ${this.renderSubject(subject)}
    </div>`;
  }

  private renderSubject(subject: CardSubject) {
    switch (subject.kind) {
      case 'stay':
        return this.renderStay(subject.bar, subject.place);
      case 'closure':
        return this.renderClosure(subject.closure, subject.place);
      case 'room':
        return this.renderRoom(subject.room, subject.type, subject.night);
      case 'nights':
        return this.renderNights(subject);
    }
  }

  private renderStay(bar: RackBar, place: string) {
    const sign = signOf(bar, this.today);
    return html`<header>
        <span class="status ${lookOf(bar, this.today)}"
          >${sign ? glyph(sign) : nothing}${lookWords(bar, this.today)}</span
        >
        <span class="aside">${cardWords.booking(bar.confirmation)}</span>
      </header>
      <h2 id="title"><bdi>${bar.guest}</bdi></h2>
      <p class="facts">
        <span>${place} · ${this.datesOf(bar.arrival, bar.departure)}</span>
        <span>${nightsWords(bar.departure - bar.arrival)} · ${partyWords(bar.party)}</span>
      </p>
      ${this.renderMarks(bar)}
      <div class="buttons">
        ${this.buttonsOf(bar).map(
          ({ choice, words, rank }) =>
            html`<button class=${rank} @click=${() => this.choose({ about: 'stay', bar, choice })}>${words}</button>`,
        )}
      </div>`;
  }

  private buttonsOf(bar: RackBar): readonly StayButton[] {
    const all = stayButtons(bar, this.today);
    return this.lookOnly ? all.filter(({ choice }) => choice === 'open') : all;
  }

  private renderMarks({ marks, doNotMove }: RackBar) {
    const rows: readonly (readonly [boolean, GlyphName, string, string])[] = [
      [marks.conflict, 'warning', 'bad', rackWords.marksLong.conflict],
      [marks.atRisk, 'risk', 'warn', rackWords.marksLong.atRisk],
      [marks.pending, 'pending', 'wait', rackWords.marksLong.pending],
      [doNotMove === true, 'lock', 'wait', rackWords.marksLong.doNotMove],
    ];
    return rows.map(([isOn, sign, tone, words]) =>
      isOn ? html`<p class="mark ${tone}">${glyph(sign)}<span>${words}</span></p>` : nothing,
    );
  }

  private renderClosure(closure: RackClosure, place: string) {
    return html`<header><span class="status out-of-order">${glyph('closed')}${closedWords(closure)}</span></header>
      <h2 id="title">${place}</h2>
      <p class="facts">
        <span>${closure.reason}</span>
        <span>${this.datesOf(closure.from, closure.to)} · ${nightsWords(closure.to - closure.from)}</span>
      </p>
      ${closure.retired || this.lookOnly ? nothing : this.renderClosureButtons(closure)}`;
  }

  private renderClosureButtons(closure: RackClosure) {
    return html`<div class="buttons">
      <button class="first" @click=${() => this.choose({ about: 'return-room', closure })}>
        ${closure.houseUse ? cardWords.endHouseUse : cardWords.returnRoom}
      </button>
      <button @click=${() => this.choose({ about: 'change-closure', closure })}>${cardWords.dates}</button>
    </div>`;
  }

  private renderRoom(room: RackRoom, type: RackRoomType, night: HotelDay) {
    return html`<header>
        <span class="aside">${type.name}</span
        ><span class="aside">${room.occupied ? cardWords.occupied : cardWords.vacant}</span>
      </header>
      <h2 id="title">${cardWords.room(room.number)}</h2>
      ${this.lookOnly ? html`<p class="facts">${conditionWords[room.condition]}</p>` : this.renderRoomTasks(room, night)}`;
  }

  private renderRoomTasks(room: RackRoom, night: HotelDay) {
    return html`<div class="conditions" role="group" aria-label=${cardWords.condition}>
        ${conditions.map(
          (condition) =>
            html`<button
              aria-pressed=${condition === room.condition}
              @click=${() => this.choose({ about: 'condition', room, condition })}
            >
              ${conditionWords[condition]}
            </button>`,
        )}
      </div>
      <div class="buttons">
        <button
          class="quiet"
          @click=${() => this.choose({ about: 'close-room', room, from: night, to: addDays(night, 1) })}
        >
          ${cardWords.closeRoom}
        </button>
      </div>`;
  }

  private renderNights({ place, room, from, to }: Extract<CardSubject, { kind: 'nights' }>) {
    return html`<h2 id="title">${place}</h2>
      <p class="facts"><span>${this.datesOf(from, to)} · ${nightsWords(to - from)}</span></p>
      <div class="buttons">
        <button class="first" @click=${() => this.choose({ about: 'create' })}>${cardWords.newBooking}</button>
        ${
          room
            ? html`<button class="quiet" @click=${() => this.choose({ about: 'close-room', room, from, to })}>
                ${cardWords.closeRoom}
              </button>`
            : nothing
        }
      </div>`;
  }

  private datesOf(from: HotelDay, to: HotelDay): string {
    return dayWords(this.locale).range(from, to);
  }

  private choose(detail: CardChoice): void {
    this.dispatchEvent(new CustomEvent('card-choice', { detail }));
  }
}
