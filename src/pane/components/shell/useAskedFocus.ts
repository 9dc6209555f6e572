import { useEffect, useRef, type RefObject } from 'react';

/** Takes the keyboard to the last button of a bar while it asks, and back to where it was where nothing else has it then. */
export function useAskedFocus(asks: boolean): RefObject<HTMLDivElement | null> {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!asks) return undefined;
    const before = document.activeElement;
    bar.current?.querySelector<HTMLElement>('button:last-of-type')?.focus();
    return () => {
      // Once the question has gone from the page.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
      });
    };
  }, [asks]);
  return bar;
}
