import { describe, expect, it } from '@jest/globals';
import { judge } from './judge.js';

const noise = (text: string): string | null => judge({ text, kind: 'comment' }).noise.kind;

describe('noise', () => {
  it.each([
    ['tag_a_friend', '@kinga.w @ola_87'],
    ['tag_a_friend', '@Peter Novák pozri toto 😍'],
    ['tag_a_friend', '@maria_k δες!'],
    ['tag_a_friend', '@burcu.t bak şuna 😂'],
    ['tag_a_friend', '@sophie_l look at this'],
    ['emoji_only', '😍😍🔥'],
    ['giveaway', 'Zapájam sa, držím palce!'],
    ['giveaway', 'Biorę udział, trzymam kciuki'],
    ['giveaway', 'Δηλώνω συμμετοχή, ίσως τύχει σε εμένα'],
    ['giveaway', 'Katılıyorum, umarım bana çıkar'],
    ['giveaway', 'Count me in, hope I win'],
    ['spam', 'Earn 300 a day from home, message me on WhatsApp'],
    ['spam', 'Szybkie pożyczki bez BIK, napisz na WhatsApp'],
    ['spam', 'Kefilsiz kredi için mesaj atın'],
    ['thanks', 'Thank you very much!'],
    ['thanks', 'Ďakujem pekne'],
    ['thanks', 'Dziękuję bardzo za pomoc'],
    ['thanks', 'Ευχαριστώ πολύ'],
    ['thanks', 'Çok teşekkür ederim'],
  ])('%s: %s', (kind, text) => expect(noise(text)).toBe(kind));

  it.each([
    '😡😡😡',
    '@sophie_l they never sent mine',
    '@greenshop where is my order',
    'Thank you for nothing, my parcel is still missing',
    'Dzięki za nic, paczki dalej nie ma',
    'Ďakujem, ale balík stále neprišiel',
    'Ευχαριστώ, αλλά το δέμα δεν ήρθε ποτέ',
    'Teşekkürler ama kargom hâlâ gelmedi',
    'I won the giveaway in May and never received the prize',
    'Wygrałam konkurs i nagroda nie przyszła',
    'Çekilişi kazandım, ödülüm hâlâ gelmedi',
    '',
  ])('never calls this noise: %s', (text) => expect(noise(text)).toBeNull());

  it('is no tag of a friend where the tag is the mention of the shop itself', () => {
    const text = 'Our new kitchen nook, mugs by @greenshop 🤎';
    expect(judge({ text, kind: 'mention' }).noise).toEqual({ is: false, kind: null });
    expect(judge({ text: '@greenshop look at this', kind: 'mention' }).noise.is).toBe(false);
  });
});
