import { html, nothing } from 'lit';

import type { AboutView } from '../words/about.ts';

export function aboutTemplate({ title, lead, sections }: AboutView) {
  return html`<article class="about" data-testid="about">
    <h2 id="heading" tabindex="-1">${title}</h2>
    <p class="lead">${lead}</p>
    ${sections.map(
      (section) =>
        html`<section aria-labelledby="about-${section.id}">
          <h3 id="about-${section.id}">${section.title}</h3>
          ${section.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
          ${
            section.points.length
              ? html`<ul>
                  ${section.points.map((point) => html`<li>${point}</li>`)}
                </ul>`
              : nothing
          }
        </section>`,
    )}
  </article>`;
}
