import { expect, test } from 'vitest';
import { statusTokens } from '#page/theme/status-tokens.ts';

// What lies behind a bar: the surface of the chart.
const grid = { light: '#ffffff', dark: '#1e2125' } as const;

const channel = (value: number) => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const luminance = (color: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(color.slice(at, at + 2), 16)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string) => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((left, right) => right - left);
  return (light + 0.05) / (dark + 0.05);
};
const all = Object.entries(statusTokens).flatMap(([name, token]) =>
  (['light', 'dark'] as const).map((scheme) => ({ name, scheme, ...token[scheme] })),
);

test.each(all)('$name ($scheme) can be read on its bar', ({ text, fill }) => {
  expect(contrast(text, fill)).toBeGreaterThanOrEqual(4.5);
});

test.each(all)('$name ($scheme) stands out from the grid', ({ edge, scheme }) => {
  expect(contrast(edge, grid[scheme])).toBeGreaterThanOrEqual(3);
});
