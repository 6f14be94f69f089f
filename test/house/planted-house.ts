import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const worlds = [
  'domain',
  'contract',
  'read-models',
  'importing',
  'worker',
  'page',
  'service-worker',
  'server',
  'tools',
] as const;
export type World = (typeof worlds)[number];

const configs = [
  'package.json',
  'tsconfig.json',
  'oxlint.config.mjs',
  'src/tsconfig.base.json',
  'src/app-version.d.ts',
];

// A copy of this house's walls around a few bare files, away from the real tree: planting there disturbs nobody, and
// the result does not depend on what stands in the real tree today.
export class PlantedHouse {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'keyrack-walls-')));

  constructor() {
    for (const file of [...configs, ...worlds.map((world) => `src/${world}/tsconfig.json`), 'test/tsconfig.json']) {
      mkdirSync(dirname(join(this.root, file)), { recursive: true });
      copyFileSync(file, join(this.root, file));
    }
    // Linked one by one, so that build caches written below node_modules stay in the copy.
    mkdirSync(join(this.root, 'node_modules'));
    for (const name of readdirSync('node_modules').filter((entry) => entry !== '.cache')) {
      symlinkSync(resolve('node_modules', name), join(this.root, 'node_modules', name));
    }
    for (const folder of [...worlds.map((world) => `src/${world}`), 'test']) {
      this.plant(`${folder}/stub.ts`, 'export const stub = 1;\n');
    }
  }

  plant(file: string, code: string): void {
    mkdirSync(dirname(join(this.root, file)), { recursive: true });
    writeFileSync(join(this.root, file), code);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  // File → the rules it breaks.
  lint(): { readonly checked: number; readonly broken: ReadonlyMap<string, readonly string[]> } {
    return lint(this.root);
  }

  buildTypes(): string {
    return this.tsc('-b');
  }

  // File → the compiler's codes. One world at a time, against the declarations of a clean build, so that a broken
  // world does not hide the next one.
  check(folder: string): ReadonlyMap<string, readonly string[]> {
    const found = [...this.tsc('-p', folder).matchAll(/^(\S+?)\(\d+,\d+\): error (TS\d+)/gm)];
    return grouped(found.map(([, file, code]) => [file ?? '', code ?? '']));
  }

  private tsc(...args: readonly string[]): string {
    const { stdout, stderr } = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), ...args], {
      cwd: this.root,
      encoding: 'utf8',
    });
    return stdout + stderr;
  }
}

type LintReport = {
  readonly number_of_files: number;
  readonly diagnostics: readonly { code: string; filename: string }[];
};

export function lint(root: string): {
  readonly checked: number;
  readonly broken: ReadonlyMap<string, readonly string[]>;
} {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('node_modules/oxlint/bin/oxlint'), '-c', 'oxlint.config.mjs', '--format', 'json'],
    { cwd: root, encoding: 'utf8', maxBuffer: 1e8 },
  );
  if (!stdout.startsWith('{')) throw new Error(`oxlint did not report: ${stdout}${stderr}`);
  const report = JSON.parse(stdout) as LintReport;
  const broken = grouped(report.diagnostics.map(({ filename, code }) => [filename.replaceAll('\\', '/'), code]));
  return { checked: report.number_of_files, broken };
}

function grouped(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [file, code] of pairs) groups.set(file, [...(groups.get(file) ?? []), code]);
  return groups;
}
