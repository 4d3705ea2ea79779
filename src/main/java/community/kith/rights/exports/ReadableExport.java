package community.kith.rights.exports;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** An export as a document that can be read on a screen or by a screen reader, and printed. */
final class ReadableExport {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final String HEAD = """
            <!doctype html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>What Kith keeps about you</title>
            <style>
            body { font: 1.1rem/1.5 sans-serif; margin: 2rem auto; max-width: 45rem; padding: 0 1rem; color: #1a1a1a; background: #fff }
            dl { border-top: 1px solid #767676; padding-top: .75rem; break-inside: avoid }
            dt { font-weight: bold }
            dd { margin: 0 0 .5rem; overflow-wrap: anywhere }
            </style>
            </head>
            <body>
            <main>
            <h1>What Kith keeps about you</h1>
            """;

    private final ZoneId zone;
    private final StringBuilder html = new StringBuilder(HEAD);

    private ReadableExport(ZoneId zone) {
        this.zone = zone;
    }

    static String of(PersonExport export, Contents contents, ZoneId zone) {
        return new ReadableExport(zone).write(export, contents);
    }

    private String write(PersonExport export, Contents contents) {
        paragraph(
                "Asked for on %s. This is all that is kept about you. What is about somebody else is left out until somebody has decided about it, and it says so where that is."
                        .formatted(DAY.format(export.madeAt().atZone(zone))));
        contents.parts().forEach(this::part);
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private void part(Contents.Part part) {
        html.append("<h2>").append(escaped(part.section().title())).append("</h2>\n");
        part.records().forEach(fields -> {
            html.append("<dl>\n");
            fields.forEach((name, value) -> html.append("<dt>")
                    .append(escaped(capital(Plainly.field(name))))
                    .append("</dt><dd>")
                    .append(escaped(value instanceof HeldPiece piece ? words(piece) : Plainly.value(value)))
                    .append("</dd>\n"));
            html.append("</dl>\n");
        });
    }

    private static String words(HeldPiece piece) {
        return switch (piece.state()) {
            case RELEASED -> Plainly.value(piece.content());
            case WITHHELD -> "Not given, since it is about somebody else.";
            case HELD -> "About somebody else. Held for a decision.";
        };
    }

    private void paragraph(String text) {
        html.append("<p>").append(escaped(text)).append("</p>\n");
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
