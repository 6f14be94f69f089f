import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// Commands name the clerk's task. A name that only says "a field got a value" hides the task, so it is not a command.
const valueSetting = /^(?:Set(?!Up)|Update|Save|Edit|Modify|Upsert)[A-Z]|^Change\w*Status$/;

const domainFiles = readdirSync('src/domain', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);
const stored = domainFiles.flatMap((file) =>
  [...readFileSync(join('src/domain', file), 'utf8').matchAll(/readonly type: '(\w+)'/g)].map(([, name]) => name ?? ''),
);

test('the domain has commands and events to look at', () => {
  expect(stored.length).toBeGreaterThan(20);
});

test('no command or event is named after setting a value', () => {
  expect(stored.filter((name) => valueSetting.test(name))).toEqual([]);
});

test.each(['SetRoomStatus', 'UpdateGuest', 'SaveBooking', 'ChangeStayStatus'])('%s would be noticed', (name) => {
  expect(name).toMatch(valueSetting);
});

test.each(['SetUpHotel', 'ChangeStayDates', 'SettleFolio'])('%s is a task', (name) => {
  expect(name).not.toMatch(valueSetting);
});
