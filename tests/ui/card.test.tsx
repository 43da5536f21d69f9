import { describe, expect, it } from 'vitest';
import { Card, type CardProps, spoken } from '../../src/ui/card.tsx';
import { CARD, finding, KERR, named, PARIS, SLIP } from './made.ts';
import { draw, seen } from './stage.ts';

const nothing = (): void => {};

const show = (props: Partial<CardProps>): HTMLElement =>
  draw(
    <Card
      {...{
        look: 'athlete',
        finding: named(0, 'Kerr', KERR),
        athlete: CARD,
        asOf: 19_941,
        asOfKnown: true,
        pinned: false,
        more: null,
        use: { chooses: false, said: '' },
        actions: { close: nothing, copyCorrection: nothing, offerOthers: nothing, hideAthlete: nothing, chooseInstead: nothing },
        ...props,
      }}
    />,
  );

describe('the card', () => {
  it('says who it is, and his bests as of the article’s day', () => {
    const text = seen(show({}));
    expect(text).toContain('Josh KerrGBR · aged 26');
    expect(text).toContain('1500 m3:27.796 August 2024');
    expect(text).toContain('As of 6 August 2024, the article’s day');
    expect(seen(show({ asOfKnown: false }))).toContain('the page gives no date');
  });

  it('sets the article against the database, with the row and its source', () => {
    const root = show({ look: 'correction', finding: SLIP });
    expect(seen(root.querySelector('del')!)).toBe('3:27.97');
    expect(seen(root.querySelector('ins')!)).toBe('3:27.79');
    expect(seen(root)).toContain('2nd · 1500 m final');
    expect(seen(root)).toContain('6 August 2024 · source made');
  });

  it('shows the row that verifies, and the truth of today where it is another', () => {
    const root = show({
      look: 'verified',
      finding: finding(0, '3:27.79', { verdict: 'verified', reason: 'exact', evidence: [PARIS], now: 'Since beaten.' }),
    });
    expect(seen(root)).toContain('Verified');
    expect(seen(root)).toContain('Since beaten.');
    expect(root.querySelector('del')).toBeNull();
  });

  it('is a named dialog with a button when pinned, and needs none when hovered', () => {
    const pinned = show({ pinned: true });
    const dialog = pinned.querySelector('[role=dialog]')!;
    expect(seen(pinned.querySelector(`#${dialog.getAttribute('aria-labelledby')}`)!)).toBe('Josh Kerr');
    expect(pinned.querySelector('header button')?.getAttribute('aria-label')).toBe('Close');
    expect(show({}).querySelector('button, [role=dialog]')).toBeNull();
  });

  it('tells the verdict to those who hear it', () => {
    expect(spoken(SLIP, CARD)).toBe('Differs. Article: 3:27.97. Database: 3:27.79.');
    expect(spoken(named(0, 'Kerr', KERR), CARD)).toBe('Josh Kerr, GBR · aged 26, personal best 3:27.79');
  });

  it('stands without an athlete', () => {
    expect(seen(show({ athlete: null, look: 'correction', finding: { ...SLIP, athlete: null } }))).toContain('3:27.97');
  });
});
