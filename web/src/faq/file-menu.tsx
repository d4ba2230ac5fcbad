import { Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useI18n } from '../i18n';
import { may, useMe } from '../session/session';
import { Dialog } from '../ui/dialog';
import { exportUrl } from './faq-api';
import { ImportForm } from './import-form';

export function FileMenu({ brandId }: { brandId: string }) {
  const { t } = useI18n();
  const me = useMe();
  const [importing, dialog] = useDisclosure(false);
  return (
    <>
      {may(me, 'manager', brandId) && (
        <Button variant="default" onClick={dialog.open} data-testid="faq-import">
          {t('faq.import')}
        </Button>
      )}
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button variant="default">{t('faq.export')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component="a" href={exportUrl(brandId, 'csv')} download>
            {t('faq.exportCsv')}
          </Menu.Item>
          <Menu.Item component="a" href={exportUrl(brandId, 'json')} download>
            {t('faq.exportJson')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Dialog opened={importing} onClose={dialog.close} title={t('faq.importTitle')} size="lg">
        {importing && <ImportForm brandId={brandId} onDone={dialog.close} />}
      </Dialog>
    </>
  );
}
