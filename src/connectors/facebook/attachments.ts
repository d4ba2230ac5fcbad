import { withUrl } from '../meta/attachments.js';
import { identifier, type Json, list, record, text } from '../payload.js';
import type { Attachment } from '../platform-event.js';

/** Posts whose `item` says what is attached; their address stands in `link`. */
const BY_ITEM = new Set(['photo', 'video', 'share', 'link', 'album']);

/** Of a webhook: `photo` and `video` of a comment, `photos` and `link` of a post, and the post's kind. */
export function attachmentsOfChange(value: Json): Attachment[] {
  const photos = list(value.photos).flatMap((url) => (text(url) ? [withUrl('photo', url)] : []));
  const named = ['photo', 'video'].flatMap((type) =>
    text(value[type]) ? [withUrl(type, value[type])] : [],
  );
  if (photos.length > 0 || named.length > 0) return [...photos, ...named];
  const item = text(value.item) ?? '';
  if (BY_ITEM.has(item)) return [withUrl(item, value.link)];
  return text(value.link) ? [withUrl('link', value.link)] : [];
}

/** Of a row: `attachment` of a comment, `attachments` of a post, each in Facebook's own words. */
export function attachmentsOfRow(row: Json): Attachment[] {
  const posted = list(record(row.attachments).data).map(record);
  // Before `attachments` there were a post's `type` (which was `status` for mere words) and its `link`.
  const type = identifier(row.type);
  if (posted.length === 0 && type && BY_ITEM.has(type)) return [withUrl(type, row.link)];
  return [record(row.attachment), ...posted].flatMap((attachment) => {
    const type = identifier(attachment.type) ?? identifier(attachment.media_type);
    const url = text(record(record(attachment.media).image).src) ?? attachment.url;
    return type ? [withUrl(type, url)] : [];
  });
}
