package community.kith.asked;

import community.kith.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person was asked on a day.
 *
 * @param askedBy what the account of who asked is called; nothing where that account is gone
 */
public record AskedScale(
        AskedScaleId id,
        PersonId personId,
        LocalDate on,
        @Nullable String askedBy,
        Answers answers) {

    public @Nullable HowOften companionship() {
        return answers.companionship();
    }

    public @Nullable HowOften leftOut() {
        return answers.leftOut();
    }

    public @Nullable HowOften isolated() {
        return answers.isolated();
    }

    public @Nullable Integer ucla3() {
        return answers.ucla3();
    }

    public @Nullable HowLonely lonely() {
        return answers.lonely();
    }

    public @Nullable Integer satisfaction() {
        return answers.satisfaction();
    }

    public @Nullable ContactWish wish() {
        return answers.wish();
    }

    public List<Barrier> barriers() {
        return answers.barriers();
    }

    public @Nullable String words() {
        return answers.words();
    }
}
