const files = import.meta.glob<string>('../../../../schema/examples/*.graphql', {
  eager: true,
  query: '?raw',
  import: 'default',
});

export interface Example {
  readonly name: string;
  readonly text: string;
}

/** The first comment of an example says what it asks; the file's name serves otherwise. */
function exampleOf(path: string, text: string): Example {
  const comment = /^#\s*(.+)$/m.exec(text)?.[1];
  const file = path.split('/').at(-1)?.replace('.graphql', '');
  return { name: comment ?? file ?? path, text };
}

/** The analysts' example queries, in the order of their file names. */
export const examples: Example[] = Object.entries(files)
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([path, text]) => exampleOf(path, text));

/** What the page starts with: a question that can be run as it stands. */
export const firstExample = examples.find(({ text }) => !text.includes('$')) ?? examples[0];
