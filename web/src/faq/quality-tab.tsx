import { Stack, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useI18n } from '../i18n';
import { formatNumber, languageName } from '../i18n/format';
import { LanguageTag } from '../queue/item-tags';
import { Listed } from '../ui/list-state';
import { Card } from '../ui/page';
import { WideTable } from '../ui/wide-table';
import { learningFiguresQuery, type Share, troubleQuery } from './faq-api';
import { SampleCard } from './sample-card';
import { ShareText } from './share-text';

/** What the bot settles alone, how often it is wrong, and with which answers. */
export function QualityTab() {
  return (
    <Stack>
      <FiguresCard />
      <SampleCard />
      <TroubleCard />
    </Stack>
  );
}

function FiguresCard() {
  const { locale, t } = useI18n();
  const figures = useQuery(learningFiguresQuery).data;
  if (!figures) return null;
  const total = { contained: figures.contained, wrong: figures.wrong };
  const pending = figures.languages.reduce((sum, row) => sum + row.pending, 0);
  const row = (
    key: string,
    name: string,
    of: { contained: Share; wrong: Share },
    young: number,
  ) => (
    <Table.Tr key={key} className="tabular">
      <Table.Th scope="row">{name}</Table.Th>
      <Table.Td>
        <ShareText share={of.contained} />
      </Table.Td>
      <Table.Td ta="right">{formatNumber(locale, young)}</Table.Td>
      <Table.Td>
        <ShareText share={of.wrong} />
      </Table.Td>
    </Table.Tr>
  );
  return (
    <Card title={t('learn.figures')}>
      <WideTable label={t('learn.figures')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('app.language')}</Table.Th>
            <Table.Th>{t('learn.contained')}</Table.Th>
            <Table.Th ta="right">{t('learn.pending')}</Table.Th>
            <Table.Th>{t('learn.wrong')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody data-testid="learn-figures">
          {figures.languages.map((one) =>
            row(one.language, languageName(locale, one.language), one, one.pending),
          )}
          {row('total', t('learn.total'), total, pending)}
        </Table.Tbody>
      </WideTable>
      <p className="dim" style={{ margin: '8px 0 0', fontSize: '0.8125rem' }}>
        {t('learn.containedHelp')} {t('learn.wrongHelp')}
      </p>
    </Card>
  );
}

function TroubleCard() {
  const { locale, t } = useI18n();
  return (
    <Card title={t('learn.trouble')}>
      <p className="dim" style={{ margin: '0 0 8px' }}>
        {t('learn.troubleHelp')}
      </p>
      <Listed query={useQuery(troubleQuery)} empty={<p>{t('learn.troubleNone')}</p>}>
        {(entries) => (
          <WideTable label={t('learn.trouble')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('faq.question')}</Table.Th>
                <Table.Th>{t('app.language')}</Table.Th>
                <Table.Th ta="right">{t('learn.given')}</Table.Th>
                <Table.Th ta="right">{t('learn.handedOver')}</Table.Th>
                <Table.Th ta="right">{t('learn.unhelpful')}</Table.Th>
                <Table.Th ta="right">{t('learn.isWrong')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {entries.map((one) => (
                <Table.Tr key={one.entryId} className="tabular">
                  <Table.Td lang={one.language}>{one.question}</Table.Td>
                  <Table.Td>
                    <LanguageTag code={one.language} />
                  </Table.Td>
                  {[one.given, one.handedOver, one.unhelpful, one.wrong].map((n, at) => (
                    <Table.Td key={at} ta="right">
                      {formatNumber(locale, n)}
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </WideTable>
        )}
      </Listed>
    </Card>
  );
}
