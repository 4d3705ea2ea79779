package community.kith.publishing;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parameters of a question, read one by one; what is wrong with them is noted, all in one go. Not for several threads. */
final class Question {

    private final Map<String, String[]> parameters;
    private final List<BadParameter> faults = new ArrayList<>();

    Question(Map<String, String[]> parameters) {
        this.parameters = Map.copyOf(parameters);
    }

    List<BadParameter> faults() {
        return faults.stream().distinct().toList();
    }

    void fault(String name, String message) {
        faults.add(new BadParameter(name, message));
    }

    /** What was given, without spaces around it; nothing where it is blank. */
    Optional<String> text(String name) {
        var given = parameters.getOrDefault(name, new String[0]);
        if (given.length > 1) {
            fault(name, "%s can be given once.".formatted(name));
            return Optional.empty();
        }
        return given.length == 0
                ? Optional.empty()
                : Optional.of(given[0].strip()).filter(text -> !text.isEmpty());
    }

    /** A whole number between two bounds, both allowed. */
    Optional<Integer> whole(String name, int least, int most, int such) {
        return read(
                name,
                text -> text.matches("\\d{1,9}")
                        ? Optional.of(Integer.valueOf(text)).filter(number -> number >= least && number <= most)
                        : Optional.empty(),
                "%s is a whole number from %d to %d, such as %d.".formatted(name, least, most, such));
    }

    /** A time on the clock. */
    Optional<LocalTime> time(String name) {
        return read(name, text -> Optional.ofNullable(clock(text)), "%s is a time such as 10:30.".formatted(name));
    }

    /** The id of something. */
    Optional<String> id(String name, String from) {
        return read(
                name,
                text -> Optional.of(text).filter(PublishedIds::isOne),
                "%s is an id from %s.".formatted(name, from));
    }

    /** Whatever can be read; what cannot is answered with this sentence. */
    <T> Optional<T> read(String name, Function<String, Optional<T>> reading, String right) {
        var given = text(name);
        var read = given.flatMap(reading);
        if (given.isPresent() && read.isEmpty()) {
            fault(name, right);
        }
        return read;
    }

    private static @Nullable LocalTime clock(String text) {
        try {
            return LocalTime.parse(text.length() == 4 ? "0" + text : text);
        } catch (DateTimeParseException notATime) {
            return null; // read() says what would be right
        }
    }
}
