// SPDX-License-Identifier: MIT
import type { LandingPage } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Outside } from "./outside.tsx";

/** The one or two things most worth doing now. */
export function HeroActions({ page, ui }: { page: LandingPage; ui: Ui }) {
  const { landing } = wordsFor(page.lang).text;
  const register = page.registration?.opening === "open" ? page.registration.url : undefined;
  const answer = page.call?.opening === "open" ? page.call.url : undefined;
  const programme = page.chrome.menu.find((link) => link.key === "programme") ?? page.days[0];
  if (page.chrome.state === "cancelled" || !(register || answer || programme)) return null;
  return (
    <ul class="actions">
      {register && (
        <li>
          <Outside href={register} class="button">
            {landing.register}
          </Outside>
        </li>
      )}
      {answer && (
        <li>
          <Outside href={answer} class="button">
            {landing.answer_call}
          </Outside>
        </li>
      )}
      {programme && (
        <li>
          <a href={ui.href(programme.path)} class={register || answer ? "button button-quiet" : "button"}>
            {landing.whole_programme}
          </a>
        </li>
      )}
    </ul>
  );
}
