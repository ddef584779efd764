import { useEffect, useState } from 'react';

/** True once `running` has lasted so many milliseconds without a break. */
export function useElapsed(running: boolean, milliseconds: number): boolean {
  const [elapsed, setElapsed] = useState(false);

  useEffect(() => {
    if (!running) return undefined;
    const timer = setTimeout(() => setElapsed(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setElapsed(false);
    };
  }, [running, milliseconds]);

  return running && elapsed;
}
