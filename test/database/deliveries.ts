/** What the platform's webhooks look like, made by hand, for items that nobody has to answer. */

interface Written {
  page: string;
  id: string;
  text?: string;
  at: Date;
  author?: string;
}

const seconds = (at: Date) => Math.floor(at.getTime() / 1000);

/** Several updates for one page in one delivery. */
export const delivery = (page: string, at: Date, changes: object[]) => ({
  object: 'page',
  entry: [{ id: page, time: seconds(at), changes }],
});

/** `at` is the time of writing; with `remove`, `hide` and `unhide` that of the action. */
export const commentChange = ({
  page,
  id,
  text,
  at,
  author = 'p1',
  verb = 'add',
  post = `${page}_1`,
  parent = post,
}: Written & { verb?: string; post?: string; parent?: string }) => ({
  field: 'feed',
  value: {
    from: { id: author, name: author === page ? 'The shop' : `Customer ${author}` },
    item: 'comment',
    verb,
    comment_id: id,
    post_id: post,
    parent_id: parent,
    created_time: seconds(at),
    ...(text === undefined ? {} : { message: text }),
    post: { id: post, is_published: true, permalink_url: `https://platform.invalid/${post}` },
  },
});

export const comment = (
  written: Parameters<typeof commentChange>[0],
  sentAt = written.at,
): object => delivery(written.page, sentAt, [commentChange(written)]);

/** A direct message; `echo`: written by the shop, in the platform's own inbox. */
export const message = ({
  page,
  id,
  text,
  at,
  author = 'p1',
  echo = false,
}: Written & { echo?: boolean }) => {
  const [sender, recipient] = echo ? [page, author] : [author, page];
  const item = {
    sender: { id: sender },
    recipient: { id: recipient },
    timestamp: at.getTime(),
    message: { mid: id, text, ...(echo ? { is_echo: true, app_id: 263902037430900 } : {}) },
  };
  return { object: 'page', entry: [{ id: page, time: at.getTime(), messaging: [item] }] };
};

/** Our own post was deleted. */
export const postRemoved = (page: string, post: string, at: Date) =>
  delivery(page, at, [
    {
      field: 'feed',
      value: {
        from: { id: page, name: 'The shop' },
        item: 'post',
        verb: 'remove',
        post_id: post,
        created_time: seconds(at),
      },
    },
  ]);
