import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { useI18n } from '../i18n';
import { Listed } from '../ui/list-state';
import { When } from '../ui/when';
import classes from './rules.module.css';
import type { BrandPromise, PromiseVersion } from './types';

type Props = {
  brandId: string;
  current: number;
  /** Absent: this person may only read. */
  onUse?: ((promise: BrandPromise) => void) | undefined;
};

/** What was promised before; an earlier promise can be taken up again, and is tried and saved like any change. */
export function PromiseVersions({ brandId, current, onUse }: Props) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  const query = useQuery({
    queryKey: ['promise', brandId, 'versions'],
    queryFn: async () =>
      (await api.get<{ items: PromiseVersion[] }>(`/brands/${brandId}/promise/versions`)).items,
    enabled: open,
  });
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('rules.versions')}</summary>
      {open && (
        <Listed query={query} empty={<p>{t('rules.versionsNone')}</p>}>
          {(versions) => (
            <ul className={classes.sample}>
              {versions.map(({ version, since, changedBy, promise }) => (
                <li key={version}>
                  {t('rules.version', {
                    version,
                    who: changedBy ?? t('rules.versionOurs'),
                    n: promise.rules.length,
                  })}{' '}
                  · <When at={since} brandId={brandId} />{' '}
                  {onUse && version !== current && (
                    <Button size="compact-xs" variant="subtle" onClick={() => onUse(promise)}>
                      {t('rules.versionUse')}
                      <span className="sr-only"> {version}</span>
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          )}
        </Listed>
      )}
    </details>
  );
}
