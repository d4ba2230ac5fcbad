import type { ConversationDetail } from '../api/types';
import { Confidence } from '../bot/confidence';
import { useI18n } from '../i18n';
import { BotIcon } from '../ui/icons';
import { When } from '../ui/when';
import classes from './conversation.module.css';

/** For whoever got the conversation from the bot: what was asked, and what it tried. Nobody outside sees it. */
export function HandoverNote({ conversation }: { conversation: ConversationDetail }) {
  const { t } = useI18n();
  const { handover, brandId, state } = conversation;
  if (!handover || state !== 'open') return null;
  return (
    <section className={classes.context} data-testid="handover" aria-label={t('handover.title')}>
      <BotIcon size={16} />
      <div>
        <p className={classes.contextLabel}>
          {t('handover.title')} <When at={handover.at} brandId={brandId} />
        </p>
        {handover.asked && (
          <p style={{ margin: '4px 0' }}>
            {t('handover.asked')}: “{handover.asked}”
          </p>
        )}
        <p style={{ margin: '4px 0' }}>
          {handover.tried.length > 0 ? `${t('handover.tried')}:` : t('handover.nothing')}
        </p>
        {handover.tried.length > 0 && (
          <ul style={{ margin: 0, paddingInlineStart: 18 }}>
            {handover.tried.map(({ at, act, asked, questions }) => (
              <li key={at}>
                “{asked}” → {t(`handover.act.${act}`)}
                {questions.length > 0 && `: ${questions.join(' · ')}`}
              </li>
            ))}
          </ul>
        )}
        {handover.candidates.length > 0 && (
          <>
            <p style={{ margin: '4px 0' }}>{t('handover.nearest')}:</p>
            <Confidence candidates={handover.candidates} />
          </>
        )}
      </div>
    </section>
  );
}
