import { expect, test } from 'vitest';
import { fold } from '#read-models/guest-search/fold.ts';

test.each([
  ['García', 'garcia'],
  ['Łukasz', 'lukasz'],
  ['Đorđević', 'dordevic'],
  ['Ødegaard', 'odegaard'],
  ['Weiß', 'weiss'],
  ['STRASSE ẞ', 'strasse ss'],
  ['Æsa Œuvre', 'aesa oeuvre'],
  ['Þórður Guðrún', 'thordur gudrun'],
  ['Ħal Ŋata', 'hal nata'],
  ['Işıl İnan', 'isil inan'],
  ['Nguyễn', 'nguyen'],
  ['王小明', '王小明'],
])('%s is found by typing %s', (written, typed) => {
  expect(fold(written)).toBe(typed);
  expect(fold(fold(written))).toBe(typed);
});
