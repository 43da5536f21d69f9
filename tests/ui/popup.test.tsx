import { describe, expect, it } from 'vitest';
import { hideAthlete, setFlag } from '../../src/settings/changes.ts';
import { DEFAULTS, type Settings } from '../../src/settings/settings.ts';
import { Popup, type PopupActions, type TabState } from '../../src/ui/popup.tsx';
import { flagSubject } from '../../src/ui/summary.ts';
import { checked, finding, HOCKER, KERR, named, SLIP } from './made.ts';
import { draw, press, seen } from './stage.ts';

const URL = 'https://www.athleticsweekly.com/news/1';

/** The popup on a stage, and what its buttons asked for. */
function open(tab: TabState, settings: Settings = DEFAULTS): { root: HTMLElement; asked: unknown[][] } {
  const asked: unknown[][] = [];
  const note =
    (name: string) =>
    (...args: unknown[]): void =>
      void asked.push([name, ...args]);
  const names = 'step showFinding switchAthlete switchSite flag unflag copyFlags checkOnce alwaysCheck openOptions openDesk'.split(' ');
  const actions = Object.fromEntries(names.map((name) => [name, note(name)])) as unknown as PopupActions;
  const root = draw(<Popup {...{ tab, url: URL, site: 'athleticsweekly.com', settings, notice: '', version: '1.2.3', actions }} />);
  return { root, asked };
}

const ready = (...findings: Parameters<typeof checked>[0][number][]): TabState => ({
  kind: 'ready',
  url: URL,
  cut: false,
  checked: checked(findings),
});

describe('the popup', () => {
  it('counts by verdict, and leaves out who is switched off', () => {
    const page = ready(named(0, 'Josh Kerr', KERR), SLIP, finding(60, '3:27.65', { athlete: HOCKER, verdict: 'verified' }));
    const counts = (settings: Settings): string => seen(open(page, settings).root.querySelector('.counts')!);
    expect(counts(DEFAULTS)).toBe('to correct1verified1unclear0not checked0');
    expect(counts(hideAthlete(DEFAULTS, KERR))).toBe('to correct0verified1unclear0not checked0');
  });

  it('shows a correction with its row, and takes the user there', () => {
    const { root, asked } = open(ready(SLIP));
    const item = root.querySelector('.correction')!;
    expect(seen(item)).toContain('3:27.97 → should be 3:27.79');
    expect(seen(item)).toContain('Josh Kerr: a digit was mistyped');
    expect(seen(item)).toContain('2nd · 1500 m final · Olympic Games, Stade de France, Paris FRA · 6 August 2024');
    press(item, '3:27.97 →');
    expect(asked).toEqual([['showFinding', 40]]);
  });

  it('flags a correction and offers to undo', () => {
    const fresh = open(ready(SLIP));
    press(fresh.root, 'Dispute: 3:27.97');
    expect(fresh.asked).toEqual([['flag', SLIP, 'disputed']]);
    const flagged = open(ready(SLIP), setFlag(DEFAULTS, { ...flagSubject(SLIP, URL), verdict: 'disputed', day: '2026-01-01' }));
    expect(seen(flagged.root)).toContain('Disputed');
    expect(seen(flagged.root)).toContain('Copy the flag as Markdown');
    press(flagged.root, 'Undo: 3:27.97');
    expect(flagged.asked).toEqual([['unflag', SLIP]]);
  });

  it('lists each athlete once, in order of appearance, with a switch', () => {
    const page = ready(
      named(0, 'Cole Hocker', HOCKER),
      named(20, 'Josh Kerr', KERR),
      named(30, 'Kerr', KERR, { mention: 'surname' }),
      SLIP,
    );
    const { root } = open(page, hideAthlete(DEFAULTS, KERR));
    const rows = [...root.querySelectorAll('.athlete')];
    expect(rows.map(seen)).toEqual(['Cole Hocker USA', 'Josh Kerr GBR · aged 262×']);
    expect(rows.map((row) => row.querySelector('input')?.hasAttribute('checked'))).toEqual([true, false]);
  });

  it('says that nothing differs when nothing does', () => {
    expect(seen(open(ready(named(0, 'Josh Kerr', KERR))).root)).toContain('Nothing on this page differs from the database.');
  });

  it.each<[TabState, string]>([
    [{ kind: 'reading' }, 'Reading the page…'],
    [{ kind: 'other' }, 'does not look like athletics'],
    [{ kind: 'off' }, 'Photofinish is off on this site.'],
    [{ kind: 'closed' }, 'lets no extension read this page'],
    [{ kind: 'failed', why: 'The database is damaged.' }, 'The database is damaged.'],
    [{ kind: 'failed', why: 'x' }, 'version 1.2.3'],
    [{ kind: 'absent' }, 'Check this page'],
  ])('explains %j', (tab, text) => {
    expect(seen(open(tab).root)).toContain(text);
  });

  it('offers to check once or always where it does not run', () => {
    const { root, asked } = open({ kind: 'absent' });
    press(root, 'Check this page');
    press(root, 'Always check athleticsweekly.com');
    expect(asked.map(([name]) => name)).toEqual(['checkOnce', 'alwaysCheck']);
  });

  it('shows markup of a page as text', () => {
    const text = '<img src=x onerror=alert(1)>';
    const { root } = open(
      ready(finding(0, text, { verdict: 'mismatch', correction: '<b>x</b>', athlete: { ...KERR, name: '<i>Kerr</i>' } })),
    );
    expect(root.querySelector('img, b, i')).toBeNull();
    expect(seen(root)).toContain(text);
  });
});
