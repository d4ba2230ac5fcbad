import { useRouter } from '@tanstack/react-router';
import { useI18n } from '../i18n';
import { ButtonLink } from '../ui/link';
import { Problem } from '../ui/problem';
import { Empty } from '../ui/state';

export function RouteProblem({ error }: { error: unknown }) {
  const router = useRouter();
  return (
    <main style={{ maxWidth: 560, margin: '10vh auto', padding: 16 }}>
      <Problem error={error} onRetry={() => void router.invalidate()} />
    </main>
  );
}

export function NotFound() {
  const { t } = useI18n();
  return (
    <main>
      <Empty
        title={t('app.notFound')}
        action={<ButtonLink to="/queue">{t('app.toQueue')}</ButtonLink>}
      >
        {t('app.notFoundBody')}
      </Empty>
    </main>
  );
}
