/** What keeps this device from storing, when an error of IndexedDB is the reason; undefined: the error is a bug. */
export function storageTrouble(error: unknown): 'storage-full' | 'storage-lost' | undefined {
  const names = errorNames(error);
  if (names.includes('QuotaExceededError')) return 'storage-full';
  return names.some((name) => LOST.has(name)) ? 'storage-lost' : undefined;
}

/** The database was closed, deleted, never opened, or its disk does not answer. */
const LOST = new Set([
  'AbortError',
  'DatabaseClosedError',
  'InvalidStateError',
  'MissingAPIError',
  'OpenFailedError',
  'TimeoutError',
  'TransactionInactiveError',
  'UnknownError',
  'DataError',
  'NotFoundError',
  'SecurityError',
  'VersionError',
]);

/** Dexie wraps what IndexedDB says, sometimes twice. */
function errorNames(error: unknown): readonly string[] {
  if (!(error instanceof Error) && !(error instanceof DOMException)) return [];
  const { inner, failures } = error as { inner?: unknown; failures?: readonly unknown[] };
  return [error.name, ...errorNames(inner), ...(failures ?? []).flatMap(errorNames)];
}
