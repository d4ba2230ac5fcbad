import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import { useI18n } from '../i18n';
import { LanguageTag } from '../queue/item-tags';
import { brandOf, may, useMe } from '../session/session';
import { Confirm } from '../ui/dialog';
import { Card } from '../ui/page';
import { toast } from '../ui/toast';
import { useActionName } from './action-name';
import type { Template, TemplateFigures } from './template-types';

type Props = { template: Template; figures: TemplateFigures[]; onEdit: () => void };

export function TemplateCard({ template, figures, onEdit }: Props) {
  const { t } = useI18n();
  const me = useMe();
  const client = useQueryClient();
  const actionName = useActionName();
  const [asking, ask] = useDisclosure(false);
  const remove = async () => {
    await api.delete(`/templates/${template.id}`);
    await client.invalidateQueries({ queryKey: ['templates'] });
    toast(t('templates.deleted'));
  };
  return (
    <Card
      title={template.name}
      actions={
        may(me, 'manager', template.brandId) && (
          <Group gap="xs">
            <Button size="xs" variant="default" onClick={onEdit}>
              {t('app.edit')}
            </Button>
            <Button size="xs" variant="default" onClick={ask.open}>
              {t('app.delete')}
            </Button>
          </Group>
        )
      }
    >
      {Object.entries(template.texts).map(([language, text]) => (
        <div key={language} style={{ marginBottom: 10 }}>
          <Group gap="xs" align="flex-start" wrap="nowrap">
            <LanguageTag code={language} />
            <p lang={language} style={{ margin: 0, whiteSpace: 'pre-wrap' }}>
              {text}
            </p>
          </Group>
          <Figures figures={figures.find((one) => one.language === language)} />
        </div>
      ))}
      <p className="dim" style={{ margin: 0, fontSize: '0.8125rem' }}>
        {template.actions.map(actionName).join(' · ')}
        {me.brands.length > 1 && ` ${brandOf(me, template.brandId)?.name ?? ''}`}
      </p>
      <Confirm
        opened={asking}
        onClose={ask.close}
        title={t('templates.deleteTitle')}
        body={t('templates.deleteBody')}
        action={t('app.delete')}
        run={remove}
      />
    </Card>
  );
}

function Figures({ figures }: { figures: TemplateFigures | undefined }) {
  const { t } = useI18n();
  if (!figures) return null;
  const { used, sent, unchanged, editShare } = figures;
  return (
    <p className="dim" style={{ margin: '4px 0 0', fontSize: '0.8125rem' }}>
      {t('templates.used', { used, sent })}
      {sent > 0 &&
        ` · ${t('templates.changed', { unchanged, percent: Math.round((editShare ?? 0) * 100) })}`}
    </p>
  );
}
