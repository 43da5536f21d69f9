/**
 * `npm run bench`: how fast, and against what. All on the same generated prose, every document new to every contestant, the contestants
 * taking turns in one process, because machines are shared and only ratios travel.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { openDatabase } from '../../src/cli/database.ts';
import { ensureBuilt } from '../../src/cli/ensure-built.ts';
import { articleFromText } from '../../src/core/article.ts';
import { check } from '../../src/core/check.ts';
import type { EventResults, Results } from '../../src/core/results.ts';
import { buildNaive } from './naive.ts';
import { seeded, type Told, writeAthletics, writeElsewhere } from './prose.ts';

const ROUNDS = 9;
const DOCS_PER_ROUND = 40;
/** The engine has some hundred functions that must all have been hot for a while; the tokeniser, being smaller, is warm sooner. */
const WARM_UP_ROUNDS = 12;
const NAIVE_SEARCHES = 40;
const SEED = 20_240_806;

const STORY_EVENTS = [
  '100-metres',
  '400-metres',
  '800-metres',
  '1500-metres',
  'one-mile',
  '5000-metres',
  '110-metres-hurdles',
  'long-jump',
  'pole-vault',
  'shot-put',
];

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

function timed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

const bytesHeld = (): number => {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const megabytes = (bytes: number): number => bytes / 1_000_000;

async function measureOpening(): Promise<{ readonly ms: number; readonly mb: number }> {
  const before = bytesHeld();
  const held = await openDatabase();
  const mb = megabytes(bytesHeld() - before);
  const times: number[] = [];
  for (let n = 0; n < 7; n++) {
    const started = performance.now();
    await openDatabase();
    times.push(performance.now() - started);
  }
  return { ms: median(times), mb: held.lastDay > 0 ? mb : 0 };
}

/** Everything open, so that no contestant's time holds reading from disk. */
async function openAll(): Promise<Told> {
  const results = await openDatabase(undefined, { maxOpenRows: Number.MAX_SAFE_INTEGER });
  await results.load(results.events);
  const events = (['M', 'F'] as const)
    .flatMap((sex) => STORY_EVENTS.map((event) => results.event(sex, event)))
    .filter((event): event is EventResults => typeof event === 'object');
  return { results, events };
}

interface Contest {
  readonly pipelineMBs: number;
  readonly tokeniserMBs: number;
  readonly msPerArticle: number;
}

function contest(corpus: 'athletics' | 'mixed', told: Told, seed: number): Contest {
  const random = seeded(seed);
  const nlp = winkNlp(model, []);
  const pipeline = (text: string): void =>
    // As `check --format ndjson` runs it: cards are for those who look at a page.
    void check(articleFromText(text, { published: told.results.lastDay }), told.results, { today: told.results.lastDay, cards: false });
  const tokenise = (text: string): void => void nlp.readDoc(text);
  const speeds = { pipeline: [] as number[], tokeniser: [] as number[], article: [] as number[] };
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
    const docs = Array.from({ length: DOCS_PER_ROUND }, (_, n) =>
      corpus === 'mixed' && n % 2 ? writeElsewhere(random) : writeAthletics(random, told),
    );
    const bytes = docs.reduce((sum, doc) => sum + Buffer.byteLength(doc), 0);
    const run = (work: (text: string) => void): number => timed(() => docs.forEach(work));
    // Each goes first every other round, so that neither always meets a warm machine.
    const first = round % 2 ? run(tokenise) : 0;
    const own = run(pipeline);
    const other = first || run(tokenise);
    if (round < 0) continue;
    speeds.pipeline.push(megabytes(bytes) / (own / 1000));
    speeds.tokeniser.push(megabytes(bytes) / (other / 1000));
    speeds.article.push(own / docs.length);
  }
  return { pipelineMBs: median(speeds.pipeline), tokeniserMBs: median(speeds.tokeniser), msPerArticle: median(speeds.article) };
}

/** Megabytes a second of the naive way, from a few searches: a whole article would take a minute. */
function measureNaive(results: Results, text: string): number {
  const naive = buildNaive(results);
  naive.run(text, 2);
  let [spans, searched] = [1, 1];
  const ms = timed(() => {
    ({ spans, searched } = naive.run(text, NAIVE_SEARCHES));
  });
  return megabytes(Buffer.byteLength(text)) / ((ms / 1000) * (spans / searched));
}

const round = (value: number, digits = 2): number => Number(value.toPrecision(digits + 1));

const say = (step: string): void => void process.stderr.write(`bench: ${step} …\n`);

await ensureBuilt('database');
say('opening the database');
const opening = await measureOpening();
const told = await openAll();
say('articles of athletics');
const athletics = contest('athletics', told, SEED);
say('athletics and other texts');
const mixed = contest('mixed', told, SEED + 1);
say('the naive way, a sample');
const naiveMBs = measureNaive(told.results, writeAthletics(seeded(SEED + 2), told));

const table = [
  ['opening the database', `${round(opening.ms)} ms`, ''],
  ['held after opening', `${round(opening.mb)} MB`, ''],
  ['one 1,000-word article of athletics, warm', `${round(athletics.msPerArticle)} ms`, ''],
  ...(
    [
      ['athletics', athletics],
      ['athletics and other texts', mixed],
    ] as const
  ).flatMap(([corpus, { pipelineMBs, tokeniserMBs }]) => [
    [`whole pipeline, ${corpus}`, `${round(pipelineMBs)} MB/s`, `${round(pipelineMBs / tokeniserMBs)} × winkNLP's tokeniser`],
    [`winkNLP's tokeniser alone, ${corpus}`, `${round(tokeniserMBs)} MB/s`, ''],
  ]),
  [
    'Fuse over all names for each capitalised span',
    `${round(naiveMBs * 1_000_000)} B/s`,
    `the pipeline is ${round(athletics.pipelineMBs / naiveMBs)} × that`,
  ],
];

for (const [what = '', measured = '', ratio = ''] of table) process.stdout.write(`${what.padEnd(56)}${measured.padStart(14)}  ${ratio}\n`);
process.stdout.write(
  `${JSON.stringify({ opening, athletics, mixed, naiveMBs, timesTokeniser: athletics.pipelineMBs / athletics.tokeniserMBs, timesTokeniserMixed: mixed.pipelineMBs / mixed.tokeniserMBs, timesNaive: athletics.pipelineMBs / naiveMBs })}\n`,
);
