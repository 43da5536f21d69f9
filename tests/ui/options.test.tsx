import { expect, it } from 'vitest';
import { hideAthlete, setFlag, switchSite } from '../../src/settings/changes.ts';
import { DEFAULTS } from '../../src/settings/settings.ts';
import { Options, type OptionsActions } from '../../src/ui/options.tsx';
import { flagSubject } from '../../src/ui/summary.ts';
import { KERR, SLIP } from './made.ts';
import { draw, press, seen } from './stage.ts';

it('shows all that is kept, and takes each back', () => {
  const asked: unknown[][] = [];
  const note =
    (name: keyof OptionsActions) =>
    (...args: unknown[]): void =>
      void asked.push([name, ...args]);
  const flag = { ...flagSubject(SLIP, 'https://x.example/a'), verdict: 'disputed' as const, day: '2026-01-02' };
  const settings = setFlag(switchSite(hideAthlete(DEFAULTS, KERR), 'x.example', false), flag);
  const actions: OptionsActions = {
    setQuiet: note('setQuiet'),
    restoreAthlete: note('restoreAthlete'),
    restoreSite: note('restoreSite'),
    removeFlag: note('removeFlag'),
    deleteAll: note('deleteAll'),
  };
  const root = draw(<Options {...{ settings, notice: 'Notice', actions }} />);
  expect(seen(root)).toContain('Josh Kerr born 1997');
  expect(seen(root)).toContain('Notice');
  press(root, 'Show again: Josh Kerr');
  press(root, 'Check again: x.example');
  press(root, 'Remove: 3:27.97');
  press(root, 'Delete all');
  expect(asked).toEqual([
    ['restoreAthlete', KERR.id],
    ['restoreSite', 'x.example'],
    ['removeFlag', flag],
    ['deleteAll', expect.anything()],
  ]);
});

it('says where nothing is kept', () => {
  const nothing = (): void => {};
  const actions = { setQuiet: nothing, restoreAthlete: nothing, restoreSite: nothing, removeFlag: nothing, deleteAll: nothing };
  const root = draw(<Options {...{ settings: DEFAULTS, notice: '', actions }} />);
  expect(seen(root).match(/None\./g)).toHaveLength(3);
  expect(root.querySelector('textarea')).toBeNull();
});
