import type { PieceStore } from '#worker/sync/begin/page-source.ts';

/** What a new device has fetched of the server's pages, and what a test wants to see of it. */
export function memoryPieces(): PieceStore & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    have: async (hashes) => new Set(hashes.filter((hash) => kept.has(hash))),
    keep: async (pieces) => pieces.forEach(({ hash, packed }) => kept.set(hash, packed)),
    read: async (hashes) => hashes.flatMap((hash) => (kept.has(hash) ? [{ hash, packed: kept.get(hash) ?? '' }] : [])),
  };
}
