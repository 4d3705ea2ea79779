package community.kith.sessions;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A part of the week, such as Tuesday morning: what a group's times and a person's wishes are compared by. */
public record DayPart(DayOfWeek day, PartOfDay part) implements Comparable<DayPart> {

    private static final Comparator<DayPart> THROUGH_THE_WEEK =
            Comparator.comparing(DayPart::day).thenComparing(DayPart::part);

    @Override
    public int compareTo(DayPart other) {
        return THROUGH_THE_WEEK.compare(this, other);
    }

    /** The parts that these days have at these hours, from Monday morning on; every part where no hours are known. */
    static List<DayPart> of(Collection<DayOfWeek> days, Collection<Hours> hours) {
        List<PartOfDay> parts = hours.isEmpty()
                ? Arrays.asList(PartOfDay.values())
                : hours.stream().flatMap(each -> each.parts().stream()).toList();
        return days.stream()
                .flatMap(day -> parts.stream().map(part -> new DayPart(day, part)))
                .distinct()
                .sorted()
                .toList();
    }
}
