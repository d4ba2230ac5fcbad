import { NativeSelect } from '@mantine/core';
import type { Role } from '../api/types';
import { useI18n } from '../i18n';
import { may, useMe } from '../session/session';

type Props = { role: Role; defaultValue?: string | undefined; disabled?: boolean };

/** The brand something belongs to; a hidden value where there is only one to choose. */
export function BrandField({ role, defaultValue, disabled }: Props) {
  const { t } = useI18n();
  const me = useMe();
  const brands = me.brands.filter((brand) => may(me, role, brand.id));
  if (brands.length <= 1 || disabled) {
    return <input type="hidden" name="brandId" value={defaultValue ?? brands[0]?.id ?? ''} />;
  }
  return (
    <NativeSelect
      name="brandId"
      label={t('app.brand')}
      defaultValue={defaultValue}
      data={brands.map((brand) => ({ value: brand.id, label: brand.name }))}
    />
  );
}
