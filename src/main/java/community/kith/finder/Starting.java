package community.kith.finder;

import community.kith.community.PlaceId;
import community.kith.community.Places;
import community.kith.geography.Neighbourhoods;
import community.kith.geography.Postcode;
import community.kith.geography.Postcodes;
import community.kith.graph.Point;
import community.kith.people.Openness;
import community.kith.people.Openness.Shared;
import community.kith.people.PersonId;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import community.kith.suggestions.Seeker;
import community.kith.suggestions.Seekers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds out where to begin to look, or says why that is not possible. */
@Component
class Starting {

    private static final String NEAR = "near";

    private final Seekers seekers;
    private final Postcodes postcodes;
    private final Places places;
    private final Neighbourhoods neighbourhoods;
    private final Clock clock;

    Starting(Seekers seekers, Postcodes postcodes, Places places, Neighbourhoods neighbourhoods, Clock clock) {
        this.seekers = seekers;
        this.postcodes = postcodes;
        this.places = places;
        this.neighbourhoods = neighbourhoods;
        this.clock = clock;
    }

    Optional<Start> from(FindGroupsArguments.Near near, Openness openness, UserErrors errors) {
        var person = near.personId();
        var postcode = near.postcode();
        var place = near.placeId();
        var given = Stream.of(Optional.ofNullable(person), Optional.ofNullable(postcode), Optional.ofNullable(place))
                .filter(Optional::isPresent)
                .count();
        errors.check(
                given == 1,
                UserErrorCode.MALFORMED,
                "Give a person, a postcode or a place: one of these, and no more.",
                NEAR);
        if (given != 1) {
            return Optional.empty();
        }
        if (person != null) {
            return nearPerson(PersonId.given(person), openness, errors);
        }
        return postcode != null
                ? nearPostcode(postcode, errors)
                : nearPlace(PlaceId.given(String.valueOf(place)), errors);
    }

    private Optional<Start> nearPerson(PersonId id, Openness openness, UserErrors errors) {
        var seeker = seekers.byId(id, LocalDate.now(clock));
        errors.check(seeker.isPresent(), UserErrorCode.NOT_FOUND, "There is no person with this id.", NEAR, "personId");
        if (seeker.isEmpty()) {
            return Optional.empty();
        }
        var mayKnow = openness.has(Shared.NEIGHBOURHOOD);
        errors.check(
                mayKnow,
                UserErrorCode.NOT_ALLOWED,
                "They have not agreed to share where they live. Give a postcode or a place.",
                NEAR,
                "personId");
        var point = mayKnow ? where(seeker.get(), openness) : Optional.<Point>empty();
        errors.check(
                !mayKnow || point.isPresent(),
                UserErrorCode.NOT_FOUND,
                "We do not know where they live. Give a postcode or a place.",
                NEAR,
                "personId");
        var known = seeker.get().openTo(openness);
        return point.map(home -> new Start(home, known.reachMinutes(), known));
    }

    /** The home; for whoever may know the neighbourhood alone, the middle of that, so that no distance tells more. */
    private Optional<Point> where(Seeker seeker, Openness openness) {
        var home = seeker.home();
        return openness.whole()
                ? home
                : home.flatMap(neighbourhoods::containing).flatMap(around -> Optional.ofNullable(around.centre()));
    }

    private Optional<Start> nearPostcode(String written, UserErrors errors) {
        var postcode = Postcode.parse(written);
        errors.check(
                postcode.isPresent(), UserErrorCode.MALFORMED, "A postcode is written like WN1 1AA.", NEAR, "postcode");
        var point = postcode.flatMap(postcodes::point);
        errors.check(
                postcode.isEmpty() || point.isPresent(),
                UserErrorCode.UNKNOWN_POSTCODE,
                "The table of postcodes does not have this one. Give one nearby, or a place.",
                NEAR,
                "postcode");
        return point.map(this::start);
    }

    private Optional<Start> nearPlace(PlaceId id, UserErrors errors) {
        var place = places.byId(id);
        var point = place.flatMap(each -> Optional.ofNullable(each.point()));
        errors.check(place.isPresent(), UserErrorCode.NOT_FOUND, "There is no place with this id.", NEAR, "placeId");
        errors.check(
                place.isEmpty() || point.isPresent(),
                UserErrorCode.NOT_FOUND,
                "We do not know where this place lies. Give another one, or a postcode.",
                NEAR,
                "placeId");
        return point.map(this::start);
    }

    private Start start(Point point) {
        return new Start(point, seekers.usualReach(), null);
    }
}
