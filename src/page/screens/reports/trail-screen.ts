import { html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import {
  TRAIL_KINDS,
  type TrailFilter,
  type TrailKind,
  type TrailLine,
  type TrailPage,
} from '#contract/audit-trail.ts';
import { parseHotelDay } from '#domain/kernel/hotel-day.ts';
import type { DeviceId, StaffId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import '#page/components/desk-empty.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { readField } from '#page/components/read-field.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { answerState } from '#page/parts/answer-state.ts';
import { reportTabs } from '#page/parts/report-tabs.ts';
import { tabStyles } from '#page/parts/tab-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { momentWords } from '#page/wording/moments.ts';
import { plural } from '#page/wording/plural.ts';
import { trailKindWords } from '#page/wording/report-words.ts';
import { reportsStyles } from './reports-styles.ts';
import { trailLineView } from './trail-line-view.ts';
import { trailStyles } from './trail-styles.ts';

/** Everything that has happened, the newest first, as this device has it: who did it, where, when, and whether it was offline. */
@customElement('trail-screen')
export class TrailScreen extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    formStyles,
    screenStyles,
    tabStyles,
    reportsStyles,
    trailStyles,
  ];

  @state() private filter: TrailFilter = {};
  @state() private lines: readonly TrailLine[] = [];
  /** The page that was read last; undefined: none yet. */
  @state() private last: TrailPage | undefined;
  @state() private isReading = false;
  @state() private error: unknown;
  @query('[name=offline]') private readonly offlineOnly!: HTMLInputElement;
  private readonly devices = new Set<DeviceId>();

  override connectedCallback(): void {
    super.connectedCallback();
    void this.lookAgain();
  }

  protected override render() {
    return html`
      <div class="page">
        <h1>Audit trail</h1>
        ${reportTabs('/reports/trail')} ${this.renderFilter()}
        ${this.last ? this.renderLines(this.last) : answerState({ value: undefined, error: this.error, isSlow: this.isReading, retry: () => void this.lookAgain() })}
      </div>
    `;
  }

  private renderFilter() {
    const { actor, device, kind } = this.filter;
    const staff = this.names.card?.staff ?? [];
    return html`<form
      class="asked"
      aria-label="Show only"
      @change=${this.narrow}
      @submit=${(event: Event) => event.preventDefault()}
    >
      <label class="field"
        >What about
        <select name="kind">
          <option value="">Everything</option>
          ${TRAIL_KINDS.map((one) => html`<option value=${one} ?selected=${one === kind}>${trailKindWords[one]}</option>`)}
        </select>
      </label>
      <label class="field"
        >Colleague
        <select name="actor">
          <option value="">Everybody</option>
          ${staff.map(({ staffId, name }) => html`<option value=${staffId} ?selected=${staffId === actor}>${name}</option>`)}
        </select>
      </label>
      <label class="field"
        >Device
        <select name="device">
          <option value="">Every device</option>
          ${[...this.devices].map((one) => html`<option value=${one} ?selected=${one === device}>${this.names.deviceName(one)}</option>`)}
        </select>
      </label>
      <label class="field">Business date <input type="date" name="businessDate" /></label>
      <label class="row offline"><input type="checkbox" name="offline" /> Done offline</label>
      <button type="button" class="push" @click=${() => this.lookAgain()}>Look again</button>
    </form>`;
  }

  private renderLines({ before, lookedBackTo }: TrailPage) {
    const isNarrowed = Object.keys(this.filter).length > 0;
    return html`
      <p role="status" class="small muted">
        ${plural(this.lines.length, 'entry', 'entries')}${isNarrowed ? ' of those asked for' : nothing},
        ${before === undefined || lookedBackTo === undefined ? 'back to the beginning' : `back to ${momentWords(lookedBackTo, Date.now())}`}.
      </p>
      ${this.lines.length === 0 ? html`<desk-empty icon="history" text="Nothing of that kind has happened so far back."></desk-empty>` : nothing}
      <ol class="trail">
        ${this.lines.map((line) => html`<li>${trailLineView(line, this.names)}</li>`)}
      </ol>
      ${
        before === undefined
          ? nothing
          : html`<div>
              <button ?disabled=${this.isReading} @click=${() => this.lookFurther()}>Look further back</button>
            </div>`
      }
    `;
  }

  private narrow(event: Event): void {
    const form = event.currentTarget as HTMLFormElement;
    const text = (name: string): string => readField(form, name);
    const businessDate = parseHotelDay(text('businessDate'));
    this.filter = {
      ...(text('kind') ? { kind: text('kind') as TrailKind } : {}),
      ...(text('actor') ? { actor: text('actor') as StaffId } : {}),
      ...(text('device') ? { device: text('device') as DeviceId } : {}),
      ...(businessDate === undefined ? {} : { businessDate }),
      ...(this.offlineOnly.checked ? { offline: true } : {}),
    };
    void this.lookAgain();
  }

  private lookAgain(): Promise<void> {
    return this.read({ filter: this.filter }, []);
  }

  private lookFurther(): Promise<void> {
    const before = this.last?.before;
    return before === undefined ? Promise.resolve() : this.read({ filter: this.filter, before }, this.lines);
  }

  /** What is answered after the filter has changed again is not shown. */
  private async read(
    asked: { filter: TrailFilter; before?: TrailPage['before'] },
    known: readonly TrailLine[],
  ): Promise<void> {
    this.isReading = true;
    this.error = undefined;
    try {
      const { filter, before } = asked;
      const page = await this.hotel.auditTrail(before === undefined ? { filter } : { filter, before });
      if (filter !== this.filter) return;
      for (const { device } of page.lines) this.devices.add(device);
      this.last = page;
      this.lines = [...known, ...page.lines];
    } catch (error) {
      this.last = undefined;
      this.error = error;
    } finally {
      this.isReading = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trail-screen': TrailScreen;
  }
}
