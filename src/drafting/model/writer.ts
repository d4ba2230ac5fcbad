import { Injectable } from '@nestjs/common';
import { ChatModel, NoAnswer, type Question } from '../../infra/llm/chat-model.js';
import { Log } from '../../infra/logging/log.js';
import { detectTextLanguage } from '../../triage/detect-text.js';
import { findWrongLanguage } from '../../guard/reply-language.js';
import { faultIn, invents, type Standard } from './accept.js';
import { textIn, translateQuestion } from './questions.js';

/** Asks the language model, and lets through only what stands up to our own checks. */
@Injectable()
export class ModelWriter {
  constructor(
    private readonly llm: ChatModel,
    private readonly log: Log,
  ) {}

  get enabled(): boolean {
    return this.llm.enabled;
  }

  get name(): string {
    return this.llm.name;
  }

  /** A reply that may be shown; null where there is no answer or one that must not be used. */
  async reply(question: Question, standard: Standard): Promise<string | null> {
    const text = await this.answer(question);
    if (text === null) return null;
    const fault = faultIn(text, standard);
    if (fault) this.log.warn(`the language model's reply is not used: ${fault}`);
    return fault ? null : text;
  }

  /** A faithful translation, or null. */
  async translation(text: string, to: string): Promise<string | null> {
    const said = await this.answer(translateQuestion(text, to));
    if (said === null) return null;
    const fault = findWrongLanguage(said, to, detectTextLanguage).length
      ? 'language'
      : onlyFigures(said, text)
        ? null
        : 'invented';
    if (fault) this.log.warn(`the language model's translation is not used: ${fault}`);
    return fault ? null : said;
  }

  private async answer(question: Question): Promise<string | null> {
    if (!this.llm.enabled) return null;
    try {
      return textIn(await this.llm.ask(question));
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      this.log.warn(error.message);
      return null;
    }
  }
}

/** A translation may name other words for a gift, but no other figure or address than its source. */
const onlyFigures = (said: string, source: string): boolean =>
  !invents((said.match(/\S*\d\S*|\S*[@]\S*|https?:\S+/g) ?? []).join(' '), [source]);
