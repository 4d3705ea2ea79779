package community.kith.savedsearches;

import static community.kith.finder.FindGroupsArguments.list;

import community.kith.finder.FindGroupsArguments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question that was checked, as it is kept: without spaces around its words, and nothing twice. */
final class Tidied {

    private Tidied() {}

    static FindGroupsArguments of(FindGroupsArguments given) {
        var near = given.near();
        return new FindGroupsArguments(
                new FindGroupsArguments.Near(near.personId(), text(near.postcode()), near.placeId()),
                given.walkingMinutes(),
                text(given.words()),
                once(given.interestIds()),
                once(given.times()),
                given.from(),
                given.until(),
                given.affordablePence(),
                given.age(),
                once(given.accessNeeds()),
                once(given.languages()),
                once(given.room()),
                given.assuredSince());
    }

    private static @Nullable String text(@Nullable String written) {
        return written == null || written.isBlank() ? null : written.strip();
    }

    private static <T> List<T> once(@Nullable List<T> items) {
        return list(items).stream().distinct().toList();
    }
}
