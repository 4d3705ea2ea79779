package community.kith.subjects;

import community.kith.circles.CircleId;
import community.kith.community.GroupId;
import community.kith.community.PlaceId;
import community.kith.graph.Row;
import community.kith.people.GiftId;
import community.kith.people.PersonId;
import community.kith.taxonomy.TechnologyId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a record is about, on its way to the graph and back: a map with the kind and the id, or with one id for each kind. */
public final class SubjectRows {

    private SubjectRows() {}

    /** For a statement that links a record: the id under the name of its kind, and nothing under the others. */
    public static Map<String, @Nullable Object> parameter(@Nullable Subject subject) {
        var ids = new HashMap<String, @Nullable Object>();
        for (var kind : Kind.values()) {
            ids.put(kind.name().toLowerCase(Locale.ROOT), null);
        }
        if (subject != null) {
            ids.put(Kind.of(subject).name().toLowerCase(Locale.ROOT), subject.value());
        }
        return ids;
    }

    /** What a column of a row is about: a map with {@code kind} and {@code id}. */
    public static @Nullable Subject of(Row row, String column) {
        return row.optionalRow(column).map(SubjectRows::subject).orElse(null);
    }

    private static Subject subject(Row about) {
        var id = about.string("id");
        return switch (about.constant("kind", Kind.class)) {
            case PERSON -> new Subject.OfPerson(new PersonId(id));
            case GROUP -> new Subject.OfGroup(new GroupId(id));
            case PLACE -> new Subject.OfPlace(new PlaceId(id));
            case TECHNOLOGY -> new Subject.OfTechnology(new TechnologyId(id));
            case GIFT -> new Subject.OfGift(new GiftId(id));
            case CIRCLE -> new Subject.OfCircle(new CircleId(id));
        };
    }

    private enum Kind {
        PERSON,
        GROUP,
        PLACE,
        TECHNOLOGY,
        GIFT,
        CIRCLE;

        static Kind of(Subject subject) {
            return switch (subject) {
                case Subject.OfPerson person -> PERSON;
                case Subject.OfGroup group -> GROUP;
                case Subject.OfPlace place -> PLACE;
                case Subject.OfTechnology technology -> TECHNOLOGY;
                case Subject.OfGift gift -> GIFT;
                case Subject.OfCircle circle -> CIRCLE;
            };
        }
    }
}
