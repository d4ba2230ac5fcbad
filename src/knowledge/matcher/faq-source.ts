/** What a shop's FAQ is made of, in one language. */
export interface FaqSource {
  lang: string;
  faqs: readonly { id: string; questions: readonly string[]; answer?: string | null }[];
}
