package community.kith.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Writes a place in a list as a text that clients send back and need not understand, and reads it again. */
public final class Cursors {

    private static final Pattern PLACE = Pattern.compile("at:(\\d{1,9})");

    private Cursors() {}

    /** The cursor of the item that has so many before it. */
    public static String at(long place) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("at:" + place).getBytes(StandardCharsets.US_ASCII));
    }

    /** How many come before the item; empty when the text is no cursor of ours. */
    public static OptionalLong place(String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            var place = PLACE.matcher(text);
            return place.matches() ? OptionalLong.of(Long.parseLong(place.group(1))) : OptionalLong.empty();
        } catch (IllegalArgumentException e) {
            return OptionalLong.empty();
        }
    }
}
