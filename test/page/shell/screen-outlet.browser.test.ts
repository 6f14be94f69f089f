import { ContextProvider } from '@lit/context';
import { NEVER } from 'rxjs';
import { hotelContext } from '#page/client/hotel-context.ts';
import { placeOf } from '#page/shell/places.ts';
import '#page/shell/screen-outlet.ts';
import { expect, test } from 'vitest';

const brokenToday = { asOf: { businessDate: 20_000 }, value: { arrivals: undefined } };
const card = { asOf: {}, value: { businessDate: 20_000, rooms: [], roomTypes: [], staff: [] } };

/** A hotel whose answers make the Today screen fail while it renders. */
const hotel = {
  watch: (name: string) => ({
    subscribe: ({ next }: { next: (answer: unknown) => void }) => {
      if (name === 'Hotel') next(card);
      if (name === 'Today') next(brokenToday);
      return { unsubscribe: () => undefined };
    },
  }),
  watchSync: () => NEVER,
};

function outletAt(path: string) {
  const place = document.createElement('div');
  const provider = new ContextProvider(place, { context: hotelContext, initialValue: hotel as never });
  expect(provider.value).toBeDefined();
  const outlet = document.createElement('screen-outlet');
  outlet.place = placeOf(new URL(path, location.origin));
  place.append(outlet);
  document.body.append(place);
  return outlet;
}

test('who types on a screen before it has settled goes on typing there', async () => {
  const outlet = outletAt('/find');
  await outlet.updateComplete;
  const field = document.createElement('input');
  outlet.shadowRoot?.querySelector('#screen')?.append(field);
  const settling = outlet.focusScreen();
  field.focus();
  await settling;
  expect(outlet.shadowRoot?.activeElement).toBe(field);
});

test('a screen that nobody works on yet gets the keyboard', async () => {
  const outlet = outletAt('/nowhere');
  await outlet.focusScreen();
  expect(outlet.shadowRoot?.activeElement?.id).toBe('screen');
});

test('a screen that fails says so and the next screen works: never a blank page', async () => {
  const outlet = outletAt('/today');
  const alert = () => outlet.shadowRoot?.querySelector('[role=alert]')?.textContent ?? '';
  await expect.poll(alert, { timeout: 20_000 }).toContain('This screen has failed.');
  outlet.place = placeOf(new URL('/find', location.origin));
  await outlet.updateComplete;
  expect(alert()).toBe('');
  expect(outlet.shadowRoot?.querySelector('find-screen')).not.toBeNull();
});

test('a place that somebody may not open says its name, why, and the way to one that is theirs', async () => {
  const outlet = outletAt('/cashier');
  outlet.refusal = 'Only managers may see bills.';
  outlet.wayBack = { place: 'housekeeping', href: '/housekeeping', label: 'Housekeeping', icon: 'housekeeping' };
  await outlet.updateComplete;
  const screen = outlet.shadowRoot?.querySelector('#screen');
  expect(screen?.querySelector('h1')?.textContent).toBe('Cashier');
  expect(screen?.textContent).toContain('Only managers may see bills.');
  const way = screen?.querySelector('a');
  expect([way?.textContent, way?.getAttribute('href')]).toEqual(['Go to Housekeeping', '/housekeeping']);
  expect(screen?.querySelector('cashier-screen')).toBeNull();
});
