import { Injectable } from '@nestjs/common';
import type { AxiosError } from 'axios';
import { Settings } from '../config/settings.js';
import { reasonOf } from '../failure.js';
import { createHttpClient } from '../http/http-client.js';

/** What a language model is asked. */
export interface Question {
  /** What to do; ours alone. */
  instructions: string;
  /** What to do it with; may hold what strangers wrote. */
  material: string;
  maxTokens: number;
}

/** The model gave no answer that can be used; nobody waits for it. */
export class NoAnswer extends Error {}

/**
 * A language model behind the chat completions interface that OpenAI introduced and local servers
 * (llama.cpp, Ollama, vLLM …) speak as well. Off unless `LLM_BASE_URL` and `LLM_MODEL` are set.
 */
@Injectable()
export class ChatModel {
  private readonly http;

  constructor(private readonly settings: Settings) {
    this.http = createHttpClient(settings.llm.timeoutSeconds);
  }

  get enabled(): boolean {
    const { baseUrl, model } = this.settings.llm;
    return baseUrl !== '' && model !== '';
  }

  get name(): string {
    return this.settings.llm.model;
  }

  /** One question, one answer, never tried again here. Throws {@link NoAnswer}. */
  async ask({ instructions, material, maxTokens }: Question): Promise<string> {
    const { baseUrl, apiKey, model, timeoutSeconds } = this.settings.llm;
    const body = {
      model,
      temperature: 0,
      max_tokens: maxTokens,
      stream: false,
      messages: [
        { role: 'system', content: instructions },
        { role: 'user', content: material },
      ],
    };
    try {
      const { data } = await this.http.post<unknown>(`${baseUrl}/chat/completions`, body, {
        headers: apiKey ? { authorization: `Bearer ${apiKey}` } : {},
        maxContentLength: 1_000_000,
        // axios counts silence only; a server that trickles must end as well.
        signal: AbortSignal.timeout(timeoutSeconds * 1000),
      });
      const content = contentOf(data);
      if (content === null) throw new NoAnswer('the language model answered without a text');
      return content;
    } catch (error) {
      if (error instanceof NoAnswer) throw error;
      const status = (error as AxiosError).response?.status;
      throw new NoAnswer(
        `the language model gave no answer: ${status ? `status ${status}` : reasonOf(error)}`,
      );
    }
  }
}

function contentOf(answer: unknown): string | null {
  const choices = (answer as { choices?: unknown } | null)?.choices;
  const first = Array.isArray(choices) ? (choices[0] as { message?: { content?: unknown } }) : null;
  const content = first?.message?.content;
  return typeof content === 'string' && content.trim() !== '' ? content : null;
}
