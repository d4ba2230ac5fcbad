import { Kbd, Modal } from '@mantine/core';
import { useI18n, type MessageKey } from '../i18n';
import { useSingleKeys } from '../ui/single-keys';
import { closeShortcutHelp, openShortcutHelp, useShortcutHelp } from './shortcut-help-state';
import classes from './shortcut-help.module.css';

const ROWS: [string[], MessageKey][] = [
  [['j'], 'keys.next'],
  [['k'], 'keys.previous'],
  [['Enter'], 'keys.open'],
  [['a'], 'keys.mine'],
  [['r'], 'keys.reply'],
  [['t'], 'keys.templates'],
  [['Ctrl', 'Enter'], 'keys.approve'],
  [['c'], 'keys.close'],
  [['/'], 'keys.search'],
  [['Esc'], 'keys.back'],
  [['?'], 'keys.help'],
];

export function ShortcutHelp() {
  const { t } = useI18n();
  const open = useShortcutHelp();
  useSingleKeys({ '?': openShortcutHelp });
  return (
    <Modal
      opened={open}
      onClose={closeShortcutHelp}
      title={t('keys.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <dl className={classes.keys}>
        {ROWS.map(([keys, label]) => (
          <div key={label}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{t(label)}</dd>
          </div>
        ))}
      </dl>
      <p className="dim">{t('keys.off')}</p>
    </Modal>
  );
}
