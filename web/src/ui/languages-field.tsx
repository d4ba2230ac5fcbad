import { Checkbox, Group } from '@mantine/core';
import { useI18n } from '../i18n';
import { CUSTOMER_LANGUAGES, languageName } from '../i18n/format';

type Props = {
  name: string;
  label: string;
  description?: string;
  defaultValue: readonly string[];
};

/** Which languages; read from the form with `form.getAll(name)`. */
export function LanguagesField({ name, label, description, defaultValue }: Props) {
  const { locale } = useI18n();
  return (
    <Checkbox.Group label={label} description={description} defaultValue={[...defaultValue]}>
      <Group gap="md" mt={6}>
        {CUSTOMER_LANGUAGES.map((code) => (
          <Checkbox key={code} name={name} value={code} label={languageName(locale, code)} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
