import { afterAll, beforeAll, expect, test } from 'vitest';
import { PlantedHouse, lint, worlds } from './planted-house.ts';
import { legal, plants } from './plants.ts';

let house: PlantedHouse;
let lintBroken: ReadonlyMap<string, readonly string[]>;
const typesBroken = new Map<string, readonly string[]>();
const before = {
  lint: new Map<string, readonly string[]>() as ReadonlyMap<string, readonly string[]>,
  checked: 0,
  types: '',
};

beforeAll(() => {
  house = new PlantedHouse();
  for (const { file, code } of legal) house.plant(file, code);
  const clean = house.lint();
  Object.assign(before, { lint: clean.broken, checked: clean.checked, types: house.buildTypes() });

  // The compiler's plants go first and alone: a planted package would bring its own globals (node's, say) into a world.
  for (const { file, code } of plants.filter((plant) => plant.types)) house.plant(file, code);
  for (const world of worlds) {
    for (const [file, codes] of house.check(`src/${world}`)) typesBroken.set(file, codes);
  }
  for (const { file, code } of plants) house.plant(file, code);
  lintBroken = house.lint().broken;
}, 120_000);

afterAll(() => house.remove());

test('a house without violations passes both walls', () => {
  expect([...before.lint]).toEqual([]);
  expect(before.types).toBe('');
});

test('the linter looked at every file it was given', () => {
  expect(before.checked).toBeGreaterThanOrEqual(legal.length + worlds.length);
});

test('the linter looks at the real tree', () => {
  expect(lint('.').checked).toBeGreaterThan(50);
});

test.each(plants.filter((plant) => plant.lint !== undefined))('oxlint stops $file', ({ file, lint: rule }) => {
  expect(lintBroken.get(file) ?? []).toContain(rule);
});

test.each(plants.filter((plant) => plant.types))('tsc stops $file', ({ file }) => {
  expect(typesBroken.get(file) ?? []).not.toEqual([]);
});
