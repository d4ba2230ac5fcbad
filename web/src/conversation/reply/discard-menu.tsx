import { Button, Menu } from '@mantine/core';
import { useI18n } from '../../i18n';

const REASONS = [
  'misses_the_point',
  'wrong_facts',
  'wrong_tone',
  'wrong_language',
  'no_reply_needed',
  'other',
] as const;
export type RejectReason = (typeof REASONS)[number];

type Props = { pending: boolean; onDiscard: (reason: RejectReason) => void };

/** Throws a proposal away, with the reason: that is how proposals get better. */
export function DiscardMenu({ pending, onDiscard }: Props) {
  const { t } = useI18n();
  return (
    <Menu position="top-start" withinPortal>
      <Menu.Target>
        <Button size="xs" variant="subtle" color="gray" loading={pending}>
          {t('draft.discard')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('approval.whyReject')}</Menu.Label>
        {REASONS.map((reason) => (
          <Menu.Item key={reason} onClick={() => onDiscard(reason)}>
            {t(`approval.reject.${reason}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
