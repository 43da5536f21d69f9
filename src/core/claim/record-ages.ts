/** "Steve Cram's 39-year-old British mile record", "den vier Jahre alten Rekord": how old a record is. */
import type { RecordAgeClaim, RecordClaim } from '../claim.ts';
import type { Scene } from './scene.ts';

/** Tokens between the age and its record. */
const REACH = 6;

export function claimRecordAges(scene: Scene, records: readonly RecordClaim[]): RecordAgeClaim[] {
  const claims: RecordAgeClaim[] = [];
  for (const at of scene.mentions.ages) {
    const record = records.find((one) => one.at.from >= at.to && one.at.from - at.to <= REACH && isInSentence(scene, at.from, one.at.from));
    if (!record) continue;
    // "Steve Cram's 39-year-old record" is Cram's, whoever breaks it in the sentence.
    const owner = scene.mentions.athletes.find(({ to, athlete }) => to === at.from && athlete >= 0);
    claims.push({ kind: 'record-age', at, years: at.years, subject: owner?.athlete ?? record.subject, owned: owner !== undefined, record });
  }
  return claims;
}

const isInSentence = ({ reading: { tokens } }: Scene, a: number, b: number): boolean => tokens.sentence[a] === tokens.sentence[b];
