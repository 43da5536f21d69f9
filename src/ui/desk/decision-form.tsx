import { useId, useState } from 'preact/hooks';

export interface Remark {
  readonly correction: string | null;
  readonly note: string;
  readonly link: string;
}

export interface DecisionFormProps {
  /** What is being decided, for those who hear the form: "Override 3:45.43". */
  readonly label: string;
  readonly before: Remark;
  /** A dispute says only that the program is wrong. */
  readonly withCorrection: boolean;
  readonly save: (remark: Remark) => void;
  readonly cancel: () => void;
}

/** The fact-checker's own correction, his note and where he looked it up. */
export function DecisionForm({ label, before, withCorrection, save, cancel }: DecisionFormProps) {
  const id = useId();
  const [correction, setCorrection] = useState(before.correction ?? '');
  const [note, setNote] = useState(before.note);
  const [link, setLink] = useState(before.link);
  return (
    <form
      class="decision-form"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        save({ correction: (withCorrection && correction.trim()) || null, note: note.trim(), link: link.trim() });
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        cancel();
      }}
    >
      {withCorrection && (
        <>
          <label for={`${id}-correction`}>Correction</label>
          <input id={`${id}-correction`} value={correction} onInput={(event) => setCorrection(event.currentTarget.value)} ref={focusOnce} />
        </>
      )}
      <label for={`${id}-note`}>Note</label>
      <textarea
        id={`${id}-note`}
        rows={2}
        value={note}
        onInput={(event) => setNote(event.currentTarget.value)}
        ref={withCorrection ? null : focusOnce}
      />
      <label for={`${id}-link`}>Source</label>
      <input id={`${id}-link`} type="url" placeholder="https://" value={link} onInput={(event) => setLink(event.currentTarget.value)} />
      <div class="buttons">
        <button type="submit" class="main">
          Save
        </button>
        <button type="button" onClick={cancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}

/** Called by Preact when the field appears. */
const focusOnce = (field: HTMLElement | null): void => field?.focus?.();
