type ChoiceProps<Key extends string> = {
  readonly label: string;
  readonly options: readonly { readonly key: Key; readonly label: string }[];
  /** None when something else holds than these. */
  readonly chosen: Key | undefined;
  readonly onChoose: (key: Key) => void;
};

/** A few options of which one holds, as words in a row. */
export function Choice<Key extends string>({ label, options, chosen, onChoose }: ChoiceProps<Key>) {
  return (
    <fieldset className="choice" aria-label={label}>
      {options.map(({ key, label: words }) => (
        <button key={key} type="button" aria-pressed={key === chosen} onClick={() => onChoose(key)}>
          {words}
        </button>
      ))}
    </fieldset>
  );
}
