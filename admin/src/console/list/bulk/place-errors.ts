interface Problem {
  message: string;
  path: readonly string[];
}

/** What stands against single rows, and what against none of them: a path says which operation a problem is of. */
export function placeErrors<Row>(sent: readonly Row[], problems: readonly Problem[]) {
  const refused = new Map<Row, string>();
  const unplaced: string[] = [];
  for (const { path, message } of problems) {
    const row = path[0] === 'operations' ? sent[Number(path[1])] : undefined;
    if (row === undefined) unplaced.push(message);
    else refused.set(row, message);
  }
  return { refused, unplaced };
}
