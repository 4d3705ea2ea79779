package community.kith.people;

import community.kith.geography.Postcode;
import community.kith.geography.Postcodes;
import community.kith.graph.Point;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What must hold of a person on the map. Every fault is noted, and what is right is brought into the form that is kept. */
@Component
class PersonRules {

    private static final int MOST_PENCE = 100_000;
    private static final int MOST_MINUTES = 120;

    private final TermRules terms;
    private final Postcodes postcodes;
    private final Clock clock;

    PersonRules(TermRules terms, Postcodes postcodes, Clock clock) {
        this.terms = terms;
        this.postcodes = postcodes;
        this.clock = clock;
    }

    /** The person to add; not to be used when there are errors. */
    Portrait check(PersonId id, NewPerson wanted, UserErrors errors) {
        return check(id, 0, wanted, home(wanted.postcode(), errors), errors);
    }

    /** The person as they would be after a change; not to be used when there are errors. */
    Portrait check(Person current, NewPerson wanted, UserErrors errors) {
        var stays = TextRules.given(wanted.postcode())
                .flatMap(Postcode::parse)
                .filter(postcode -> postcode.equals(current.postcode()))
                .map(postcode -> new Located(postcode, current.home()));
        return check(current.id(), current.version(), wanted, stays.or(() -> home(wanted.postcode(), errors)), errors);
    }

    private Portrait check(PersonId id, int version, NewPerson wanted, Optional<Located> home, UserErrors errors) {
        var name = errors.text("name", wanted.name(), TextRules.LONGEST_NAME);
        var knownAs = TextRules.knownAs(wanted, name, errors);
        DateRules.check(wanted, clock, errors);
        var profile = TextRules.profile(wanted.profile(), errors);
        var interests = terms.interests(wanted.interestIds(), errors);
        TextRules.fits("accessNeeds", wanted.accessNeeds(), errors);
        TextRules.fits("personality", wanted.personality(), errors);
        TextRules.fits("suitsMe", wanted.suitsMe(), errors);
        TextRules.fits("timesThatSuit", wanted.timesThatSuit(), errors);
        var languages = TextRules.languages(wanted.languages(), errors);
        errors.range("affordablePence", wanted.affordablePence(), 0, MOST_PENCE);
        errors.range("walkingMinutes", wanted.walkingMinutes(), 1, MOST_MINUTES);
        var person = new Person(
                id,
                version,
                name,
                knownAs,
                wanted.birthday(),
                wanted.birthYear(),
                wanted.gender(),
                profile,
                wanted.accessNeeds().stream().distinct().sorted().toList(),
                wanted.personality().stream().distinct().sorted().toList(),
                wanted.suitsMe().stream().distinct().sorted().toList(),
                wanted.timesThatSuit().stream().distinct().sorted().toList(),
                languages,
                wanted.affordablePence(),
                wanted.walkingMinutes(),
                wanted.livesAlone(),
                home.map(Located::postcode).orElse(null),
                home.map(Located::point).orElse(null),
                wanted.openToIntroductionsSince());
        return new Portrait(person, interests);
    }

    private Optional<Located> home(@Nullable String written, UserErrors errors) {
        var given = TextRules.given(written);
        var postcode = given.flatMap(Postcode::parse);
        errors.check(
                given.isEmpty() || postcode.isPresent(),
                UserErrorCode.MALFORMED,
                "A postcode looks like WN1 1AA. Check its letters and numbers.",
                "postcode");
        var point = postcode.flatMap(postcodes::point);
        errors.check(
                postcode.isEmpty() || point.isPresent(),
                UserErrorCode.UNKNOWN_POSTCODE,
                "This postcode is not in our table. Check it, or leave it out, or ask for a newer table to be loaded.",
                "postcode");
        return point.map(found -> new Located(postcode.orElseThrow(), found));
    }

    private record Located(Postcode postcode, @Nullable Point point) {}
}
