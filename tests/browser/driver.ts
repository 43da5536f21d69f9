/** A browser with the shipped extension in it, as both test drivers offer it. Scripts are bodies of async functions. */
export interface Driver {
  readonly name: string;
  goTo(url: string): Promise<void>;
  /** Runs in the page's own world and answers plain data. */
  inPage(script: string, ...args: readonly unknown[]): Promise<unknown>;
  resize(width: number, height: number): Promise<void>;
  movePointer(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  pressEscape(): Promise<void>;
  pressKey(key: 'Tab' | 'Enter'): Promise<void>;
  /** Text of what has the focus in the card, or ''. */
  focusedInCard(): Promise<string>;
  /** Text of the open card, which lives in a closed shadow root, or '' when none is open. */
  cardText(): Promise<string>;
  /** Runs where the extension's background runs. */
  inBackground(script: string, ...args: readonly unknown[]): Promise<unknown>;
  /** Ends the background as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  /** Presses our button in the toolbar and waits for the popup. */
  openPopup(): Promise<void>;
  /** Runs in the popup that is open. */
  inPopup(script: string, ...args: readonly unknown[]): Promise<unknown>;
  closePopup(): Promise<void>;
  /** Opens the side panel or the sidebar beside the page, this many pixels wide. */
  openDesk(width: number): Promise<void>;
  /** Runs in the desk that is open. */
  inDesk(script: string, ...args: readonly unknown[]): Promise<unknown>;
  /** Shows the desk as someone sees it who prefers dark pages. */
  darkenDesk(dark: boolean): Promise<void>;
  closeDesk(): Promise<void>;
  screenshotDesk(file: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  screenshotPopup(file: string): Promise<void>;
  /** Errors of page, page script, background and popup since the start. */
  errors(): Promise<readonly string[]>;
  /** Addresses on the network which page or extension asked for, without the page itself. */
  requests(): Promise<readonly string[]>;
  close(): Promise<void>;
}

const PATIENCE_MS = 20_000;

/** Asks until the answer holds; nothing waits for a time that was guessed. */
export async function eventually<T>(what: string, ask: () => Promise<T>, holds: (answer: T) => boolean): Promise<T> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (holds(answer)) return answer;
    if (performance.now() > deadline) throw new Error(`${what}: still ${JSON.stringify(answer)} after ${PATIENCE_MS / 1000} s.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
