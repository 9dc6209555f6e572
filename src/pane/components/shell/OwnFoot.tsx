import { createContext, useContext, useState, type ReactElement, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

interface FootPlace {
  readonly place: HTMLElement | null;
  readonly setPlace: (place: HTMLElement | null) => void;
}

const FootContext = createContext<FootPlace>({ place: null, setPlace: () => undefined });

/** Lets a view put buttons of its own where the pane's foot is, as the waiver form does. */
export function OwnFoot({ children }: { children: ReactNode }): ReactElement {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return <FootContext value={{ place, setPlace }}>{children}</FootContext>;
}

/** The foot itself registers where a view's own buttons go. */
export function useFootPlace(): FootPlace['setPlace'] {
  return useContext(FootContext).setPlace;
}

/** Buttons that stand in the foot of the pane while a view that owns it is open. */
export function InFoot({ children }: { children: ReactNode }): ReactNode {
  const { place } = useContext(FootContext);
  return place && createPortal(children, place);
}
