// SPDX-License-Identifier: MIT
import type { NowData as Data } from "../../../kit/derive/now-data.ts";

/** What the script of the page reads. It is data, not run; no `<` is left in it that could end its element. */
export function NowData({ data }: { data: Data }) {
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return <script type="application/json" id="now-data" dangerouslySetInnerHTML={{ __html: json }} />;
}
