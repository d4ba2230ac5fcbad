import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Locale } from '../api/types';
import { LOCALES, setLocale, useI18n } from '../i18n';
import { usePageTitle } from '../ui/page';
import { Logo } from '../ui/icons';
import classes from './auth.module.css';

export function AuthFrame({ title, children }: { title: string; children: ReactNode }) {
  const { locale, t } = useI18n();
  usePageTitle(title);
  return (
    <div className={classes.frame}>
      <header className={classes.brand}>
        <Logo size={44} />
        <p className={classes.name}>Sixhour</p>
        <p className={classes.tagline}>{t('app.tagline')}</p>
      </header>
      <main className={classes.panel}>
        <h1 className={classes.title}>{title}</h1>
        {children}
      </main>
      <footer>
        <NativeSelect
          className={classes.locale}
          aria-label={t('app.language')}
          data={LOCALES}
          value={locale}
          onChange={(event) => void setLocale(event.currentTarget.value as Locale)}
          size="xs"
        />
      </footer>
    </div>
  );
}
