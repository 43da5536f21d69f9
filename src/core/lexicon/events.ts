/**
 * Events: their slugs, what kind of mark they give, and the marks that are possible in them.
 *
 * Bounds tell a mark's event apart when the text does not name it ("6.10" is a vault, not a long jump by this athlete) and keep
 * other numbers out. The better bound lies a little beyond the world record of either sex, the worse bound where the weakest
 * senior competitor of a championship would be; both are rules of thumb, not facts, and decide no verdict.
 */
import type { Mark, MarkKind } from '../mark.ts';
import type { EventSlug } from '../results.ts';

export interface EventFacts {
  readonly slug: EventSlug;
  readonly kind: MarkKind;
  /** Best and worst value (ms, mm, points) that can be this event's result. */
  readonly bestPossible: number;
  readonly worstPossible: number;
  /** Wind is measured and decides whether a mark counts. */
  readonly windy: boolean;
  /** On the road: times are gun or chip, to the whole second. */
  readonly road: boolean;
  readonly relay: boolean;
  readonly field: boolean;
}

const s = (seconds: number): number => Math.round(seconds * 1000);
const m = (minutes: number, seconds = 0): number => s(minutes * 60 + seconds);
const h = (hours: number, minutes: number): number => s(hours * 3600 + minutes * 60);

type Row = readonly [slug: string, best: number, worst: number, flags?: string];

const TIMES: readonly Row[] = [
  ['50-metres', s(5.4), s(8)],
  ['55-metres', s(5.9), s(8.8)],
  ['60-metres', s(6.25), s(9.5)],
  ['100-metres', s(9.4), s(15), 'w'],
  ['150-metres', s(14), s(22), 'w'],
  ['200-metres', s(18.9), s(30), 'w'],
  ['300-metres', s(29.5), s(46)],
  ['400-metres', s(42.5), s(70)],
  ['500-metres', s(56), s(90)],
  ['600-metres', m(1, 11), m(2)],
  ['800-metres', m(1, 40), m(2, 45)],
  ['1000-metres', m(2, 10), m(3, 30)],
  ['1500-metres', m(3, 24), m(5, 20)],
  ['one-mile', m(3, 40), m(5, 50)],
  ['mile-road', m(3, 40), m(6), 'r'],
  ['2000-metres', m(4, 40), m(7)],
  ['3000-metres', m(7, 15), m(11, 30)],
  ['two-miles', m(7, 50), m(12)],
  ['5000-metres', m(12, 30), m(19)],
  ['10000-metres', m(26), m(40)],
  ['2000-metres-steeplechase', m(5, 5), m(8)],
  ['3000-metres-steeplechase', m(7, 50), m(12, 30)],
  ['50-metres-hurdles', s(6.2), s(9)],
  ['60-metres-hurdles', s(7.2), s(10.5)],
  ['100-metres-hurdles', s(12), s(17), 'w'],
  ['110-metres-hurdles', s(12.7), s(17), 'w'],
  ['300-metres-hurdles', s(33), s(48)],
  ['400-metres-hurdles', s(45.5), s(75)],
  ['mile-road', m(3, 40), m(6), 'r'],
  ['5-kilometres', m(12, 45), m(22), 'r'],
  ['8-kilometres', m(21, 30), m(34), 'r'],
  ['10-kilometres', m(26), m(45), 'r'],
  ['15-kilometres', m(41), m(70), 'r'],
  ['10-miles-road', m(44), m(75), 'r'],
  ['20-kilometres', m(55), m(85), 'r'],
  ['half-marathon', m(56, 30), h(1, 45), 'r'],
  ['25-kilometres', h(1, 11), h(1, 55), 'r'],
  ['30-kilometres', h(1, 26), h(2, 15), 'r'],
  ['marathon', h(1, 58), h(3, 45), 'r'],
  ['3000-metres-race-walk', m(10, 25), m(17)],
  ['5000-metres-race-walk', m(18), m(29)],
  ['10000-metres-race-walk', m(37, 30), m(58)],
  ['20000-metres-race-walk', h(1, 17), h(2, 0)],
  ['5-kilometres-race-walk', m(18), m(29), 'r'],
  ['10-kilometres-race-walk', m(37, 30), m(58), 'r'],
  ['20-kilometres-race-walk', h(1, 16), h(2, 5), 'r'],
  ['30-kilometres-race-walk', h(1, 58), h(3, 10), 'r'],
  ['35-kilometres-race-walk', h(2, 20), h(3, 45), 'r'],
  ['50-kilometres-race-walk', h(3, 30), h(5, 45), 'r'],
  ['4x100-metres-relay', s(36.5), s(52), 'l'],
  ['4x200-metres-relay', m(1, 18), m(1, 50), 'l'],
  ['4x400-metres-relay', m(2, 53), m(4, 10), 'l'],
  ['4x400-metres-relay-mixed', m(3, 5), m(3, 40), 'l'],
  ['4x800-metres-relay', m(7), m(9, 30), 'l'],
  ['4x1500-metres-relay', m(14, 20), m(19), 'l'],
  ['distance-medley-relay', m(9, 10), m(12), 'l'],
  ['cross-country', m(10), m(60)],
];

const METRES: readonly Row[] = [
  ['high-jump', 1300, 2470],
  ['pole-vault', 2500, 6450],
  ['long-jump', 4200, 9000, 'w'],
  ['triple-jump', 9500, 18_400, 'w'],
  ['shot-put', 9000, 23_800],
  ['discus-throw', 28_000, 77_000],
  ['hammer-throw', 35_000, 87_500],
  ['javelin-throw', 30_000, 99_000],
];

const POINTS: readonly Row[] = [
  ['decathlon', 4800, 9200],
  ['heptathlon', 3800, 7400],
  ['heptathlon-indoor', 3800, 6800],
  ['pentathlon-indoor', 2900, 5150],
  ['pentathlon', 2900, 5150],
];

function facts([slug, best, worst, flags = '']: Row, kind: MarkKind): EventFacts {
  const [bestPossible, worstPossible] = kind === 'time' ? [best, worst] : [worst, best];
  return {
    slug,
    kind,
    bestPossible,
    worstPossible,
    windy: flags.includes('w'),
    road: flags.includes('r'),
    relay: flags.includes('l'),
    field: kind === 'distance',
  };
}

export const EVENTS: ReadonlyMap<EventSlug, EventFacts> = new Map(
  [
    ...TIMES.map((row) => facts(row, 'time')),
    ...METRES.map((row) => facts(row, 'distance')),
    ...POINTS.map((row) => facts(row, 'points')),
  ].map((e) => [e.slug, e]),
);

/** The table's own copy of the slug: the same text in the same place in memory, so that comparing two is comparing two addresses. */
export const slugOf = (event: EventSlug): EventSlug => EVENTS.get(event)?.slug ?? event;

/** What kind of mark the event gives; an event that is not in the table is timed, as all odd distances are. */
export const kindOf = (event: EventSlug): MarkKind => EVENTS.get(event)?.kind ?? 'time';

/** Does the event give such marks, and could this one be a result of it? */
export const couldBeMarkOf = (event: EventSlug, mark: Mark): boolean => couldBeMark(EVENTS.get(event), mark);

/** `couldBeMarkOf` for the event's entry in the table, or its absence. */
export function couldBeMark(facts: EventFacts | undefined, { kind, value }: Mark): boolean {
  if (!facts) return kind === 'time';
  if (facts.kind !== kind) return false;
  return kind === 'time'
    ? value >= facts.bestPossible && value <= facts.worstPossible
    : value <= facts.bestPossible && value >= facts.worstPossible;
}

/** Could this value (ms, mm, points) be a result of the event? Unknown events: yes. */
export function isPossible(event: EventSlug, value: number): boolean {
  const facts = EVENTS.get(event);
  if (!facts) return true;
  return facts.kind === 'time'
    ? value >= facts.bestPossible && value <= facts.worstPossible
    : value <= facts.bestPossible && value >= facts.worstPossible;
}

/** Events named by words alone. `hurdles` and `walk` name a family: the athlete or the mark must tell which. */
export const EVENT_WORDS: readonly (readonly [event: EventSlug, words: string])[] = [
  ['one-mile', 'mile,one mile,miler,mile race,indoor mile,1 mile'],
  ['mile-road', 'road mile,fifth avenue mile,5th avenue mile,mile road'],
  ['two-miles', 'two mile,two miles,2 mile,2 miles'],
  ['10-miles-road', 'ten miles,10 miles,10 mile,ten mile'],
  ['1500-metres', 'metric mile,metric miler'],
  ['marathon', 'marathon'],
  ['half-marathon', 'half marathon,halbmarathon,semi marathon,half-marathon'],
  ['3000-metres-steeplechase', 'steeplechase,steeple,hindernis,hindernislauf,steeplechaser,hinder'],
  ['high-jump', 'high jump,high jumper,hochsprung,saut en hauteur,salto de altura,salto in alto,høyde'],
  ['pole-vault', 'pole vault,pole vaulter,stabhochsprung,saut à la perche,perche,stavsprang,stav,salto con pértiga,salto con l asta'],
  ['long-jump', 'long jump,long jumper,weitsprung,saut en longueur,salto de longitud,salto in lungo,lengde'],
  ['triple-jump', 'triple jump,triple jumper,dreisprung,triple saut,triple salto,salto triplo,tresteg'],
  ['shot-put', 'shot put,shot putter,shot,shotput,kugelstoßen,kugelstoß,kugel,kugelstoßerin,lancer du poids,kulestøt'],
  ['discus-throw', 'discus,discus throw,discus thrower,diskus,diskuswurf,disque'],
  ['hammer-throw', 'hammer,hammer throw,hammer thrower,hammerwurf,marteau'],
  ['javelin-throw', 'javelin,javelin throw,javelin thrower,speerwurf,speer,javelot,spyd'],
  ['decathlon', 'decathlon,zehnkampf,décathlon,decatlón,tikamp'],
  ['heptathlon', 'heptathlon,siebenkampf,sjukamp,eptathlon'],
  ['pentathlon-indoor', 'pentathlon'],
  ['cross-country', 'cross country'],
  ['hurdles', 'hurdles,sprint hurdles,hurdler,hürden,hürdenlauf,hekk,haies,high hurdles'],
];

/** Distances (metres) at which a bare or metric number names a flat event. */
export { FLAT_METRES, ROAD_KM } from './race-lengths.ts';

export const HURDLES_METRES = new Set([50, 60, 100, 110, 300, 400]);
export const STEEPLE_METRES = new Set([2000, 3000]);
export const WALK_METRES = new Set([3000, 5000, 10_000, 20_000]);
export const WALK_KM = new Set([5, 10, 20, 30, 35, 50]);
export const RELAY_METRES = new Set([100, 200, 400, 800, 1500]);
