type FilterSelectProps = {
  name: string;
  label: string;
  /** What stands for no choice. */
  any: string;
  choices: readonly (readonly [value: string, words: string])[];
  chosen: string | number | undefined;
};

/** One part of the filter. */
export const FilterSelect = ({ name, label, any, choices, chosen = "" }: FilterSelectProps) => (
  <div>
    <label htmlFor={`filter-${name}`}>{label}</label>
    <select id={`filter-${name}`} name={name} defaultValue={chosen}>
      <option value="">{any}</option>
      {choices.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  </div>
);
