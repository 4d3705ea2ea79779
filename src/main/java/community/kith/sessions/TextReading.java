package community.kith.sessions;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was found in a text, before it is judged whether that is safe.
 *
 * @param doubts what came up while reading, first things first
 * @param rest what follows the timings, as written
 */
record TextReading(List<TimingPhrase> phrases, List<Month> season, List<Doubt> doubts, String rest, boolean namesDay) {

    static TextReading of(String text) {
        List<Token> tokens = Token.of(text);
        List<Doubt> doubts = new ArrayList<>();
        Cursor cursor = new Cursor(tokens);
        TimingPhrases reader = new TimingPhrases(cursor, doubts::add);
        List<TimingPhrase> phrases = reader.all();
        List<Month> season = reader.season();
        boolean namesDay = tokens.stream().anyMatch(token -> token.kind().namesDay());
        return new TextReading(phrases, season, List.copyOf(doubts), text.substring(cursor.at(text)), namesDay);
    }

    String remark() {
        return Remarks.trim(rest);
    }

    /** Why it must be kept as words; empty where it was read safely and whole. */
    Optional<Doubt> doubt() {
        if (!namesDay) {
            return Optional.of(Doubt.NO_DAY);
        }
        if (!doubts.isEmpty()) {
            return Optional.of(doubts.getFirst());
        }
        if (phrases.isEmpty()) {
            return Optional.of(Doubt.NOT_FIRST);
        }
        if (Remarks.changesTimes(rest) || (phrases.size() > 1 && Remarks.belongsToLast(rest))) {
            return Optional.of(Doubt.MORE_SAID);
        }
        return timesForSome()
                ? Optional.of(Doubt.TIMES_FOR_SOME)
                : phrases.stream().flatMap(TextReading::partDoubt).findFirst();
    }

    /** The parts of the week that are sure although only the week, or the time within the part, is in doubt. */
    List<DayPart> sureParts(Doubt doubt) {
        boolean sure = switch (doubt) {
            case WHICH_WEEK, WEEK_OR_MONTH, PART_OF_DAY_ONLY -> !Remarks.changesTimes(rest);
            case TOO_LONG,
                    NO_DAY,
                    NOT_FIRST,
                    MORNING_OR_EVENING,
                    NO_SUCH_TIME,
                    PART_OF_DAY_DIFFERS,
                    TIMES_FOR_SOME,
                    MORE_SAID -> false;
        };
        return sure
                ? phrases.stream()
                        .flatMap(TextReading::parts)
                        .distinct()
                        .sorted()
                        .toList()
                : List.of();
    }

    private boolean timesForSome() {
        return phrases.stream().anyMatch(phrase -> phrase.hours().isEmpty())
                && !phrases.stream().allMatch(phrase -> phrase.hours().isEmpty());
    }

    private static Stream<Doubt> partDoubt(TimingPhrase phrase) {
        PartOfDay part = phrase.days().part();
        if (part == null) {
            return Stream.empty();
        }
        if (phrase.hours().isEmpty()) {
            return Stream.of(Doubt.PART_OF_DAY_ONLY);
        }
        boolean agree = phrase.hours().stream().allMatch(hours -> hours.parts().contains(part));
        return agree ? Stream.empty() : Stream.of(Doubt.PART_OF_DAY_DIFFERS);
    }

    private static Stream<DayPart> parts(TimingPhrase phrase) {
        PartOfDay part = phrase.days().part();
        return part == null || !phrase.hours().isEmpty()
                ? DayPart.of(phrase.days().days(), phrase.hours()).stream()
                : phrase.days().days().stream().map(day -> new DayPart(day, part));
    }
}
