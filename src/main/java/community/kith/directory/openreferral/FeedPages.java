package community.kith.directory.openreferral;

import community.kith.directory.json.JsonItem;
import community.kith.directory.json.JsonPage;
import community.kith.directory.reading.Described;
import community.kith.directory.reading.Entry;
import community.kith.directory.reading.Finding;
import community.kith.directory.reading.Reading;
import community.kith.directory.reading.Taker;
import community.kith.directory.reading.Unreadable;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Goes through the pages of a feed once. */
final class FeedPages {

    private static final int MOST_PAGES = 10_000;

    private final FeedSettings settings;
    private final FeedClient client;
    private final ServiceReader reader;
    private final Taker<Described> taker;
    private final Set<String> fetched = new HashSet<>();
    private int position;

    FeedPages(FeedSettings settings, FeedClient client, ServiceReader reader, Taker<Described> taker) {
        this.settings = settings;
        this.client = client;
        this.reader = reader;
        this.taker = taker;
    }

    void read() {
        var number = 1;
        List<JsonItem> before = List.of();
        while (number <= MOST_PAGES) {
            var page = page(number);
            var items = page.items(ServiceFile.LISTS.stream())
                    .orElseThrow(
                            () -> new Unreadable("feed", "The answer is no page: it has no list called contents."));
            if (items.isEmpty() || sameItems(before, items)) {
                return;
            }
            items.forEach(this::take);
            if (isLast(page, number)) {
                return;
            }
            before = items;
            number++;
        }
    }

    private JsonPage page(int number) {
        return switch (client.get(pageAddress(number))) {
            case FeedClient.Answer.Text text -> read(number, text.json());
            case FeedClient.Answer.NotThere gone -> throw noPage(number, "is not there");
            case FeedClient.Answer.None none -> throw noPage(number, none.why());
        };
    }

    private static JsonPage read(int number, String json) {
        try {
            return JsonPage.of(json);
        } catch (Unreadable broken) {
            throw noPage(number, "is not complete JSON");
        }
    }

    private void take(JsonItem item) {
        position++;
        taker.take(settings.wantsDetails() && isShort(item) ? full(item) : reader.read(position, item));
    }

    /** The full record, once for each service; the entry of the list where the feed has no full records. */
    private Entry<Described> full(JsonItem item) {
        var id = item.plain("id", new Reading()).map(String::strip).orElse("");
        if (id.isEmpty() || !fetched.add(id)) {
            return reader.read(position, item);
        }
        return switch (client.get(detailAddress(id))) {
            case FeedClient.Answer.Text text -> full(item, id, text.json());
            case FeedClient.Answer.NotThere gone -> reader.read(position, item);
            case FeedClient.Answer.None none -> missed(id, none.why());
        };
    }

    private Entry<Described> full(JsonItem item, String id, String json) {
        try {
            var whole = JsonPage.of(json).whole();
            return whole.plain("id", new Reading()).filter(id::equals).isPresent()
                    ? reader.read(position, whole)
                    : reader.read(position, item);
        } catch (Unreadable broken) {
            return missed(id, "is not complete JSON");
        }
    }

    private Entry<Described> missed(String id, String why) {
        return Entry.refused(
                position,
                id,
                List.of(new Finding(
                        null, "The full record of the service %s. Import the feed again later.".formatted(why))));
    }

    private static boolean isShort(JsonItem item) {
        return !item.has("service_at_locations") && !item.has("schedules") && !item.has("service");
    }

    private static boolean sameItems(List<JsonItem> one, List<JsonItem> other) {
        return !one.isEmpty()
                && ids(one).equals(ids(other))
                && ids(one).stream().noneMatch(String::isEmpty);
    }

    private static List<String> ids(List<JsonItem> items) {
        return items.stream()
                .map(item -> item.plain("id", new Reading()).orElse(""))
                .toList();
    }

    private static boolean isLast(JsonPage page, int number) {
        var pages = page.number("total_pages");
        return pages.isPresent() ? number >= pages.get() : page.says("last_page");
    }

    private static Unreadable noPage(int number, String why) {
        return new Unreadable(
                "feed",
                "Page %d of the feed %s. What came before is kept; start the import again to go on."
                        .formatted(number, why));
    }

    private URI pageAddress(int number) {
        var address = settings.url().toString();
        return URI.create(address + (address.contains("?") ? "&" : "?") + "page=" + number);
    }

    private URI detailAddress(String id) {
        var address = settings.url().toString().replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
        return URI.create(
                address + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20"));
    }
}
