package community.kith.copies;

import static java.nio.charset.StandardCharsets.UTF_8;

import community.kith.api.Cookies;
import community.kith.graph.Seal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A cookie that says how far the graph had come for a browser. It is sealed, so that nobody makes the database wait for a moment that
 * never comes, and it holds for a while: a member of the cluster that is further behind has other troubles, and after a restore nobody
 * is to wait for what is not there any more.
 */
final class BookmarkCookie {

    static final String NAME = "kith-seen";
    static final Duration HOLDS = Duration.ofMinutes(10);

    /** A few bookmarks have some hundred characters; more is not ours. */
    private static final int LONGEST = 2000;

    private final Seal seal;
    private final Clock clock;

    BookmarkCookie(Seal seal, Clock clock) {
        this.seal = seal;
        this.clock = clock;
    }

    /** The bookmarks that a request brings; none where there is no cookie, an old one, or one that was not made here. */
    List<String> read(HttpServletRequest request) {
        return Cookies.value(request, NAME)
                .filter(value -> value.length() <= LONGEST)
                .flatMap(BookmarkCookie::bytes)
                .flatMap(seal::open)
                .map(text -> new String(text, UTF_8).lines().toList())
                .filter(lines -> holds(lines.getFirst()))
                .map(lines -> lines.subList(1, lines.size()))
                .orElse(List.of());
    }

    /** Has the browser bring the bookmarks from now on, in place of those that it brought before. */
    void write(HttpServletRequest request, HttpServletResponse response, List<String> bookmarks) {
        var text = clock.instant().getEpochSecond() + "\n" + String.join("\n", bookmarks);
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(seal.seal(text.getBytes(UTF_8)));
        Cookies.set(request, response, NAME, value, HOLDS);
    }

    private boolean holds(String writtenAt) {
        var since = Instant.ofEpochSecond(Long.parseLong(writtenAt));
        return clock.instant().isBefore(since.plus(HOLDS));
    }

    private static Optional<byte[]> bytes(String value) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(value));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
