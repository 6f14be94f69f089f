import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { addDays, formatHotelDay, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { Density } from '#page/theme/density.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { dayOfInput } from '#page/wording/dates.ts';
import { keyWords, rackWords } from '#page/wording/rack-words.ts';
import { glyph } from './glyphs.ts';
import { zooms, type Zoom } from './rack-events.ts';
import { statusStyles } from './status-styles.ts';
import { toolbarStyles } from './toolbar-styles.ts';

/** What was chosen above the chart. */
export type ToolbarChoice =
  | { readonly about: 'first-day'; readonly day: HotelDay }
  | { readonly about: 'zoom'; readonly zoom: Zoom }
  | { readonly about: 'density'; readonly density: Density }
  | { readonly about: 'ghosts'; readonly show: boolean }
  | { readonly about: 'assign-rooms' };

declare global {
  interface HTMLElementEventMap {
    'toolbar-choice': CustomEvent<ToolbarChoice>;
  }
}

const densities: readonly Density[] = ['comfortable', 'normal', 'compact'];
const looks = ['option', 'confirmed', 'due-in', 'in-house', 'due-out', 'checked-out', 'no-show', 'cancelled'] as const;

/** Where in time the chart is, how much of it is shown, and what its colours and keys mean. */
@customElement('rack-toolbar')
export class RackToolbar extends LitElement {
  static override styles = [elementStyles, buttonStyles, statusStyles, toolbarStyles];

  @property({ attribute: false }) firstDay = 0 as HotelDay;
  @property({ attribute: false }) today = 0 as HotelDay;
  @property({ attribute: false }) zoom: Zoom = 14;
  @property({ attribute: false }) density: Density = 'normal';
  @property({ attribute: false }) showGhosts = false;
  @property({ attribute: false }) isNarrow = false;
  @property({ attribute: false }) lookOnly = false;

  focusDate(): void {
    const input = this.renderRoot.querySelector<HTMLInputElement>('input[type="date"]');
    input?.focus();
    // Refused where no hand is behind it; the field has the focus all the same.
    if (navigator.userActivation?.isActive) input?.showPicker();
  }

  openView(): void {
    this.renderRoot.querySelector<HTMLElement>('#view')?.showPopover();
  }

  protected override render() {
    const week = Math.max(Math.floor(this.zoom / 2), 1);
    return html`<div class="time" role="group" aria-label=${rackWords.goToDate}>
        <button
          aria-label=${rackWords.earlier}
          title=${rackWords.earlier}
          @click=${() => this.show(addDays(this.firstDay, -week))}
        >
          ${glyph('earlier')}
        </button>
        <button class="today" @click=${() => this.show(addDays(this.today, -1))}>${rackWords.today}</button>
        <button
          aria-label=${rackWords.later}
          title=${rackWords.later}
          @click=${() => this.show(addDays(this.firstDay, week))}
        >
          ${glyph('later')}
        </button>
        ${this.isNarrow ? nothing : this.renderDate()}
      </div>
      ${this.isNarrow ? this.renderDate() : nothing}
      <slot></slot>
      ${this.isNarrow ? nothing : html`<div class="spread"></div>`} ${this.isNarrow ? nothing : this.renderZoom()}
      ${this.lookOnly ? nothing : this.renderAssign()}
      <button class="view" popovertarget="view" aria-label=${rackWords.view} title=${rackWords.view}>
        ${glyph('options')}${this.isNarrow ? nothing : rackWords.view}
      </button>
      ${this.renderView()}`;
  }

  private renderAssign() {
    return html`<button
      class="view"
      aria-label=${rackWords.assignRooms}
      title=${rackWords.assignRooms}
      @click=${() => this.choose({ about: 'assign-rooms' })}
    >
      ${glyph('arrives')}${this.isNarrow ? nothing : rackWords.assignRooms}
    </button>`;
  }

  private renderDate() {
    return html`<input
      type="date"
      class=${this.isNarrow ? 'narrow-date' : ''}
      aria-label=${rackWords.goToDate}
      .value=${formatHotelDay(this.firstDay)}
      @change=${this.onDate}
    />`;
  }

  private renderZoom() {
    return html`<div class="zoom" role="group" aria-label=${rackWords.zoom}>
      ${zooms.map(
        (zoom) =>
          html`<button
            title=${rackWords.zoomLong[zoom]}
            aria-pressed=${zoom === this.zoom}
            @click=${() => this.choose({ about: 'zoom', zoom })}
          >
            ${rackWords.zoomShort[zoom]}
          </button>`,
      )}
    </div>`;
  }

  private renderView() {
    return html`<div id="view" popover role="dialog" aria-label=${rackWords.view}>
      <fieldset>
        <legend>${rackWords.density}</legend>
        ${densities.map(
          (density) =>
            html`<label
              ><input
                type="radio"
                name="density"
                .checked=${density === this.density}
                @change=${() => this.choose({ about: 'density', density })}
              />${rackWords.densities[density]}</label
            >`,
        )}
      </fieldset>
      <label class="ghosts"
        ><input
          type="checkbox"
          .checked=${this.showGhosts}
          @change=${() => this.choose({ about: 'ghosts', show: !this.showGhosts })}
        />${rackWords.showGhosts}</label
      >
      <a class="paper" href=${`/print/rack?from=${formatHotelDay(this.firstDay)}`}>${rackWords.print}</a>
      <h3>${rackWords.legend}</h3>
      <ul class="legend">
        ${looks.map((look) => html`<li><i class=${look}></i>${rackWords.looks[look]}</li>`)}
        <li><i class="out-of-order"></i>${rackWords.outOfOrder}</li>
        <li>${glyph('pending')}${rackWords.marks.pending}</li>
        <li>${glyph('lock')}${rackWords.marks.doNotMove}</li>
        <li class="warn">${glyph('risk')}${rackWords.marks.atRisk}</li>
        <li class="bad">${glyph('warning')}${rackWords.marks.conflict}</li>
      </ul>
      <h3>${rackWords.keys}</h3>
      <dl class="keys">
        ${keyWords.map(
          ([key, words]) =>
            html`<div>
              <dt><kbd>${key}</kbd></dt>
              <dd>${words}</dd>
            </div>`,
        )}
      </dl>
    </div>`;
  }

  private onDate(event: Event): void {
    const day = dayOfInput((event.target as HTMLInputElement).valueAsNumber);
    if (day !== undefined) this.show(day);
  }

  private show(day: HotelDay): void {
    this.choose({ about: 'first-day', day });
  }

  private choose(detail: ToolbarChoice): void {
    this.dispatchEvent(new CustomEvent('toolbar-choice', { detail }));
  }
}
