import type { Span } from '../core/article.ts';
import type { Reason, Verdict } from '../core/finding.ts';
import { type Added, type CheckedEntry, correctionOf, type Entry, type Item, isCorrection, itemsOf, verdictOf } from './entry.ts';
import { contentUrn, fingerprint, quoteOf } from './fingerprint.ts';
import { readFragment } from './fragment.ts';
import { streamJson } from './json-stream.ts';
import { linesOf } from './lines.ts';
import { REASON_WORDS } from './reasons.ts';
import { squash, writeDecision, writeVerdict } from './sentences.ts';
import { uriOf } from './uri.ts';
import { writeEvidence } from './wording.ts';
import type { Format, WriterOptions } from './writer.ts';

/** Source: OASIS, Static Analysis Results Interchange Format 2.1.0 with Errata 01, 28 August 2023. */
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** SARIF §3.27.9: only what fails has a level; the other kinds say what is known instead. */
const KINDS: Readonly<Record<Verdict, { readonly kind: string; readonly level: string }>> = {
  mismatch: { kind: 'fail', level: 'error' },
  ambiguous: { kind: 'review', level: 'none' },
  unverified: { kind: 'open', level: 'none' },
  verified: { kind: 'pass', level: 'none' },
};

/** A claim that the fact-checker marked has no reason of the program's. */
const ADDED_RULE = 'marked-by-hand';

/** `digit-slip` as `DigitSlip`: viewers show it as the rule's friendly name. */
const pascal = (id: string): string => id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

const RULES = [
  ...Object.entries(REASON_WORDS).map(([id, words]) => ({
    id,
    name: pascal(id),
    shortDescription: { text: `${words[0]?.toUpperCase()}${words.slice(1)}.` },
  })),
  { id: ADDED_RULE, name: pascal(ADDED_RULE), shortDescription: { text: 'Marked by a fact-checker.' } },
];
const RULE_INDEX = new Map(RULES.map(({ id }, index) => [id, index]));

/** Results for code-review tools and editors. One document with one run; offsets and columns are UTF-16 units. */
export const SARIF_FORMAT: Format = { extension: '.sarif', mediaType: 'application/sarif+json', cards: false, open: openSarif };

function openSarif({ version }: WriterOptions) {
  const artifacts: object[] = [];
  const notifications: object[] = [];
  const driver = { name: 'Photofinish', version, semanticVersion: version, rules: RULES };
  const stream = streamJson((results) => ({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        columnKind: 'utf16CodeUnits',
        results,
        artifacts,
        invocations: [{ executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications }],
      },
    ],
  }));
  const write = (entry: Entry): string => {
    const uri = uriOf(entry.doc);
    if (entry.kind === 'failed') {
      notifications.push({
        level: 'error',
        message: { text: entry.error },
        locations: [{ physicalLocation: { artifactLocation: { uri } } }],
      });
      return '';
    }
    artifacts.push({ location: { uri }, sourceLanguage: entry.checked.language });
    if (entry.extracted) artifacts.push(textOf(entry, artifacts.length - 1));
    return resultsOf(entry, artifacts.length - 1)
      .map((result) => stream.item(result))
      .join('');
  };
  return { begin: stream.begin, entry: write, end: stream.end };
}

const TEXT_URI = '/text';

/** The text that was read out of a saved page lies in it (§3.24.3), so that offsets have something to count in. */
const textOf = ({ article }: CheckedEntry, parentIndex: number) => ({
  location: { uri: TEXT_URI },
  parentIndex,
  mimeType: 'text/plain',
  contents: { text: article.text.toWellFormed() },
});

function resultsOf(entry: CheckedEntry, index: number): object[] {
  const { text } = entry.article;
  const artifactLocation = { uri: entry.extracted ? TEXT_URI : uriOf(entry.doc), index };
  const positionOf = linesOf(text);
  const locate = (span: Span): object => {
    const [first, last] = [positionOf(span.start), positionOf(span.end)];
    return {
      artifactLocation,
      region: {
        startLine: first.line,
        startColumn: first.column,
        endLine: last.line,
        endColumn: last.column,
        charOffset: span.start,
        charLength: span.end - span.start,
        snippet: { text: text.slice(span.start, span.end).toWellFormed() },
      },
    };
  };
  const found = itemsOf(entry).flatMap((item) => (item.finding.verdict ? [resultOf(entry, item, { locate, artifactLocation })] : []));
  return [...found, ...entry.added.map((claim) => addedResult(entry, claim, { locate, artifactLocation }))];
}

interface Places {
  readonly locate: (span: Span) => object;
  readonly artifactLocation: object;
}

function resultOf(entry: CheckedEntry, item: Item, { locate, artifactLocation }: Places): object {
  const { finding, decision } = item;
  const reason: Reason | null = finding.reason;
  const correction = correctionOf(item);
  const { before, quoted, after } = readFragment(entry.article, finding);
  return {
    ...(reason && { ruleId: reason, ruleIndex: RULE_INDEX.get(reason) }),
    ...KINDS[verdictOf(item) ?? 'unverified'],
    message: {
      text: [writeVerdict(item), ...finding.evidence.map(writeEvidence), finding.now ?? ''].filter(Boolean).join('\n').toWellFormed(),
    },
    locations: [{ physicalLocation: locate(finding), message: { text: `${before}${quoted}${after}`.toWellFormed() } }],
    ...names(entry, finding),
    ...(correction !== null && isCorrection(item) && { fixes: [fixOf(finding, correction, artifactLocation)] }),
    ...(decision?.verdict === 'disputed' && {
      suppressions: [{ kind: 'external', status: 'accepted', justification: writeDecision(decision) }],
    }),
    properties: { claim: finding.claim?.type ?? null, athlete: finding.athlete?.id ?? null, event: finding.event, decision },
  };
}

function addedResult(entry: CheckedEntry, claim: Added, { locate, artifactLocation }: Places): object {
  const words = claim.correction === null ? 'is marked' : `should be “${claim.correction}”`;
  return {
    ruleId: ADDED_RULE,
    ruleIndex: RULE_INDEX.get(ADDED_RULE),
    ...KINDS[claim.correction === null ? 'ambiguous' : 'mismatch'],
    message: { text: [`“${squash(claim.text)}” ${words}.`, squash(claim.note), claim.link].filter(Boolean).join('\n').toWellFormed() },
    locations: [{ physicalLocation: locate(claim) }],
    ...names(entry, claim),
    ...(claim.correction !== null && { fixes: [fixOf(claim, claim.correction, artifactLocation)] }),
  };
}

/** A result keeps its name in the next run as long as the words around it stay. */
function names({ doc, article }: CheckedEntry, span: Span): object {
  const { prefix, exact, suffix } = quoteOf(article.text, span);
  return {
    guid: contentUrn(doc, String(span.start), prefix, exact, suffix).slice('urn:uuid:'.length),
    partialFingerprints: { 'quoteInContext/v1': fingerprint([prefix, exact, suffix].join('\u0000')) },
  };
}

const fixOf = (span: Span, correction: string, artifactLocation: object): object => ({
  description: { text: `Write “${correction}”.` },
  artifactChanges: [
    {
      artifactLocation,
      replacements: [
        { deletedRegion: { charOffset: span.start, charLength: span.end - span.start }, insertedContent: { text: correction } },
      ],
    },
  ],
});
