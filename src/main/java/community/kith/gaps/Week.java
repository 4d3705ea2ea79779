package community.kith.gaps;

import static java.util.stream.Collectors.toSet;

import community.kith.sessions.DayPart;
import community.kith.sessions.PartOfDay;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The parts of the week in which nothing is known to be on. */
final class Week {

    private Week() {}

    /** From Monday morning on, each with how many it suits, as it may be said. */
    static List<QuietTime> quiet(Collection<NearGroup> groups, Collection<Sharer> sharers) {
        var on = groups.stream().flatMap(group -> group.times().stream()).collect(toSet());
        return Arrays.stream(DayOfWeek.values())
                .flatMap(day -> Arrays.stream(PartOfDay.values()).map(part -> new DayPart(day, part)))
                .filter(time -> !on.contains(time))
                .map(time -> quiet(time, sharers))
                .toList();
    }

    private static QuietTime quiet(DayPart time, Collection<Sharer> sharers) {
        var suits = Heads.atLeast(
                sharers.stream().filter(sharer -> sharer.times().contains(time)).toList());
        return new QuietTime(time, suits.isPresent() ? suits.getAsInt() : null);
    }
}
