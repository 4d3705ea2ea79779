package community.kith.people;

import static java.util.Objects.requireNonNullElse;

import community.kith.geography.Postcode;
import community.kith.sessions.DayPart;
import community.kith.taxonomy.AccessFeature;
import community.kith.taxonomy.InterestId;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to change on a person.
 *
 * @param version the version that the change starts from
 */
record ProfileEdit(
        PersonId personId,
        int version,
        Edit<String> name,
        Edit<String> knownAs,
        Edit<MonthDay> birthday,
        Edit<Integer> birthYear,
        Edit<Gender> gender,
        Edit<String> postcode,
        Edit<Boolean> livesAlone,
        Edit<List<String>> appreciated,
        Edit<List<String>> matters,
        Edit<List<String>> support,
        Edit<List<InterestId>> interestIds,
        Edit<List<AccessFeature>> accessNeeds,
        Edit<List<Trait>> personality,
        Edit<List<Trait>> suitsMe,
        Edit<List<DayPart>> timesThatSuit,
        Edit<List<String>> languages,
        Edit<Integer> affordablePence,
        Edit<Integer> walkingMinutes,
        Edit<LocalDate> openToIntroductionsSince) {

    /** The person as they would be after the edit, still to be checked. */
    NewPerson on(Portrait portrait) {
        var person = portrait.person();
        return new NewPerson(
                requireNonNullElse(name.over(person.name()), ""),
                knownAs.over(person.knownAs()),
                birthday.over(person.birthday()),
                birthYear.over(person.birthYear()),
                gender.over(person.gender()),
                postcode.over(Optional.ofNullable(person.postcode())
                        .map(Postcode::code)
                        .orElse(null)),
                livesAlone.over(person.livesAlone()),
                profile(person.profile()),
                list(interestIds.over(portrait.interests())),
                list(accessNeeds.over(person.accessNeeds())),
                list(personality.over(person.personality())),
                list(suitsMe.over(person.suitsMe())),
                list(timesThatSuit.over(person.timesThatSuit())),
                list(languages.over(person.languages())),
                affordablePence.over(person.affordablePence()),
                walkingMinutes.over(person.walkingMinutes()),
                openToIntroductionsSince.over(person.openToIntroductionsSince()));
    }

    private OnePageProfile profile(OnePageProfile current) {
        return new OnePageProfile(
                list(appreciated.over(current.appreciated())),
                list(matters.over(current.matters())),
                list(support.over(current.support())));
    }

    private static <T> List<T> list(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }
}
