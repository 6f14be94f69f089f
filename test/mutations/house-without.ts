import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Mechanism } from './mechanism.ts';

const LEFT_OUT = new Set(['node_modules', 'dist', 'data', '.git']);

/** A copy of the house in which one mechanism at a time can be missing; the house itself is never touched. */
export class HouseWithout {
  readonly folder = mkdtempSync(join(tmpdir(), 'keyrack-mutations-'));

  constructor() {
    cpSync('.', this.folder, { recursive: true, filter: (path) => !LEFT_OUT.has(basename(path)) });
    symlinkSync(resolve('node_modules'), join(this.folder, 'node_modules'));
  }

  /** Runs with the mechanism taken away, and puts it back whatever happens. */
  without<Answer>({ file, from, to, name }: Mechanism, run: () => Answer): Answer {
    const path = join(this.folder, file);
    const whole = readFileSync(path, 'utf8');
    // A function: a replacement text with $ in it would mean something else.
    const mutated = whole.replace(from, () => to);
    if (mutated === whole) throw new Error(`${name}: ${file} does not contain ${from}`);
    writeFileSync(path, mutated);
    try {
      return run();
    } finally {
      writeFileSync(path, whole);
    }
  }

  tearDown(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
