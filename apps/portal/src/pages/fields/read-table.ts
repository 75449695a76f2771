const delimiterOf = (header: string): string => {
  if (header.includes('\t')) return '\t';
  const count = (mark: string) => header.split(mark).length;
  return count(';') > count(',') ? ';' : ',';
};

/**
 * Reads a table copied from a spreadsheet (TSV) or a CSV file (RFC 4180; comma or semicolon): quoted cells may hold
 * delimiters, quotes and line breaks. Empty lines are left out.
 */
export const readTable = (text: string): string[][] => {
  const source = text.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n');
  const delimiter = delimiterOf(source.trimStart().split('\n', 1)[0] ?? '');
  const rows: string[][] = [];
  let [row, cell, quoted] = [[] as string[], '', false];
  const endCell = () => {
    row.push(cell.trim());
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (row.some((one) => one !== '')) rows.push(row);
    row = [];
  };
  for (let at = 0; at < source.length; at += 1) {
    const letter = source.charAt(at);
    if (quoted && letter === '"' && source.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"' && (quoted || cell.trim() === '')) quoted = !quoted;
    else if (!quoted && letter === delimiter) endCell();
    else if (!quoted && letter === '\n') endRow();
    else cell += letter;
  }
  endRow();
  return rows;
};
