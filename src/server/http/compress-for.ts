import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Below this a compressed answer saves no packet. */
const SMALLEST = 1_000;
/** Smaller and faster than gzip at 6; levels above cost far more than they save (server.md section 6). */
const BROTLI_QUALITY = 4;

export type Compressed = { readonly body: string | Buffer; readonly encoding: 'br' | 'gzip' | undefined };

/** The text as the client wants it. Off the event loop: it costs milliseconds. */
export async function compressFor(acceptEncoding: string | undefined, text: string): Promise<Compressed> {
  const accepted = acceptEncoding ?? '';
  if (text.length < SMALLEST) return { body: text, encoding: undefined };
  if (/\bbr\b/.test(accepted)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY };
    return { body: await promisify(brotliCompress)(text, { params }), encoding: 'br' };
  }
  if (/\bgzip\b/.test(accepted)) return { body: await promisify(gzip)(text), encoding: 'gzip' };
  return { body: text, encoding: undefined };
}
