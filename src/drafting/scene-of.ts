import { fold } from '../guard/fold.js';
import { languageRules } from '../guard/language-rules.js';
import { opensAQuestion } from './asked.js';
import type { Cases } from './cases/cases.js';
import type { DraftInput } from './draft-input.js';
import type { Fact } from './fact-fit.js';
import { isRemedy } from './fact-remedy.js';
import { SURELY_STAFF } from './feeling-lines.js';
import { knowsRule, tellableFacts } from './facts.js';
import { isReturned } from './goodwill-lines.js';
import { type Intent, intentOf } from './intent.js';
import { libraryFor } from './library.js';
import { CONTRAST } from './matters/clauses.js';
import { hear, type Heard } from './matters/heard.js';
import type { Matters } from './matters/matters.js';
import { type Matter, troubleOf } from './matters/points.js';
import { mentions } from './mentions.js';
import { saysOtherFirm, tradeFact } from './other-firm.js';
import { usedOtherwise } from './own-doing.js';
import type { Topic } from './parts/parts.js';
import { choosePlaybook } from './playbook.js';
import type { Scene } from './scene.js';

/** What there is to say to whom and where; `playbook` is `none` where nothing is to be said. */
export function sceneOf(input: DraftInput): Scene {
  const { language, parts, matters, cases } = libraryFor(input.language);
  const praise = languageRules(language)?.words.praise;
  const isLow = input.rating !== undefined && input.rating <= 2;
  const found = hear(input.text, language, matters.mixUp, {
    praise,
    isCross:
      isLow || (input.rating === undefined && input.judgement.sentiment.label !== 'positive'),
  });
  const plain = intentOf(input.text, cases);
  const intent = {
    ...plain,
    asks: plain.asks || found.questions.some((clause) => opensAQuestion(clause, language)),
  };
  const said = beside(afterBut(found, input, language, matters), found, input);
  const heard = { ...found, troubles: said.length ? said : plainly(intent, found, input) };
  const grave = heard.troubles.filter((matter) => !troubleOf(matter).mild);
  const isPublic = input.place !== 'private_message';
  const facts = input.facts ?? {};
  const praising = praise !== undefined && fold(input.text).text.search(praise) >= 0;
  const suggested = choosePlaybook({
    ...input,
    intent,
    matter: grave[0],
    remarks: heard.troubles.length > grave.length,
    names: heard.good.some((thing) => thing !== 'general'),
    praising,
    mostlyPraise: praise !== undefined && isMostly(praise, input.text),
    hasFacts: tellableFacts(facts, input.text, parts).length > 0,
    hasRule: knowsRule(facts, cases.words.rule),
    saysNo: saysNo(
      tellableFacts(facts, input.text, parts),
      topicOf(input.judgement.topics, heard.troubles[0], heard),
      cases,
    ),
    usedOtherwise: usedOtherwise(input.text, tellableFacts(facts, input.text, parts), cases),
    isForOther:
      saysOtherFirm(input.text, cases.words) ||
      tradeFact(input.text, facts, cases.words) !== undefined,
  });
  const keeps = input.letGo && !isPublic && heard.troubles.some(isReturned);
  const playbook = input.playbook ?? (keeps && suggested === 'complaint' ? 'let_go' : suggested);
  const remarks = playbook === 'mixed' ? remarksIn(heard.troubles, input.rating, matters) : [];
  // beside what is grave a mere remark is not worth a sentence
  const worst = playbook !== 'mixed' && grave.length ? grave : heard.troubles;
  const troubles = worst.filter((matter) => !remarks.includes(matter));
  const topic = topicOf(input.judgement.topics, troubles[0], heard);
  return {
    input,
    parts,
    matters,
    cases,
    language,
    playbook,
    troubles,
    remarks,
    good: heard.good,
    intent,
    topic,
    isPublic,
  };
}

/** A pleased customer comes to what was wrong after the first "but", unless the praise comes after it. */
function afterBut(
  { troubles }: Heard,
  { text, rating }: DraftInput,
  language: string,
  { mixUp }: Matters,
): Matter[] {
  const but = (rating ?? 0) >= FRIENDLY ? CONTRAST.exec(text) : null;
  if (!but || !troubles.length) return troubles;
  const after = hear(text.slice(but.index + but[0].length), language, mixUp);
  return after.good.length ? troubles : troubles.filter((one) => after.troubles.includes(one));
}

/** Triage is sure that it is about people alone: no trouble is heard of what their business was. */
const beside = (troubles: Matter[], { good }: Heard, { judgement }: DraftInput): Matter[] =>
  isPlainlyStaff(judgement.topics) && !good.includes('staff')
    ? troubles.filter((matter) => {
        const { people, topic } = troubleOf(matter);
        return people || judgement.topics.some((judged) => judged.topic === topic);
      })
    : troubles;

/** What the words say so plainly that no clause need be sure of it. */
function plainly(intent: Intent, found: Heard, { judgement }: DraftInput): Matter[] {
  if (intent.shamed) return ['humiliated'];
  const isParcel = (found.topic ?? judgement.topics[0]?.topic) === 'delivery';
  return intent.awaited && isParcel ? ['late'] : [];
}

/** Topics in which it is the shop that answers for what went wrong, whatever else a fact denies. */
const OWN_FAULT: Topic[] = ['delivery', 'staff', 'contact_hours', 'site_fault'];
const PRICED = /[€£$₺]|(?<!\p{L})(?:zł|tl|eur|lira)(?!\p{L})/iu;

/** Does a fact refuse what a customer may demand, and none give it for nothing? */
const saysNo = (facts: Fact[], topic: Topic, { hints }: Cases): boolean =>
  !OWN_FAULT.includes(topic) &&
  facts.some(([, value]) => mentions(value, hints.refusal)) &&
  !facts.some(([, value]) => isRemedy(value) && !PRICED.test(value));

/** Do most sentences of more than a word or two match? */
function isMostly(pattern: RegExp, text: string): boolean {
  const sentences = text
    .split(/[.!?;\u037e\n]+/)
    .filter((one) => one.trim().split(/\s+/).length > 2);
  const counted = sentences.length ? sentences : [text];
  const matching = counted.filter((one) => fold(one).text.search(pattern) >= 0);
  return matching.length > counted.length / 2;
}

/** With so many stars what is not grave is a remark. */
const FRIENDLY = 4;

/** What a mixed review only remarks upon, so that nobody need apologise. */
const remarksIn = (troubles: Matter[], rating: number | undefined, { remark }: Matters): Matter[] =>
  troubles.filter(
    (matter) => remark[matter] && (troubleOf(matter).mild || (rating ?? 0) >= FRIENDLY),
  );

/** So sure triage is of people, whatever their business was. */
const PLAINLY_STAFF = 0.85;
const isPlainlyStaff = ([first]: DraftInput['judgement']['topics']): boolean =>
  first?.topic === 'staff' && first.score >= PLAINLY_STAFF;

/** What it is about. That somebody complains of people, and does not praise them, has to be sure. */
function topicOf(
  judged: DraftInput['judgement']['topics'],
  matter: Matter | undefined,
  heard: Heard,
): Topic {
  if (matter) return troubleOf(matter).people ? 'staff' : troubleOf(matter).topic;
  const [likeliest, next] = judged;
  const isStaff = likeliest?.topic === 'staff';
  if (isPlainlyStaff(judged) && !heard.good.includes('staff')) return 'staff';
  const guessed = isStaff && (heard.good.includes('staff') || likeliest.score < SURELY_STAFF);
  return heard.topic ?? (guessed ? next : likeliest)?.topic ?? 'other';
}
