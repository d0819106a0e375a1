import { useEffect, useEffectEvent, useState } from "react";

/** Long enough to look at one date; each step is drawn at once, so nothing moves by itself. */
const stepMilliseconds = 900;

export type Play = {
  readonly playing: boolean;
  readonly toggle: () => void;
  readonly stop: () => void;
};

/** Steps from `at` to `last`; from the end it begins again at the first. */
export function usePlay(at: number, last: number, goTo: (index: number) => void): Play {
  const [playing, setPlaying] = useState(false);
  const step = useEffectEvent(() => {
    goTo(at + 1);
    if (at + 1 >= last) setPlaying(false);
  });

  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(step, stepMilliseconds);
    return () => clearInterval(timer);
  }, [playing]);

  return {
    playing,
    stop: () => setPlaying(false),
    toggle: () => {
      if (!playing && at >= last) goTo(0);
      setPlaying(!playing);
    },
  };
}
