/** A caveat that belongs to a figure: example, schematic, suppressed. */
export function Mark({ children }: { readonly children: string }) {
  return <span className="mark">{children}</span>;
}
