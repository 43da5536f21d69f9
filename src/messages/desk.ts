/** What the desk and the page say to each other. */
import * as z from 'zod/mini';
import { later } from './later.ts';
import { article, checked } from './schema.ts';

/** Where the page states the day on which it speaks; `desk` is a day that the fact-checker set. */
const dayFrom = later(() => z.nullable(z.enum(['json-ld', 'meta', 'time', 'address', 'desk'])));

export const span = later(() => z.object({ start: z.int().check(z.nonnegative()), end: z.int().check(z.nonnegative()) }));

/** What the desk is about: the article, or the text that the user writes on the page. */
export const source = later(() => z.enum(['page', 'draft']));
export type Source = z.output<(typeof source)['schema']>;

/** A correction for the draft. Nothing is done unless the quote stands there. */
export const replacement = later(() => z.object({ ...span.schema.shape, quote: z.string(), correction: z.string() }));

/** As `pageState`, with the text that the findings are about. */
export const deskPage = later(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('reading') }),
    z.object({ kind: z.literal('other') }),
    z.object({ kind: z.literal('off') }),
    z.object({ kind: z.literal('failed'), why: z.string() }),
    /** There is no editor with text, or its site asks writing assistants to keep out. */
    z.object({ kind: z.literal('no-draft'), why: z.enum(['none', 'opted-out']) }),
    z.object({
      kind: z.literal('ready'),
      source: source.schema,
      url: z.string(),
      cut: z.boolean(),
      title: z.string(),
      site: z.string(),
      text: z.string(),
      blocks: article.schema.shape.blocks,
      statedLanguage: z.nullable(z.string()),
      published: z.nullable(z.int()),
      dayFrom: dayFrom.schema,
      checked: checked.schema,
    }),
  ]),
);

export type DeskPage = z.output<(typeof deskPage)['schema']>;
export type ReadyPage = DeskPage & { readonly kind: 'ready' };

/** Name of the port that a desk opens to the page it speaks of. While it is open, the page tells it what the pointer is on. */
export const DESK_PORT = 'photofinish-desk';

/** What travels through the port: the start of the finding under the pointer, or `null` for none. */
export const hovered = later(() => z.object({ hovered: z.nullable(z.int()) }));
export type Hovered = z.output<(typeof hovered)['schema']>;

/** A channel within the extension, on which whoever changed the desk's records says so. */
export const DESK_CHANNEL = 'photofinish-desk';
