import type { PublicationState, SentimentLabel } from '../api/types';
import { useI18n } from '../i18n';
import { languageName } from '../i18n/format';
import { BlockIcon, CheckIcon, DotIcon, DownIcon, SendIcon, UpIcon, WarnIcon } from '../ui/icons';
import { Tag, type Tone } from '../ui/tag';
import classes from './item-tags.module.css';

export function LanguageTag({ code }: { code: string }) {
  const { locale } = useI18n();
  const name = languageName(locale, code);
  return (
    <span className={classes.language} title={name}>
      <span aria-hidden="true">{code === 'und' ? '?' : code}</span>
      <span className="sr-only">{name}</span>
    </span>
  );
}

export function SentimentTag({ sentiment }: { sentiment: SentimentLabel }) {
  const { t } = useI18n();
  const look = {
    negative: { tone: 'late', icon: <DownIcon /> },
    neutral: { tone: 'plain', icon: <DotIcon /> },
    positive: { tone: 'ok', icon: <UpIcon /> },
  } as const;
  return <Tag {...look[sentiment]}>{t(`sentiment.${sentiment}`)}</Tag>;
}

const PUBLICATION_TONE: Record<PublicationState, Tone> = {
  queued: 'accent',
  sending: 'accent',
  accepted: 'ok',
  pending_moderation: 'soon',
  unknown: 'soon',
  failed: 'late',
  rejected: 'late',
};

export function PublicationTag({ state }: { state: PublicationState }) {
  const { t } = useI18n();
  const tone = PUBLICATION_TONE[state];
  const icon = {
    accent: <SendIcon />,
    ok: <CheckIcon />,
    soon: <WarnIcon />,
    late: <BlockIcon />,
    plain: null,
  }[tone];
  return (
    <Tag tone={tone} icon={icon}>
      {t(`pub.${state}`)}
    </Tag>
  );
}

export function Stars({ rating }: { rating: number }) {
  const { t } = useI18n();
  return (
    <span className={classes.stars} role="img" aria-label={t('queue.rating', { n: rating })}>
      {'★'.repeat(Math.floor(rating))}
      {rating % 1 > 0 && '½'}
      <span className={classes.missing}>{'☆'.repeat(Math.max(0, 5 - Math.ceil(rating)))}</span>
    </span>
  );
}
