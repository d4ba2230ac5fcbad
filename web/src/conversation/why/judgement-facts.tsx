import type { Judgement } from '../../api/types';
import { labelOf, useI18n } from '../../i18n';
import { formatPercent, languageName } from '../../i18n/format';
import { WarnIcon } from '../../ui/icons';
import { Tag } from '../../ui/tag';
import classes from './why.module.css';

export function JudgementFacts({ judgement }: { judgement: Judgement }) {
  const i18n = useI18n();
  const { locale, t } = i18n;
  const { sentiment } = judgement;
  const percent = (share: number) => formatPercent(locale, share);
  return (
    <div className={classes.facts}>
      <p>
        {t('why.language', {
          language: languageName(locale, judgement.language),
          percent: percent(judgement.languageConfidence),
        })}
      </p>
      <div className={classes.bar} aria-hidden="true">
        <span data-part="negative" style={{ flexGrow: sentiment.negative }} />
        <span data-part="neutral" style={{ flexGrow: sentiment.neutral }} />
        <span data-part="positive" style={{ flexGrow: sentiment.positive }} />
      </div>
      <p className={classes.shares}>
        <span>{t('why.negative', { percent: percent(sentiment.negative) })}</span>
        <span>{t('why.neutral', { percent: percent(sentiment.neutral) })}</span>
        <span>{t('why.positive', { percent: percent(sentiment.positive) })}</span>
      </p>
      {judgement.reasons.length > 0 && (
        <>
          <h3>{t('why.reasons')}</h3>
          <p className={classes.tags} lang={judgement.language}>
            {judgement.reasons.map((reason, index) => (
              <mark key={index} className={classes.word} data-label={reason.label}>
                {reason.word}
              </mark>
            ))}
          </p>
        </>
      )}
      <p className={classes.tags}>
        {judgement.topics.map(({ topic, score }) => (
          <Tag key={topic}>{`${labelOf(i18n, 'topic', topic)} ${percent(score)}`}</Tag>
        ))}
        {judgement.risks.map(({ risk, score }) => (
          <Tag key={risk} tone="late" icon={<WarnIcon />}>
            {`${labelOf(i18n, 'risk', risk)} ${percent(score)}`}
          </Tag>
        ))}
      </p>
      {judgement.noise && (
        <p>{t('why.noise', { kind: labelOf(i18n, 'noise', judgement.noise) })}</p>
      )}
      {judgement.needsHuman && <p>{t('why.human')}</p>}
      <p className={classes.model}>{t('why.model', { version: judgement.modelVersion })}</p>
    </div>
  );
}
