import { Anchor, Button, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, ApiProblem } from '../api/client';
import { useI18n } from '../i18n';
import { may, useMe } from '../session/session';
import { CopyLine } from '../ui/copy-line';
import { Dialog, FormFrame } from '../ui/dialog';
import { toast } from '../ui/toast';
import { brandSettingsQuery } from './faq-api';

type Props = { brandId: string; language: string };

export function HelpPageButton({ brandId, language }: Props) {
  const { t } = useI18n();
  const [opened, dialog] = useDisclosure(false);
  return (
    <>
      <Button variant="default" onClick={dialog.open} data-testid="help-page">
        {t('faq.helpPage')}
      </Button>
      <Dialog opened={opened} onClose={dialog.close} title={t('faq.helpPageTitle')} size="lg">
        {opened && <HelpPageForm brandId={brandId} language={language} onDone={dialog.close} />}
      </Dialog>
    </>
  );
}

/** Where the help page is, and what it offers to whoever wants a person. */
function HelpPageForm({ brandId, language, onDone }: Props & { onDone: () => void }) {
  const { t } = useI18n();
  const me = useMe();
  const client = useQueryClient();
  const brand = useQuery(brandSettingsQuery).data?.find(({ id }) => id === brandId);
  const save = useMutation({
    mutationFn: (form: FormData) => {
      const text = (name: string) => String(form.get(name) ?? '').trim() || null;
      return api.patch(`/brands/${brandId}`, {
        slug: text('slug'),
        helpEmail: text('helpEmail'),
      });
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['brands'] });
      toast(t('app.saved'));
    },
  });
  if (!brand) return null;
  const url = `${window.location.origin}/help/${brand.slug ?? brand.id}/${language}`;
  const problem = save.error instanceof ApiProblem ? save.error : null;
  const readOnly = !may(me, 'manager', brandId);
  return (
    <FormFrame
      error={save.error}
      pending={save.isPending}
      submit={t('app.save')}
      onCancel={onDone}
      onSubmit={(form) => save.mutate(form)}
    >
      <Text size="sm">{t('faq.helpPageHelp')}</Text>
      <CopyLine value={url} />
      <Anchor href={url} target="_blank" rel="noopener">
        {t('faq.helpOpen')} <span className="sr-only">({t('app.opensNewTab')})</span>
      </Anchor>
      <TextInput
        name="slug"
        label={t('faq.helpSlug')}
        description={t('faq.helpSlugHelp')}
        defaultValue={brand.slug ?? ''}
        error={problem?.fieldError('slug')}
        readOnly={readOnly}
        maxLength={40}
      />
      <TextInput
        name="helpEmail"
        type="email"
        label={t('faq.helpEmail')}
        defaultValue={brand.helpEmail ?? ''}
        error={problem?.fieldError('helpEmail')}
        readOnly={readOnly}
      />
    </FormFrame>
  );
}
