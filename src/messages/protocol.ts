/**
 * Every message there is, with who may send it.
 *
 * Page scripts ask the background to check; the popup and the background's commands ask the page. A compromised renderer
 * can forge what a page script sends, so nothing a page may send changes settings or reads more than its own check.
 */
import * as z from 'zod/mini';
import { deskPage, replacement, source, span } from './desk.ts';
import { later } from './later.ts';
import { athletePage, athletes, comparison, races, racesAsked } from './look-up.ts';
import { article, checked, more, moreAsked } from './schema.ts';

/** What a page says of itself to the popup. */
const pageState = later(() =>
  z.discriminatedUnion('kind', [
    /** Not read to the end yet. */
    z.object({ kind: z.literal('reading') }),
    /** Nothing here looks like athletics. */
    z.object({ kind: z.literal('other') }),
    /** The user switched this site off. */
    z.object({ kind: z.literal('off') }),
    z.object({ kind: z.literal('failed'), why: z.string() }),
    z.object({ kind: z.literal('ready'), url: z.string(), cut: z.boolean(), checked: checked.schema }),
  ]),
);

export const protocol = {
  /** The page looks like athletics: put the reader into it. Asked by the lookout, which is too small to carry this table. */
  wake: { from: 'page', ask: later(() => z.object({})), answer: later(() => z.null()) },
  /** Check one article. Offsets in the answer are UTF-16 units of `text`. */
  check: { from: 'page', ask: later(() => z.object({ article: article.schema })), answer: checked },
  /** What the card of an athlete shows beyond the first glance; `null` for an athlete whom the database does not have. */
  more: { from: 'page', ask: moreAsked, answer: later(() => z.nullable(more.schema)) },
  /** Athletes whom these letters may mean, the best first. */
  findAthletes: { from: 'extension', ask: later(() => z.object({ query: z.string() })), answer: athletes },
  /** All that is known of one athlete as of a day; `null` for one whom the database does not have. */
  athletePage: {
    from: 'extension',
    ask: later(() => z.object({ id: z.string(), asOf: z.int() })),
    answer: later(() => z.nullable(athletePage.schema)),
  },
  /** The way of an athlete to the best in one event, as the card shows it. */
  progress: { from: 'extension', ask: moreAsked, answer: later(() => z.nullable(more.schema)) },
  /** Every race in which two athletes met. */
  compareAthletes: {
    from: 'extension',
    ask: later(() => z.object({ one: z.string(), other: z.string() })),
    answer: later(() => z.nullable(comparison.schema)),
  },
  /** The races of an event on a day, with every row that is known. */
  racesOn: { from: 'extension', ask: racesAsked, answer: races },
  /** The page shows this many corrections now: the badge follows, and an open popup asks again. */
  showing: { from: 'page', ask: later(() => z.object({ corrections: z.int().check(z.nonnegative()) })), answer: later(() => z.null()) },
  pageState: { from: 'extension', ask: later(() => z.object({})), answer: pageState },
  /**
   * Go to another finding and open its card; `open` moves the focus into the card of the current one; `pin` keeps a card that the pointer
   * opened, or lets it go; `close` closes it and gives the focus back.
   */
  step: {
    from: 'extension',
    ask: later(() => z.object({ to: z.enum(['next', 'previous', 'open', 'pin', 'close']) })),
    answer: later(() => z.null()),
  },
  /** All that the desk needs of the page: what was read and what was found in it. */
  deskPage: { from: 'extension', ask: later(() => z.object({ source: source.schema })), answer: deskPage },
  /** Scroll to these words and mark them for a moment. `false`: they are not on the page any more. */
  showSpan: {
    from: 'extension',
    ask: later(() => z.object({ source: source.schema, ...span.schema.shape })),
    answer: later(() => z.boolean()),
  },
  /** Put a correction into the draft as if it had been typed. `false`: the words are not there any more. */
  applyCorrection: { from: 'extension', ask: replacement, answer: later(() => z.boolean()) },
  /** Judge the page as of this day; `null` is the page's own again. */
  judgeAsOf: { from: 'extension', ask: later(() => z.object({ day: z.nullable(z.int()) })), answer: later(() => z.null()) },
  /** What is selected on the page, where it is text that was read. */
  selection: { from: 'extension', ask: later(() => z.object({})), answer: later(() => z.nullable(span.schema)) },
  /** Go to the finding that stands at this offset. */
  showFinding: { from: 'extension', ask: later(() => z.object({ start: z.int().check(z.nonnegative()) })), answer: later(() => z.null()) },
} as const;

export type Name = keyof typeof protocol;
export type Ask<N extends Name> = z.output<(typeof protocol)[N]['ask']['schema']>;
export type Answer<N extends Name> = z.output<(typeof protocol)[N]['answer']['schema']>;
export type PageState = Answer<'pageState'>;

/**
 * Why there is no answer. `gone`: nobody is there (worker dead, page without our script). `bad-answer`: what came
 * does not parse. `refused`: the sender may not ask this. `failed`: the answerer tried, and `why` says what to do.
 */
export interface Failure {
  readonly kind: 'gone' | 'bad-answer' | 'refused' | 'failed';
  readonly why: string;
}

export type Reply<A> = { readonly ok: true; readonly value: A } | { readonly ok: false; readonly failure: Failure };

/** What travels: our own prefix tells our messages from everything else on the same channel. */
export const envelope = later(() => z.object({ photofinish: z.string(), body: z.unknown() }));

export const replyShape = later(() =>
  z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value: z.unknown() }),
    z.object({
      ok: z.literal(false),
      failure: z.object({ kind: z.enum(['gone', 'bad-answer', 'refused', 'failed']), why: z.string() }),
    }),
  ]),
);

/** What does not fit, in one line. Zod's own account would be a fifth of the schemas' weight in every page. */
export const writeMisfit = ({
  issues,
}: {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
}): string => issues.map(({ path, message }) => `${message} at ${path.map(String).join('.') || 'the top'}`).join('; ');
