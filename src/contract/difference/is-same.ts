import { fieldOf, isList, isRecord } from './plain.ts';

/** Whether two plain values say the same. A field that is undefined is a field that is not there: JSON knows no other. */
export function isSame(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (isList(left)) {
    return isList(right) && left.length === right.length && left.every((item, index) => isSame(item, right[index]));
  }
  if (!isRecord(left) || !isRecord(right)) return false;
  for (const name of Object.keys(left)) if (!isSame(left[name], fieldOf(right, name))) return false;
  for (const name of Object.keys(right)) {
    if (right[name] !== undefined && !Object.hasOwn(left, name)) return false;
  }
  return true;
}
