package community.kith.participation;

import community.kith.community.GroupId;
import community.kith.community.PlaceId;
import community.kith.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A person's part as somebody wrote it down, before it is checked. What is left out stays as it was recorded before. */
record PartForm(
        PersonId who,
        @Nullable GroupId group,
        @Nullable PlaceId place,
        Stage stage,
        Given<List<Meaning>> meanings,
        Given<LocalDate> since,
        Given<LocalDate> until,
        Given<LocalDate> lastOn,
        Given<Boolean> welcomed) {

    /** A value that was given, perhaps as nothing, or left out. */
    record Given<T>(boolean made, @Nullable T to) {

        @Nullable
        T over(Optional<Part> before, Function<Part, @Nullable T> current) {
            return made || before.isEmpty() ? to : current.apply(before.get());
        }
    }

    Part over(Optional<Part> before) {
        var meant = meanings.over(before, Part::meanings);
        return new Part(
                stage,
                meant == null ? List.of() : meant,
                since.over(before, Part::since),
                until.over(before, Part::until),
                lastOn.over(before, Part::lastOn),
                welcomed.over(before, Part::welcomed));
    }
}
