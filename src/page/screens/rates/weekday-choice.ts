import { html, type TemplateResult } from 'lit';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { Weekday } from '#domain/rates/picked-nights.ts';
import { dayWords } from '#page/wording/dates.ts';
import { locale } from '#page/wording/locale.ts';

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
/** 5 January 1970 was a Monday. */
const A_MONDAY = 4;

/** The weekdays on which nights begin; all of them to start with. */
export function weekdayChoice(): TemplateResult {
  return html`
    <fieldset>
      <legend>Nights that begin on</legend>
      <div class="weekdays">
        ${WEEKDAYS.map(
          (weekday) =>
            html`<label
              ><input type="checkbox" name="weekday" .value=${String(weekday)} checked />
              ${dayWords(locale).weekday((A_MONDAY + weekday - 1) as HotelDay)}</label
            >`,
        )}
      </div>
    </fieldset>
  `;
}

/** The chosen ones as a part of a command: nothing, where all are. */
export function chosenWeekdays(form: HTMLFormElement): { readonly weekdays?: readonly Weekday[] } {
  const chosen = new FormData(form).getAll('weekday').map(Number) as Weekday[];
  return chosen.length === WEEKDAYS.length ? {} : { weekdays: chosen };
}
