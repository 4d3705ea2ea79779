// Puts the frame round the page, then opens what the address names.

import { mountConnection } from "./page/connection.js";
import { mountHeader } from "./header/header.js";
import { mountNotices } from "./page/notices.js";
import { startRouter } from "./router.js";
import { routes } from "./routes.js";

const main = document.getElementById("main");

document.getElementById("skip").addEventListener("click", () => main.focus());
mountHeader();
mountConnection(document.getElementById("connection"));
mountNotices(document.getElementById("notices"), document.getElementById("announcements"));
startRouter(main, routes);
