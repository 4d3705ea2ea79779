package community.kith.subjects;

import static community.kith.refusals.UserErrorCode.MALFORMED;
import static community.kith.refusals.UserErrorCode.NOT_FOUND;

import community.kith.refusals.UserErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a record is about, and refuses what is not on the map. */
@Component
public class NamingSubjects {

    private static final String FIELD = "about";

    private final Subjects subjects;

    NamingSubjects(Subjects subjects) {
        this.subjects = subjects;
    }

    /** What is named in the field {@code about}; nothing if the field was left out or is refused. */
    public @Nullable Subject check(UserErrors errors, @Nullable NamedSubject named) {
        if (named == null) {
            return null;
        }
        var all = named.all();
        errors.check(all.size() == 1, MALFORMED, "Give exactly one id. You gave %d.".formatted(all.size()), FIELD);
        if (all.size() != 1) {
            return null;
        }
        var subject = all.getFirst();
        errors.check(
                subjects.byId(all).containsKey(subject), NOT_FOUND, "There is nothing on the map with this id.", FIELD);
        return subject;
    }
}
