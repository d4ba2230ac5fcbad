import { describe, expect, it } from '@jest/globals';
import { intentOf } from './intent.js';
import { libraryFor } from './library.js';

const intent = (text: string, language = 'en') => intentOf(text, libraryFor(language).cases);

describe('intentOf', () => {
  it.each([
    ['en', 'The cot can wait, I do not want to get through this night.'],
    ['sk', 'Stôl mi už netreba, nechcem sa dožiť rána.'],
    ['pl', 'Proszę anulować, nie chcę dożyć rana.'],
    ['el', 'Κρατήστε το, δεν θέλω να ξημερώσει.'],
    ['tr', 'Takım kırık geldi, bu geceyi çıkarmak istemiyorum.'],
  ])('hears roundabout words for not wanting to live, %s', (language, text) => {
    expect(intent(text, language).selfHarm).toBe(true);
  });

  it.each([
    ['en', 'Dying for this dress! I could not live through another sale without it.'],
    ['sk', 'Za tie šaty by som zomrela, nechcem čakať do rána.'],
    ['pl', 'Umrę, jeśli nie dostanę tej sukienki do rana.'],
    ['el', 'Πεθαίνω για αυτό το φόρεμα, δεν θέλω να περιμένω ως το πρωί.'],
    ['tr', 'Bu elbise için ölürüm, sabahı bekleyemem.'],
  ])('takes delight and impatience for what they are, %s', (language, text) => {
    expect(intent(text, language).selfHarm).toBe(false);
  });

  it.each([
    ['en', 'I ordered a hat and got a scarf.', 'I bought a hat and you sent a free scarf.'],
    ['sk', 'Objednala som čiapku a prišiel šál.', 'Objednala som čiapku a prišla na druhý deň.'],
    [
      'pl',
      'Zamówiłam czapkę, a przyszedł szal.',
      'Zamówiłam czapkę, a dostałam jeszcze szal gratis.',
    ],
    ['tr', 'Bere istedim, atkı göndermişsiniz.', 'Bere aldım, yanında atkı göndermişsiniz.'],
    ['el', 'Παρήγγειλα σκούφο και μου ήρθε κασκόλ.', 'Παρήγγειλα σκούφο και ήρθε την επόμενη.'],
  ])('tells a mix-up from what came as it should, %s', (language, mixedUp, came) => {
    expect(intent(mixedUp, language).swapped).toBe(true);
    expect(intent(came, language).swapped).toBe(false);
  });

  it('hears a threat that is only hinted at', () => {
    expect(intent('I know where you park.').threatens).toBe(true);
    expect(intent('Wiem, o której zamykacie.', 'pl').threatens).toBe(true);
    expect(intent('I know where you are, see you on Saturday.').threatens).toBe(false);
  });

  it('tells a reproach from a question', () => {
    expect(intent('Is this a joke?').reproaches).toBe(true);
    expect(intent('To akože naschvál?', 'sk').reproaches).toBe(true);
    expect(intent('do you post to Jersey? the site says no').asksKindly).toBe(true);
    expect(intent('Gökçeada’ya gönderiyor musunuz?', 'tr').asksKindly).toBe(true);
    expect(intent('Broken again?').asksKindly).toBe(false);
  });
});
