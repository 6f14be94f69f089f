import { expect, test } from 'vitest';
import { currentOf } from '#page/shell/current-of.ts';

test('the navigation says where one is, and of what that is a part', () => {
  expect(currentOf('settings', 'settings')).toBe('page');
  expect(currentOf('settings', 'staff')).toBe('true');
  expect(currentOf('reports', 'forecast')).toBe('true');
  expect(currentOf('rack', 'staff')).toBeUndefined();
});
