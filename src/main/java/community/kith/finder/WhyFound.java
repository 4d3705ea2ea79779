package community.kith.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Says what of a group or place is what was looked for, in sentences that can be read to the person. */
final class WhyFound {

    private static final int MOST = 4;

    private WhyFound() {}

    static List<String> of(Nearby nearby, WordSearch search, Wanted wanted) {
        var told = search.told().getOrDefault(nearby.asset().id(), List.of()).stream()
                .map(WhyFound::words)
                .distinct();
        var why = new ArrayList<>(Stream.concat(topics(nearby, wanted), told)
                .distinct()
                .limit(MOST)
                .toList());
        why.add(
                nearby.minutes() == 1
                        ? "It is about a minute's walk away."
                        : "It is about %d minutes' walk away.".formatted(nearby.minutes()));
        if (nearby.asset().company().welcome().speaksFor()) {
            why.add(nearby.asset().company().welcome().sentence());
        }
        return why;
    }

    private static Stream<String> topics(Nearby nearby, Wanted wanted) {
        var within = nearby.topics().stream().filter(wanted::isWithin).toList();
        return within.isEmpty()
                ? nearby.topics().stream()
                        .filter(wanted::takesIn)
                        .map(topic ->
                                "It is for %s, which takes in what you looked for.".formatted(plain(topic.name())))
                : within.stream().map(topic -> "It is for %s.".formatted(plain(topic.name())));
    }

    private static String words(Written.Told told) {
        return switch (told.where()) {
            case NAME -> "What you looked for is in its name.";
            case INTEREST -> "It is for %s.".formatted(plain(told.in()));
            case KIND -> "It is that sort of place.";
            case DESCRIPTION -> "What you looked for is in its description.";
            case SITE -> "It meets at %s.".formatted(told.in());
            case ORGANISATION -> "It is run by %s.".formatted(told.in());
        };
    }

    /** As it stands inside a sentence; what is written in capitals stays so. */
    private static String plain(String name) {
        return name.length() > 1 && Character.isLowerCase(name.charAt(1))
                ? name.substring(0, 1).toLowerCase(Locale.UK) + name.substring(1)
                : name;
    }
}
