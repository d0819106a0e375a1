import { type RefObject, useEffect, useRef, useState } from "react";

type Size = { readonly width: number; readonly height: number };

/** Where nothing can be measured, as in a test without layout. */
const usual: Size = { width: 560, height: 220 };

/** The size of an element, kept up to date; `undefined` until it has been measured in the browser. */
export function useSize(): [RefObject<HTMLDivElement | null>, Size | undefined] {
  const ref = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>();
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      const next = width > 0 && height > 0 ? { width, height } : usual;
      setSize((old) => (old?.width === next.width && old.height === next.height ? old : next));
    };
    measure();
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
