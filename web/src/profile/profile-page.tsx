import { SegmentedControl, Stack, Switch, Text, useMantineColorScheme } from '@mantine/core';
import { useI18n } from '../i18n';
import { setPreference, usePreference } from '../session/preferences';
import { Card, PageFrame } from '../ui/page';
import { AboutForm } from './about-form';
import { PasswordForm } from './password-form';

export function ProfilePage() {
  const { t } = useI18n();
  const singleKeys = usePreference('single-keys');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <PageFrame title={t('profile.title')}>
      <Card title={t('profile.you')}>
        <AboutForm />
      </Card>
      <Card title={t('profile.theme')}>
        <Stack>
          <div>
            <SegmentedControl
              aria-label={t('profile.theme')}
              value={colorScheme}
              onChange={(value) => setColorScheme(value)}
              data={[
                { value: 'auto', label: t('profile.themeAuto') },
                { value: 'light', label: t('profile.themeLight') },
                { value: 'dark', label: t('profile.themeDark') },
              ]}
            />
          </div>
          <Switch
            label={t('profile.keyboard')}
            description={t('profile.keyboardHelp')}
            checked={singleKeys}
            onChange={(event) => setPreference('single-keys', event.currentTarget.checked)}
          />
        </Stack>
      </Card>
      <Card title={t('profile.password')}>
        <Text size="sm" c="dimmed" mb="sm">
          {t('invite.passwordHelp')}
        </Text>
        <PasswordForm />
      </Card>
    </PageFrame>
  );
}
