// Says when the connection has gone, and that nothing is sent meanwhile.

import { html, nothing, render } from "lit-html";

/** Shows a bar while the device is offline. */
export function mountConnection(element) {
  const show = () =>
    render(
      navigator.onLine
        ? nothing
        : html`<p>
            <strong>You are not connected.</strong> You can look at this page and go on writing. Nothing is saved until
            you are back and press Save.
          </p>`,
      element,
    );
  window.addEventListener("online", show);
  window.addEventListener("offline", show);
  show();
}
