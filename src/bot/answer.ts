/** Says at the first answer that a program wrote it; EU AI Act, Article 50. */
const DISCLOSURE: Readonly<Record<string, string>> = {
  en: 'I am the shop’s automatic assistant. Write “human” and a colleague will answer you.',
  el: 'Είμαι ο αυτόματος βοηθός του καταστήματος. Γράψτε «άνθρωπος» και θα σας απαντήσει συνεργάτης μας.',
  sk: 'Som automatický asistent obchodu. Napíšte „človek“ a odpovie vám kolega alebo kolegyňa.',
  pl: 'Jestem automatycznym asystentem sklepu. Proszę napisać „człowiek”, a odpowie ktoś z naszego zespołu.',
  tr: 'Ben mağazanın otomatik asistanıyım. “İnsan” yazarsanız size bir çalışma arkadaşımız yanıt verir.',
};

/** The FAQ's answer, with the disclosure under the bot's first one in a thread. */
export const botText = (answer: string, language: string, first: boolean): string =>
  first ? `${answer.trim()}\n\n${DISCLOSURE[language] ?? DISCLOSURE.en}` : answer.trim();
