import type { HighlightNames } from './paint.ts';

/** Is the article dark text on light, or light text on dark? The reader's own preference says nothing of a page that has only one look. */
export type Ground = 'light' | 'dark';

type Ink = Readonly<Record<'athlete' | 'verified' | 'correction' | 'current' | 'athleteWash' | 'verifiedWash' | 'correctionWash', string>>;

/** Contrast of each line with white and with #121212 is at least 3:1 (WCAG 1.4.11), and the kinds differ in their line too. */
const INK: Readonly<Record<Ground, Ink>> = {
  light: {
    athlete: '#5b7083',
    verified: '#4f9474',
    correction: '#c2261b',
    current: '#ffd84d80',
    athleteWash: '#5b708324',
    verifiedWash: '#0b7a4b2b',
    correctionWash: '#c2261b14',
  },
  dark: {
    athlete: '#8fa6ba',
    verified: '#4fae82',
    correction: '#ff7a6b',
    current: '#b38f0080',
    athleteWash: '#8fa6ba33',
    verifiedWash: '#3ecf8e3d',
    correctionWash: '#ff7a6b26',
  },
};

/**
 * Does the browser draw lines in highlights? Firefox 140–145 ignores `text-decoration` there and cannot be asked by `@supports`
 * (https://developer.mozilla.org/docs/Web/CSS/::highlight). Can go with the last release of ESR 140.
 */
export function canUnderline(userAgent: string): boolean {
  const firefox = /Firefox\/(\d+)/.exec(userAgent)?.[1];
  return firefox === undefined || Number(firefox) >= 146;
}

/** Asked once: the browser does not change under a page. */
let browser: { readonly drawsLines: boolean; readonly isFirefox: boolean } | null = null;
const thisBrowser = (): { readonly drawsLines: boolean; readonly isFirefox: boolean } => {
  browser ??= { drawsLines: canUnderline(navigator.userAgent), isFirefox: navigator.userAgent.includes('Firefox/') };
  return browser;
};

export const underlines = (): boolean => thisBrowser().drawsLines;

/** Does the document's sheet reach into shadow roots? Not in Firefox 153, where each needs a sheet of its own. */
export const inheritsHighlights = (): boolean => !thisBrowser().isFirefox;

export interface SheetOptions {
  readonly ground: Ground;
  readonly canUnderline: boolean;
  /** Names of the elements whose text is painted. */
  readonly tags: Iterable<string>;
}

/**
 * The style sheet of the highlights. Only colours, backgrounds and decoration lines are allowed in `::highlight()`.
 *
 * It names the elements that it is for: a rule for all of them would have the browser compute the style of every element of the page anew,
 * which takes half a second on a page of 100,000.
 *
 * Colour is never the only sign: each kind has its own line.
 */
export function highlightCss(names: HighlightNames, { ground, canUnderline, tags }: SheetOptions): string {
  const ink = INK[ground];
  const every = [...tags];
  const at = (...kinds: readonly (keyof HighlightNames)[]): string =>
    kinds.flatMap((kind) => every.map((tag) => `${CSS_NAME.test(tag) ? tag : '*'}::highlight(${names[kind]})`)).join();
  const washes = `
${at('athlete')} { background-color: ${ink.athleteWash}; }
${at('verified')} { background-color: ${ink.verifiedWash}; }
${at('correction')} { color: ${ink.correction}; }`;
  return `
${at('athlete')} { text-decoration: underline dotted 1px ${ink.athlete}; }
${at('verified')} { text-decoration: underline solid 1px ${ink.verified}; }
${at('correction')} { text-decoration: underline wavy 1.5px ${ink.correction}; background-color: ${ink.correctionWash}; }
${at('current')} { background-color: ${ink.current}; }${canUnderline ? '' : washes}
@media (forced-colors: active) {
  ${at('athlete', 'verified', 'correction')} { text-decoration-color: CanvasText; background-color: Canvas; color: CanvasText; }
  ${at('current')} { color: HighlightText; background-color: Highlight; }
}
@media print {
  ${at('athlete', 'verified', 'correction', 'current')} { text-decoration: none; background-color: transparent; }
}`;
}

/** A page may name its elements as it likes; what CSS would have to escape is rare enough to pay for. */
const CSS_NAME = /^[a-z][a-z0-9-]*$/;

/** Reads the ground from the colour of the article's own text: light letters stand on a dark page, whatever paints its background. */
export function groundOf(textColour: string): Ground {
  const [red = 0, green = 0, blue = 0] = (/\(([^)]*)\)/.exec(textColour)?.[1] ?? '').split(/[\s,/]+/).map(Number);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > MIDDLE_GREY ? 'dark' : 'light';
}

const MIDDLE_GREY = 140;
