import type { Evidence } from '../../core/finding.ts';
import { ordinal } from '../../report/wording.ts';
import { writeEvent, writeMarkAndWind, writeWhere } from '../words.ts';

/** `3:27.79 · 2nd · 1500 m · Olympic Games, Paris FRA · 6 August 2024`. */
export const writeRow = (row: Evidence): string =>
  [row.mark && writeMarkAndWind(row), row.place === null ? '' : ordinal(row.place), writeEvent(row.event), writeWhere(row)]
    .filter(Boolean)
    .join(' · ');
