import { worlds } from './planted-house.ts';
import type { World } from './planted-house.ts';

// One violation per wall. `lint` and `types` name who must catch it; where both are named, each must alone.
export type Plant = { readonly file: string; readonly code: string; readonly lint?: string; readonly types?: boolean };

export const contexts = [
  'kernel',
  'property',
  'staff',
  'business-day',
  'taxes',
  'rates',
  'guests',
  'housekeeping',
  'cleaning',
  'reservations',
  'folios',
  'stays',
  'logbook',
  'night-audit',
  'cases',
] as const;

const mayImport: Record<World, readonly string[]> = {
  domain: [],
  contract: ['domain'],
  'read-models': ['domain', 'contract'],
  importing: ['domain', 'contract'],
  worker: ['domain', 'contract', 'read-models', 'importing'],
  page: ['domain', 'contract'],
  'service-worker': ['domain', 'contract', 'read-models', 'importing', 'worker'],
  server: ['domain', 'contract', 'read-models', 'importing'],
  tools: [],
};

const restricted = 'eslint(no-restricted-imports)';
const importing = (from: string, name = 'stub') =>
  `import { ${name} } from '${from}';\nexport const planted = ${name};\n`;
const packageIn = (file: string, name: string): Plant => ({ file, lint: restricted, code: sideEffect(name) });
const sideEffect = (from: string) => `import '${from}';\nexport const planted = 1;\n`;

const bordersOf = (allowed: boolean) =>
  worlds.flatMap((from) =>
    [...worlds, 'test']
      .filter((to) => to !== from && mayImport[from].includes(to) === allowed)
      .map((to) => ({ file: `src/${from}/imports-${to}.ts`, code: importing(`#${to}/stub.ts`) })),
  );

const contextPairs = contexts.flatMap((earlier, rank) => contexts.slice(rank + 1).map((later) => ({ earlier, later })));

const borders: readonly Plant[] = bordersOf(false).map((plant) => ({ ...plant, lint: restricted, types: true }));

const domain: readonly Plant[] = [
  ...contextPairs.map(({ earlier, later }) => ({
    file: `src/domain/${earlier}/imports-${later}.ts`,
    code: importing(`../${later}/stub.ts`),
    lint: restricted,
  })),
  ...contexts.flatMap((context) =>
    [
      '../policies/stub.ts',
      '../settling/stub.ts',
      '../permissions/stub.ts',
      '../decide.ts',
      '../settle.ts',
      '../evolve.ts',
    ].map((door, number) => ({
      file: `src/domain/${context}/knocks-${number}.ts`,
      code: importing(door),
      lint: restricted,
    })),
  ),
  { file: 'src/domain/kernel/sees-hotel.ts', code: importing('../hotel.ts'), lint: restricted },
  { file: 'src/domain/stays/by-alias.ts', code: importing('#domain/rates/stub.ts'), lint: restricted },
  packageIn('src/domain/uses-package.ts', 'uuid'),
  packageIn('src/domain/stays/uses-package.ts', 'rxjs'),
  packageIn('src/contract/uses-package.ts', 'dexie'),
  packageIn('src/contract/uses-vite.ts', 'vite'),
  packageIn('src/read-models/uses-package.ts', 'valibot'),
  packageIn('src/importing/uses-package.ts', 'papaparse'),
  packageIn('src/importing/uses-node.ts', 'node:fs'),
  ...['domain', 'domain/stays', 'read-models', 'importing'].flatMap((folder): Plant[] => [
    {
      file: `src/${folder}/asks-date.ts`,
      code: 'export const planted = () => Date.now();\n',
      lint: 'eslint(no-restricted-globals)',
    },
    {
      file: `src/${folder}/makes-date.ts`,
      code: 'export const planted = () => new Date();\n',
      lint: 'eslint(no-restricted-globals)',
    },
    {
      file: `src/${folder}/hides-date.ts`,
      code: 'export const planted = () => globalThis.Date.now();\n',
      lint: 'eslint(no-restricted-properties)',
    },
    {
      file: `src/${folder}/throws-dice.ts`,
      code: 'export const planted = () => Math.random();\n',
      lint: 'eslint(no-restricted-properties)',
    },
  ]),
];

const packages: readonly Plant[] = [
  packageIn('src/page/uses-dexie.ts', 'dexie'),
  packageIn('src/page/uses-papaparse.ts', 'papaparse'),
  packageIn('src/page/uses-ical.ts', 'ical.js'),
  packageIn('src/page/uses-node.ts', 'node:fs'),
  packageIn('src/worker/uses-node.ts', 'node:fs'),
  packageIn('src/worker/uses-lit.ts', 'lit'),
  packageIn('src/worker/uses-fastify.ts', 'fastify'),
  packageIn('src/service-worker/uses-node.ts', 'node:fs'),
  packageIn('src/service-worker/uses-lit.ts', 'lit'),
  packageIn('src/server/uses-lit.ts', 'lit'),
  packageIn('src/server/uses-dexie.ts', 'dexie'),
  packageIn('src/server/uses-comlink.ts', 'comlink'),
  ...[
    'comlink',
    'rxjs',
    'dexie',
    '@lit/context',
    '#contract/stub.ts',
    '#domain/stub.ts',
    '#page/stub.ts',
    '../client/stub.ts',
    '../screens/stub.ts',
  ].map((name, number) => packageIn(`src/page/components/reaches-${number}.ts`, name)),
  ...[
    'comlink',
    'rxjs',
    'dexie',
    '#domain/stub.ts',
    '#domain/stays/stub.ts',
    '#contract/stub.ts',
    '#page/client/stub.ts',
    '#page/screens/other/stub.ts',
    '../shell/stub.ts',
  ].map((name, number) => packageIn(`src/page/board/reaches-${number}.ts`, name)),
  ...['comlink', 'rxjs', 'dexie', '#page/screens/other/stub.ts', '../other/stub.ts', '#read-models/stub.ts'].map(
    (name, number) => packageIn(`src/page/screens/this/reaches-${number}.ts`, name),
  ),
];

const globals: readonly Plant[] = (
  [
    ['domain', 'document'],
    ['domain', 'fetch'],
    ['domain', 'console'],
    ['domain', 'setTimeout'],
    ['domain', 'crypto'],
    ['contract', 'window'],
    ['read-models', 'localStorage'],
    ['importing', 'fetch'],
    ['worker', 'document'],
    ['worker', 'process'],
    ['service-worker', 'document'],
    ['page', 'process'],
    ['server', 'document'],
    ['server', 'indexedDB'],
  ] as const
).map(([world, name]) => ({
  file: `src/${world}/global-${name}.ts`,
  code: `export const planted = ${name};\n`,
  types: true,
}));

const habits: readonly Plant[] = [
  { file: 'src/worker/a/b/climbs.ts', code: importing('../../stub.ts'), lint: restricted },
  { file: 'src/worker/a/barrel.ts', code: "export * from './leaf.ts';\n", lint: 'oxc(no-barrel-file)' },
  { file: 'src/worker/a/default.ts', code: 'export default 1;\n', lint: 'import(no-default-export)' },
  {
    file: 'src/worker/a/chicken.ts',
    code: "import { egg } from './egg.ts';\nexport const chicken = () => egg;\n",
    lint: 'import(no-cycle)',
  },
  {
    file: 'src/worker/a/egg.ts',
    code: "import { chicken } from './chicken.ts';\nexport const egg = () => chicken;\n",
    lint: 'import(no-cycle)',
  },
  {
    file: 'src/worker/a/console.ts',
    code: "export const planted = () => console.log('x');\n",
    lint: 'eslint(no-console)',
  },
  {
    file: 'src/worker/a/any.ts',
    code: 'export const planted = (x: any) => String(x);\n',
    lint: 'typescript(no-explicit-any)',
  },
  { file: 'src/worker/a/equal.ts', code: 'export const planted = (x: unknown) => x == 1;\n', lint: 'eslint(eqeqeq)' },
  {
    file: 'src/worker/a/floating.ts',
    code: 'const later = async () => 1;\nexport const planted = () => {\n  later();\n};\n',
    lint: 'typescript(no-floating-promises)',
  },
  {
    file: 'src/worker/a/long.ts',
    code: `export const planted = [\n${'  1,\n'.repeat(260)}];\n`,
    lint: 'eslint(max-lines)',
  },
  {
    file: 'src/worker/a/long-function.ts',
    code: `export function planted(x: number) {\n  let y = x;\n${'  y += x;\n'.repeat(52)}  return y;\n}\n`,
    lint: 'eslint(max-lines-per-function)',
  },
  {
    file: 'src/page/lit-mistake.ts',
    code: "import { LitElement, html } from 'lit';\nexport class Planted extends LitElement {\n  x = 0;\n  override render() {\n    this.x = 1;\n    return html``;\n  }\n}\n",
    lint: 'lit(no-this-assign-in-render)',
  },
  { file: 'src/worker/a/enum.ts', code: 'export enum Planted {\n  One,\n}\n', types: true },
  { file: 'src/worker/a/unchecked.ts', code: 'export const planted = (x: number[]): number => x[0];\n', types: true },
  { file: 'src/worker/a/optional.ts', code: 'export const planted: { a?: number } = { a: undefined };\n', types: true },
  {
    file: 'src/worker/a/override.ts',
    code: 'class A {\n  m() {}\n}\nexport class B extends A {\n  m() {}\n}\n',
    types: true,
  },
];

export const plants: readonly Plant[] = [...borders, ...domain, ...packages, ...globals, ...habits];

// What the walls must let through: everything legal stays silent, or the walls would only be noise.
export const legal: readonly Plant[] = [
  ...bordersOf(true),
  ...contexts.map((context) => ({ file: `src/domain/${context}/stub.ts`, code: 'export const stub = 1;\n' })),
  ...contextPairs.map(({ earlier, later }) => ({
    file: `src/domain/${later}/uses-${earlier}.ts`,
    code: importing(`../${earlier}/stub.ts`),
  })),
  ...['policies', 'settling', 'permissions'].map((folder) => ({
    file: `src/domain/${folder}/stub.ts`,
    code: importing('../cases/stub.ts'),
  })),
  ...['hotel', 'decide', 'settle', 'evolve'].map((door) => ({
    file: `src/domain/${door}.ts`,
    code: `import { planted } from './policies/stub.ts';\nexport const stub = planted;\n`,
  })),
  { file: 'src/contract/parses.ts', code: importing('valibot', 'string') },
  { file: 'src/importing/reads.ts', code: importing('uuid', 'v5') },
  { file: 'src/worker/a/leaf.ts', code: 'export const leaf = 1;\n' },
  { file: 'src/worker/stores.ts', code: importing('dexie', 'Dexie') },
  { file: 'src/page/client/stub.ts', code: importing('comlink', 'wrap') },
  { file: 'src/page/screens/other/stub.ts', code: sideEffect('#page/client/stub.ts') },
  { file: 'src/page/components/kernel-only.ts', code: importing('#domain/kernel/stub.ts') },
];
