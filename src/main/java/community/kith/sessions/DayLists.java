package community.kith.sessions;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads lists of days: "Mon, Tues & Thu", "Tuesday - Friday", "weekdays", and those that are left out of them. */
final class DayLists {

    private static final int LETTERS = 3;

    private final Cursor cursor;

    DayLists(Cursor cursor) {
        this.cursor = cursor;
    }

    /** One or more days, with or without "and" between them; empty where none come next. */
    Optional<Set<DayOfWeek>> list() {
        EnumSet<DayOfWeek> all = EnumSet.noneOf(DayOfWeek.class);
        Optional<Set<DayOfWeek>> item = item();
        while (item.isPresent()) {
            all.addAll(item.get());
            item = cursor.attempt(() -> {
                cursor.skip(Lexeme.AND);
                return item();
            });
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private Optional<Set<DayOfWeek>> item() {
        if (cursor.took(Lexeme.EVERY_DAY)) {
            return Optional.of(EnumSet.allOf(DayOfWeek.class));
        }
        if (cursor.took(Lexeme.WEEKDAYS)) {
            return Optional.of(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        }
        if (cursor.took(Lexeme.WEEKEND)) {
            return Optional.of(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        }
        return day().map(first -> fromTo(first, cursor.attempt(this::toDay).orElse(first)));
    }

    private Optional<DayOfWeek> toDay() {
        return cursor.took(Lexeme.TO) ? day() : Optional.empty();
    }

    private Optional<DayOfWeek> day() {
        return cursor.take(Lexeme.DAY).map(word -> named(DayOfWeek.values(), word));
    }

    /** The same days without those that "except" names next. */
    Set<DayOfWeek> withoutExceptions(Set<DayOfWeek> days) {
        EnumSet<DayOfWeek> left = EnumSet.copyOf(days);
        cursor.attempt(this::exceptions).ifPresent(left::removeAll);
        return left;
    }

    private Optional<Set<DayOfWeek>> exceptions() {
        boolean open = cursor.took(Lexeme.OPEN);
        cursor.skip(Lexeme.AND);
        Optional<Set<DayOfWeek>> days = cursor.took(Lexeme.EXCEPT) ? list() : Optional.empty();
        return days.filter(_ -> !open || cursor.took(Lexeme.CLOSE));
    }

    private static Set<DayOfWeek> fromTo(DayOfWeek first, DayOfWeek last) {
        EnumSet<DayOfWeek> days = EnumSet.of(first);
        for (DayOfWeek day = first; day != last; day = day.plus(1)) {
            days.add(day.plus(1));
        }
        return days;
    }

    /** The one that begins with the same three letters as a word that the lexeme has let through. */
    static <E extends Enum<E>> E named(E[] all, String word) {
        for (E each : all) {
            if (each.name().regionMatches(true, 0, word, 0, LETTERS)) {
                return each;
            }
        }
        throw new IllegalStateException("No day or month is called " + word);
    }
}
