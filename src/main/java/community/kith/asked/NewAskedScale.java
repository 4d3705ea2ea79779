package community.kith.asked;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person answered as somebody asks for it to be recorded, not checked yet.
 *
 * @param on today if left out
 */
public record NewAskedScale(
        String personId,
        @Nullable LocalDate on,
        @Nullable HowOften companionship,
        @Nullable HowOften leftOut,
        @Nullable HowOften isolated,
        @Nullable HowLonely lonely,
        @Nullable Integer satisfaction,
        @Nullable ContactWish wish,
        @Nullable List<Barrier> barriers,
        @Nullable String words) {

    Answers answers(@Nullable String kept) {
        return new Answers(
                companionship,
                leftOut,
                isolated,
                lonely,
                satisfaction,
                wish,
                barriers == null ? List.of() : barriers,
                kept);
    }
}
