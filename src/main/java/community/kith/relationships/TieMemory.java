package community.kith.relationships;

import static java.util.Objects.requireNonNull;

import community.kith.taxonomy.NeedId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a change of a tie remembers so that it can be taken back: which tie, the version it led to, and what was said before. */
record TieMemory(Map<String, ? extends @Nullable Object> values) {

    /** The id of the person who was added together with the tie. */
    static final String NEWCOMER = "newcomerId";

    /** The id of the contact that was recorded. */
    static final String CONTACT = "contactId";

    static Map<String, @Nullable Object> of(Tie now) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("tieId", now.id().value());
        values.put("version", now.version());
        return values;
    }

    static Map<String, @Nullable Object> ofDetails(Tie now, TieDetails before) {
        var values = of(now);
        values.put("sector", before.sector().name());
        values.put("ring", before.ring());
        values.put("kind", before.kind().name());
        values.put("inWords", before.inWords());
        values.put("sinceYear", before.sinceYear());
        values.put("contactFrequency", text(before.contactFrequency()));
        values.put("lastContact", text(before.lastContact()));
        values.put("receives", before.receives().stream().map(Help::name).toList());
        values.put("gives", before.gives().stream().map(Help::name).toList());
        values.put("offered", before.offered().stream().map(NeedId::value).toList());
        values.put("confides", before.confides());
        values.put("canCallOn", before.canCallOn());
        values.put("lapsed", before.lapsed());
        values.put("wish", text(before.wish()));
        values.put("unsafe", before.unsafe());
        values.put("notKnown", before.notKnown().stream().map(TiePart::name).toList());
        return values;
    }

    TieId tieId() {
        return new TieId(required("tieId", String.class));
    }

    int version() {
        return required("version", Number.class).intValue();
    }

    TieDetails details() {
        return new TieDetails(
                Sector.valueOf(required("sector", String.class)),
                required("ring", Number.class).intValue(),
                TieKind.valueOf(required("kind", String.class)),
                text("inWords").orElse(null),
                optional("sinceYear", Number.class).map(Number::intValue).orElse(null),
                text("contactFrequency").map(ContactFrequency::valueOf).orElse(null),
                text("lastContact").map(LocalDate::parse).orElse(null),
                list("receives", Help::valueOf),
                list("gives", Help::valueOf),
                list("offered", NeedId::new),
                optional("confides", Boolean.class).orElse(null),
                optional("canCallOn", Boolean.class).orElse(null),
                required("lapsed", Boolean.class),
                text("wish").map(TieWish::valueOf).orElse(null),
                required("unsafe", Boolean.class),
                values.containsKey("notKnown") ? list("notKnown", TiePart::valueOf) : List.of());
    }

    Optional<String> text(String key) {
        return optional(key, String.class);
    }

    private <T> T required(String key, Class<T> type) {
        return type.cast(requireNonNull(values.get(key), key));
    }

    private <T> Optional<T> optional(String key, Class<T> type) {
        return Optional.ofNullable(values.get(key)).map(type::cast);
    }

    private <T> List<T> list(String key, Function<String, T> read) {
        var items = new ArrayList<T>();
        for (Object item : required(key, List.class)) {
            items.add(read.apply(String.valueOf(item)));
        }
        return items;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
