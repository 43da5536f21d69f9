/** The desk's questions about the draft on this page. */
import type { Article, Span } from '../core/article.ts';
import type { Day } from '../core/day.ts';
import { ask, type Send } from '../messages/ask.ts';
import type { DeskPage } from '../messages/desk.ts';
import { languageOf } from './about.ts';
import { applyCorrection, blocksOfDraft, type Draft, findDraft, type Replacement, showInDraft } from './draft.ts';
import { pause } from './reading.ts';

export interface DraftDesk {
  /** Reads the draft and has it checked. A draft speaks of the day on which it is written, unless the desk says otherwise. */
  page(asOf: Day | null): Promise<DeskPage>;
  show(span: Span): boolean;
  apply(replacement: Replacement): Promise<boolean>;
}

export function createDraftDesk(send: Send): DraftDesk {
  let draft: Draft | null = null;
  return {
    async page(asOf) {
      const found = findDraft(document);
      draft = found.kind === 'draft' ? found.draft : null;
      if (!draft) return { kind: 'no-draft', why: found.kind === 'opted-out' ? 'opted-out' : 'none' };
      const { text } = draft;
      const blocks = blocksOfDraft(draft);
      const language = draft.element.closest('[lang]')?.getAttribute('lang') ?? languageOf(document);
      const article: Article = { text, blocks, published: asOf, language, url: location.href };
      const reply = await ask(send, 'check', { article });
      if (!reply.ok) return { kind: 'failed', why: reply.failure.why };
      return {
        kind: 'ready',
        source: 'draft',
        url: location.href,
        cut: false,
        title: document.title,
        site: location.hostname.replace(/^www\./, ''),
        text,
        blocks,
        statedLanguage: language,
        published: asOf,
        dayFrom: asOf === null ? null : 'desk',
        checked: reply.value,
      };
    },
    show: (span) => draft !== null && showInDraft(draft, span),
    apply: async (replacement) => draft !== null && (await applyCorrection(draft, replacement, soon)),
  };
}

/** Editors hear of a new selection in a task of its own, and some draw in the frame after it. */
const soon = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => void pause().then(resolve)));
