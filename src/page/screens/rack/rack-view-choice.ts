import type { RoomTypeId } from '#domain/kernel/identifiers.ts';
import { keepChoice, readChoice } from '#page/client/kept-choice.ts';
import type { Density } from '#page/theme/density.ts';
import { zooms, type Zoom } from './rack-events.ts';

/** How this device likes to see the rack. */
export type RackViewChoice = {
  readonly zoom: Zoom;
  readonly density: Density;
  readonly showGhosts: boolean;
  readonly collapsed: readonly RoomTypeId[];
};

const usual: RackViewChoice = { zoom: 14, density: 'normal', showGhosts: false, collapsed: [] };

export function readRackView(): RackViewChoice {
  try {
    const kept = { ...usual, ...(JSON.parse(readChoice('rack-view') ?? '{}') as Partial<RackViewChoice>) };
    return zooms.includes(kept.zoom) ? kept : usual;
  } catch {
    return usual;
  }
}

export function keepRackView({ zoom, density, showGhosts, collapsed }: RackViewChoice): void {
  keepChoice('rack-view', JSON.stringify({ zoom, density, showGhosts, collapsed }));
}
