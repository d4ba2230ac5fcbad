import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Principal } from '../identity/principal.js';
import { Clock } from '../infra/clock.js';
import { badRequest, notFound } from '../infra/http/problem.js';
import { Publication } from '../publishing/publication.entity.js';
import { AnswerVerdict } from './answer-verdict.entity.js';
import { containedOf, sampleOf, type Span, troubleOf, verdictsOf } from './answers.queries.js';
import { type Share, shareOf } from './interval.js';
import type { LearningFiguresView, SampleView, TroubleView } from './learning.dto.js';

const SAMPLE = 20;

/** How good the bot's answers are: what people say of a sample, and what became of the conversations. */
@Injectable()
export class Answers {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async sample(span: Span): Promise<SampleView[]> {
    const rows = await sampleOf(this.db.manager, span, SAMPLE);
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }

  /** `null` takes the word back. */
  async judge(who: Principal, publicationId: string, right: boolean | null): Promise<void> {
    await this.db.transaction(async (tx) => {
      const publication = await tx.findOneBy(Publication, { id: publicationId });
      if (!publication) throw notFound('answer');
      const { brandId, language, authorKind, act } = publication;
      who.require(brandId, 'agent', 'answer');
      if (authorKind !== 'bot' || act !== 'answer')
        throw badRequest('not_the_bots', 'It is no answer of the bot.', 'Judge one of the sample.');
      if (right === null) return void (await tx.delete(AnswerVerdict, { publicationId }));
      const by = { userId: who.userId, at: this.clock.now() };
      await tx.upsert(AnswerVerdict, { publicationId, brandId, language, right, ...by }, [
        'publicationId',
      ]);
    });
  }

  trouble(span: Span): Promise<TroubleView[]> {
    return troubleOf(this.db.manager, span);
  }

  async figures(span: Span): Promise<LearningFiguresView> {
    const { manager } = this.db;
    const verdicts = await verdictsOf(manager, span);
    const contained = await containedOf(manager, span, this.clock.now());
    const codes = [...new Set([...verdicts, ...contained].map(({ language }) => language))];
    const sum = (shares: Share[]) =>
      shareOf(
        shares.reduce((total, { count }) => total + count, 0),
        shares.reduce((total, { of }) => total + of, 0),
      );
    const languages = codes.sort().map((language) => {
      const said = verdicts.find((row) => row.language === language);
      const kept = contained.find((row) => row.language === language);
      return {
        language,
        contained: shareOf(kept?.contained ?? 0, kept?.counted ?? 0),
        pending: kept?.pending ?? 0,
        wrong: shareOf(said?.wrong ?? 0, said?.judged ?? 0),
      };
    });
    return {
      contained: sum(languages.map((one) => one.contained)),
      wrong: sum(languages.map((one) => one.wrong)),
      languages,
    };
  }
}
