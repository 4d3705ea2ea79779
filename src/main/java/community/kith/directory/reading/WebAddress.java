package community.kith.directory.reading;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The address of a web page as people write it: with or without {@code https://}. */
final class WebAddress {

    private static final int LONGEST = 2000;
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*");
    private static final Pattern WEB = Pattern.compile("(?i)https?://.*");
    private static final Pattern HOST = Pattern.compile("(?i)(?:[\\p{L}\\p{N}_-]+\\.)+[\\p{L}]{2,}\\.?");

    private WebAddress() {}

    static Optional<String> read(String written) {
        var whole = SCHEME.matcher(written).matches() ? written : "http://" + written;
        if (whole.length() > LONGEST || !WEB.matcher(whole).matches()) {
            return Optional.empty();
        }
        return host(whole)
                .filter(host -> HOST.matcher(host).matches())
                .map(host -> whole.substring(0, whole.indexOf(':')).toLowerCase(Locale.ROOT)
                        + whole.substring(whole.indexOf(':')));
    }

    private static Optional<String> host(String whole) {
        try {
            return Optional.ofNullable(new URI(whole).getHost());
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }
}
