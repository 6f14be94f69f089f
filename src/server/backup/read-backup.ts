import { createHash, type Hash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  BackupUnusable,
  type BackupEnd,
  type BackupHeader,
  type BackupRow,
  type BackupTable,
} from './backup-format.ts';

export type BackupPart =
  | { readonly part: 'header'; readonly header: BackupHeader }
  | { readonly part: 'table'; readonly table: BackupTable }
  | { readonly part: 'row'; readonly row: BackupRow }
  /** Told only when every line before it is as it was written. */
  | { readonly part: 'end'; readonly end: BackupEnd };

/** A line longer than this is none of ours. */
const LINE_LENGTH_MAX = 32 * 1024 * 1024;

/** Reads a backup part by part. Throws BackupUnusable for whatever is not whole; what came before is not to be kept then. */
export async function* readBackup(file: Readable): AsyncGenerator<BackupPart> {
  const reader = new PartReader();
  for await (const line of linesOf(file)) yield reader.read(line);
  if (!reader.isComplete) throw new BackupUnusable('The backup ends too early.');
}

class PartReader {
  isComplete = false;
  readonly #hash: Hash = createHash('sha256');
  #rows = 0;
  #lines = 0;

  read(line: string): BackupPart {
    if (this.isComplete) throw new BackupUnusable('There is something behind the end of the backup.');
    const value = parseLine(line);
    this.#lines += 1;
    if (this.#lines === 1) this.#mustBeHeader(value);
    if (isEnd(value)) return this.#end(value);
    this.#hash.update(`${line}\n`);
    if (this.#lines === 1) return { part: 'header', header: value as BackupHeader };
    if (!Array.isArray(value)) return { part: 'table', table: value as BackupTable };
    this.#rows += 1;
    return { part: 'row', row: value as BackupRow };
  }

  #mustBeHeader(value: unknown): void {
    const { format, version } = (value ?? {}) as Partial<BackupHeader>;
    if (format !== BACKUP_FORMAT) throw new BackupUnusable('This is not a backup of Keyrack.');
    if (version !== BACKUP_VERSION) throw new BackupUnusable(`The backup is of version ${version}. Please update.`);
  }

  #end(end: BackupEnd): BackupPart {
    if (end.rows !== this.#rows || end.sha256 !== this.#hash.digest('hex')) {
      throw new BackupUnusable('The backup was changed or damaged: its checksum does not fit.');
    }
    this.isComplete = true;
    return { part: 'end', end };
  }
}

function isEnd(value: unknown): value is BackupEnd {
  return typeof value === 'object' && value !== null && 'end' in value;
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new BackupUnusable('The backup is damaged.');
  }
}

async function* linesOf(file: Readable): AsyncGenerator<string> {
  const unpacked = createGunzip();
  file.on('error', (error) => unpacked.destroy(error));
  unpacked.on('close', () => file.destroy());
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for await (const chunk of file.pipe(unpacked)) {
      const lines = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > LINE_LENGTH_MAX) throw new BackupUnusable('The backup is damaged.');
      yield* lines;
    }
  } catch (error) {
    // Of zlib: not a gzip file, or one that was cut off or changed.
    if ((error as { readonly code?: string }).code?.startsWith('Z_'))
      throw new BackupUnusable('The backup is damaged.');
    throw error;
  }
  if (rest !== '') throw new BackupUnusable('The backup ends too early.');
}
