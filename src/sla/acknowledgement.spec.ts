import { describe, expect, it } from '@jest/globals';
import { isAcknowledgement } from './acknowledgement.js';

describe('an acknowledgement', () => {
  it.each([
    'Thank you for contacting us! We’ll get back to you as soon as we can.',
    'Ďakujeme za správu, ozveme sa vám čo najskôr.',
    'Dziękujemy, otrzymaliśmy Państwa wiadomość. Odezwiemy się wkrótce.',
    'Ευχαριστούμε! Θα επικοινωνήσουμε μαζί σας σύντομα.',
    'Mesajınızı aldık, en kısa sürede dönüş yapacağız.',
    'Děkujeme, ozveme se vám co nejdříve.',
  ])('answers nothing: %s', (text) => {
    expect(isAcknowledgement(text)).toBe(true);
  });

  it.each([
    'We are sorry about that. A new lamp is on its way to you.',
    'Parcels take two to four working days.',
    'Your parcel 4711234 left today; we will get back to you when it arrives.',
    'Which order is it? We will reply today.',
    `We will get back to you. ${'And this is how to descale the kettle. '.repeat(10)}`,
  ])('is not this: %s', (text) => {
    expect(isAcknowledgement(text)).toBe(false);
  });
});
