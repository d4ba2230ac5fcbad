import { identifier, isRecord, type Json, list, record, text } from '../payload.js';
import type { Attachment, ItemContext } from '../platform-event.js';
import { edge } from './envelope.js';

/**
 * What came with a message of a webhook, in the platform's own words (`image`, `audio`, `share`,
 * `story_mention`, `ig_post` …). A sticker is an image with a `sticker_id`; what Meta can not show
 * (`is_unsupported`) and the story that is answered (`story_reply`) stand beside the attachments.
 */
export function attachmentsOf(message: Json): Attachment[] {
  const all = [...list(message.attachments), message.attachments, message.attachment];
  const attachments = all.filter(isRecord).map((attachment): Attachment => {
    const payload = record(attachment.payload);
    const isSticker = identifier(payload.sticker_id) ?? identifier(message.sticker_id);
    const type = isSticker ? 'sticker' : (identifier(attachment.type) ?? 'unknown');
    return withUrl(type, payload.url ?? attachment.url);
  });
  if (attachments.length === 0 && identifier(message.sticker_id)) {
    attachments.push({ type: 'sticker' });
  }
  if (message.is_unsupported === true) attachments.push({ type: 'unsupported' });
  const story = record(record(message.reply_to).story);
  if (story.id || story.url) attachments.push(withUrl('story_reply', story.url));
  return attachments;
}

/** The same of a message as the Conversations API gives it. */
export function attachmentsOfRow(message: Json): Attachment[] {
  const files = edge(message.attachments).map((file): Attachment => {
    const image = record(file.image_data);
    const video = record(file.video_data);
    const type = image.url
      ? 'image'
      : video.url
        ? 'video'
        : text(file.mime_type)
            ?.split('/')[0]
            ?.replace(/^(application|text)$/, 'file') || 'file';
    return withUrl(type, image.url ?? video.url ?? file.file_url);
  });
  const shares = edge(message.shares).map(({ link }) => withUrl('share', link));
  const sticker = text(message.sticker);
  const story = record(message.story);
  const mention = record(story.mention);
  const reply = record(story.reply_to);
  return [
    ...files,
    ...shares,
    ...(sticker ? [withUrl('sticker', sticker)] : []),
    ...(isRecord(story.mention) ? [withUrl('story_mention', mention.link)] : []),
    ...(isRecord(story.reply_to) ? [withUrl('story_reply', reply.link)] : []),
    ...(message.is_unsupported === true ? [{ type: 'unsupported' }] : []),
  ];
}

/** The advertisement that a conversation began with. */
export function advertisement(referral: unknown): ItemContext | undefined {
  const id = identifier(record(referral).ad_id);
  return id ? { externalId: id, isAd: true } : undefined;
}

export function withUrl(type: string, value: unknown): Attachment {
  const url = text(value);
  return { type, ...(url ? { url } : {}) };
}
