package community.kith.directory.openreferral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import community.kith.community.GroupRecord;
import community.kith.directory.reading.Described;
import community.kith.directory.reading.Entry;
import community.kith.directory.reading.Unreadable;
import community.kith.directory.reading.WrittenKnown;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FeedTests {

    private final FeedServer server = new FeedServer();
    private final List<Entry<Described>> entries = new ArrayList<>();

    @AfterEach
    void closes() {
        server.close();
    }

    @Test
    void readsAllPages() {
        server.says("/services?page=1", page(3, "a", "b"))
                .says("/services?page=2", page(3, "c", "d"))
                .says("/services?page=3", page(3, "e"));

        read(settings(true));

        assertThat(entries).extracting(Entry::sourceId).containsExactly("a", "b", "c", "d", "e");
        assertThat(entries).extracting(Entry::row).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void goesOnWithoutNumberOfPages() {
        server.says("/services?page=1", "{\"contents\": [{\"id\": \"a\", \"name\": \"A\", \"status\": \"active\"}]}")
                .says("/services?page=2", "{\"contents\": []}");

        read(settings(false));

        assertThat(entries).hasSize(1);
    }

    @Test
    void endsWhereServerGivesTheSamePageAgain() {
        var page = "{\"contents\": [{\"id\": \"a\", \"name\": \"A\", \"status\": \"active\"}]}";
        server.says("/services?page=1", page).says("/services?page=2", page);

        read(settings(false));

        assertThat(entries).hasSize(1);
    }

    @Test
    void fetchesFullRecordOfEachServiceOnce() {
        server.says("/services?page=1", page(1, "a", "a", "b"))
                .says(
                        "/services/a",
                        "{\"id\": \"a\", \"name\": \"Full\", \"status\": \"active\", \"service_at_locations\": []}");

        read(settings(true));

        assertThat(entries).extracting(FeedTests::name).containsExactly("Full", "a", "b");
        assertThat(server.asked()).containsExactly("/services?page=1", "/services/a", "/services/b");
    }

    @Test
    void skipsServiceWhoseFullRecordDoesNotCome() {
        server.says("/services?page=1", page(1, "a", "b")).says("/services/a", 500, "");

        read(settings(true));

        assertThat(entries.get(0).content()).isEmpty();
        assertThat(entries.get(0).reason().message()).contains("answered with status 500");
        assertThat(entries.get(1).content()).isPresent();
    }

    @Test
    void asksSeveralTimesBeforeItGivesUp() {
        server.says("/services?page=1", page(2, "a")).says("/services?page=2", 503, "");

        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> read(settings(false)))
                .withMessageContaining("Page 2 of the feed answered with status 503");

        assertThat(entries).hasSize(1);
        assertThat(Collections.frequency(server.asked(), "/services?page=2")).isEqualTo(3);
    }

    @Test
    void refusesPageThatBreaksOff() {
        server.says("/services?page=1", "{\"contents\": [{\"id\": ");

        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> read(settings(false)))
                .withMessageContaining("Page 1 of the feed is not complete JSON");
    }

    @Test
    void refusesPageThatIsTooLarge() {
        server.says("/services?page=1", "{\"contents\": [" + " ".repeat(20_000) + "]}");

        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> read(settings(false)))
                .withMessageContaining("more than 10,000 bytes");
    }

    @Test
    void refusesPageThatNestsTooDeep() {
        server.says("/services?page=1", "{\"contents\": " + "[".repeat(4000) + "]".repeat(4000) + "}");

        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> read(settings(false)))
                .withMessageContaining("not complete JSON");
    }

    private void read(FeedSettings settings) {
        new Feed(settings).read(new ServiceReader("Council", WrittenKnown.usual(), Clock.systemUTC()), entries::add);
    }

    private FeedSettings settings(boolean details) {
        return new FeedSettings(
                server.address("/services"), null, details, Duration.ofSeconds(10), 3, Duration.ofMillis(1), 10_000);
    }

    private static String name(Entry<Described> entry) {
        return ((GroupRecord) entry.content().orElseThrow().record()).details().name();
    }

    private static String page(int pages, String... ids) {
        var items = List.of(ids).stream()
                .map(id -> "{\"id\": \"%s\", \"name\": \"%s\", \"status\": \"active\"}".formatted(id, id))
                .toList();
        return "{\"total_pages\": %d, \"contents\": %s}".formatted(pages, items);
    }
}
