import { html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { TRAIL_KINDS, type TrailFilter, type TrailKind, type TrailPage } from '#contract/audit-trail.ts';
import { parseHotelDay } from '#domain/kernel/hotel-day.ts';
import type { DeviceId, StaffId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveStream } from '#page/client/live-stream.ts';
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
import { withFurther, withNewest, type TrailShown } from './trail-shown.ts';
import { trailStyles } from './trail-styles.ts';

type JoinPages = (shown: TrailShown, page: TrailPage) => TrailShown;

/** Everything that has happened, the newest first, as this device has it: who did it, where, when, and whether it was offline. It grows while it is read. */
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
  /** Undefined: nothing was read yet. */
  @state() private shown: TrailShown | undefined;
  @state() private error: unknown;
  @query('[name=offline]') private readonly offlineOnly!: HTMLInputElement;
  private readonly devices = new Set<DeviceId>();
  private reading: Promise<void> = Promise.resolve();
  private readonly sync = new LiveStream(this, () => this.hotel.watchSync());
  /** What the log of this device was when it was looked at last. */
  private lookedAt: string | undefined;

  protected override willUpdate(): void {
    const { lookedAt } = this;
    this.lookedAt = this.logNow;
    if (this.lookedAt !== lookedAt) this.lookForNews();
  }

  protected override render() {
    return html`
      <div class="page">
        <h1>Audit trail</h1>
        ${reportTabs('/reports/trail', (right) => this.may(right))} ${this.renderFilter()}
        ${this.shown ? this.renderLines(this.shown) : answerState({ value: undefined, error: this.error, isSlow: true, retry: () => this.lookAgain() })}
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
    </form>`;
  }

  private renderLines({ lines, before, lookedBackTo }: TrailShown) {
    const isNarrowed = Object.keys(this.filter).length > 0;
    return html`
      <p role="status" class="small muted">
        ${plural(lines.length, 'entry', 'entries')}${isNarrowed ? ' of those asked for' : nothing},
        ${before === undefined || lookedBackTo === undefined ? 'back to the beginning' : `back to ${momentWords(lookedBackTo, Date.now())}`}.
      </p>
      ${lines.length === 0 ? html`<desk-empty icon="history" text="Nothing of that kind has happened so far back."></desk-empty>` : nothing}
      <ol class="trail">
        ${repeat(
          lines,
          ({ lineId }) => lineId,
          (line) => html`<li>${trailLineView(line, this.names)}</li>`,
        )}
      </ol>
      ${
        before === undefined
          ? nothing
          : html`<div>
              <button @click=${() => this.lookFurther()}>Look further back</button>
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
    this.lookAgain();
  }

  /** Changes whenever something has been done, here or on another device, or has been sent. */
  private get logNow(): string | undefined {
    const sync = this.sync.value;
    return sync && [sync.position, ...sync.queue.map(({ commandId }) => commandId)].join(' ');
  }

  private lookForNews(): void {
    this.read(withNewest);
  }

  private lookAgain(): void {
    this.read((_, page) => page);
  }

  private lookFurther(): void {
    this.read(withFurther, ({ before }) => before);
  }

  /** One page after the other, so that each is put beside what is shown when it comes. */
  private read(join: JoinPages, from?: (shown: TrailShown) => TrailPage['before']): void {
    const { filter } = this;
    this.reading = this.reading.then(() => this.readPage(filter, join, from));
  }

  /** What is asked or answered after the filter has changed again is not shown. */
  private async readPage(
    filter: TrailFilter,
    join: JoinPages,
    from?: (shown: TrailShown) => TrailPage['before'],
  ): Promise<void> {
    if (filter !== this.filter) return;
    const before = this.shown && from?.(this.shown);
    this.error = undefined;
    try {
      const page = await this.hotel.auditTrail(before === undefined ? { filter } : { filter, before });
      if (filter !== this.filter) return;
      for (const { device } of page.lines) this.devices.add(device);
      this.shown = this.shown ? join(this.shown, page) : page;
    } catch (error) {
      this.shown = undefined;
      this.error = error;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trail-screen': TrailScreen;
  }
}
