import { Button } from '@mantine/core';
import type { Finding } from '../../api/types';
import { useI18n } from '../../i18n';
import { BlockIcon, CheckIcon, WarnIcon } from '../../ui/icons';
import { sentenceAround, type Span } from '../spans';
import type { GuardView } from './use-guard';
import classes from './reply.module.css';

type Props = {
  guard: GuardView;
  /** As it stands on the screen. */
  text: string;
  onShow: (span: Span) => void;
  onApply: (span: Span, text: string) => void;
};

/** What the guard objects to, with the way to mend it beside each objection. */
export function Findings({ guard, text, onShow, onApply }: Props) {
  const { t } = useI18n();
  const { verdict, findings, checking } = guard;
  return (
    <div id="draft-findings" role="status" className={classes.findings} data-verdict={verdict}>
      {findings.length === 0 && text.trim() !== '' && verdict === 'pass' && (
        <p className={classes.clean}>
          {!checking && <CheckIcon size={15} />}
          {checking ? t('draft.checking') : t('draft.checked')}
        </p>
      )}
      {findings.length > 0 && (
        <>
          <p className={classes.findingsTitle}>
            {verdict === 'block' ? t('draft.blocked') : t('draft.warned')}
          </p>
          {verdict === 'block' && <p>{t('draft.blockedBody')}</p>}
          <ul>
            {findings.map((finding, index) => (
              <FindingItem
                key={`${finding.rule}-${index}`}
                finding={finding}
                text={text}
                onShow={onShow}
                onApply={onApply}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

type ItemProps = Pick<Props, 'text' | 'onShow' | 'onApply'> & { finding: Finding };

function FindingItem({ finding, text, onShow, onApply }: ItemProps) {
  const { t } = useI18n();
  const { suggestion } = finding;
  // A brand's wording stands for the phrase, ours for the sentence: half of an insult is still one.
  const place = finding.rule === 'brand_phrase' ? finding : sentenceAround(text, finding);
  return (
    <li data-severity={finding.severity}>
      {finding.severity === 'block' ? <BlockIcon size={16} /> : <WarnIcon size={16} />}
      <span>
        {finding.message}{' '}
        <span className={classes.findingActions}>
          {finding.end > finding.start && (
            <Button size="compact-xs" variant="default" onClick={() => onShow(finding)}>
              {t('draft.show')}
            </Button>
          )}
          {suggestion && (
            <Button size="compact-xs" variant="light" onClick={() => onApply(place, suggestion)}>
              {t('draft.apply', { text: suggestion })}
            </Button>
          )}
        </span>
      </span>
    </li>
  );
}
