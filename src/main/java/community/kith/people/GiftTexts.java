package community.kith.people;

import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.NeedId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A gift as the record of changes keeps it, so that a gift that was removed can be put back. */
final class GiftTexts {

    private GiftTexts() {}

    static Map<String, Object> write(Gift gift) {
        return Map.of(
                "id", gift.id().value(),
                "of", gift.of().value(),
                "words", gift.words(),
                "kind", gift.kind().name(),
                "interestIds",
                        gift.interestIds().stream().map(InterestId::value).toList(),
                "needIds", gift.needIds().stream().map(NeedId::value).toList());
    }

    static Gift read(Map<String, @Nullable Object> texts) {
        return new Gift(
                new GiftId(text(texts.get("id"))),
                new PersonId(text(texts.get("of"))),
                text(texts.get("words")),
                GiftKind.valueOf(text(texts.get("kind"))),
                list(texts.get("interestIds")).stream().map(InterestId::new).toList(),
                list(texts.get("needIds")).stream().map(NeedId::new).toList());
    }

    static String text(@Nullable Object value) {
        return String.valueOf(Objects.requireNonNull(value));
    }

    static List<String> list(@Nullable Object values) {
        return values instanceof List<?> items
                ? items.stream().map(GiftTexts::text).toList()
                : List.of();
    }
}
