import { type Day, type dayOf, readDay } from '../../core/day.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY_OF_MONTH = '(\\d{1,2})(?:st|nd|rd|th)?';
const DAY_FIRST = new RegExp(`^${DAY_OF_MONTH} ${MONTH},? (\\d{4})\\b`, 'i');
const MONTH_FIRST = new RegExp(`^${MONTH} ${DAY_OF_MONTH},? (\\d{4})\\b`, 'i');

/** Reads a date that the text begins with (`6 August 2024`, `Aug. 6, 2024`, `2024-08-06T22:10Z`) and what stands after it. */
export function readLeadingDate(text: string): { readonly day: Day; readonly rest: string } | null {
  const iso = readDay(text);
  if (iso !== null) return { day: iso, rest: text.slice(10) };
  const dayFirst = DAY_FIRST.exec(text);
  const match = dayFirst ?? MONTH_FIRST.exec(text);
  if (!match) return null;
  const [dayOfMonth, month] = dayFirst ? [match[1], match[2]] : [match[2], match[1]];
  const number = MONTHS.indexOf(month!.slice(0, 3).toLowerCase()) + 1;
  const day = readDay(`${match[3]}-${String(number).padStart(2, '0')}-${dayOfMonth!.padStart(2, '0')}`);
  return day === null ? null : { day: day satisfies ReturnType<typeof dayOf>, rest: text.slice(match[0].length) };
}

/** Lines at the top of a text in which a dateline may stand: title, standfirst, byline and one more, then the story. */
const TOP_LINES = 6;

const WEEKDAY = /^(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,? /i;
const LABEL = /^(?:published|posted|updated|date|first published)(?: on| at)?\s*:?\s+/i;
const CITY = /^\p{Lu}[\p{Lu}\p{L} .'’-]{1,40}(?:, \p{Lu}[\p{L}. ]{1,20})?,? /u;
const AFTER_DATE = /^(?:[,T]? ?(?:at )?\d{1,2}[:.]\d{2}\S*(?: ?[ap]m)?(?: [A-Z]{2,4})?)?$/i;
const AFTER_CITY_DATE = /^ ?(?:\([^)]{1,30}\) ?)?[-–—:]/;

/** A line that is only a date, with at most a label, a weekday and a time of day around it. */
function readDateLine(line: string): Day | null {
  const found = readLeadingDate(line.replace(LABEL, '').replace(WEEKDAY, ''));
  return found && AFTER_DATE.test(found.rest.trim()) ? found.day : null;
}

/** `PARIS, Aug 6, 2024 (Agency) — The …`: city, date and a dash. */
function readAgencyLine(line: string): Day | null {
  const city = CITY.exec(line)?.[0] ?? '';
  for (let at = city.indexOf(' '); at > 0; at = city.indexOf(' ', at + 1)) {
    const found = readLeadingDate(line.slice(at + 1));
    if (found && AFTER_CITY_DATE.test(found.rest)) return found.day;
  }
  return null;
}

/**
 * The day which a plain text states for itself at its top, or `null`.
 *
 * Only a line of its own or an agency dateline counts: a date in a sentence tells of the story, not of its telling.
 */
export function findDateline(text: string): Day | null {
  let [start, seen] = [0, 0];
  while (start < text.length && seen < TOP_LINES) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, Math.min(end, start + 120)).trim();
    const day = line ? (readDateLine(line) ?? readAgencyLine(line)) : null;
    if (day !== null) return day;
    if (line) seen++;
    start = end + 1;
  }
  return null;
}
