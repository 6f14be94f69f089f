/** How many cells of an expected table a table has, how many of them are equal, and where the others stand. */
export type Comparison = { readonly compared: number; readonly equal: number; readonly differences: readonly string[] };

/** Compares two CSV tables without quoted line ends, cell by cell: a row or a cell too few or too many is a difference. */
export function compareCells(actual: string, expected: string): Comparison {
  const rows = cellsOf(expected);
  const ours = cellsOf(actual);
  const [columns = []] = rows;
  const differences: string[] = [];
  let compared = 0;
  for (let row = 1; row < Math.max(rows.length, ours.length); row += 1) {
    for (const [column, name] of columns.entries()) {
      compared += 1;
      const [wanted, got] = [rows[row]?.[column], ours[row]?.[column]];
      if (wanted !== got)
        differences.push(`line ${row + 1}, ${name}: ${got ?? 'nothing'} instead of ${wanted ?? 'nothing'}`);
    }
  }
  return { compared, equal: compared - differences.length, differences };
}

function cellsOf(csv: string): readonly (readonly string[])[] {
  return csv
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
}
