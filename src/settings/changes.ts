/** Questions to the settings and changes of them: pure functions, so that popup, options and page agree. */
import type { AthleteRef } from '../core/finding.ts';
import { type Flag, type HiddenAthlete, MAX_FLAGS, type Settings } from './settings.ts';

const birthYear = (athlete: AthleteRef): number | null => (athlete.dob ? Number(athlete.dob.slice(0, 4)) : null);

/** An id decides; name and birth year together decide too, because a corrected fact may rename an id. */
export function isHidden(settings: Settings, athlete: AthleteRef): boolean {
  const born = birthYear(athlete);
  return settings.hiddenAthletes.some(
    (each) => each.id === athlete.id || (each.name === athlete.name && each.born === born && born !== null),
  );
}

export function hideAthlete(settings: Settings, athlete: AthleteRef): Settings {
  if (isHidden(settings, athlete)) return settings;
  const hidden: HiddenAthlete = { id: athlete.id, name: athlete.name, born: birthYear(athlete) };
  return { ...settings, hiddenAthletes: [...settings.hiddenAthletes, hidden] };
}

export function restoreAthlete(settings: Settings, athlete: AthleteRef): Settings {
  return {
    ...settings,
    hiddenAthletes: settings.hiddenAthletes.filter((each) => !isHidden({ ...settings, hiddenAthletes: [each] }, athlete)),
  };
}

export const restoreAthleteById = (settings: Settings, id: string): Settings => ({
  ...settings,
  hiddenAthletes: settings.hiddenAthletes.filter((each) => each.id !== id),
});

/** The site a switch is about: the host name, without `www.`, so that both spellings are one site. `null` off the web. */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? hostname.replace(/^www\./, '') : null;
}

export const isSiteOff = (settings: Settings, url: string): boolean => settings.sitesOff.includes(siteOf(url) ?? '');

export function switchSite(settings: Settings, site: string, on: boolean): Settings {
  const others = settings.sitesOff.filter((each) => each !== site);
  return { ...settings, sitesOff: on ? others : [...others, site] };
}

/** The page as a flag names it: a fragment is a place in a page, not another page. */
export const pageOf = (url: string): string => url.split('#', 1)[0] ?? url;

const sameFlag = (a: Pick<Flag, 'url' | 'quote' | 'correction'>, b: Pick<Flag, 'url' | 'quote' | 'correction'>): boolean =>
  a.url === b.url && a.quote === b.quote && a.correction === b.correction;

export const flagOf = (settings: Settings, about: Pick<Flag, 'url' | 'quote' | 'correction'>): Flag | null =>
  settings.flags.find((each) => sameFlag(each, about)) ?? null;

/** A correction has one flag: the newer replaces the older. */
export function setFlag(settings: Settings, flag: Flag): Settings {
  return { ...settings, flags: [...removeFlag(settings, flag).flags, flag].slice(-MAX_FLAGS) };
}

export const removeFlag = (settings: Settings, about: Pick<Flag, 'url' | 'quote' | 'correction'>): Settings => ({
  ...settings,
  flags: settings.flags.filter((each) => !sameFlag(each, about)),
});
