package community.kith.sessions;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads days with their times: all days first ("Mon 1-2pm Thurs 10-11am") or all times first ("9 - 4 weekdays"). */
final class TimingPhrases {

    private final Cursor cursor;
    private final Consumer<Doubt> doubts;
    private final DayPhrases days;

    TimingPhrases(Cursor cursor, Consumer<Doubt> doubts) {
        this.cursor = cursor;
        this.doubts = doubts;
        this.days = new DayPhrases(cursor, doubts);
    }

    /** All phrases from the cursor on, which then stands before the first thing that is none. */
    List<TimingPhrase> all() {
        cursor.skip(Lexeme.FILLER);
        boolean timesFirst = cursor.sees(Lexeme.TIME);
        List<TimingPhrase> phrases = new ArrayList<>();
        Optional<TimingPhrase> phrase = next(timesFirst);
        while (phrase.isPresent()) {
            phrases.add(phrase.get());
            phrase = cursor.attempt(() -> {
                cursor.skip(Lexeme.AND, Lexeme.STOP);
                return next(timesFirst);
            });
        }
        return phrases;
    }

    /** The season behind the phrases; empty for all the year. */
    List<Month> season() {
        return days.season().orElse(List.of());
    }

    private Optional<TimingPhrase> next(boolean timesFirst) {
        return cursor.attempt(() -> timesFirst ? timesThenDays() : daysThenTimes());
    }

    private Optional<TimingPhrase> daysThenTimes() {
        return days.days().map(named -> {
            List<Hours> hours = cursor.attempt(() -> {
                        cursor.skip(Lexeme.AND, Lexeme.TO);
                        return times();
                    })
                    .orElse(List.of());
            return new TimingPhrase(named, hours);
        });
    }

    private Optional<TimingPhrase> timesThenDays() {
        return times().flatMap(hours -> {
            cursor.skip(Lexeme.AND);
            return days.days().map(named -> new TimingPhrase(named, hours));
        });
    }

    private Optional<List<Hours>> times() {
        List<Hours> hours = new ArrayList<>();
        Optional<Hours> next = span();
        while (next.isPresent()) {
            hours.add(next.get());
            next = cursor.attempt(() -> {
                cursor.skip(Lexeme.AND);
                return span();
            });
        }
        return hours.isEmpty() ? Optional.empty() : Optional.of(hours);
    }

    private Optional<Hours> span() {
        return cursor.attempt(() -> {
            cursor.skip(Lexeme.FILLER);
            Optional<String> from = cursor.take(Lexeme.TIME);
            Optional<String> to = cursor.attempt(this::end);
            return from.flatMap(start -> hours(start, to));
        });
    }

    private Optional<String> end() {
        return cursor.took(Lexeme.TO) ? cursor.take(Lexeme.TIME) : Optional.empty();
    }

    private Optional<Hours> hours(String from, Optional<String> to) {
        Optional<ClockTime> start = ClockTime.of(from);
        Optional<ClockTime> end = to.flatMap(ClockTime::of);
        if (start.isEmpty() || (to.isPresent() && end.isEmpty())) {
            doubts.accept(Doubt.NO_SUCH_TIME);
            return Optional.empty();
        }
        Optional<Hours> hours = end.map(known -> ClockTimes.between(start.get(), known))
                .orElseGet(() -> ClockTimes.alone(start.get()).map(time -> new Hours(time, null)));
        if (hours.isEmpty()) {
            doubts.accept(Doubt.MORNING_OR_EVENING);
        } else if (!ClockTimes.isLikely(hours.get())) {
            doubts.accept(Doubt.NO_SUCH_TIME);
        }
        return hours;
    }
}
