export type PlainList = readonly unknown[];
export type PlainRecord = Readonly<Record<string, unknown>>;

export function isList(value: unknown): value is PlainList {
  return Array.isArray(value);
}

export function isRecord(value: unknown): value is PlainRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Only what the record itself says: ids are field names too, and one may be called like something every object has. */
export function fieldOf(record: PlainRecord, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
