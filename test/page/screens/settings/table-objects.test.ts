import { tableObjects } from '#page/screens/settings/table-objects.ts';
import { expect, test } from 'vitest';

test('a program reads each row by the names of its columns', () => {
  const columns = ['room', 'type'];
  expect(tableObjects({ columns, rows: [['101', 'Single'], ['102']] })).toEqual([
    { room: '101', type: 'Single' },
    { room: '102', type: '' },
  ]);
});
