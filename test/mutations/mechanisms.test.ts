import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MECHANISMS } from './mechanisms.ts';

test.each(MECHANISMS)('$name: the mechanism stands where the list of mutations looks for it', (mechanism) => {
  const places = readFileSync(mechanism.file, 'utf8').split(mechanism.from).length - 1;
  expect(places, `${mechanism.file} has it ${places} times`).toBe(1);
  for (const path of mechanism.noticedBy) expect(existsSync(path), path).toBe(true);
});
