/** Draws the extension's icons: three lanes of a photo finish and the line that decides. The PNG is written by hand. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

export const ICON_SIZES = [16, 32, 48, 128] as const;

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const GROUND: Rgba = [18, 45, 72, 255];
const RUNNER: Rgba = [255, 255, 255, 255];
const BEHIND: Rgba = [143, 184, 222, 255];
const LINE: Rgba = [255, 96, 80, 255];
const NOTHING: Rgba = [0, 0, 0, 0];

/** Lanes from top to bottom: where each runner's chest is, in parts of the icon's width. The middle one has won. */
const LANES: readonly { readonly top: number; readonly chest: number; readonly colour: Rgba }[] = [
  { top: 0.2, chest: 0.56, colour: BEHIND },
  { top: 0.425, chest: 0.68, colour: RUNNER },
  { top: 0.65, chest: 0.44, colour: BEHIND },
];
const LANE_HEIGHT = 0.15;
const LANE_START = 0.14;
const LINE_LEFT = 0.72;
const LINE_WIDTH = 0.12;
const CORNER = 0.2;

/** Colour at a point of the unit square. */
function colourAt(x: number, y: number): Rgba {
  const [dx, dy] = [Math.max(CORNER - x, x - 1 + CORNER, 0), Math.max(CORNER - y, y - 1 + CORNER, 0)];
  if (dx * dx + dy * dy > CORNER * CORNER) return NOTHING;
  if (x >= LINE_LEFT && x < LINE_LEFT + LINE_WIDTH && y > 0.1 && y < 0.9) return LINE;
  const lane = LANES.find(({ top, chest }) => y >= top && y < top + LANE_HEIGHT && x >= LANE_START && x < chest);
  return lane?.colour ?? GROUND;
}

/** Samples per pixel and axis: enough for a smooth corner at 16 px. */
const SAMPLES = 8;

function pixel(column: number, row: number, size: number): Rgba {
  const sum = [0, 0, 0, 0];
  for (let n = 0; n < SAMPLES * SAMPLES; n++) {
    const [x, y] = [column + ((n % SAMPLES) + 0.5) / SAMPLES, row + (Math.floor(n / SAMPLES) + 0.5) / SAMPLES];
    const [red, green, blue, alpha] = colourAt(x / size, y / size);
    // Colours count by how much of the pixel they cover, or the corner would get a dark rim.
    for (const [channel, value] of [red * alpha, green * alpha, blue * alpha, alpha].entries()) sum[channel]! += value;
  }
  const [red = 0, green = 0, blue = 0, alpha = 0] = sum;
  const part = (value: number): number => (alpha === 0 ? 0 : Math.round(value / alpha));
  return [part(red), part(green), part(blue), Math.round(alpha / (SAMPLES * SAMPLES))];
}

/** A square PNG: 8 bits a channel, RGBA, no filter (PNG, third edition, §5, §9, §11). */
export function drawIcon(size: number): Buffer {
  const rows = Buffer.alloc(size * (1 + size * 4));
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) rows.set(pixel(column, row, size), row * (1 + size * 4) + 1 + column * 4);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8); // depth, RGBA, deflate, filter method 0, not interlaced
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Writes all sizes as `icon-<size>.png` and answers their names by size. */
export function writeIcons(folder: string): Readonly<Record<number, string>> {
  mkdirSync(folder, { recursive: true });
  const names: Record<number, string> = {};
  for (const size of ICON_SIZES) {
    names[size] = `icon-${size}.png`;
    writeFileSync(join(folder, names[size]), drawIcon(size));
  }
  return names;
}
