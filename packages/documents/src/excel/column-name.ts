/** The letters of a column, counted from 0: A, B, … Z, AA. */
export const columnName = (column: number): string =>
  (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) +
  String.fromCharCode('A'.charCodeAt(0) + (column % 26))
