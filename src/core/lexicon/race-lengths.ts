/** Distances that are run as races. Apart from the events, so that a page can ask for them without the tables of events. */
export const FLAT_METRES: ReadonlySet<number> = new Set([
  50, 55, 60, 100, 150, 200, 300, 400, 500, 600, 800, 1000, 1500, 2000, 3000, 5000, 10_000,
]);
export const ROAD_KM: ReadonlySet<number> = new Set([5, 8, 10, 15, 20, 25, 30]);
