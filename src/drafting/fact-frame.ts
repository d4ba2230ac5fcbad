import { COUNTS, opensWithVerb } from './fact-clause.js';
import { asksPrice, asksTime } from './fact-fit.js';
import { HOURS, isAboutTheSame, labelAsked, type Said } from './fact-label.js';
import { closedOn, isDone, shapeOf } from './fact-shape.js';
import { goingOn } from './fact-wording.js';
import { dayIn } from './labels/days.js';
import { FRAMES } from './labels/frames.js';
import { measureFrame } from './labels/measures.js';
import { type Label, labelOfKey } from './labels/labels.js';
import type { Parts } from './parts/parts.js';
import { sharedStems } from './stems.js';

/** What takes its time. */
const PROCESSES =
  /^(?:islands|abroad|express|delivery|delivery_time|repair|refund|exchange|assembly|sewing|engraving|framing|sharpening|mixing|cutting)$/;
/** What has a sum from which or up to which it goes, and does not cost it. */
const LIMITS =
  /^(?:gift_card|free_delivery|instalments|minimum|discount|code|voucher|loyalty|student|deposit|invoice|claim|warranty)$/;
const FROM = /^(?:from|od|από) /iu;
const IS_PRICE = /price|cost|fee|charge/;

/** "Till 6 pm." */
const TILL = /^(?:till|until|do|μέχρι|έως)(?: τις)? \d{1,2}(?:[:.]\d\d| ?[ap]m| ?h)?(?![.:\d])/iu;
/** "Only Slovakia and Poland." */
const ONLY_PLACES =
  /^(?:only|just|len|iba|tylko|sadece|yalnız(?:ca)?|μόνο) (?:to )?(?=(?:the )?\p{Lu})/u;
/** "To all islands." */
const WHERE_TO = /^(?:to|do|na|po|σε|στ[α-ω]+) (?!\d)/iu;

/** The short sentence that suits what a note gives. */
export function inFrame(
  key: string,
  fact: string,
  said: Said,
  { language, parts }: { language: string; parts: Parts },
): string | undefined {
  const frames = FRAMES[language]!;
  const shape = shapeOf(fact);
  const fill = (frame: string, label = ''): string =>
    frame.replace('{label}', label).replace('{fact}', goingOn(fact, language));
  const own = parts.factFrame[key];
  if (own && !saysTheSame(own, fact)) return fill(own).replace(/\.$/, '');
  const label = labelOfKey(key, language);
  const asked = said.question ?? '';
  const measure = measureFrame(fact, label?.id, asked, language);
  if (measure) return fill(measure);
  if (label?.id === 'abroad' && ONLY_PLACES.test(fact))
    return frames.sendOnly.replace('{fact}', fact.replace(ONLY_PLACES, ''));
  const on = dayIn(asked, language, key);
  const isHours =
    (label && HOURS.test(label.id)) || HOURS.test(labelAsked(said, language)?.id ?? '');
  const hours = isHours ? openingHours(fact, on, language) : undefined;
  if (hours) return hours;
  if (label && /^(?:islands|abroad|delivery|locker)$/.test(label.id) && WHERE_TO.test(fact))
    return fill(frames.sendTo);
  if (label?.id === 'parking') {
    if (shape === 'place')
      return language === 'sk' && /\d/.test(fact) ? fill(frames.have) : fill(frames.parkAt);
    if (COUNTS.test(fact) || /^\p{L}+ \p{L}+ \d+ (?!min|m\b|€|zł|tl)/iu.test(fact))
      return fill(frames.have);
  }
  const isAnswer = said.question !== undefined;
  const isAsked = isAnswer && !said.isMore;
  const subject = label ?? (isAsked ? labelAsked(said, language) : undefined);
  const isSame =
    subject !== undefined && subject.id === labelOfKey(said.before ?? '', language)?.id;
  const sayable =
    subject && !subject.isPlural && !isSame && !/^(?:price|stock|age)$/.test(subject.id)
      ? subject
      : undefined;
  if (shape === 'weight' && (!label || label.id === 'weight')) return fill(frames.weighs);
  if (label?.id === 'stock' && /^\d/.test(fact)) return fill(frames.has);
  if (shape === 'price' && isAnswer)
    return sayable &&
      !LIMITS.test(sayable.id) &&
      (!FROM.test(fact) || IS_PRICE.test(key)) &&
      !isAboutTheSame(sayable.text, fact, language)
      ? fill(frames.costs, sayable.text)
      : isSame || (isAsked && (subject?.id === 'price' || (!label && asksPrice(asked))))
        ? fill(frames.itCosts)
        : undefined;
  if (shape === 'free' && isAnswer && sayable) return fill(frames.isFree, sayable.text);
  if (shape === 'duration') {
    if (sayable && PROCESSES.test(sayable.id))
      return fill(frames.takes, withThe(sayable, language));
    if (isSame || (isAsked && !label && asksTime(asked))) return fill(frames.itTakes);
  }
  if (shape === 'state') return fill(isPlural(key, asked, language) ? frames.theyAre : frames.itIs);
  if (language === 'en' && isDone(fact))
    return fill(isPlural(key, asked, language) ? frames.theyAre : frames.itIs);
  if (language === 'en' && label && opensWithVerb(fact, language))
    return `the ${label.text.toLowerCase()} ${fact}`;
  return undefined;
}

/** "Delivery takes", but "the refund takes". */
const withThe = ({ id, text }: Label, language: string): string =>
  language === 'en' && /^(?:refund|repair|exchange)$/.test(id) ? `the ${text.toLowerCase()}` : text;

/** When we are open, on the day that was asked about. */
function openingHours(fact: string, on: string | undefined, language: string): string | undefined {
  const frames = FRAMES[language]!;
  const fill = (frame: string, note = fact): string =>
    frame.replace('{day}', on ?? '').replace('{fact}', goingOn(note, language));
  const shape = shapeOf(fact);
  if (shape === 'closed') return fill(on ? frames.closedOn : frames.closed);
  if (TILL.test(fact)) return fill(frames.open);
  const named = closedOn(fact);
  if (named) return frames.closedOn.replace('{day}', named.day).replace('{fact}', named.rest);
  if (shape === 'hours' || SPELT_OUT.test(fact))
    return fill(on && /^\d/.test(fact) ? frames.openOn : frames.open);
  return on && /^\d{1,2}[:.]\d\d$/.test(fact) ? `${on}: ${fact}` : undefined;
}

/** "9 to 5", which elsewhere might be sizes. */
const SPELT_OUT =
  /^\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)? (?:to|till|do|až|με|έως|ως|ile) \d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?(?=$|[,;.])/u;

const SEVERAL: Readonly<Record<string, RegExp>> = {
  en: /\b(?:are|were|they|these|those|them)\b/i,
  sk: /(?<!\p{L})(?:sú|tieto|tie|ich)(?!\p{L})/iu,
  pl: /(?<!\p{L})(?:są|te|ich)(?!\p{L})/iu,
};
const isPlural = (key: string, asked: string, language: string): boolean =>
  asked === ''
    ? /[^s]s$/.test(key)
    : (SEVERAL[language]?.test(asked) ?? false) || /^[a-z]+[^s]s$/.test(key);

/** "The warranty is …" before "two-year warranty" would say it twice. */
const saysTheSame = (frame: string, fact: string): boolean =>
  // six letters: Turkish "ücreti" (cost) is not "ücretsiz" (free)
  sharedStems(frame.replace(/\{.*?\}|[<|>]/g, ' '), fact, 6) > 0;
