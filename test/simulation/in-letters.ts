export const inLetters = (left: string, right: string): number => (left < right ? -1 : Number(left > right));
