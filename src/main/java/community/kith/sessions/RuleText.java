package community.kith.sessions;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The text of a rule, taken apart at its semicolons so that a refusal can name the part that is wrong. */
record RuleText(List<Part> parts) {

    /** NAME=VALUE in capitals; the value is null where there was no equals sign. */
    record Part(String name, @Nullable String value) {
        @Override
        public String toString() {
            return value == null ? name : name + "=" + value;
        }
    }

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    RuleText {
        parts = List.copyOf(parts);
    }

    /** People paste the whole line of a calendar file, so a leading {@code RRULE:} is left out. */
    static RuleText of(String text) {
        String plain = text.strip().toUpperCase(Locale.ROOT).replaceFirst("^RRULE:", "");
        List<Part> parts = new ArrayList<>();
        for (String each : plain.split(";")) {
            int equals = each.indexOf('=');
            parts.add(
                    equals < 0
                            ? new Part(each, null)
                            : new Part(each.substring(0, equals), each.substring(equals + 1)));
        }
        return new RuleText(parts);
    }

    Optional<String> value(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .map(Part::value);
    }

    /** The last day in UNTIL as written; empty where there is none or it is no date. */
    Optional<LocalDate> lastDay() {
        return value("UNTIL").filter(text -> text.length() >= 8).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE));
            } catch (DateTimeParseException _) {
                return Optional.empty();
            }
        });
    }

    /** The same rule with the moment in UNTIL turned into the last date on which a session may start. */
    RuleText untilAsDate(@Nullable Hours hours, ZoneId zone) {
        return new RuleText(parts.stream()
                .map(part -> part.name().equals("UNTIL") && part.value() != null
                        ? new Part("UNTIL", lastDate(part.value(), hours, zone))
                        : part)
                .toList());
    }

    private static String lastDate(String until, @Nullable Hours hours, ZoneId zone) {
        if (!until.contains("T")) {
            return until;
        }
        try {
            LocalDateTime moment = LocalDateTime.parse(until.replaceFirst("Z$", ""), MOMENT);
            LocalDateTime local = until.endsWith("Z")
                    ? moment.atZone(ZoneOffset.UTC).withZoneSameInstant(zone).toLocalDateTime()
                    : moment;
            boolean starts = hours == null || !local.toLocalTime().isBefore(hours.from());
            return DateTimeFormatter.BASIC_ISO_DATE.format(
                    starts ? local.toLocalDate() : local.toLocalDate().minusDays(1));
        } catch (DateTimeParseException _) {
            return until;
        }
    }

    @Override
    public String toString() {
        return parts.stream().map(Part::toString).collect(Collectors.joining(";"));
    }
}
