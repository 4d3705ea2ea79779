package community.kith.publishing;

import java.util.Map;
import java.util.function.Function;

/** A page in the standard's envelope. */
final class JsonPage {

    private JsonPage() {}

    static <T> Map<String, Object> of(PageWanted wanted, Part<T> part, Function<T, Map<String, Object>> item) {
        var pages = wanted.pages(part.total());
        var fields = new JsonFields()
                .with("total_items", part.total())
                .with("total_pages", pages)
                .with("page_number", wanted.number())
                .with("size", part.items().size())
                .with("first_page", wanted.number() == 1)
                .with("last_page", wanted.number() >= pages)
                .with("empty", part.items().isEmpty())
                .map();
        fields.put("contents", part.items().stream().map(item).toList());
        return fields;
    }
}
