// SPDX-License-Identifier: MIT
import { type EntryKind, FileSystemError, type FolderEntry } from "./file-system.ts";

/** What is at one path of a memory file system. */
export type Node =
  | { readonly kind: "file"; readonly bytes: Uint8Array; readonly modified: number }
  | { readonly kind: "folder" }
  | { readonly kind: "link"; readonly to: string }
  | { readonly kind: "other" };

/** Every path of a memory file system. */
export type Nodes = Map<string, Node>;

/** The node at a path, which must be of the kind; throws FileSystemError `ENOENT` or the given code. */
export function expectKind<K extends EntryKind>(
  nodes: Nodes,
  path: string,
  kind: K,
  otherwise: string,
): Extract<Node, { kind: K }> {
  const node = nodes.get(path);
  if (node === undefined) throw new FileSystemError("ENOENT", path);
  if (node.kind !== kind) throw new FileSystemError(otherwise, path);
  return node as Extract<Node, { kind: K }>;
}

/** Throws FileSystemError when a path is taken or has no parent folder. */
export function expectFree(nodes: Nodes, path: string): void {
  if (nodes.has(path)) throw new FileSystemError("EEXIST", path);
  expectKind(nodes, above(path), "folder", "ENOTDIR");
}

/** The direct content of a folder. */
export function children(nodes: Nodes, folder: string): FolderEntry[] {
  const prefix = folder === "/" ? "/" : `${folder}/`;
  return [...nodes]
    .filter(([path]) => path.startsWith(prefix) && path !== "/" && !path.slice(prefix.length).includes("/"))
    .map(([path, node]) => ({ name: path.slice(prefix.length), kind: node.kind }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A path and everything below it. */
export function tree(nodes: Nodes, root: string): string[] {
  return [...nodes.keys()].filter((path) => path === root || path.startsWith(`${root}/`));
}

/** Gives one node another path. */
export function move(nodes: Nodes, from: string, to: string): void {
  const node = nodes.get(from);
  if (node !== undefined) nodes.set(to, node);
  nodes.delete(from);
}

/** Resolves links segment by segment; a loop leads nowhere. */
export function real(nodes: Nodes, path: string, hops = 0): string | undefined {
  let done = "";
  const segments = path.split("/").filter(Boolean);
  for (const [index, segment] of segments.entries()) {
    const here = `${done}/${segment}`;
    const node = nodes.get(here);
    if (node === undefined || hops > 40) return undefined;
    if (node.kind === "link") return real(nodes, [node.to, ...segments.slice(index + 1)].join("/"), hops + 1);
    done = here;
  }
  return done === "" ? "/" : done;
}

/** The parent of a path. */
export function above(path: string): string {
  return path.slice(0, path.lastIndexOf("/")) || "/";
}

/** A node in a few characters, for people and tests. */
export function told(node: Node): string {
  if (node.kind === "file") return Buffer.from(node.bytes).toString("latin1");
  if (node.kind === "link") return `-> ${node.to}`;
  return node.kind === "folder" ? "/" : "?";
}
