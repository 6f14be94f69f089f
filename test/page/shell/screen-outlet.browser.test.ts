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

test('a screen that fails says so and the next screen works: never a blank page', async () => {
  const place = document.createElement('div');
  const provider = new ContextProvider(place, { context: hotelContext, initialValue: hotel as never });
  expect(provider.value).toBeDefined();
  const outlet = document.createElement('screen-outlet');
  outlet.place = placeOf(new URL('/today', location.origin));
  place.append(outlet);
  document.body.append(place);
  const alert = () => outlet.shadowRoot?.querySelector('[role=alert]')?.textContent ?? '';
  await expect.poll(alert, { timeout: 20_000 }).toContain('This screen has failed.');
  outlet.place = placeOf(new URL('/find', location.origin));
  await outlet.updateComplete;
  expect(alert()).toBe('');
  expect(outlet.shadowRoot?.querySelector('find-screen')).not.toBeNull();
});
