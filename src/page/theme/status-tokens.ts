/** One status of a stay or a room in one colour scheme: what fills it, what is written on it, what frames it. */
export type StatusColors = { readonly fill: string; readonly text: string; readonly edge: string };
export type StatusToken = { readonly light: StatusColors; readonly dark: StatusColors };

const colors = (fill: string, text: string, edge: string): StatusColors => ({ fill, text, edge });

/**
 * Saturated needs someone today, pale is the future, grey is the past. Colour never stands alone: every status also has
 * a glyph, an edge or a hatch. test/page/theme measures each pair (text 4.5, edge against the grid 3).
 */
export const statusTokens = {
  option: { light: colors('#fbf2d0', '#4e3a06', '#916a00'), dark: colors('#362d15', '#f4e8bb', '#c8a747') },
  confirmed: { light: colors('#cce8ff', '#00346c', '#1762b6'), dark: colors('#183356', '#d4ebff', '#549de5') },
  'due-in': { light: colors('#0961bb', '#ffffff', '#013e8b'), dark: colors('#3689dd', '#06101c', '#8cc3fc') },
  'in-house': { light: colors('#156f41', '#ffffff', '#004a27'), dark: colors('#43a96e', '#031108', '#80dba2') },
  'due-out': { light: colors('#bdf0cd', '#003e20', '#156f41'), dark: colors('#123923', '#c9f4d7', '#43a96e') },
  'checked-out': { light: colors('#e6e8eb', '#4a4d53', '#7d8086'), dark: colors('#292b2f', '#cbced3', '#777a80') },
  'no-show': { light: colors('#ffdedb', '#791a18', '#be2323'), dark: colors('#4e201e', '#ffdedb', '#f2716a') },
  cancelled: { light: colors('#f5f5f5', '#5d5d5d', '#808080'), dark: colors('#1f1f1f', '#aeaeae', '#7a7a7a') },
  block: { light: colors('#ecddff', '#4f2176', '#8048b6'), dark: colors('#3c2753', '#efe0ff', '#b98cea') },
  'out-of-order': { light: colors('#50453d', '#ffffff', '#30271f'), dark: colors('#928373', '#0d0602', '#c4b4a3') },
  conflict: { light: colors('#bb0916', '#ffffff', '#830005'), dark: colors('#e9504d', '#160605', '#ffa59d') },
} as const satisfies Record<string, StatusToken>;

export type StatusName = keyof typeof statusTokens;
