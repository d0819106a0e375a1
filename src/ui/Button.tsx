import type { ComponentProps } from "react";

type ButtonProps = ComponentProps<"button"> & { readonly look?: "main" | "quiet" };

/** The one button of the app; `main` for the one thing to do, `quiet` beside text. */
export function Button({ look, className, type = "button", ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={className ? `button ${className}` : "button"}
      data-main={look === "main" ? "" : undefined}
      data-quiet={look === "quiet" ? "" : undefined}
    />
  );
}
