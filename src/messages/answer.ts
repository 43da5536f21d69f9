import { type Answer, type Ask, envelope, type Failure, type Name, protocol, type Reply, writeMisfit } from './protocol.ts';

/** The part of `runtime.MessageSender` that decides who asks. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

export type Handlers = { readonly [N in Name]?: (body: Ask<N>, sender: Sender) => Promise<Answer<N>> };

/** Who we are: the extension's id and the address under which its own pages live, such as `chrome-extension://…/`. */
export interface Self {
  readonly id: string;
  readonly base: string;
}

/**
 * Answers what `handlers` knows, or `null` when the message is not for us (other extensions and other contexts talk here
 * too). The promise never rejects: what a handler throws becomes `failed` with the error's message.
 */
export function answer(handlers: Handlers, message: unknown, about: { sender: Sender; self: Self }): Promise<Reply<unknown>> | null {
  const parsed = envelope.schema.safeParse(message);
  if (!parsed.success || !isName(parsed.data.photofinish)) return null;
  const name = parsed.data.photofinish;
  const handle = handlers[name];
  if (!handle) return null;
  if (!maySend(protocol[name].from, about.sender, about.self)) {
    return Promise.resolve({ ok: false, failure: { kind: 'refused', why: `"${name}" may not be asked from there.` } });
  }
  const body = protocol[name].ask.schema.safeParse(parsed.data.body);
  if (!body.success) {
    return Promise.resolve({ ok: false, failure: { kind: 'refused', why: `"${name}": ${writeMisfit(body.error)}` } });
  }
  // Handler and body were both looked up by `name`; the compiler sees only the unions.
  return settle((handle as (body: unknown, sender: Sender) => Promise<unknown>)(body.data, about.sender));
}

const isName = (name: string): name is Name => Object.hasOwn(protocol, name);

function maySend(from: 'page' | 'extension', sender: Sender, self: Self): boolean {
  if (sender.id !== self.id) return false;
  const isOwnPage = sender.url === undefined ? sender.tab === undefined : sender.url.startsWith(self.base);
  return from === 'extension' ? isOwnPage : sender.tab?.id !== undefined && !isOwnPage;
}

async function settle(work: Promise<unknown>): Promise<Reply<unknown>> {
  try {
    return { ok: true, value: await work };
  } catch (error) {
    const failure: Failure = { kind: 'failed', why: error instanceof Error ? error.message : String(error) };
    return { ok: false, failure };
  }
}
