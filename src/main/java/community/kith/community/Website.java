package community.kith.community;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A web page that people can be sent to: {@code https} or {@code http}, nothing else, since it becomes a link. */
public final class Website {

    static final int LONGEST = 2000;

    private static final Pattern SCHEME = Pattern.compile("https?", Pattern.CASE_INSENSITIVE);
    /** A name with a dot, such as {@code www.wigan.gov.uk}, and perhaps a port; nothing before an {@code @}. */
    private static final Pattern HOST =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*\\.[\\p{L}\\p{N}-]+\\.?(:\\d{1,5})?");

    private Website() {}

    /** The address as it is to be kept, if it is one. */
    public static Optional<String> parse(String written) {
        var text = written.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var address = new URI(text);
            var scheme = address.getScheme();
            var host = address.getRawAuthority();
            return scheme != null
                            && SCHEME.matcher(scheme).matches()
                            && host != null
                            && HOST.matcher(host).matches()
                    ? Optional.of(text)
                    : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
