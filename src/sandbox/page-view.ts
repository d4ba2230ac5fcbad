import { replyState } from './google/review-resource.js';
import { html, type Html } from './html.js';
import type { Comment, Message, Post, Review, Thread } from './model.js';
import { badge, form, type View, when } from './page-parts.js';
import { siteReviews } from './page-sites.js';
import { SITES } from './review-sites/sites.js';
import { GOOGLE, INSTAGRAM, locationName, PAGES } from './shop.js';

const TABS = [
  ...PAGES.map((page) => ({ id: page.id, label: `Facebook · ${page.name}` })),
  { id: INSTAGRAM.id, label: `Instagram · @${INSTAGRAM.username}` },
  ...GOOGLE.locations.map((l) => ({ id: locationName(l), label: `Google · ${l.title}` })),
  ...SITES.flatMap(({ site, accounts }) =>
    // one site's account may be called as another's
    accounts.map(({ externalId, name }) => ({
      id: `${site} ${externalId}`,
      label: `${site} · ${name}`,
    })),
  ),
];

export const DEFAULT_ACCOUNT = TABS[0]!.id;

/** The whole page for one account of the shop. */
export function pageView(view: View): string {
  const current = TABS.find((tab) => tab.id === view.account) ?? TABS[0]!;
  const shown = { ...view, account: current.id };
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${current.label} – sample platforms</title>
        <link rel="stylesheet" href="/_control/page.css" />
        <script src="/_control/page.js" defer></script>
      </head>
      <body>
        <header>
          <h1>Meltemi Home, as its customers see it</h1>
          <p>
            An invented shop on invented platforms. Write here as a customer and watch the answer
            appear; nothing leaves this machine.
          </p>
        </header>
        <nav aria-label="Accounts of the shop">
          <ul>
            ${TABS.map(
              ({ id, label }) =>
                html`<li>
                  <a href="/?account=${id}" ${id === current.id && html`aria-current="page"`}
                    >${label}</a
                  >
                </li>`,
            )}
          </ul>
        </nav>
        <main>
          ${view.error && html`<p class="card error" role="alert">${view.error}</p>`}
          ${content(shown)}
        </main>
      </body>
    </html>`.text;
}

function content(view: View): Html {
  if (view.account.startsWith('accounts/')) return reviews(view);
  return view.account.includes(' ') ? siteReviews(view) : social(view);
}

function social(view: View): Html {
  const { world, account } = view;
  const posts = world.posts
    .in('account', account)
    .filter((p) => !p.deleted)
    .sort((a, b) => b.createdTime - a.createdTime);
  const own = posts.filter((p) => p.kind === 'own');
  const others = posts.filter((p) => p.kind !== 'own');
  const threads = world.threads
    .in('account', account)
    .sort((a, b) => b.updatedTime - a.updatedTime);
  return html`<div class="columns">
    <section aria-labelledby="posts">
      <h2 id="posts">Posts and comments</h2>
      ${own.map((post) => postCard(post, view))}
    </section>
    <section aria-labelledby="threads">
      <h2 id="threads">Direct messages</h2>
      <div class="card">
        <h3>New message</h3>
        ${form('messages', 'Write a message', view)}
      </div>
      <div id="live-threads" data-live>${threads.map((thread) => threadCard(thread, view))}</div>
      <h2>Elsewhere: mentions, recommendations, wall</h2>
      <div class="card">${form('mentions', 'Mention the shop', view)}</div>
      <div id="live-others" data-live>${others.map((post) => otherCard(post, view))}</div>
    </section>
  </div>`;
}

function postCard(post: Post, view: View): Html {
  return html`<article class="card" id="post-${post.id}">
    <h3>${post.author.name}</h3>
    ${when(post.createdTime, view)}
    <p dir="auto">${post.text}</p>
    <div id="live-${post.id}" data-live>${commentList(post, undefined, view)}</div>
    ${form('comments', 'Write a comment', view, { post: post.id })}
  </article>`;
}

function otherCard(post: Post, view: View): Html {
  const kinds = { own: '', visitor: 'on the wall', tagged: 'mention', rating: 'recommendation' };
  const mood = post.recommendation ? ` · ${post.recommendation}` : '';
  return html`<article class="card" id="post-${post.id}">
    <h3>${post.author.name} <span class="badge">${kinds[post.kind]}${mood}</span></h3>
    ${when(post.createdTime, view)}
    <p dir="auto">${post.text}</p>
    ${commentList(post, undefined, view)}
  </article>`;
}

function commentList(post: Post, parent: string | undefined, view: View): Html {
  const comments = view.world
    .commentsOf(post.id)
    .filter((c) => c.parentId === parent && !c.deleted)
    .sort((a, b) => a.createdTime - b.createdTime);
  if (comments.length === 0) return html``;
  return html`<ol class="items">
    ${comments.map((comment) => commentItem(post, comment, view))}
  </ol>`;
}

function commentItem(post: Post, comment: Comment, view: View): Html {
  const shop = comment.by !== 'customer';
  const classes = `item${shop ? ' shop' : ''}${comment.hidden ? ' hidden' : ''}`;
  return html`<li>
    <div class="${classes}" id="comment-${comment.id}">
      <strong>${comment.anonymous ? 'Someone' : comment.author.name}</strong>
      ${shop && badge(comment.by)} ${comment.hidden && html`<span class="badge warn">hidden</span>`}
      ${when(comment.createdTime, view)}
      <p dir="auto">${comment.text}${comment.attachment && ` [${comment.attachment}]`}</p>
      ${
        comment.privateReplyThread &&
        html`<p class="dim">
          <a href="#thread-${comment.privateReplyThread}">answered in private</a>
        </p>`
      }
      <details>
        <summary>Reply as a customer</summary>
        ${form('comments', 'Reply', view, { post: post.id, parent: comment.id })}
      </details>
    </div>
    ${commentList(post, comment.id, view)}
  </li>`;
}

function threadCard(thread: Thread, view: View): Html {
  const messages = view.world.messagesOf(thread.id).filter((m) => !m.deleted);
  return html`<article class="card thread" id="thread-${thread.id}">
    <h3>${thread.person.name}</h3>
    <ol class="items">
      ${messages.reverse().map(
        (message) =>
          html`<li>
            <div class="item${message.by === 'customer' ? '' : ' shop'}">
              ${message.by !== 'customer' && badge(message.by)} ${when(message.createdTime, view)}
              <p dir="auto">${message.text}${message.attachment && ' [image]'}</p>
            </div>
          </li>`,
      )}
    </ol>
    ${choices(thread, messages.at(-1), view)}
    <details>
      <summary>Write as ${thread.person.name}</summary>
      ${form('messages', 'Write a message', { ...view, name: thread.person.name }, { thread: thread.id })}
    </details>
  </article>`;
}

/** The choices offered with the newest message, one button each. */
function choices(thread: Thread, newest: Message | undefined, view: View): Html {
  const offered = newest?.by === 'customer' ? [] : (newest?.quickReplies ?? []);
  return html`${offered.map(
    ({ title, payload }) =>
      html`<form method="post" action="/_control/page/messages">
        <input type="hidden" name="account" value="${view.account}" />
        <input type="hidden" name="thread" value="${thread.id}" />
        <input type="hidden" name="quickReply" value="${payload}" />
        <button name="text" value="${title}">${title}</button>
      </form>`,
  )}`;
}

function reviews(view: View): Html {
  const found = view.world.reviews
    .in('location', view.account)
    .filter((r) => !r.deleted)
    .sort((a, b) => b.updateTime - a.updateTime);
  return html`<section aria-labelledby="reviews">
    <h2 id="reviews">Reviews</h2>
    <div class="card">${form('reviews', 'Write a review', view)}</div>
    <div id="live-reviews" data-live>${found.map((review) => reviewCard(review, view))}</div>
  </section>`;
}

function reviewCard(review: Review, view: View): Html {
  const { reply } = review;
  const state = reply && replyState(reply, view.world.now());
  const words = { PENDING: 'being checked by Google', APPROVED: 'published', REJECTED: 'rejected' };
  return html`<article class="card" id="review-${review.id}">
    <h3>
      ${review.author.name}
      <span class="stars" role="img" aria-label="${review.rating} of 5 stars"
        >${'★'.repeat(review.rating)}${'☆'.repeat(5 - review.rating)}</span
      >
    </h3>
    ${when(review.updateTime, view)}
    <p dir="auto">${review.text}</p>
    ${
      reply &&
      html`<div class="item shop">
        <strong>Answer of the shop</strong> <span class="badge">${words[state!]}</span>
        ${when(reply.updateTime, view)}
        <p dir="auto">${reply.comment}</p>
      </div>`
    }
  </article>`;
}
