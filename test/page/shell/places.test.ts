import { placeOf } from '#page/shell/places.ts';
import { expect, test } from 'vitest';

const at = (path: string) => placeOf(new URL(path, 'https://desk.example'));

test('the app opens on the rack', () => {
  expect(at('/').name).toBe('rack');
  expect(at('/rack/').name).toBe('rack');
});

test('a link to a stay shows it beside the rack', () => {
  expect(at('/reservations/01a2-7e')).toMatchObject({ name: 'rack', open: '01a2-7e' });
});

test('any place can have a stay open beside it', () => {
  expect(at('/today?open=abc')).toMatchObject({ name: 'today', open: 'abc' });
  expect(at('/today').open).toBeUndefined();
});

test('an address that means nothing says so instead of showing something else', () => {
  expect(at('/invoices').name).toBe('nowhere');
});

test('a folio has an address, and its statement on paper another', () => {
  expect(at('/folios/01a2-7e')).toMatchObject({ name: 'folio', about: '01a2-7e' });
  expect(at('/print/folios/01a2-7e')).toMatchObject({ name: 'print-folio', about: '01a2-7e' });
  expect(at('/print/invoices/01a2-7e?folio=x')).toMatchObject({ name: 'print-invoice', about: '01a2-7e' });
});
