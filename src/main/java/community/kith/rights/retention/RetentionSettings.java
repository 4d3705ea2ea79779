package community.kith.rights.retention;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long records are kept, settings {@code kith.rights.retention.*}.
 *
 * @param years how many years, by kind of record; what is not set is kept as long as {@link #rule} says
 */
@ConfigurationProperties("kith.rights.retention")
record RetentionSettings(@DefaultValue Map<RetainedRecord, Integer> years) {

    private static final String CODE = "NHS England, Records Management Code of Practice";
    private static final String OWN = "Set by the organisation; UK GDPR, article 5(1)(e), no longer than needed";

    RetentionSettings {
        years.forEach((record, value) -> {
            if (value < 1) {
                throw new IllegalArgumentException(
                        "kith.rights.retention.years." + record + " is a number of years from 1, not " + value);
            }
        });
        years = years.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(years));
    }

    RetentionRule rule(RetainedRecord record) {
        return switch (record) {
            case PERSON ->
                rule(record, 8, "the end of support by the last team", CODE + ": adult social care records, 8 years");
            case LEARNING -> rule(record, 3, "the day that it is about", OWN);
            case CONVERSATION -> rule(record, 3, "the day that it was", OWN);
            case ISOLATION -> rule(record, 5, "the day that it is of", OWN);
            case AGREEMENT -> rule(record, 8, "its end", CODE + ": as long as the record that it belongs to");
            case CHANGE -> rule(record, 1, "the change", OWN);
            case BREAK_GLASS ->
                rule(record, 8, "the end of the hour", CODE + ": as long as the record that it belongs to");
            case EXPORT -> rule(record, 3, "the day that it was made", CODE + ": subject access requests, 3 years");
            case INTRODUCTION -> rule(record, 3, "the last day that something was written of it", OWN);
            case CIRCLE_CALENDAR -> rule(record, 2, "the day that it was opened", OWN);
            case SAVED_SEARCH -> rule(record, 1, "the last look at it", OWN);
            case CORRECTION -> rule(record, 3, "its answer", OWN);
            case GROUP_NEED -> rule(record, 3, "its end", OWN);
        };
    }

    private RetentionRule rule(RetainedRecord record, int usual, String since, String source) {
        return new RetentionRule(record, years.getOrDefault(record, usual), since, source);
    }
}
