import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { DowntimePack } from '#contract/downtime-pack.ts';
import type { TodayRow } from '#contract/today.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { aboutWords } from '#page/parts/about-words.ts';
import { answerState } from '#page/parts/answer-state.ts';
import { paperSheet } from '#page/parts/paper-sheet.ts';
import { paperStyles } from '#page/parts/paper-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { dayText, longDayText, stayText } from '#page/wording/days.ts';
import { clockWords, departmentWords } from '#page/wording/logbook-words.ts';
import { printedWords } from '#page/wording/printed.ts';
import { conditionWords, roomDayWords } from '#page/wording/statuses.ts';

/** The house on paper, for the day on which the battery is empty too: printed at the end of a shift, offline as well. */
@customElement('downtime-screen')
export class DowntimeScreen extends DeskElement {
  static override styles = [elementStyles, buttonStyles, screenStyles, paperStyles];

  private readonly pack = new LiveQuery(
    this,
    () => this.hotel,
    'DowntimePack',
    () => this.names.card && { day: this.names.card.businessDate },
  );

  protected override render() {
    const answer = this.pack.value;
    return html`
      <div class="page">
        <header class="heading no-print">
          <h1>Downtime pack</h1>
          <button class="first push" ?disabled=${!answer} @click=${() => print()}>Print</button>
          <a href="/reports">Back to the reports</a>
        </header>
        ${answer ? this.renderPack(answer) : answerState(this.pack)}
      </div>
    `;
  }

  private renderPack(pack: DowntimePack) {
    const { day, arrivals, departures } = pack;
    return html`
      <p>
        <strong><bdi>${this.names.card?.name}</bdi></strong
        >, ${longDayText(day)}. ${printedWords(this.pack.asOf, Date.now())}
      </p>
      ${this.renderStays('In house by room', pack.inHouseByRoom)}
      ${this.renderStays('In house by name', pack.inHouseByName)}
      ${this.renderStays('Arrivals still to come', arrivals)} ${this.renderStays('Departures still to go', departures)}
      ${this.renderBalances(pack)} ${renderRooms(pack)} ${renderClosed(pack)} ${this.renderLogbook(pack)}
      ${renderNextDays(pack)}
    `;
  }

  private renderStays(title: string, rows: readonly TodayRow[]): TemplateResult {
    const heads = ['Room', 'Guest', 'Guests', 'Stay', 'Booked', 'Confirmation', 'In all'];
    return paperSheet(
      title,
      heads,
      rows.map((row) => [
        row.roomNumber ?? 'none yet',
        row.guest,
        row.party.adults + row.party.children + row.party.infants,
        stayText(row),
        row.bookedType,
        row.confirmation,
        this.names.money(row.totalMinor),
      ]),
    );
  }

  private renderBalances({ balances }: DowntimePack): TemplateResult {
    return paperSheet(
      'Open balances',
      ['Room', 'Guest or account', 'Balance', 'Deposits held'],
      balances.map(({ owner, label, balanceMinor, depositsMinor }) => [
        owner?.roomNumber,
        [owner?.guest, label].filter(Boolean).join(', '),
        this.names.money(balanceMinor),
        this.names.money(depositsMinor),
      ]),
    );
  }

  private renderLogbook({ traces, wakeUpCalls }: DowntimePack): TemplateResult[] {
    return [
      paperSheet(
        'To be done',
        ['Due', 'Department', 'About', 'What'],
        traces.map(({ dueOn, department, about, text }) => [
          dayText(dueOn),
          departmentWords[department],
          aboutWords(about, this.names),
          text,
        ]),
      ),
      paperSheet(
        'Wake-up calls',
        ['Room', 'Day', 'At'],
        wakeUpCalls.map(({ roomId, on, minute }) => [this.names.roomNumber(roomId), dayText(on), clockWords(minute)]),
      ),
    ];
  }
}

function renderRooms({ rooms }: DowntimePack): TemplateResult {
  return paperSheet(
    'Room status',
    ['Room', 'Type', 'Occupancy', 'Condition', 'Today', 'Guests', 'Faults'],
    rooms.map(({ number, roomType, occupied, condition, today, guests, faults }) => [
      number,
      roomType,
      occupied ? 'Occupied' : 'Vacant',
      conditionWords[condition],
      roomDayWords[today],
      guests || undefined,
      faults || undefined,
    ]),
  );
}

function renderClosed({ outOfOrder }: DowntimePack): TemplateResult {
  return paperSheet(
    'Out of order and out of service',
    ['Room', 'Why', 'Until', 'Can be slept in'],
    outOfOrder.map(({ number, reason, until, canBeSold }) => [
      number,
      reason,
      dayText(until),
      canBeSold ? 'Yes' : 'No',
    ]),
  );
}

function renderNextDays({ nextDays }: DowntimePack): TemplateResult {
  return paperSheet(
    'The next seven days',
    ['Day', 'Arrivals', 'Departures', 'Rooms taken', 'Out of order', 'Free'],
    nextDays.map(({ day, arrivals, departures, taken, outOfOrder, free }) => [
      dayText(day),
      arrivals,
      departures,
      taken,
      outOfOrder,
      free,
    ]),
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'downtime-screen': DowntimeScreen;
  }
}
