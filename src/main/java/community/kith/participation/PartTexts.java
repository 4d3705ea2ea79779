package community.kith.participation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part as the record of changes keeps it: texts and lists of texts. */
final class PartTexts {

    private PartTexts() {}

    static Map<String, @Nullable Object> write(Part part) {
        var texts = new HashMap<String, @Nullable Object>();
        texts.put("stage", part.stage().name());
        texts.put("meanings", part.meanings().stream().map(Meaning::name).toList());
        texts.put("since", text(part.since()));
        texts.put("until", text(part.until()));
        texts.put("lastOn", text(part.lastOn()));
        texts.put("welcomed", part.welcomed());
        return texts;
    }

    /** Empty where nothing was kept. */
    static Optional<Part> read(@Nullable Object kept) {
        return kept instanceof Map<?, ?> texts
                ? Optional.of(new Part(
                        Stage.valueOf(String.valueOf(texts.get("stage"))),
                        meanings(texts.get("meanings")),
                        date(texts.get("since")),
                        date(texts.get("until")),
                        date(texts.get("lastOn")),
                        texts.get("welcomed") instanceof Boolean welcomed ? welcomed : null))
                : Optional.empty();
    }

    private static List<Meaning> meanings(@Nullable Object kept) {
        return kept instanceof List<?> texts
                ? texts.stream().map(String::valueOf).map(Meaning::valueOf).toList()
                : List.of();
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable LocalDate date(@Nullable Object text) {
        return text == null ? null : LocalDate.parse(text.toString());
    }
}
