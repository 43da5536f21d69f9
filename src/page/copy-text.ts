/** Puts a text on the clipboard, from a click of the reader's. Answers whether the browser took it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(text); // pages without https have no clipboard, and a policy of the page may close it
  }
}

function copyByEvent(text: string): boolean {
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', fill, { capture: true, once: true });
  const taken = document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  return taken;
}
