type MenuOption<Key extends string> = { readonly key: Key; readonly label: string };

type MenuProps<Key extends string> = {
  /** Marks the menu for measurements and tests. */
  readonly name: string;
  readonly label: string;
  readonly value: Key;
  readonly options: readonly MenuOption<Key>[];
  readonly onChoose: (key: Key) => void;
};

/** A small menu with its name before it; the list itself is the browser's own. */
export function Menu<Key extends string>({
  name,
  label,
  value,
  options,
  onChoose,
}: MenuProps<Key>) {
  function choose(key: string) {
    const option = options.find((each) => each.key === key);
    if (option) onChoose(option.key);
  }
  return (
    <label className="map-menu">
      <span>{label}</span>
      <select data-menu={name} value={value} onChange={(event) => choose(event.target.value)}>
        {options.map((option) => (
          <option key={option.key} value={option.key}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
