/** Texts of the ladder (who is told when time runs out), and of what a rehearsal shows. */
export const ladder = {
  'rules.ladder': 'Who is told',
  'rules.ladderHelp':
    'Empty: as usual – whoever has the conversation, from 75 % on their team, from 90 % on the managers, at the breach owners and managers. Where nobody stands on a rung, the next one up hears.',
  'rules.toldAt': 'At {percent} % tell',
  'rules.toldAtBreach': 'When the promise is broken tell',
  'rules.asUsual': 'as usual',
  'rules.repeatTimes': 'Tell again at most',
  'rules.repeatTimesHelp':
    'How often a breach is told again while nobody acknowledges it; 0: never',
  'rules.repeatHours': 'Hours between',
  'rules.repeatHoursHelp': 'From one telling to the next',
  'rules.rung.assignee': 'whoever has it',
  'rules.rung.team': 'their team',
  'rules.rung.manager': 'managers',
  'rules.rung.owner': 'owners',
  'rules.atBreach': 'breach',
  'rules.wouldTell': 'Would have told – {steps}',
  'rules.sample': 'Some of them',
  'rules.noWords': '(no words)',
  'rules.versions': 'Earlier promises',
  'rules.versionsNone': 'There is none: the promise has never been changed.',
  'rules.version': 'Version {version} · {who} · {n, plural, one {# rule} other {# rules}}',
  'rules.versionOurs': 'came with the program',
  'rules.versionUse': 'Use this one',
} as const;

export type LadderCatalogue = Record<keyof typeof ladder, string>;
