import type { More, Season } from '../core/show/more.ts';

const WIDTH = 292;
const HEIGHT = 56;
const PAD = 6;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where each season's best stands: years from left to right, the better the higher. One season stands in the middle. Pure. */
export function plot(seasons: readonly Season[], better: More['better']): readonly Point[] {
  const days = seasons.map(({ day }) => day);
  const values = seasons.map(({ value }) => value);
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const share = (value: number, least: number, most: number): number => (most === least ? 0.5 : (value - least) / (most - least));
  return seasons.map(({ day, value }) => {
    const height = share(value, low, high);
    return {
      x: round(PAD + share(day, from, to) * (WIDTH - 2 * PAD)),
      y: round(PAD + (better === 'less' ? height : 1 - height) * (HEIGHT - 2 * PAD)),
    };
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The way to the best: a dot for each season, a line that steps where the best was bettered. */
export function Sparkline({ seasons, better }: { seasons: readonly Season[]; better: More['better'] }) {
  if (seasons.length < 2) return null;
  const points = plot(seasons, better);
  const steps = points.filter((_, n) => seasons[n]!.isStep);
  const path = steps.map(({ x, y }, n) => (n === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('');
  const [first, last] = [seasons[0]!, seasons.at(-1)!];
  const best = seasons.findLast(({ isStep }) => isStep)!;
  return (
    <figure class="progress">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-label={describe(seasons)}>
        <path class="steps" d={`${path}H${WIDTH - PAD}`} />
        {points.map(({ x, y }, n) => (
          <circle key={x} cx={x} cy={y} r={seasons[n] === best ? 4 : 2.5} class={seasons[n]!.isStep ? 'step' : 'season'} />
        ))}
      </svg>
      <figcaption class="dim" aria-hidden="true">
        <span>
          {first.year} · {first.mark}
        </span>
        <span>
          {best === last ? '' : `best ${best.mark} in ${best.year} · `}
          {last.year} · {last.mark}
        </span>
      </figcaption>
    </figure>
  );
}

/** What the picture shows, for those who do not see it. */
function describe(seasons: readonly Season[]): string {
  const steps = seasons.filter(({ isStep }) => isStep).map(({ year, mark }) => `${mark} in ${year}`);
  return `Season’s bests ${seasons[0]!.year} to ${seasons.at(-1)!.year}. Personal bests: ${steps.join(', ')}.`;
}
