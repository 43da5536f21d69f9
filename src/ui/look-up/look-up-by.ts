import { ask, type Send } from '../../messages/ask.ts';
import type { Answer, Ask, Name } from '../../messages/protocol.ts';
import type { LookUpAsk } from './look-up.tsx';

/** Look-ups by message to the background. */
export function lookUpBy(send: Send): LookUpAsk {
  const get = async <N extends Name>(name: N, body: Ask<N>): Promise<Answer<N>> => {
    const reply = await ask(send, name, body);
    if (reply.ok) return reply.value;
    throw new Error(`The database did not answer: ${reply.failure.why}`);
  };
  return {
    find: (query) => get('findAthletes', { query }),
    athlete: (id, asOf) => get('athletePage', { id, asOf }),
    progress: (athlete, event, asOf) => get('progress', { athlete, event, asOf, printed: '', race: null, rivals: [] }),
    compare: (one, other) => get('compareAthletes', { one, other }),
    races: (asked) => get('racesOn', asked),
  };
}
