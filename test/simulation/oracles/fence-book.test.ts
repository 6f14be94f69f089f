import { expect, test } from 'vitest';
import { FenceBook } from './fence-book.ts';

const [first, second] = [{}, {}];

test('tabs that take turns are well', () => {
  const book = new FenceBook();
  book.taken(1, first);
  book.wrote('apply', { fence: 1, tab: first, latest: book.latest });
  book.taken(2, second);
  book.wrote('apply', { fence: 2, tab: second, latest: book.latest });
  expect(book.objections).toEqual([]);
});

test('a tab that was overtaken and writes, one that writes as another, and a fence that is given twice are told', () => {
  const book = new FenceBook();
  book.taken(1, first);
  book.taken(2, second);
  book.wrote('apply', { fence: 1, tab: first, latest: book.latest });
  book.wrote('follow', { fence: 2, tab: first, latest: book.latest });
  book.taken(2, first);
  expect(book.objections).toHaveLength(3);
});
