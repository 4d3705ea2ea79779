package community.kith.subjects;

import community.kith.circles.CircleId;
import community.kith.community.GroupId;
import community.kith.community.PlaceId;
import community.kith.people.GiftId;
import community.kith.people.PersonId;
import community.kith.taxonomy.TechnologyId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a record is about, as somebody names it: exactly one of the ids, not checked yet. */
public record NamedSubject(
        @Nullable String personId,
        @Nullable String groupId,
        @Nullable String placeId,
        @Nullable String assistiveTechnologyId,
        @Nullable String giftId,
        @Nullable String circleId) {

    /** What is named, in the order of the fields; blank ids name nothing. */
    List<Subject> all() {
        return Stream.of(
                        read(personId, id -> new Subject.OfPerson(new PersonId(id))),
                        read(groupId, id -> new Subject.OfGroup(new GroupId(id))),
                        read(placeId, id -> new Subject.OfPlace(new PlaceId(id))),
                        read(assistiveTechnologyId, id -> new Subject.OfTechnology(new TechnologyId(id))),
                        read(giftId, id -> new Subject.OfGift(new GiftId(id))),
                        read(circleId, id -> new Subject.OfCircle(new CircleId(id))))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Subject read(@Nullable String id, Function<String, Subject> subject) {
        return id == null || id.isBlank() ? null : subject.apply(id);
    }
}
