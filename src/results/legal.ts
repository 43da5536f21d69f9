/**
 * Which marks count for bests and ranks.
 *
 * Wind: over +2.0 m/s a mark does not count in the sprints to 200 m, the short hurdles and the horizontal jumps outdoors
 * (World Athletics Competition Rules 2024, CR 31.14.3 and CR 31.17.2).
 *
 * Hand times: up to 800 m they do not count. The all-time lists which the database holds have not one hand time there (and
 * hundreds from 1000 m on), so that ranking "10.0h" would set it above marks which the lists would never compare it with. From
 * 1000 m on a hand time counts at face value: 3:38.0h equals 3:38.00.
 */

/** Strongest tailwind that counts, cm/s. Source: CR 31.14.3, see above. */
export const LEGAL_WIND_CM_S = 200;

const WIND_AFFECTED = /^(?:(?:50|55|60|80|100|110|150|200)-metres(?:-hurdles)?|(?:long|triple)-jump)$/;
const RUN = /^(?:4x)?(\d+)-metres(?:-hurdles|-relay|-relay-mixed)?$/;
const LONGEST_ELECTRONIC_METRES = 800;

export const isWindAffected = (event: string): boolean => WIND_AFFECTED.test(event);

/** Is the event one in which hand times stand apart? */
export function isElectronic(event: string): boolean {
  const metres = RUN.exec(event)?.[1];
  return metres !== undefined && Number(metres) <= LONGEST_ELECTRONIC_METRES;
}
