/** One JSON document whose one long list is written item by item. */
export interface JsonStream {
  readonly begin: () => string;
  readonly item: (item: unknown) => string;
  readonly end: () => string;
}

/** Stands where the list goes. No text holds it, because JSON escapes its first character. */
const HERE = '\u0000';
const QUOTED = JSON.stringify(HERE);

/**
 * @param frame the document around the list; asked twice: what stands before the list must be the same both times, what stands after
 * it may have grown meanwhile. Wherever `list` is put there must be only one place for it.
 */
export function streamJson(frame: (list: readonly [string]) => object): JsonStream {
  const split = (): [string, string] => {
    const [before = '', after = ''] = JSON.stringify(frame([HERE]), null, 2).split(QUOTED);
    return [before, after];
  };
  const [head] = split();
  const indent = /\n( *)$/.exec(head)?.[1] ?? '';
  let items = 0;
  return {
    begin: () => head.trimEnd(),
    item: (item) => `${items++ ? ',' : ''}\n${indent}${JSON.stringify(item, null, 2).replaceAll('\n', `\n${indent}`)}`,
    end: () => `${items ? split()[1] : split()[1].trimStart()}\n`,
  };
}
