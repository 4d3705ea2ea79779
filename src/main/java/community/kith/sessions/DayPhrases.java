package community.kith.sessions;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads the days in a text: "Mon - Fri", "every 2nd Sunday of the month", "daily (except Tues & Sat)", "(Oct-Mar)". */
final class DayPhrases {

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");

    private final Cursor cursor;
    private final Consumer<Doubt> doubts;
    private final DayLists lists;

    DayPhrases(Cursor cursor, Consumer<Doubt> doubts) {
        this.cursor = cursor;
        this.doubts = doubts;
        this.lists = new DayLists(cursor);
    }

    /** Empty, with the cursor where it was, where no days come next. */
    Optional<DayPhrase> days() {
        return cursor.attempt(this::phrase);
    }

    /** "(Oct-Mar)", "June - September"; empty where no season comes next. */
    Optional<List<Month>> season() {
        return cursor.attempt(() -> {
            boolean open = cursor.took(Lexeme.OPEN);
            cursor.skip(Lexeme.FILLER);
            Optional<Month> first = month();
            if (!cursor.took(Lexeme.TO)) {
                return Optional.empty();
            }
            Optional<Month> last = month();
            boolean whole = first.isPresent() && last.isPresent() && open == cursor.took(Lexeme.CLOSE);
            return whole ? Optional.of(Months.fromTo(first.get(), last.get())) : Optional.empty();
        });
    }

    private Optional<DayPhrase> phrase() {
        cursor.skip(Lexeme.FILLER);
        boolean other = cursor.took(Lexeme.OTHER);
        cursor.skip(Lexeme.FILLER);
        boolean every = cursor.took(Lexeme.EVERY);
        other |= cursor.took(Lexeme.OTHER);
        List<Integer> numbers = numbers();
        Optional<Set<DayOfWeek>> days = lists.list();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        Optional<PartOfDay> part = part();
        boolean ofMonth = cursor.took(Lexeme.OF_MONTH);
        other |= cursor.took(Lexeme.OTHER);
        doubt(other, every, ofMonth, numbers);
        Set<DayOfWeek> left = lists.withoutExceptions(days.get());
        return left.isEmpty() ? Optional.empty() : Optional.of(new DayPhrase(left, numbers, part.orElse(null)));
    }

    private void doubt(boolean other, boolean every, boolean ofMonth, List<Integer> numbers) {
        if (other) {
            doubts.accept(Doubt.WHICH_WEEK);
        }
        boolean couldBeWeeks = every && numbers.size() == 1 && numbers.getFirst() > 1;
        if (!ofMonth && couldBeWeeks || ofMonth && numbers.isEmpty()) {
            doubts.accept(Doubt.WEEK_OR_MONTH);
        }
    }

    private List<Integer> numbers() {
        List<Integer> numbers = new ArrayList<>();
        Optional<String> word = cursor.take(Lexeme.ORDINAL);
        while (word.isPresent()) {
            numbers.add(number(word.get()));
            word = cursor.attempt(() -> {
                cursor.skip(Lexeme.AND);
                return cursor.take(Lexeme.ORDINAL);
            });
        }
        return numbers;
    }

    private static int number(String word) {
        if (word.equals("last")) {
            return -1;
        }
        return Character.isDigit(word.charAt(0)) ? word.charAt(0) - '0' : ORDINALS.indexOf(word) + 1;
    }

    private Optional<Month> month() {
        return cursor.take(Lexeme.MONTH).map(word -> DayLists.named(Month.values(), word));
    }

    private Optional<PartOfDay> part() {
        return cursor.take(Lexeme.PART_OF_DAY)
                .map(word -> PartOfDay.valueOf(word.replaceFirst("s$", "").toUpperCase(Locale.ROOT)));
    }
}
