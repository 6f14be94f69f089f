import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { CalendarOpened, CalendarPlan, CalendarPreview, CalendarResult } from '#contract/calendar-import.ts';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { ImportProgress } from '#contract/import.ts';
import type { ImportId, ReservationId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { dispatchEach } from '#page/client/dispatch-each.ts';
import { newId } from '#page/client/new-id.ts';
import '#page/components/desk-notice.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import '#page/parts/refusal-note.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { calendarFlawWords, calendarResultWords } from '#page/wording/calendars.ts';
import { plural } from '#page/wording/plural.ts';
import './calendar-review.ts';
import './calendar-target.ts';
import type { CalendarTarget } from './calendar-target.ts';
import { stackStyles } from './stack-styles.ts';

type Opened = CalendarOpened & { readonly ok: true };

/** Follows a calendar of a channel: the file or its text, what it speaks of, what would come of it, and only then the act. */
@customElement('follow-calendar')
export class FollowCalendar extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, screenStyles, stackStyles];

  @state() private opened: Opened | undefined;
  @state() private flaw = '';
  @state() private target: CalendarTarget | undefined;
  @state() private cancels: readonly ReservationId[] = [];
  @state() private preview: CalendarPreview | undefined;
  @state() private progress: ImportProgress | undefined;
  @state() private result: CalendarResult | undefined;
  @state() private receipt: Receipt | undefined;
  @state() private isTakenBack = false;
  private importId = newId<ImportId>();

  protected override render() {
    return html`
      <section class="card" aria-label="Follow a calendar">
        <h2>Follow a channel’s calendar</h2>
        <p class="muted">
          Download the calendar (iCal, .ics) of a room or a type from Airbnb, Booking.com, Vrbo or another channel. You
          see what would come of it first; nothing is stored before you say so. It needs no connection.
        </p>
        <label class="field"
          >The file
          <input type="file" accept=".ics,.ical,text/calendar" @change=${this.chosen} ?disabled=${this.isBusy}
        /></label>
        <label class="field"
          >Or its text
          <textarea rows="3" spellcheck="false" @change=${this.pasted} ?disabled=${this.isBusy}></textarea>
        </label>
        ${this.flaw ? html`<desk-notice tone="bad" role="alert">${this.flaw}</desk-notice>` : nothing}
        ${this.opened ? html`<p role="status">${this.openedWords(this.opened)}</p>` : nothing}
      </section>
      ${this.renderTarget()} ${this.renderProgress()}
      ${
        this.preview && !this.result
          ? html`<calendar-review
              .preview=${this.preview}
              .cancels=${this.cancels}
              @cancels-changed=${this.marked}
            ></calendar-review>`
          : nothing
      }
      ${this.renderActions()} ${this.result ? this.renderResult(this.result) : nothing}
    `;
  }

  private get isBusy(): boolean {
    return this.progress !== undefined;
  }

  private get plan(): CalendarPlan | undefined {
    const { target, importId, cancels } = this;
    return target?.roomTypeId ? { ...target, roomTypeId: target.roomTypeId, importId, cancels } : undefined;
  }

  private openedWords({ stays }: Opened): string {
    if (stays === 0)
      return 'The calendar has no stays. Where it had some before, that is more often a mistake of the channel.';
    return `${stays === 1 ? 'One entry' : `${stays} entries`} in the calendar.`;
  }

  private renderTarget() {
    if (!this.opened || !this.target || this.result) return nothing;
    return html`<calendar-target
      .target=${this.target}
      .closed=${this.opened.closed}
      @target-changed=${({ detail }: CustomEvent<CalendarTarget>) => this.aim(detail)}
    ></calendar-target>`;
  }

  private renderProgress() {
    const { progress } = this;
    if (!progress) return nothing;
    return html`<section class="card">
      <label class="field"
        >Entry ${progress.done} of ${progress.total}
        <progress max=${progress.total} .value=${progress.done}></progress>
      </label>
      <div><button @click=${() => this.hotel.calendars.stop()}>Stop</button></div>
    </section>`;
  }

  private renderActions() {
    if (!this.opened || this.result || this.isBusy) return nothing;
    const { plan, preview } = this;
    if (!preview) {
      return html`<div class="row">
        <button class="first" ?disabled=${!plan} @click=${this.look}>See what would come of it</button>
        ${plan ? nothing : html`<span class="muted">Say first which room or type the calendar is of.</span>`}
      </div>`;
    }
    const acts = preview.lines.filter(({ action }) => action !== 'here').length + this.cancels.length;
    return html`<div class="row">
      <button class="first" ?disabled=${acts === 0} @click=${this.follow}>
        ${acts === 0 ? 'Nothing is new' : `Follow the calendar: ${plural(acts, 'change')}`}
      </button>
    </div>`;
  }

  private renderResult(result: CalendarResult) {
    return html`<section class="card" role="status">
      <h2>Done</h2>
      <p>${calendarResultWords(result)}</p>
      ${result.trouble ? html`<desk-notice tone="bad">This device could not store more. What was done is safe.</desk-notice>` : nothing}
      ${this.isTakenBack ? html`<p>It was taken back.</p>` : nothing}
      <div class="row">
        ${result.stopped || result.trouble ? html`<button @click=${this.follow}>Go on</button>` : nothing}
        ${result.undo.length > 0 && !this.isTakenBack ? html`<button @click=${() => this.takeBack(result)}>Take it back</button>` : nothing}
      </div>
      <refusal-note .receipt=${this.receipt}></refusal-note>
    </section>`;
  }

  private async chosen({ target }: Event): Promise<void> {
    const [file] = (target as HTMLInputElement).files ?? [];
    if (file) await this.open(await file.text());
  }

  private async pasted({ target }: Event): Promise<void> {
    const { value } = target as HTMLTextAreaElement;
    if (value.trim() !== '') await this.open(value);
  }

  private async open(text: string): Promise<void> {
    this.preview = this.result = this.opened = this.receipt = undefined;
    this.cancels = [];
    this.isTakenBack = false;
    this.importId = newId<ImportId>();
    const opened = await this.hotel.calendars.open(text);
    this.flaw = opened.ok ? '' : calendarFlawWords[opened.flaw];
    if (!opened.ok) return;
    this.opened = opened;
    const { channel } = opened;
    // Booking.com never says more than that nights are closed: most of them are stays.
    this.target = { ...this.target, channel, closedAreStays: channel === 'booking-com' };
  }

  private marked({ detail }: CustomEvent<readonly ReservationId[]>): void {
    this.cancels = detail;
  }

  private aim(target: CalendarTarget): void {
    this.target = target;
    this.preview = undefined;
  }

  private async look(): Promise<void> {
    this.cancels = [];
    const { plan } = this;
    if (!plan) return;
    this.preview = await this.hotel.calendars.preview(plan);
    this.cancels = this.preview.gone.filter(({ calledOff }) => calledOff).map(({ reservationId }) => reservationId);
  }

  private async follow(): Promise<void> {
    const { plan } = this;
    if (!plan) return;
    this.progress = { done: 0, total: this.opened?.stays ?? 1 };
    try {
      this.result = await this.hotel.calendars.follow(plan, (progress) => (this.progress = progress));
    } finally {
      this.progress = undefined;
    }
    this.say(calendarResultWords(this.result));
  }

  /** Everything, even where one part cannot be taken back any more: the refusal of that part is shown. */
  private async takeBack({ undo }: CalendarResult): Promise<void> {
    this.receipt = await dispatchEach(this.hotel, undo);
    this.isTakenBack = true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'follow-calendar': FollowCalendar;
  }
}
