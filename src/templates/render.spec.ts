import { describe, expect, it } from '@jest/globals';
import { renderTemplate, templateFault } from './render.js';
import type { TemplateFacts } from './variables.js';

const facts: TemplateFacts = {
  customerName: 'Zuzana Kováčová',
  salutation: 'Zuzana',
  agentName: 'Eva Lis',
  brandName: 'Lipový dvor',
  channelName: 'Shop page',
  now: new Date('2026-03-05T23:30:00Z'),
  timeZone: 'Europe/Bratislava',
};
const rendered = (source: string, more: Partial<TemplateFacts> = {}, language = 'sk') =>
  renderTemplate(source, { ...facts, ...more }, language);

describe('templates', () => {
  it('are filled in with what is known', () => {
    const source = 'Dobrý deň, {{ customer.salutation }}, ďakujeme. {{ agent.first_name }}';
    expect(rendered(source)).toEqual({
      text: 'Dobrý deň, Zuzana, ďakujeme. Eva',
      missing: [],
    });
  });

  it('write the date as the language does, in the zone of the brand', () => {
    expect(rendered('{{ today }}').text).toBe('6. marca 2026');
    expect(rendered('{{ today }}', {}, 'tr').text).toBe('6 Mart 2026');
  });

  it('leave a marked place for what is not known, once for each', () => {
    const source = '{{ order.number }} / {{ order.number }} / {{ customer.name }}';
    const { text, missing } = rendered(source, { customerName: undefined });
    expect(text).toBe(
      '[[… číslo objednávky …]] / [[… číslo objednávky …]] / [[… meno zákazníka …]]',
    );
    expect(missing).toEqual(['order.number', 'customer.name']);
  });

  it('may ask whether a thing is known', () => {
    const source =
      '{% if customer.salutation %}Ahoj {{ customer.salutation }}{% else %}Ahoj{% endif %}!';
    expect(rendered(source).text).toBe('Ahoj Zuzana!');
    expect(rendered(source, { salutation: undefined }).text).toBe('Ahoj!');
    expect(rendered('{{ order.number | default: "—" }}').missing).toEqual([]);
  });

  it('leave no empty lines behind', () => {
    expect(rendered('A\n{% if order.number %}B{% endif %}\n\n\nC  \n').text).toBe('A\n\nC');
  });

  it.each([
    ['{{ customer.password }}', 'customer.password'],
    ['{{ constructor }}', 'constructor'],
    ['{{ customer.name', 'not closed'],
    ['{% if customer.name %}', 'not closed'],
    ['{{ customer.name | steal }}', 'undefined filter'],
    ['{% include "secret" %}', 'include'],
    ['{% for i in (1..9) %}x{% endfor %}', 'for'],
    ['x'.repeat(10_001), 'longer'],
  ])('%j cannot be used: %s', (source, why) => {
    expect(templateFault(source)).toContain(why);
  });

  it.each(['Plain text.', '{{ today }}', '{% assign a = brand.name %}{{ a | upcase }}'])(
    '%j can be used',
    (source) => expect(templateFault(source)).toBeNull(),
  );

  it('take a customer’s name for a name, not for a template', () => {
    expect(rendered('{{ customer.name }}', { customerName: '{{ agent.name }}' }).text).toBe(
      '{{ agent.name }}',
    );
  });
});
