// SPDX-License-Identifier: MIT
import { fileKind } from "./file-kind.ts";
import type { Recognise, Recognised } from "./recognised.ts";
import { startOf } from "./start-second.ts";

const wikis = /^(commons\.(?:m\.)?wikimedia|[a-z][a-z-]{1,11}\.(?:m\.)?wikipedia)\.org$/u;
/** What the pages of files are called, in the languages of Wikipedia with the most readers, and those of the kit. */
const names =
  "file|image|fichier|datei|bild|archivo|imagen|restr|ficheiro|imagem|immagine|bestand|plik|fil|soubor|fitxer|fitxategi|dosiero|tiedosto|fájl|файл|файл|датотека|dosya|berkas|ファイル|文件|檔案|파일|ملف|קובץ";
const filePage = new RegExp(`^(?:${names}):(.+)$`, "iu");
const uploaded = /^\/wikipedia\/commons\/(?:(?:thumb|transcoded)\/)?([0-9a-f])\/(\1[0-9a-f])\/([^/]+)(?:\/[^/]+)?$/u;

/** The text of a part of an address; as it stands when its escapes are not right. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A file's name as addresses of wikis write it. */
const encoded = (name: string) => encodeURIComponent(name.trim().replace(/\s+/gu, "_"));

/** The name of the file that a page of a wiki is about: by its path, its query, or what is shown over an article. */
function pageName(url: URL): string | undefined {
  const shown = /^#\/media\/(.+)$/u.exec(url.hash)?.[1];
  const title = shown ?? /^\/wiki\/(.+)$/u.exec(url.pathname)?.[1];
  const asked = title === undefined ? (url.searchParams.get("title") ?? "") : decoded(title);
  return filePage.exec(asked)?.[1];
}

function onWiki(host: string, name: string, address: string | undefined, url: URL): Recognised {
  const page = `https://${host}/wiki/File:${encoded(name)}`;
  const kind = fileKind(name);
  const isPlayed = kind === "video" || kind === "audio";
  return {
    host: "commons",
    name: host.startsWith("commons.") ? "Wikimedia Commons" : "Wikipedia",
    page,
    file: address ?? `https://${host}/wiki/Special:Redirect/file/${encoded(name)}`,
    ...(isPlayed ? { embed: `${page}?embedplayer=yes`, ...startOf(url, ["t"]) } : {}),
    ...(kind === undefined ? {} : { kind }),
  };
}

/** Files of Wikimedia Commons: their pages there or on a Wikipedia in any language, and the files themselves, at any size. */
export const commons: Recognise = (url) => {
  if (url.hostname === "upload.wikimedia.org") {
    const [, one, two, file] = uploaded.exec(url.pathname) ?? [];
    if (file === undefined) return undefined;
    const original = `https://upload.wikimedia.org/wikipedia/commons/${one}/${two}/${file}`;
    return onWiki("commons.wikimedia.org", decoded(file), original, url);
  }
  if (!wikis.test(url.hostname)) return undefined;
  const name = pageName(url);
  return name === undefined ? undefined : onWiki(url.hostname.replace(".m.", "."), name, undefined, url);
};
