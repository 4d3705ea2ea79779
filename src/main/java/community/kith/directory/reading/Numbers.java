package community.kith.directory.reading;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as files have them. */
public final class Numbers {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}(?:\\.0+)?");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d{1,9}(?:\\.\\d{1,30})?(?:[eE]-?\\d{1,2})?");

    private Numbers() {}

    /** A whole number; {@code 55.0}, as spreadsheets write it, is one too. */
    public static Optional<Integer> whole(String written) {
        return WHOLE.matcher(written).matches()
                ? Optional.of(Integer.parseInt(written.replaceFirst("\\..*", "")))
                : Optional.empty();
    }

    /** A number with or without decimals. */
    public static Optional<Double> decimal(String written) {
        return DECIMAL.matcher(written).matches() ? Optional.of(Double.parseDouble(written)) : Optional.empty();
    }
}
