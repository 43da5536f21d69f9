/**
 * What our scripts leave for each other in a page. They run in a world of the extension's own, whose globals no page can see.
 */
interface OwnWorld {
  /** Left by the lookout: its sniff with the words it needs, so that the reader need not carry them too. */
  photofinishSniff?: (text: string) => boolean;
  /** Left by the reader: is it still at work? A second one would paint everything twice. */
  photofinishReads?: () => boolean;
}

export const ownWorld: OwnWorld = globalThis as OwnWorld; // all its fields may be absent, so any object is one
