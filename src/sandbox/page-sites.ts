import { html, type Html } from './html.js';
import type { SiteReview } from './model.js';
import { form, type View, when } from './page-parts.js';

/** One of the further sites: `view.account` is `{site} {account}`. */
export function siteReviews(view: View): Html {
  const [site = '', ...account] = view.account.split(' ');
  const found = view.world.siteReviewsOf(site as SiteReview['site'], account.join(' '));
  const hidden: Record<string, string> = site === 'feed' ? {} : { stars: 'yes' };
  return html`<section aria-labelledby="reviews">
    <h2 id="reviews">${site === 'feed' ? 'Posts' : 'Reviews'}</h2>
    <div class="card">${form('site', 'Write as a customer', view, hidden)}</div>
    <div id="live-reviews" data-live>${found.map((review) => card(review, view))}</div>
  </section>`;
}

function card(review: SiteReview, view: View): Html {
  const { rating, reply } = review;
  return html`<article class="card" id="review-${review.id}">
    <h3>
      ${review.author.name ?? 'Someone'}
      ${
        rating !== undefined &&
        html`<span class="stars" role="img" aria-label="${rating} of 5 stars"
          >${'★'.repeat(Math.floor(rating))}${rating % 1 ? '½' : ''}${'☆'.repeat(5 - Math.ceil(rating))}</span
        >`
      }
    </h3>
    ${when(review.updatedTime, view)}
    ${review.title && html`<p dir="auto"><strong>${review.title}</strong></p>`}
    <p dir="auto">${review.text}</p>
    ${
      reply &&
      html`<div class="item shop">
        <strong>Answer of the shop</strong> ${when(reply.at, view)}
        <p dir="auto">${reply.text}</p>
      </div>`
    }
  </article>`;
}
