import { useEffect, useState, type ComponentType, type ReactElement } from 'react';
import { Loading } from './Loading';

/**
 * A component that is fetched when it is first shown, or at once. It is shown as soon as it has come: what React itself
 * waits for (`lazy`) is shown 300 ms after its stand-in at the soonest.
 */
export function fetched(load: () => Promise<ComponentType>, when: 'shown' | 'atOnce' = 'shown'): ComponentType {
  let known: ComponentType | undefined;
  let coming: Promise<ComponentType> | undefined;
  const start = (): Promise<ComponentType> =>
    (coming ??= load().then((component) => {
      known = component;
      return component;
    }));
  // What fails here fails again where it is shown, and is told there.
  if (when === 'atOnce') start().catch(() => undefined);

  return function Fetched(): ReactElement {
    const [Component, setComponent] = useState(() => known);
    useEffect(() => {
      if (Component) return;
      start().then(
        (component) => {
          setComponent(() => component);
        },
        (error: unknown) => {
          setComponent(() => {
            throw error;
          });
        },
      );
    }, [Component]);
    return Component ? <Component /> : <Loading />;
  };
}
