import { describe, expect, it } from '@jest/globals';
import { libraryFor } from '../library.js';
import { mentions } from '../mentions.js';
import { safetyKinds, saysStop } from './kinds.js';

const kindsIn = (language: string, text: string) =>
  safetyKinds(text, libraryFor(language).cases.safety);

describe('safetyKinds', () => {
  it.each([
    ['en', 'My daughter nearly choked on a bead.', ['swallow']],
    ['pl', 'Po kremie cała twarz mi spuchła.', ['skin']],
    ['sk', 'Z nabíjačky vyleteli iskry.', ['electric']],
    ['el', 'Η πρίζα μύριζε καμένο.', ['electric']],
    ['tr', 'Kreminizden sonra yüzüm kızardı ve şişti.', ['skin']],
    ['en', 'The chair collapsed under me.', ['other']],
    ['en', 'It gave my husband an electric shock.', ['shock', 'electric']],
    ['tr', 'Kızım ranzadan düştü, alnında şişlik var.', ['head']],
    ['en', 'He fell off the bunk and his head is swollen.', ['head']],
    ['sk', 'Spadol zo stoličky a na hlave má opuchlinu.', ['head']],
    ['pl', 'Spadł z krzesła i ma opuchniętą głowę.', ['head']],
    ['el', 'Έπεσε από την καρέκλα και το κεφάλι του είναι πρησμένο.', ['head']],
    ['en', 'We were all ill after the chutney.', ['ill']],
    ['sk', 'Po tej nátierke nám bolo celú noc zle.', ['ill']],
    ['pl', 'Po tym sosie cała rodzina się pochorowała.', ['ill']],
    ['tr', 'Reçelden sonra çocuklar hastalandı.', ['ill']],
    ['el', 'Μετά το μέλι αρρωστήσαμε όλοι.', ['ill']],
  ])('tells what is dangerous, %s: %s', (language, text, kinds) => {
    expect(kindsIn(language, text)).toEqual(kinds);
  });

  it.each([
    ['en', 'The kettle was smoking and I burnt my hand on it.', ['burn', 'electric']],
    ['sk', 'Z lampy sa dymilo a syn si popálil prsty.', ['burn', 'electric']],
    ['pl', 'Żelazko zaczęło dymić i poparzyłam sobie dłoń.', ['burn', 'electric']],
    ['tr', 'Ütü duman çıkardı, elim yandı.', ['burn', 'electric']],
    ['el', 'Έβγαζε καπνό και έκαψα το χέρι μου.', ['burn', 'electric']],
    ['en', 'The shelf fell on his head and he is bleeding.', ['cut', 'head']],
  ])('hears two at once, who is hurt first, %s: %s', (language, text, kinds) => {
    expect(kindsIn(language, text)).toEqual(kinds);
  });

  it.each([
    ['en', 'My son swallowed the battery of the toy.'],
    ['sk', 'Dcéra prehltla gombíkovú batériu.'],
    ['pl', 'Dziecko połknęło baterię z zabawki.'],
    ['tr', 'Oğlum oyuncağın pilini yuttu.'],
    ['el', 'Το παιδί κατάπιε τη μπαταρία.'],
  ])('takes a swallowed battery for the emergency that it is, %s', (language, text) => {
    expect(kindsIn(language, text)).toEqual(['battery']);
  });

  it.each([
    ['en', 'The stitches on the jacket came apart.', 'He needed four stitches.'],
    ['sk', 'Na bunde povolili stehy.', 'Dostal štyri stehy.'],
    ['pl', 'W kurtce puściły szwy.', 'Założyli mu trzy szwy.'],
    ['tr', 'Ceketin dikişleri söküldü.', 'Koluna üç dikiş atıldı.'],
    ['el', 'Τα ράμματα του μπουφάν άνοιξαν.', 'Χρειάστηκε τέσσερα ράμματα.'],
  ])('tells a seam from a wound, %s', (language, seam, wound) => {
    const { safety } = libraryFor(language).cases;
    expect(mentions(seam, safety.treated)).toBe(false);
    expect(mentions(wound, safety.treated)).toBe(true);
    expect(kindsIn(language, seam)).toEqual(['other']);
  });

  it.each([
    ['en', 'Lovely sparkling glasses, one of them cracked.'],
    ['en', 'The cake mould came warped.'],
    ['en', 'The blood pressure monitor came without a cuff.'],
    ['sk', 'Bolo to zle zabalené.'],
    ['sk', 'Prístroj na meranie tlaku krvi neprišiel.'],
    ['sk', 'Záclony šili nakrivo.'],
    ['pl', 'Wysłano mi zły stopień twardości.'],
    ['pl', 'Aparat do mierzenia ciśnienia krwi nie przyszedł.'],
    ['tr', 'Fişi kutuda bulamadım, mail atın.'],
    ['tr', 'Paketin sigortası var mı?'],
  ])('takes no other sense for a danger, %s: %s', (language, text) => {
    expect(kindsIn(language, text)).toEqual(['other']);
  });

  it('knows whether it is said to leave the thing alone', () => {
    expect(saysStop(['burn', 'electric'])).toBe(true);
    expect(saysStop(['burn', 'cut'])).toBe(false);
  });
});
