/** What a page script costs the main thread, read from a trace of Chromium's. */
import type { BrowserContext, CDPSession, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** µs */
  readonly ts: number;
  readonly dur?: number;
  readonly id?: string;
  readonly args?: { readonly data?: ProfileData & { readonly startTime?: number; readonly url?: string } };
}

interface ProfileData {
  readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
  readonly timeDeltas?: readonly number[];
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string; readonly functionName: string };
}

export interface MainThreadCost {
  /** Sum of the samples in which our script was on the stack, ms. */
  readonly ours: number;
  /** The longest task in which our script ran, whoever else did, ms. */
  readonly longestTask: number;
  /** Our part of that task where it is largest, ms. */
  readonly longestOurs: number;
}

const CATEGORIES = [
  'toplevel',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
  'devtools.timeline',
  'v8.execute',
];

/** Traces one page from before its load until `until` resolves. */
export async function traceLoad(context: BrowserContext, page: Page, work: () => Promise<void>): Promise<MainThreadCost> {
  const tools: CDPSession = await context.newCDPSession(page);
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

/** A task is ours when our script was seen on the stack within it. */
function costOf(events: readonly TraceEvent[]): MainThreadCost {
  const samples = ourSamples(events);
  const tasks = events.filter(({ name, ph, dur }) => ph === 'X' && dur && (name === 'RunTask' || name === 'ThreadControllerImpl::RunTask'));
  let [ours, longestTask, longestOurs] = [0, 0, 0];
  for (const { us } of samples) ours += us;
  for (const { pid, tid, ts, dur = 0 } of tasks) {
    let own = 0;
    for (const sample of samples) if (sample.pid === pid && sample.at >= ts && sample.at <= ts + dur) own += sample.us;
    if (own === 0 || tid === 0) continue;
    longestTask = Math.max(longestTask, dur / 1000);
    longestOurs = Math.max(longestOurs, own / 1000);
  }
  return { ours: ours / 1000, longestTask, longestOurs };
}

function ourSamples(events: readonly TraceEvent[]): { pid: number; at: number; us: number }[] {
  const profiles = new Map<string, { pid: number; at: number; nodes: Map<number, ProfileNode> }>();
  const found: { pid: number; at: number; us: number }[] = [];
  for (const { name, pid, id, args } of events) {
    const key = `${pid} ${id}`;
    const { data } = args ?? {};
    if (name === 'Profile') profiles.set(key, { pid, at: data?.startTime ?? 0, nodes: new Map() });
    const profile = profiles.get(key);
    if (name !== 'ProfileChunk' || !profile || !data) continue;
    for (const node of data.cpuProfile?.nodes ?? []) profile.nodes.set(node.id, node);
    const deltas = data.timeDeltas ?? [];
    for (const [n, sample] of (data.cpuProfile?.samples ?? []).entries()) {
      profile.at += deltas[n] ?? 0;
      if (isOurs(sample, profile.nodes)) found.push({ pid, at: profile.at, us: deltas[n + 1] ?? deltas[n] ?? 0 });
    }
  }
  return found;
}

function isOurs(id: number, nodes: ReadonlyMap<number, ProfileNode>): boolean {
  for (let node = nodes.get(id); node; node = node.parent === undefined ? undefined : nodes.get(node.parent)) {
    if (node.callFrame.url?.startsWith('chrome-extension://')) return true;
  }
  return false;
}
