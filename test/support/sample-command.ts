import { readFileSync } from 'node:fs';
import type { CommandType, HotelCommand } from '#domain/hotel.ts';

const known = new Map<CommandType, HotelCommand>();

/** A command of every kind, as hotels have them on disk. */
export function sampleCommand(type: CommandType): HotelCommand {
  const file = new URL(`../stored-commands/${type}.json`, import.meta.url);
  const sample = known.get(type) ?? (JSON.parse(readFileSync(file, 'utf8')) as HotelCommand);
  known.set(type, sample);
  return sample;
}
