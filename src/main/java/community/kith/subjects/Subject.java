package community.kith.subjects;

import community.kith.circles.CircleId;
import community.kith.community.GroupId;
import community.kith.community.PlaceId;
import community.kith.people.GiftId;
import community.kith.people.PersonId;
import community.kith.taxonomy.TechnologyId;

/** What a suggestion points to, by its id. */
public sealed interface Subject {

    /** The id without its kind. */
    String value();

    /** Somewhere to go. */
    sealed interface Asset extends Subject permits OfGroup, OfPlace {}

    record OfPerson(PersonId id) implements Subject {
        @Override
        public String value() {
            return id.value();
        }
    }

    record OfGroup(GroupId id) implements Asset {
        @Override
        public String value() {
            return id.value();
        }
    }

    record OfPlace(PlaceId id) implements Asset {
        @Override
        public String value() {
            return id.value();
        }
    }

    record OfTechnology(TechnologyId id) implements Subject {
        @Override
        public String value() {
            return id.value();
        }
    }

    record OfGift(GiftId id) implements Subject {
        @Override
        public String value() {
            return id.value();
        }
    }

    record OfCircle(CircleId id) implements Subject {
        @Override
        public String value() {
            return id.value();
        }
    }
}
