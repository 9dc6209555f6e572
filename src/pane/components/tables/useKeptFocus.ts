import { useEffect, useRef, type FocusEvent, type RefObject } from 'react';

/**
 * Where what had the focus goes away because it was answered, the focus goes to the heading instead of nowhere. Answers the
 * heading's ref and what the part of the page listens with.
 */
export function useKeptFocus(): {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onFocus: (event: FocusEvent) => void;
} {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef<Element>(undefined);
  useEffect(() => {
    if (!last.current || last.current.isConnected) return;
    last.current = undefined;
    if (document.activeElement === document.body) heading.current?.focus();
  });
  return {
    heading,
    onFocus: ({ target }) => {
      last.current = target;
    },
  };
}
