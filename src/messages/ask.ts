import { type Answer, type Ask, type Name, protocol, type Reply, replyShape, writeMisfit } from './protocol.ts';

/** Puts a message on its way: `runtime.sendMessage`, or `tabs.sendMessage` with its tab filled in. */
export type Send = (message: unknown) => Promise<unknown>;

/** Asks one question. Never rejects: when nobody answers the reply is `gone`, when the answer is malformed `bad-answer`. */
export async function ask<N extends Name>(send: Send, name: N, body: Ask<N>): Promise<Reply<Answer<N>>> {
  let raw: unknown;
  try {
    raw = await send({ photofinish: name, body });
  } catch (error) {
    // Both browsers reject when nobody listens or the extension was updated under the page: that is an answer, not a bug.
    return { ok: false, failure: { kind: 'gone', why: error instanceof Error ? error.message : String(error) } };
  }
  // A listener of another context that leaves the message alone resolves it with nothing.
  if (raw === undefined || raw === null) return { ok: false, failure: { kind: 'gone', why: 'Nobody answered.' } };
  const reply = replyShape.schema.safeParse(raw);
  if (!reply.success) return badAnswer(reply.error);
  if (!reply.data.ok) return reply.data;
  const value = protocol[name].answer.schema.safeParse(reply.data.value);
  // The schema was looked up by `name`, which the compiler cannot follow through the union of all schemas.
  return value.success ? { ok: true, value: value.data as Answer<N> } : badAnswer(value.error);
}

function badAnswer(error: Parameters<typeof writeMisfit>[0]): { ok: false; failure: { kind: 'bad-answer'; why: string } } {
  return { ok: false, failure: { kind: 'bad-answer', why: writeMisfit(error) } };
}
