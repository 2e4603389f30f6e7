/**
 * Make an element. Text is only ever set as text: nothing on this page goes through innerHTML.
 * @param {string} tag
 * @param {Record<string, unknown>} [props] attributes; `class`, `text`, `on…` listeners, and booleans as HTML has them
 * @param {...(Node | string | null | undefined | false)} children
 */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === 'text') element.textContent = String(value);
    else if (name.startsWith('on')) element.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of children) if (child !== null && child !== undefined && child !== false) element.append(child);
  return element;
}

/** An element that index.html has. */
export function the(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no #${id}`);
  return element;
}

/** A web address that may become a link, or null. */
export function safeUrl(text) {
  try {
    const url = new URL(text);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

/** The path of a file that this server serves, or null: the page loads nothing from anywhere else. */
export function ownFile(text) {
  const url = safeUrl(text);
  const path = url === null ? '' : new URL(url).pathname;
  return url !== null && new URL(url).port === location.port && path.startsWith('/attachments/') ? path : null;
}

export function colour(number) {
  return `#${Number(number).toString(16).padStart(6, '0').slice(-6)}`;
}
