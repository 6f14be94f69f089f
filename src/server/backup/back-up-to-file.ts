import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { BackupEnd } from './backup-format.ts';
import type { BackupSource } from './backup-lines.ts';
import { backupStream } from './backup-stream.ts';
import { readBackup } from './read-backup.ts';

/**
 * Writes a backup that is whole, or none: under another name until it has been read back. An older file of the same name is
 * replaced in one step.
 */
export async function backUpToFile(file: string, source: BackupSource, stop?: AbortSignal): Promise<BackupEnd> {
  const part = `${file}.part`;
  try {
    // Only its owner may read what guests are called.
    await pipeline(backupStream(source), createWriteStream(part, { mode: 0o600 }), ...(stop ? [{ signal: stop }] : []));
    await toDisk(part);
    const end = await checkBackup(part);
    await rename(part, file);
    return end;
  } finally {
    await rm(part, { force: true });
  }
}

/** Reads a backup to its end and answers with what it holds. Throws BackupUnusable where it is not whole. */
export async function checkBackup(file: string): Promise<BackupEnd> {
  let end: BackupEnd | undefined;
  for await (const found of readBackup(createReadStream(file))) if (found.part === 'end') ({ end } = found);
  // The reader has thrown where there is no end.
  return end as BackupEnd;
}

async function toDisk(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.sync();
  await handle.close();
}
