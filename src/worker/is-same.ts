/** Whether two plain values say the same. A field that is undefined is a field that is not there: JSON knows no other. */
export function isSame(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  const fields = (value: object) => value as Readonly<Record<string, unknown>>;
  for (const name of names) if (!isSame(fields(left)[name], fields(right)[name])) return false;
  return true;
}
