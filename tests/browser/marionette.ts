/**
 * A client of Marionette, the protocol with which Mozilla drives Firefox: just enough of it for our tests.
 *
 * WebDriver BiDi would be the standard way, but in Firefox ESR 140 it reaches neither the toolbar nor a closed shadow root, and a popup opened
 * as a tab would prove nothing. https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
import { connect, type Socket } from 'node:net';

/** Where a script runs: in the page, in the page with the browser's rights, or in the browser's own window. */
export type Scope = 'page' | 'page-privileged' | 'browser';

export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  #received = Buffer.alloc(0);
  #last = 0;
  #context: 'content' | 'chrome' = 'content';

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (bytes: Buffer) => this.#read(bytes));
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox closed the connection.'));
    });
  }

  static async connect(port: number): Promise<Marionette> {
    const socket = await new Promise<Socket>((resolve, reject) => {
      const opening = connect(port, '127.0.0.1', () => resolve(opening));
      opening.once('error', reject);
    });
    const client = new Marionette(socket);
    await client.send('WebDriver:NewSession', {});
    return client;
  }

  async send(command: string, parameters: object): Promise<unknown> {
    const id = ++this.#last;
    const body = JSON.stringify([0, id, command, parameters]);
    const answer = new Promise<unknown>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#socket.write(`${Buffer.byteLength(body)}:${body}`);
    return answer;
  }

  /** Runs the body of an async function, which sees `args`; what it returns comes back as JSON. */
  async run(scope: Scope, script: string, args: readonly unknown[] = []): Promise<unknown> {
    await this.#enter(scope === 'browser' ? 'chrome' : 'content');
    const answer = await this.send('WebDriver:ExecuteScript', {
      script: `return (async (...args) => {${script}})(...arguments)`,
      args,
      sandbox: scope === 'page-privileged' ? 'system' : null,
    });
    return (answer as { value: unknown }).value;
  }

  /** Sends a command that is about the page. */
  async inContent(command: string, parameters: object): Promise<unknown> {
    await this.#enter('content');
    return this.send(command, parameters);
  }

  async #enter(context: 'content' | 'chrome'): Promise<void> {
    if (context === this.#context) return;
    await this.send('Marionette:SetContext', { value: context });
    this.#context = context;
  }

  close(): void {
    this.#socket.destroy();
  }

  /** Messages come as `length:json`; the first one is a greeting. */
  #read(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      const end = colon + 1 + Number(this.#received.subarray(0, Math.max(colon, 0)));
      if (colon < 0 || this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message;
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
      else waiting?.resolve(result);
    }
  }
}
