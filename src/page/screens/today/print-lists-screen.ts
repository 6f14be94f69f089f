import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Today, TodayRow } from '#contract/today.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { answerState } from '#page/parts/answer-state.ts';
import { paperSheet } from '#page/parts/paper-sheet.ts';
import { paperStyles } from '#page/parts/paper-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { longDayText, stayText } from '#page/wording/days.ts';
import { printedWords } from '#page/wording/printed.ts';
import { conditionWords, partyWords } from '#page/wording/statuses.ts';

/** Who comes, who goes and who stays the night, on paper: a page for each, with room for a tick and a word. */
@customElement('print-lists-screen')
export class PrintListsScreen extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    screenStyles,
    paperStyles,
    css`
      /* Stay, booked type and confirmation are short: only names and guests may take a second line. */
      td:nth-child(n + 4) {
        white-space: nowrap;
      }

      @media print {
        .sheet + .sheet {
          margin-block-start: 0;
          break-before: page;
        }
      }
    `,
  ];

  private readonly today = new LiveQuery(
    this,
    () => this.hotel,
    'Today',
    () => this.names.card && { day: this.names.card.businessDate },
  );

  protected override render() {
    const answer = this.today.value;
    return html`
      <div class="page">
        <header class="heading no-print">
          <h1>Lists to print</h1>
          <button class="first push" ?disabled=${!answer} @click=${() => print()}>Print</button>
          <a href="/today">Back to today</a>
        </header>
        ${answer ? this.renderLists(answer) : answerState(this.today)}
      </div>
    `;
  }

  private renderLists({ day, arrivals, departures, inHouse }: Today) {
    return html`
      <p>
        <strong><bdi>${this.names.card?.name}</bdi></strong
        >, ${longDayText(day)}. ${printedWords(this.today.asOf, Date.now())}
      </p>
      ${paperSheet('Arrivals', [...HEADS, 'Room now', 'Here'], byName(arrivals).map(withCondition))}
      ${paperSheet('Departures', [...HEADS, 'Key back', 'Gone'], byRoom(departures).map(withTicks))}
      ${paperSheet('In house', [...HEADS, 'Note'], byRoom(inHouse).map(withNote))}
    `;
  }
}

const HEADS = ['Room', 'Guest', 'Guests', 'Stay', 'Booked', 'Confirmation'];

function cells({ roomNumber, guest, party, bookedType, confirmation, arrival, departure }: TodayRow): string[] {
  return [
    roomNumber ?? 'none yet',
    guest,
    partyWords(party),
    stayText({ arrival, departure }),
    bookedType,
    confirmation,
  ];
}

function withCondition(row: TodayRow): string[] {
  return [...cells(row), row.roomCondition ? conditionWords[row.roomCondition] : '', '☐'];
}

function withTicks(row: TodayRow): string[] {
  return [...cells(row), '☐', '☐'];
}

function withNote(row: TodayRow): string[] {
  return [...cells(row), ''];
}

function byName(rows: readonly TodayRow[]): readonly TodayRow[] {
  return rows.toSorted((left, right) => left.guest.localeCompare(right.guest));
}

function byRoom(rows: readonly TodayRow[]): readonly TodayRow[] {
  const numberOf = ({ roomNumber }: TodayRow): string => roomNumber ?? '';
  return rows.toSorted((left, right) => numberOf(left).localeCompare(numberOf(right), undefined, { numeric: true }));
}

declare global {
  interface HTMLElementTagNameMap {
    'print-lists-screen': PrintListsScreen;
  }
}
