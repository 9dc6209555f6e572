import { useEffect, useState } from 'react';

/** True once `wanted` has been true for so long; false at once when it no longer is. */
export function useDelayed(wanted: boolean, ms: number): boolean {
  const [due, setDue] = useState(false);
  useEffect(() => {
    if (!wanted) return;
    const timer = setTimeout(() => {
      setDue(true);
    }, ms);
    return () => {
      clearTimeout(timer);
      setDue(false);
    };
  }, [wanted, ms]);
  return wanted && due;
}
