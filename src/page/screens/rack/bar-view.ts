import { html, nothing, type TemplateResult } from 'lit';
import type { RackBar } from '#contract/rack.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import { barName, rackWords } from '#page/wording/rack-words.ts';
import { freedomOf, lookOf, type BarLook } from './bar-look.ts';
import { glyph, type GlyphName } from './glyphs.ts';

/** Below these widths a bar shows one sign only, cuts its name without dots, leaves the party out. Pixels. */
const TINY = 36;
const SHORT = 110;
const ROOM_FOR_PARTY = 130;

const glyphs: Readonly<Record<BarLook, GlyphName | undefined>> = {
  option: 'unsure',
  confirmed: undefined,
  'due-in': 'arrives',
  'in-house': 'house',
  'due-out': 'leaves',
  'checked-out': 'done',
  'no-show': 'nobody',
  cancelled: 'cancelled',
};

export function barClasses(bar: RackBar, today: HotelDay, width: number): string {
  const { marks } = bar;
  const freedom = freedomOf(bar);
  return [
    'cell bar',
    lookOf(bar, today),
    width < TINY && 'tiny',
    width < SHORT && 'short',
    bar.from !== bar.arrival && 'from-other',
    bar.to !== bar.departure && 'to-other',
    marks.pending && 'pending',
    marks.conflict && 'conflict',
    (freedom.arrival || freedom.departure) && 'grips',
    !freedom.arrival && 'fixed-start',
    !freedom.departure && 'fixed-end',
  ]
    .filter((name) => name !== false)
    .join(' ');
}

/** The inside of a bar: sign of its status, guest, party, and at the end what still needs someone. */
export function barContent(bar: RackBar, today: HotelDay, width: number): TemplateResult {
  if (width < TINY) return tinyContent(bar, today);
  const sign = signOf(bar, today);
  return html`<span class="label"
      >${sign ? glyph(sign) : nothing}<bdi class="guest">${bar.guest}</bdi
      >${width < ROOM_FOR_PARTY ? nothing : partyView(bar)}</span
    ><span class="marks">${marksView(bar)}</span>`;
}

export function lookWords(bar: RackBar, today: HotelDay): string {
  if (bar.status === 'reserved' && bar.arrival < today) return rackWords.overdueIn;
  if (bar.status === 'in-house' && bar.departure < today) return rackWords.overdueOut;
  return rackWords.looks[lookOf(bar, today)];
}

export function nameOfBar(bar: RackBar, place: string, today: HotelDay, locale: string): string {
  return barName(bar, place, lookWords(bar, today), locale);
}

export function signOf(bar: RackBar, today: HotelDay): GlyphName | undefined {
  const isLate =
    (bar.status === 'reserved' && bar.arrival < today) || (bar.status === 'in-house' && bar.departure < today);
  return isLate ? 'late' : glyphs[lookOf(bar, today)];
}

export function countMarks({ marks, doNotMove }: RackBar): number {
  return [marks.pending, marks.conflict, marks.atRisk, doNotMove].filter((isOn) => isOn === true).length;
}

function marksView({ marks, doNotMove }: RackBar) {
  return html`${doNotMove ? glyph('lock') : nothing}${marks.atRisk ? html`<span class="badge warn">${glyph('risk')}</span>` : nothing}${
    marks.conflict ? html`<span class="badge bad">${glyph('warning')}</span>` : nothing
  }${marks.pending ? glyph('pending') : nothing}`;
}

// One night at eight weeks is some twenty pixels: the worst news, else the sign, else as much of the name as there is.
function tinyContent(bar: RackBar, today: HotelDay) {
  const { marks } = bar;
  if (marks.conflict) return html`<span class="badge bad">${glyph('warning')}</span>`;
  if (marks.atRisk) return html`<span class="badge warn">${glyph('risk')}</span>`;
  if (marks.pending) return glyph('pending');
  const sign = signOf(bar, today);
  return sign ? glyph(sign) : html`<bdi class="guest">${bar.guest}</bdi>`;
}

// The number is written by the style sheet: to a screen reader the cell says "2 adults, 1 child" instead.
function partyView({ party: { adults, children, infants } }: RackBar) {
  const small = children + infants;
  return html`<span class="party" data-party=${small > 0 ? `${adults}+${small}` : adults}>${glyph('person')}</span>`;
}
