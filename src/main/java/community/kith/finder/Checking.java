package community.kith.finder;

import static community.kith.finder.FindGroupsArguments.list;

import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import community.kith.taxonomy.InterestId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what somebody asks the finder, and notes all that is wrong with it. */
@Component
class Checking {

    private static final int LONGEST_WORDS = 200;
    private static final int FARTHEST_MINUTES = 120;
    private static final int MOST_INTERESTS = 50;
    private static final int MOST_TIMES = 21;
    private static final int MOST_LANGUAGES = 20;
    private static final int OLDEST = 130;
    private static final int DEAREST_PENCE = 100_000;
    private static final String LANGUAGE = "[a-z]{2}";

    private final NearbyAssets assets;
    private final Clock clock;

    Checking(NearbyAssets assets, Clock clock) {
        this.assets = assets;
        this.clock = clock;
    }

    /** What is looked for; to be used only when nothing was wrong. */
    Wanted check(FindGroupsArguments given, int usualReach, UserErrors errors) {
        errors.range("walkingMinutes", given.walkingMinutes(), 1, FARTHEST_MINUTES);
        errors.range("age", given.age(), 0, OLDEST);
        errors.range("affordablePence", given.affordablePence(), 0, DEAREST_PENCE);
        errors.atMost("times", list(given.times()), MOST_TIMES);
        return new Wanted(
                given.walkingMinutes() == null ? usualReach : given.walkingMinutes(),
                words(given.words(), errors),
                topics(list(given.interestIds()), errors),
                Set.copyOf(list(given.times())),
                dates(given.from(), given.until(), errors),
                given.affordablePence(),
                given.age(),
                Set.copyOf(list(given.accessNeeds())),
                languages(list(given.languages()), errors),
                Set.copyOf(list(given.room())),
                given.assuredSince());
    }

    private static List<String> words(@Nullable String typed, UserErrors errors) {
        var before = errors.list().size();
        var text = errors.optionalText("words", typed, LONGEST_WORDS);
        if (text.isEmpty() || errors.list().size() > before) {
            return List.of();
        }
        var words = WordSearch.words(text.get());
        errors.check(
                !words.isEmpty(),
                UserErrorCode.MALFORMED,
                "There is no word in this that we could look for. Write what you would call it, such as choir.",
                "words");
        return words;
    }

    private List<Topic> topics(List<String> ids, UserErrors errors) {
        errors.atMost("interestIds", ids, MOST_INTERESTS);
        if (ids.size() > MOST_INTERESTS) {
            return List.of();
        }
        var found = assets.topics(
                ids.stream().filter(id -> !id.isBlank()).map(InterestId::new).toList());
        for (var at = 0; at < ids.size(); at++) {
            var id = ids.get(at);
            errors.check(
                    !id.isBlank() && found.containsKey(new InterestId(id)),
                    UserErrorCode.NOT_FOUND,
                    "There is no interest with this id.",
                    "interestIds",
                    String.valueOf(at));
        }
        return ids.stream()
                .filter(id -> !id.isBlank())
                .distinct()
                .flatMap(id -> Optional.ofNullable(found.get(new InterestId(id))).stream())
                .toList();
    }

    /** From today, and for a year, where nobody says otherwise. */
    private Wanted.@Nullable Dates dates(@Nullable LocalDate from, @Nullable LocalDate until, UserErrors errors) {
        if (from == null && until == null) {
            return null;
        }
        var today = LocalDate.now(clock);
        var latest = today.plusYears(2);
        var begin = from == null ? today : from;
        if (begin.isBefore(today) || begin.isAfter(latest)) {
            errors.check(
                    false,
                    UserErrorCode.OUT_OF_RANGE,
                    "From is a day from %s to %s. You gave %s.".formatted(today, latest, begin),
                    "from");
            return null;
        }
        var end = until == null ? begin.plusYears(1) : until;
        errors.check(
                !end.isBefore(begin) && !end.isAfter(begin.plusYears(1)),
                UserErrorCode.OUT_OF_RANGE,
                "Until is a day from %s to %s. You gave %s.".formatted(begin, begin.plusYears(1), end),
                "until");
        return new Wanted.Dates(begin, end);
    }

    private static Set<String> languages(List<String> given, UserErrors errors) {
        errors.atMost("languages", given, MOST_LANGUAGES);
        var codes = given.stream()
                .map(code -> code.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (var at = 0; at < Math.min(codes.size(), MOST_LANGUAGES); at++) {
            errors.check(
                    codes.get(at).matches(LANGUAGE),
                    UserErrorCode.MALFORMED,
                    "A language is given as two letters, such as pl for Polish.",
                    "languages",
                    String.valueOf(at));
        }
        return Set.copyOf(codes);
    }
}
