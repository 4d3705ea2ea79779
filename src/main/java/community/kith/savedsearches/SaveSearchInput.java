package community.kith.savedsearches;

import community.kith.community.Room;
import community.kith.finder.FindGroupsArguments;
import community.kith.finder.FindGroupsArguments.Near;
import community.kith.sessions.DayPart;
import community.kith.taxonomy.AccessFeature;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** As the schema has it: a name, and every argument of the finder. */
record SaveSearchInput(
        String name,
        Near near,
        @Nullable Integer walkingMinutes,
        @Nullable String words,
        @Nullable List<String> interestIds,
        @Nullable List<DayPart> times,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Integer affordablePence,
        @Nullable Integer age,
        @Nullable List<AccessFeature> accessNeeds,
        @Nullable List<String> languages,
        @Nullable List<Room> room,
        @Nullable LocalDate assuredSince) {

    FindGroupsArguments question() {
        return new FindGroupsArguments(
                near,
                walkingMinutes,
                words,
                interestIds,
                times,
                from,
                until,
                affordablePence,
                age,
                accessNeeds,
                languages,
                room,
                assuredSince);
    }
}
