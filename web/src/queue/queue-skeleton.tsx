import { Skeleton } from '@mantine/core';
import { useI18n } from '../i18n';
import classes from './queue.module.css';

export function QueueSkeleton() {
  const { t } = useI18n();
  return (
    <div className={classes.scroll} role="status" aria-label={t('app.loading')}>
      {Array.from({ length: 8 }, (_, index) => (
        <div key={index} className={classes.ghost}>
          <Skeleton height={24} width={110} radius="xl" />
          <div>
            <Skeleton height={14} width="40%" mb={8} />
            <Skeleton height={12} width="85%" />
          </div>
        </div>
      ))}
    </div>
  );
}
