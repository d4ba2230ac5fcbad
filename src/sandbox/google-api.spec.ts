import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GOOGLE } from './shop.js';
import { Receiver, TestSandbox } from './testing.js';

describe('Google Business Profile on the wire', () => {
  let box: TestSandbox;
  let now = Date.parse('2026-11-20T10:00:00.123Z');
  beforeAll(async () => {
    box = await TestSandbox.start({ now: () => now });
  });
  afterAll(() => box.stop());

  const review = (text: string | undefined, more: object = {}) =>
    box.control('items', {
      platform: 'google-business',
      kind: 'review',
      account: box.location,
      author: 'Zuzana',
      rating: 2,
      text,
      ...more,
    });
  const put = (name: string, comment: unknown) =>
    box.google(`/v4/${name}/reply`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ comment }),
    });

  it('names locations with the account in v4 and without it in v1', async () => {
    const accounts = await box.google('/v1/accounts');
    expect(accounts.body.accounts[0].name).toBe(GOOGLE.account);
    const { body } = await box.google(`/v1/${GOOGLE.account}/locations?readMask=name,title`);
    expect(body.locations[0]).toEqual({
      name: GOOGLE.locations[0].id,
      title: 'Meltemi Home Athens',
    });
    expect((await box.google(`/v1/${GOOGLE.account}/locations`)).status).toBe(400);
  });

  it('answers {} for an empty location', async () => {
    const empty = `${GOOGLE.account}/${GOOGLE.locations[1].id}`;
    expect((await box.google(`/v4/${empty}/reviews`)).body).toEqual({});
  });

  it('moderates replies: pending, then approved, or rejected with a reason', async () => {
    const { name, id } = await review('Slabé.');
    const reply = await put(name, 'Mrzí nás to.');
    expect(reply.body).toMatchObject({ comment: 'Mrzí nás to.', reviewReplyState: 'PENDING' });
    const state = async () => (await box.google(`/v4/${name}`)).body.reviewReply;
    expect((await state()).reviewReplyState).toBe('PENDING');
    now += 8_000;
    expect((await state()).reviewReplyState).toBe('APPROVED');
    await put(name, 'Znova');
    expect((await state()).reviewReplyState).toBe('PENDING');
    await box.control(`items/${id}/reply`, { state: 'REJECTED', policyViolation: 'SPAM' });
    expect(await state()).toMatchObject({ reviewReplyState: 'REJECTED', policyViolation: 'SPAM' });
    expect((await box.google(`/v4/${name}/reply`, { method: 'DELETE' })).body).toEqual({});
    expect(await state()).toBeUndefined();
  });

  it('counts the reply in bytes', async () => {
    const { name } = await review('Μέτριο');
    expect((await put(name, 'ω'.repeat(2048))).status).toBe(200);
    const { status, body } = await put(name, 'ω'.repeat(2049));
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ code: 400, status: 'INVALID_ARGUMENT' });
  });

  it('pages newest first, with at most 50 and a token', async () => {
    const names = [];
    for (let i = 0; i < 5; i++) {
      now += 1000;
      names.push((await review(`row ${i}`)).name);
    }
    const first = await box.google(`/v4/${box.location}/reviews?pageSize=2`);
    expect(first.body.reviews.map((r: { name: string }) => r.name)).toEqual([names[4], names[3]]);
    const token = first.body.nextPageToken;
    const second = await box.google(`/v4/${box.location}/reviews?pageSize=2&pageToken=${token}`);
    expect(second.body.reviews[0].name).toBe(names[2]);
    expect((await box.google(`/v4/${box.location}/reviews?pageSize=51`)).status).toBe(400);
  });

  it('mixes the machine translation into the text on either side', async () => {
    const translation = { text: 'Broken on arrival.' };
    const texts = await Promise.all(
      (['first', 'last'] as const).map(async (order) => {
        const { name } = await review('Přišlo rozbité.', {
          translation: { ...translation, order },
        });
        return (await box.google(`/v4/${name}`)).body.comment;
      }),
    );
    expect(texts).toEqual([
      '(Translated by Google) Broken on arrival.\n\n(Original)\nPřišlo rozbité.',
      'Přišlo rozbité.\n\n(Translated by Google)\nBroken on arrival.',
    ]);
  });

  it('changes the text without the time when only the translation changes', async () => {
    const { name, id } = await review('Hezké.', { translation: { text: 'Nice.', order: 'last' } });
    const before = (await box.google(`/v4/${name}`)).body;
    now += 60_000;
    const translation = { text: 'Pretty.', order: 'last' };
    await box.control(`items/${id}/edit`, { translation });
    const after = (await box.google(`/v4/${name}`)).body;
    expect(after.comment).toContain('Pretty.');
    expect(after.updateTime).toBe(before.updateTime);
    await box.control(`items/${id}/edit`, { text: 'Hezké, ale pozdě.', rating: 3 });
    const edited = (await box.google(`/v4/${name}`)).body;
    expect(edited).toMatchObject({ starRating: 'THREE', comment: 'Hezké, ale pozdě.' });
    expect(Date.parse(edited.updateTime)).toBeGreaterThan(Date.parse(before.updateTime));
  });

  it('writes RFC 3339 times with 0, 3, 6 and 9 fraction digits', async () => {
    for (let i = 0; i < 25; i++) await review(undefined);
    const { body } = await box.google(`/v4/${box.location}/reviews`);
    const fractions = body.reviews.map(
      (r: { createTime: string }) => /(?:\.(\d+))?Z$/.exec(r.createTime)![1]?.length ?? 0,
    );
    expect(new Set(fractions)).toEqual(new Set([0, 3, 6, 9]));
    expect(body.reviews[0]).not.toHaveProperty('comment');
  });

  it('refuses an expired token with 401, and a deleted review with 404', async () => {
    const { name, id } = await review('Zmizne');
    await box.control(`items/${id}/delete`, {});
    expect((await box.google(`/v4/${name}`)).body.error).toMatchObject({
      code: 404,
      status: 'NOT_FOUND',
    });
    const late = await box.google(`/v4/${name}`, { headers: { authorization: 'Bearer ya29.1.x' } });
    expect(late.body.error).toMatchObject({ code: 401, status: 'UNAUTHENTICATED' });
  });

  it('pushes resource names through Pub/Sub', async () => {
    const receiver = await Receiver.start('');
    await box.control('subscriptions', { platform: 'google-business', url: receiver.url });
    const { name } = await review('Nové');
    const { body } = await receiver.next();
    const data = JSON.parse(Buffer.from(body.message.data, 'base64').toString());
    expect(data).toMatchObject({ type: 'NEW_REVIEW', review: name, location: box.location });
    await box.control('subscriptions', { platform: 'google-business', url: null });
    await receiver.stop();
  });
});
