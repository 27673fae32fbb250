// SPDX-License-Identifier: MIT

/**
 * Runs a classic script, the one thing that a page opened from a folder may still load.
 * @param address absolute.
 * @throws Error, as a rejection, when it does not arrive.
 */
export function addScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onerror = () => reject(new Error(address));
    script.onload = () => resolve();
    document.head.append(script);
  });
}
