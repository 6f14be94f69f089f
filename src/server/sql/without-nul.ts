/** The one character that PostgreSQL has no place for becomes its picture, which says that it was there. */
export function withoutNul<Value>(value: Value): Value | string {
  return typeof value === 'string' ? value.replaceAll('\0', '\u2400') : value;
}
