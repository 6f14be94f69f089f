import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { backupLines, type BackupSource } from './backup-lines.ts';

/** Some lines at once: a chunk for each would cost more than the rest. */
const CHUNK_LENGTH = 64 * 1024;

/** The backup as the bytes of its file. Ends with an error where it could not be made whole; half a file is none. */
export function backupStream(source: BackupSource): Readable {
  const lines = Readable.from(chunks(backupLines(source)));
  const gzip = createGzip();
  lines.on('error', (error) => gzip.destroy(error));
  gzip.on('close', () => lines.destroy());
  return lines.pipe(gzip);
}

async function* chunks(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let chunk = '';
  for await (const line of lines) {
    chunk += line;
    if (chunk.length < CHUNK_LENGTH) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}
