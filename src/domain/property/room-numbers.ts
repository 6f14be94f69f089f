const ROOMS_PER_PATTERN_MAX = 500;

/**
 * '101–112, 201-212, 3A' → the room numbers it means, in order and each once. A range counts up its last digits and keeps
 * leading zeros and a common prefix ('B01–B12'). Undefined for a pattern that means nothing, or more than 500 rooms.
 */
export function parseRoomNumbers(pattern: string): readonly string[] | undefined {
  const parts = pattern.split(',').map((part) => part.trim());
  const numbers = new Set<string>();
  for (const part of parts) {
    const range = parseRange(part);
    if (!range || numbers.size + range.length > ROOMS_PER_PATTERN_MAX) return undefined;
    for (const number of range) numbers.add(number);
  }
  return [...numbers];
}

function parseRange(part: string): readonly string[] | undefined {
  const single = /^[\p{L}\d][\p{L}\d ./]*$/u.test(part);
  const range = /^(?<prefix>\p{L}*)(?<first>\d+)\s*[-–—]\s*(?<prefixAgain>\p{L}*)(?<last>\d+)$/u.exec(part)?.groups;
  if (!range) return single ? [part] : undefined;
  const { prefix = '', first = '', prefixAgain = '', last = '' } = range;
  if (prefixAgain !== '' && prefixAgain !== prefix) return undefined;
  const from = Number(first);
  const to = Number(last);
  if (to < from || to - from >= ROOMS_PER_PATTERN_MAX) return undefined;
  return Array.from({ length: to - from + 1 }, (_, index) => prefix + String(from + index).padStart(first.length, '0'));
}
