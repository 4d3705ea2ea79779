package community.kith.isolation;

import community.kith.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What looking for one signal came to. */
sealed interface Finding {

    /** It is there. */
    record Found(
            String sentence,
            List<PersonId> people,
            @Nullable LocalDate since) implements Finding {}

    /** It is not there. */
    record Absent() implements Finding {}

    /** Nobody can say: what it needs is not known. */
    record NotKnown() implements Finding {}

    static Finding found(String sentence, List<PersonId> people, @Nullable LocalDate since) {
        return new Found(sentence, people, since);
    }

    static Finding absent() {
        return new Absent();
    }

    static Finding notKnown() {
        return new NotKnown();
    }
}
