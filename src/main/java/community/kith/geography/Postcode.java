package community.kith.geography;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A UK postcode in its usual form: capitals with one space, such as {@code WN1 1AA}. */
public record Postcode(String code) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}");

    public Postcode {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("Not the form of a UK postcode");
        }
    }

    /** Reads what people write: small letters, no space or too many. */
    public static Optional<Postcode> parse(String written) {
        var squeezed = written.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (squeezed.length() < 5 || squeezed.length() > 7) {
            return Optional.empty();
        }
        var inward = squeezed.length() - 3;
        var usual = squeezed.substring(0, inward) + " " + squeezed.substring(inward);
        return FORM.matcher(usual).matches() ? Optional.of(new Postcode(usual)) : Optional.empty();
    }
}
