import { tabs } from "./examples.js";

const { createElement } = window.React;
const { GraphiQL } = window;

const examples = await fetch("/graphiql/examples.graphql").then((answer) => answer.text());

window.ReactDOM.createRoot(document.getElementById("queries")).render(
  createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: "/graphql" }),
    defaultTabs: tabs(examples),
    isHeadersEditorEnabled: false,
  }),
);
