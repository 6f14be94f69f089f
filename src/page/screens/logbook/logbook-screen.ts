import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { Logbook, NoteRow, TraceRow, WakeUpCallRow } from '#contract/logbook.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { aboutWords } from '#page/parts/about-words.ts';
import { answerState } from '#page/parts/answer-state.ts';
import { logbookTabs } from '#page/parts/logbook-tabs.ts';
import '#page/parts/refusal-note.ts';
import '#page/parts/stale-strip.ts';
import { tabStyles } from '#page/parts/tab-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { dayText } from '#page/wording/days.ts';
import { clockWords, departmentWords } from '#page/wording/logbook-words.ts';
import { momentWords } from '#page/wording/moments.ts';
import './call-form.ts';
import './note-form.ts';
import './trace-form.ts';

/** What one shift leaves to the next: notes, things to do, and who wants to be woken. */
@customElement('logbook-screen')
export class LogbookScreen extends DeskElement {
  static override styles = [elementStyles, buttonStyles, screenStyles, tabStyles];

  @state() private receipt: Receipt | undefined;
  private readonly logbook = new LiveQuery(
    this,
    () => this.hotel,
    'Logbook',
    () => this.names.card && { day: this.names.card.businessDate },
  );

  protected override render() {
    const answer = this.logbook.value;
    return html`
      <stale-strip .asOf=${this.logbook.asOf}></stale-strip>
      <div class="page">
        <h1>Logbook</h1>
        ${logbookTabs('/logbook')}
        <refusal-note .receipt=${this.receipt} @offer-done=${this.forgetReceipt}></refusal-note>
        ${answer ? this.renderLogbook(answer) : answerState(this.logbook)}
      </div>
    `;
  }

  private renderLogbook({ notes, traces, calls }: Logbook) {
    return html`
      <section class="card" aria-labelledby="notes">
        <h2 id="notes">For the next shift</h2>
        <note-form></note-form>
        ${notes.length === 0 ? html`<p class="muted">No note of the last seven days.</p>` : nothing}
        <ul class="plain">
          ${repeat(
            notes,
            ({ noteId }) => noteId,
            (note) => html`<li class="row between">${this.renderNote(note)}</li>`,
          )}
        </ul>
      </section>
      <section class="card" aria-labelledby="traces">
        <h2 id="traces">To do</h2>
        <trace-form></trace-form>
        ${traces.length === 0 ? html`<p class="muted">Nothing waits to be done.</p>` : nothing}
        <ul class="plain">
          ${repeat(
            traces,
            ({ traceId }) => traceId,
            (trace) => html`<li class="row between">${this.renderTrace(trace)}</li>`,
          )}
        </ul>
      </section>
      <section class="card" aria-labelledby="calls">
        <h2 id="calls">Wake-up calls</h2>
        ${this.may('look-after-guests') ? html`<call-form></call-form>` : nothing}
        ${calls.length === 0 ? html`<p class="muted">Nobody wants to be woken.</p>` : nothing}
        <ul class="plain">
          ${repeat(
            calls,
            ({ callId }) => callId,
            (call) => html`<li class="row between">${this.renderCall(call)}</li>`,
          )}
        </ul>
      </section>
    `;
  }

  private renderNote({ noteId, about, text, by, at, acknowledgedBy, pending }: NoteRow) {
    const { actor } = this.hotel;
    const isMine = actor !== undefined && acknowledgedBy.includes(actor);
    return html`
      <span>
        <span class="chip">${aboutWords(about, this.names)}</span> ${text}
        <span class="small muted">
          ${this.names.staffName(by)},
          ${momentWords(at, Date.now())}${pending ? ' ↑ waiting' : nothing}${
            acknowledgedBy.length > 0
              ? ` · taken over by ${acknowledgedBy.map((staffId) => this.names.staffName(staffId)).join(', ')}`
              : nothing
          }
        </span>
      </span>
      ${
        isMine
          ? nothing
          : html`<button
              aria-label=${`Take over: ${text}`}
              @click=${() => this.give({ type: 'AcknowledgeNote', noteId })}
            >
              Take over
            </button>`
      }
    `;
  }

  private renderTrace({ traceId, about, department, dueOn, text, pending }: TraceRow) {
    const isLate = dueOn < (this.names.businessDate ?? dueOn);
    return html`
      <span>
        <span class=${isLate ? 'chip bad' : 'chip'}>${isLate ? 'Late: ' : nothing}${dayText(dueOn)}</span>
        <span class="chip">${departmentWords[department]}</span> ${aboutWords(about, this.names)}: ${text}
        ${pending ? html`<span class="small muted">↑ waiting</span>` : nothing}
      </span>
      <button aria-label=${`Done: ${text}`} @click=${() => this.give({ type: 'CompleteTrace', traceId })}>Done</button>
    `;
  }

  private renderCall({ callId, roomId, on, minute, pending }: WakeUpCallRow) {
    const room = this.names.roomNumber(roomId);
    return html`
      <span>
        <strong>${clockWords(minute)}</strong> ${dayText(on)}, room <bdi>${room}</bdi>
        ${pending ? html`<span class="small muted">↑ waiting</span>` : nothing}
      </span>
      ${this.may('look-after-guests') ? this.renderCallActs(callId, room) : nothing}
    `;
  }

  private renderCallActs(callId: WakeUpCallRow['callId'], room: string) {
    return html`<span class="row" role="group" aria-label=${`Wake-up call of room ${room}`}>
      <button @click=${() => this.give({ type: 'RecordWakeUpCall', callId, outcome: 'answered' })}>Answered</button>
      <button @click=${() => this.give({ type: 'RecordWakeUpCall', callId, outcome: 'no-answer' })}>No answer</button>
      <button class="quiet" @click=${() => this.give({ type: 'CancelWakeUpCall', callId })}>Cancel</button>
    </span>`;
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
    'logbook-screen': LogbookScreen;
  }
}
