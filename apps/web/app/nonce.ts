/** The nonce of this answer of the page: styles that carry it may stand. */
export const pageNonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;

/**
 * antd gives its styles the nonce, but what it measures scroll bars with does not: every style element that our own
 * scripts make carries it. A style that came in as text of a case still has none, and does not stand.
 */
export function giveStylesTheNonce(): void {
  if (!pageNonce) return;
  const create = document.createElement.bind(document);
  document.createElement = ((tag: string, options?: ElementCreationOptions) => {
    const made = create(tag, options);
    if (made instanceof HTMLStyleElement) made.nonce = pageNonce;
    return made;
  }) as typeof document.createElement;
}
