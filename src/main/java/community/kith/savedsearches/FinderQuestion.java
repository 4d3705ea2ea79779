package community.kith.savedsearches;

import static community.kith.finder.FindGroupsArguments.list;

import community.kith.community.PlaceId;
import community.kith.community.Room;
import community.kith.finder.FindGroupsArguments;
import community.kith.sessions.DayPart;
import community.kith.taxonomy.AccessFeature;
import community.kith.taxonomy.InterestId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the finder was asked, as it is shown. */
record FinderQuestion(
        @Nullable String postcode,
        @Nullable PlaceId placeId,
        @Nullable Integer walkingMinutes,
        @Nullable String words,
        List<InterestId> interestIds,
        List<DayPart> times,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Integer affordablePence,
        @Nullable Integer age,
        List<AccessFeature> accessNeeds,
        List<String> languages,
        List<Room> room,
        @Nullable LocalDate assuredSince) {

    FinderQuestion {
        interestIds = List.copyOf(interestIds);
        times = List.copyOf(times);
        accessNeeds = List.copyOf(accessNeeds);
        languages = List.copyOf(languages);
        room = List.copyOf(room);
    }

    static FinderQuestion of(FindGroupsArguments asked) {
        var place = asked.near().placeId();
        return new FinderQuestion(
                asked.near().postcode(),
                place == null ? null : new PlaceId(place),
                asked.walkingMinutes(),
                asked.words(),
                list(asked.interestIds()).stream().map(InterestId::new).toList(),
                list(asked.times()),
                asked.from(),
                asked.until(),
                asked.affordablePence(),
                asked.age(),
                list(asked.accessNeeds()),
                list(asked.languages()),
                list(asked.room()),
                asked.assuredSince());
    }
}
