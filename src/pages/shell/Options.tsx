import { useId } from "react";

type OptionsProps<Key extends string> = {
  readonly label: string;
  readonly options: readonly { readonly key: Key; readonly label: string }[];
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
};

/** A few options below each other of which one holds. */
export function Options<Key extends string>({
  label,
  options,
  chosen,
  onChoose,
}: OptionsProps<Key>) {
  const name = useId();
  return (
    <fieldset className="shell-options">
      <legend>{label}</legend>
      {options.map(({ key, label: words }) => (
        <label key={key}>
          <input type="radio" name={name} checked={key === chosen} onChange={() => onChoose(key)} />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
