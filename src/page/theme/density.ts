/** How tall a row of the chart is. Remembered per device. */
export type Density = 'comfortable' | 'normal' | 'compact';

/** CSS pixels at a root font of 16 px; a larger font makes them taller. Bars are 6 px lower (compact: 4), never under 24. */
export const rowHeights: Readonly<Record<Density, number>> = { comfortable: 40, normal: 32, compact: 28 };

/** With a finger nothing is lower than this, whatever the density says. */
export const touchRowHeight = 48;
