import { MultiSelect } from '@mantine/core';
import { labelOf, useI18n } from '../i18n';

type Props = {
  label: string;
  /** All there are. */
  kinds: readonly string[];
  /** Those that are not told. */
  muted: readonly string[];
  onChange: (muted: string[]) => void;
};

/** Which kinds are told; what is kept are those that are not, so that new kinds are told. */
export function KindsField({ label, kinds, muted, onChange }: Props) {
  const i18n = useI18n();
  return (
    <MultiSelect
      label={label}
      data={kinds.map((value) => ({ value, label: labelOf(i18n, 'alerts.kind', value) }))}
      value={kinds.filter((kind) => !muted.includes(kind))}
      onChange={(told) => onChange(kinds.filter((kind) => !told.includes(kind)))}
      hidePickedOptions
      comboboxProps={{ withinPortal: false }}
    />
  );
}
