/**
 * How strongly the words around a mark speak for each event that the article names.
 */
import { EVENTS, type EventFacts } from '../lexicon/events.ts';
import { slugsOf } from '../link/story.ts';
import { type EventMention, firstFrom, type MarkMention } from '../mention.ts';
import type { EventSlug, Sex } from '../results.ts';
import { lineOf, type Scene, sentenceOf } from './scene.ts';

export interface Vote {
  readonly score: number;
  /** Named in the mark's own sentence. */
  readonly stated: boolean;
  readonly sex: Sex | null;
}

/** An event of the article, where it is named first, and what that is worth to a mark far off. */
export interface NamedEvent {
  readonly event: EventSlug;
  /** Its entry in the table of events. */
  readonly facts: EventFacts | undefined;
  readonly first: EventMention;
  readonly farOff: Vote;
}

const SAME_SENTENCE = 4;
const SAME_LINE = 3;
const NEARBY = 2;
const IN_ARTICLE = 0.5;
/** Lines before the mark's that may still set its event. */
const LINES_BACK = 2;
const NO_VOTE: Vote = { score: Number.NEGATIVE_INFINITY, stated: false, sex: null };

/** All events that the article names, parts of races left out, in the order in which it names them first. */
export class NamedEvents {
  readonly list: readonly NamedEvent[];
  readonly #places = new Map<EventSlug, number>();

  constructor(events: readonly EventMention[]) {
    const list: NamedEvent[] = [];
    for (const first of events) {
      if (first.segment) continue;
      for (const event of slugsOf(first.event)) {
        if (this.#places.has(event)) continue;
        this.#places.set(event, list.length);
        list.push({ event, facts: EVENTS.get(event), first, farOff: { score: IN_ARTICLE, stated: false, sex: first.sex } });
      }
    }
    this.list = list;
  }

  /** Place of the event in the list, or -1. */
  placeOf(event: EventSlug): number {
    return this.#places.get(event) ?? -1;
  }
}

/** Tokens to either side in which events are counted, so that an endless line costs no more than a long one. */
const MOST_LOOKED_AT = 1_000;

/**
 * The best vote for each named event, parallel to the list.
 *
 * Only mentions in the mark's line and the few before it are weighed one by one: from further off all say the same.
 */
export function votesAt(scene: Scene, at: MarkMention): Vote[] {
  const { events } = scene.mentions;
  const { line, lineStart } = scene.reading;
  const from = lineStart[Math.max(0, line[at.from]! - LINES_BACK)]!;
  const to = lineStart[line[at.from]! + 1]!;
  const { list } = scene.namedEvents;
  const votes = new Array<Vote>(list.length);
  for (let n = 0; n < list.length; n++) {
    const { first, farOff } = list[n]!;
    votes[n] = first.from >= from && first.from < to ? NO_VOTE : farOff;
  }
  const end = Math.min(to, at.from + MOST_LOOKED_AT);
  for (let k = firstFrom(events, Math.max(from, at.from - MOST_LOOKED_AT)); k < events.length && events[k]!.from < end; k++) {
    const mention = events[k]!;
    if (mention.segment) continue;
    const { score, stated } = weigh(scene, mention, at);
    for (const slug of slugsOf(mention.event)) {
      const n = scene.namedEvents.placeOf(slug);
      const known = votes[n]!;
      if (known.score < score) votes[n] = { score, stated: stated || known.stated, sex: mention.sex ?? known.sex };
    }
  }
  return votes;
}

function weigh(scene: Scene, event: EventMention, at: MarkMention): { readonly score: number; readonly stated: boolean } {
  const [from, to] = sentenceOf(scene, at);
  if (event.from >= from && event.from < to) return { score: SAME_SENTENCE + closeness(event, at), stated: true };
  const [lineFrom] = lineOf(scene.reading, at.from);
  if (event.from < lineFrom) return { score: NEARBY - (lineFrom - event.from) / 400, stated: false };
  return { score: event.from < at.from ? SAME_LINE - (from - event.from) / 400 : 1, stated: false };
}

/** 0–1.5: events before the mark count more than those after it. */
const closeness = (event: EventMention, at: MarkMention): number =>
  event.from < at.from ? 1.5 - Math.min(at.from - event.from, 60) / 60 : 0.5 - Math.min(event.from - at.from, 60) / 120;
