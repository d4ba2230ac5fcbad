import { Skeleton, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { mailQuery } from '../api/queries';
import { useI18n } from '../i18n';
import { Problem } from '../ui/problem';
import classes from './outbox.module.css';

/** Links of the mail open beside the console; the frame itself may run no script. */
function asPage(html: string): string {
  return `<base target="_blank">${html}`;
}

export function MailView({ id }: { id: string }) {
  const { t } = useI18n();
  const mail = useQuery(mailQuery(id));
  if (mail.isPending) return <Skeleton height={360} />;
  if (!mail.data) return <Problem error={mail.error} onRetry={() => void mail.refetch()} />;
  const { subject, to, html, text } = mail.data;
  return (
    <>
      <h2 className={classes.subject}>{subject}</h2>
      <p className="dim">
        {t('outbox.to')} {to}
      </p>
      <Tabs defaultValue="html">
        <Tabs.List>
          <Tabs.Tab value="html">{t('outbox.html')}</Tabs.Tab>
          <Tabs.Tab value="text">{t('outbox.text')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="html">
          <iframe
            className={classes.frame}
            title={t('outbox.frame', { subject })}
            srcDoc={asPage(html)}
            sandbox="allow-popups allow-popups-to-escape-sandbox"
            data-testid="mail-frame"
          />
        </Tabs.Panel>
        <Tabs.Panel value="text">
          <pre className={classes.plain}>{text}</pre>
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
