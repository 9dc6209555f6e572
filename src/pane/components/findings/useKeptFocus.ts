import { useEffect, useRef, type RefObject } from 'react';
import { usePane } from '../shared/PaneContext';
import { NOT_RUN } from './NotRun';

/**
 * Focus is never left without a place. Where the officer comes by a link of the overview, it is on what the link named;
 * back from the form, on the button that opened it; and where the row that had it has gone with a check, on the row that
 * came in its place; else on the view's title. It is never taken from where the officer has put it.
 */
export function useKeptFocus(title: RefObject<HTMLElement | null>, view: RefObject<HTMLElement | null>): void {
  const { showNotRun } = usePane().state.view.findings;
  const had = useRef<{ element: Element; key: string | undefined; index: number } | undefined>(undefined);

  useEffect(() => {
    // Only when the list comes, and after the pane has gone to the top of the new view.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      const named = takeReturn(view.current) ?? (showNotRun ? rowOf(view.current, NOT_RUN) : undefined);
      (named ?? title.current)?.focus();
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, []);

  useEffect(() => {
    const element = view.current;
    if (!element) return;
    const note = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return;
      const row = target.closest('.fui-AccordionItem');
      const key = row?.querySelector<HTMLElement>('[data-finding]')?.dataset['finding'];
      const index = rowsOf(element).findIndex((one) => row?.contains(one));
      had.current = { element: target, key, index };
    };
    const forget = ({ target }: FocusEvent): void => {
      // An element that is taken away loses focus too, and is gone a moment later.
      setTimeout(() => {
        if (had.current?.element === target && had.current.element.isConnected) had.current = undefined;
      });
    };
    element.addEventListener('focusin', note);
    element.addEventListener('focusout', forget);
    return () => {
      element.removeEventListener('focusin', note);
      element.removeEventListener('focusout', forget);
    };
  }, [view]);

  useEffect(() => {
    if (!had.current || had.current.element.isConnected) return;
    const { key, index } = had.current;
    had.current = undefined;
    if (document.activeElement !== document.body || !document.hasFocus()) return;
    const rows = rowsOf(view.current);
    const instead =
      key === undefined ? undefined : (rowOf(view.current, key) ?? rows[Math.min(index, rows.length - 1)]);
    (instead ?? title.current)?.focus();
  });
}

let returnTo: string | undefined;

/** Remembers whose form is closed, until the list is there again. */
export function returnFocusTo(finding: string): void {
  returnTo = finding;
}

/** The button that opened the form, else the finding's row: an explained one has no such button. */
function takeReturn(list: HTMLElement | null): HTMLElement | undefined {
  const key = returnTo;
  returnTo = undefined;
  if (key === undefined) return undefined;
  return list?.querySelector<HTMLElement>(`[data-explain="${CSS.escape(key)}"]`) ?? rowOf(list, key);
}

function rowOf(list: HTMLElement | null, key: string): HTMLElement | undefined {
  return rowsOf(list).find((row) => row.closest<HTMLElement>('[data-finding]')?.dataset['finding'] === key);
}

function rowsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-finding] > button') ?? [])];
}
