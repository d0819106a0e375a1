import { type ChangeEvent, useId } from "react";

type FilePickerProps = {
  readonly label: string;
  readonly multiple?: boolean;
  readonly accept?: string;
  readonly disabled?: boolean;
  readonly describedBy?: string;
  readonly onFiles: (files: readonly File[]) => void;
};

/** A button that lets the reader choose files. */
export function FilePicker(props: FilePickerProps) {
  const { label, multiple = false, accept, disabled = false, describedBy, onFiles } = props;
  const id = useId();
  function choose({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const files = [...(currentTarget.files ?? [])];
    // Emptied, so that the same file may be chosen again.
    currentTarget.value = "";
    if (files.length > 0) onFiles(files);
  }
  return (
    <span className="data-pick">
      <input
        id={id}
        className="sr-only"
        type="file"
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={choose}
      />
      <label htmlFor={id} className="button">
        {label}
      </label>
    </span>
  );
}
