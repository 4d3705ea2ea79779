package community.kith.directory.openreferral;

import community.kith.directory.json.JsonItem;
import community.kith.directory.reading.Numbers;
import community.kith.directory.reading.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a service costs.
 *
 * @param pence each time; null when it is not known for sure
 * @param inWords as the feed has it
 */
record ServiceCost(@Nullable Integer pence, @Nullable String inWords) {

    private static final Set<String> FREE = Set.of("free", "free of charge", "no charge", "none", "no cost");
    private static final double MOST_POUNDS = 10_000;

    static ServiceCost read(JsonItem service, LocalDate today, Reading reading) {
        var fees = service.text("fees", reading).map(String::strip).orElse("");
        var options = service.objects("cost_options", reading).stream()
                .filter(option -> holds(option, today, reading))
                .toList();
        var pence = pence(fees, options, reading);
        var described = options.stream().filter(option -> pence.isEmpty() || isDescribed(option, reading));
        var words = Stream.concat(Stream.of(fees), described.map(option -> inWords(option, reading)))
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        var inWords = reading.line("fees", words, Reading.LONGEST_LINE).orElse(null);
        return new ServiceCost(pence.orElse(null), inWords);
    }

    private static Optional<Integer> pence(String fees, List<JsonItem> options, Reading reading) {
        if (options.isEmpty()) {
            var plain = fees.toLowerCase(Locale.ROOT).replaceAll("[.!]+$", "");
            return FREE.contains(plain) ? Optional.of(0) : Optional.empty();
        }
        return options.size() == 1 ? pence(options.getFirst(), reading) : Optional.empty();
    }

    private static Optional<Integer> pence(JsonItem option, Reading reading) {
        var currency = option.text("currency", reading).orElse("GBP");
        return option.plain("amount", reading)
                .filter(amount -> currency.equalsIgnoreCase("GBP"))
                .flatMap(Numbers::decimal)
                .filter(pounds -> pounds >= 0 && pounds <= MOST_POUNDS)
                .map(pounds -> Math.toIntExact(Math.round(pounds * 100)));
    }

    private static boolean holds(JsonItem option, LocalDate today, Reading reading) {
        var from = reading.date(
                option.field("valid_from"), option.text("valid_from", reading).orElse(null));
        var to = reading.date(
                option.field("valid_to"), option.text("valid_to", reading).orElse(null));
        return from.filter(today::isBefore).isEmpty()
                && to.filter(today::isAfter).isEmpty();
    }

    /** A price without a word beside it says no more than its pence. */
    private static boolean isDescribed(JsonItem option, Reading reading) {
        return Stream.of("option", "amount_description")
                .flatMap(field -> option.text(field, reading).stream())
                .anyMatch(text -> !text.isBlank());
    }

    private static String inWords(JsonItem option, Reading reading) {
        return Stream.of(
                        option.text("option", reading),
                        option.plain("amount", reading).map(amount -> "£" + amount),
                        option.text("amount_description", reading))
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
