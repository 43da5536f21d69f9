import { escapeAddress, escapeText } from '../report/markdown-text.ts';
import type { Flag } from '../settings/settings.ts';

/** The user's decisions as a note for a colleague: by page, confirmed before disputed, each with the row that speaks for it. */
export function flagsAsMarkdown(flags: readonly Flag[]): string {
  const sections = [...new Set(flags.map(({ url }) => url))].map((url) => {
    const ofPage = flags.filter((flag) => flag.url === url);
    const confirmed = ofPage.filter(({ verdict }) => verdict === 'confirmed');
    const disputed = ofPage.filter(({ verdict }) => verdict === 'disputed');
    return [`## <${escapeAddress(url)}>`, '', ...[...confirmed, ...disputed].map(writeFlag)].join('\n');
  });
  return `# Corrections\n\n${sections.join('\n\n')}\n`;
}

function writeFlag({ verdict, quote, correction, athlete, evidence, day }: Flag): string {
  const what = `“${escapeText(quote)}” → “${escapeText(correction)}”${athlete && ` (${escapeText(athlete)})`}`;
  const box = verdict === 'confirmed' ? '**Confirmed**' : '**Disputed**';
  return [`- ${box}: ${what}, ${day}`, evidence && `  - ${escapeText(evidence)}`].filter(Boolean).join('\n');
}
