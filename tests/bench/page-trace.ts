/** What our scripts cost the main thread of a page, read from a trace of Chromium's. */
import type { BrowserContext, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** µs since the browser began. */
  readonly ts: number;
  /** µs of the clock, and of the thread's own time: what other processes took is not in it. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: unknown;
}

export interface MainThreadCost {
  /** Sum of all tasks in which a script of ours ran, ms of thread time. */
  readonly total: number;
  /** The longest of them, ms of thread time. */
  readonly longest: number;
  /** From the first of our tasks to the end of the last, ms of the clock. */
  readonly span: number;
}

const CATEGORIES = ['toplevel', 'disabled-by-default-devtools.timeline', 'devtools.timeline', 'v8.execute', 'v8'];

/** Traces one page while `work` loads it. The page may have no scripts of its own: theirs would be counted as ours. */
export async function traceLoad(context: BrowserContext, page: Page, work: () => Promise<void>): Promise<MainThreadCost> {
  const tools = await context.newCDPSession(page);
  const events: TraceEvent[] = [];
  tools.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  const done = new Promise<void>((resolve) => tools.once('Tracing.tracingComplete', () => resolve()));
  await tools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  await work();
  await tools.send('Tracing.end');
  await done;
  return costOf(events);
}

/** Continuations of our own run as microtasks, which carry no address. */
const OWN_WORK = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks']);

function costOf(events: readonly TraceEvent[]): MainThreadCost {
  const start = events.find(({ name, args }) => name === 'EvaluateScript' && JSON.stringify(args).includes('chrome-extension://'));
  if (!start) throw new Error('No script of ours ran.');
  const onThread = events.filter(({ ph, pid, tid, ts }) => ph === 'X' && pid === start.pid && tid === start.tid && ts >= start.ts - 1_000);
  const ours = onThread.filter(({ name, tdur = 0 }) => OWN_WORK.has(name) && tdur > 20);
  const tasks = onThread
    .filter(({ name }) => name === 'ThreadControllerImpl::RunTask' || name === 'RunTask')
    .filter(({ ts, dur = 0 }) => ours.some((each) => each.ts >= ts && each.ts < ts + dur));
  // Tasks are noted twice, one within the other.
  const outer = tasks.filter(
    (task) =>
      !tasks.some((other) => other !== task && other.ts <= task.ts && end(other) >= end(task) && (other.dur ?? 0) > (task.dur ?? 0)),
  );
  const times = outer.map(({ tdur = 0 }) => tdur / 1_000);
  return {
    total: times.reduce((sum, each) => sum + each, 0),
    longest: Math.max(...times),
    span: (Math.max(...outer.map(end)) - start.ts) / 1_000,
  };
}

const end = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;
