import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { drawIcon, ICON_SIZES } from '../../src/cli/icons.ts';

it.each([...ICON_SIZES])('draws an icon of %i px that a browser can read, the same each time', (size) => {
  const png = drawIcon(size);
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  const length = png.readUInt32BE(33);
  const rows = inflateSync(png.subarray(41, 41 + length));
  expect(rows).toHaveLength(size * (1 + 4 * size));
  const alphaAt = (x: number, y: number): number => rows[y * (1 + 4 * size) + 1 + x * 4 + 3] ?? -1;
  expect(alphaAt(0, 0)).toBeLessThan(255);
  expect(alphaAt(size >> 1, size >> 1)).toBe(255);
  expect(drawIcon(size).equals(png)).toBe(true);
});
