// SPDX-License-Identifier: MIT
/*! Contains MiniSearch, copyright Luca Ongaro, MIT licence: https://github.com/lucaong/minisearch */
/** The script of the page that searches everything, beside the one that other pages have. */
import { startSearch } from "./search/search-page.ts";

// Read while the script first runs: later no script is the current one.
const { search } = (document.currentScript as HTMLScriptElement | null)?.dataset ?? {};
if (search !== undefined) startSearch(new URL(search, document.baseURI).href);
