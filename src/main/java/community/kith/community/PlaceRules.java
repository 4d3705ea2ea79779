package community.kith.community;

import static java.util.Objects.requireNonNullElse;

import community.kith.geography.Postcode;
import community.kith.geography.Postcodes;
import community.kith.graph.Point;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a place may be. */
@Component
class PlaceRules {

    private final AssetRules rules;
    private final Postcodes postcodes;

    PlaceRules(AssetRules rules, Postcodes postcodes) {
        this.rules = rules;
        this.postcodes = postcodes;
    }

    /** Notes all that is wrong. What it gives back is to be used only when nothing was. */
    CheckedPlace check(PlaceForm form, UserErrors errors) {
        var common = rules.details(form.name(), form.description(), form.website(), errors);
        errors.check(form.kind() != null, UserErrorCode.BLANK, "Say what sort of place it is.", "kind");
        var postcode = postcode(form.postcode(), errors);
        var point = point(form.point(), postcode, errors);
        rules.access(form.access(), form.accessLacking(), errors);
        rules.organisation(form.organisation(), errors);
        rules.assured(form.assuredOn(), errors);
        var details = new PlaceDetails(
                common.name(),
                requireNonNullElse(form.kind(), PlaceKind.OTHER),
                common.description(),
                errors.optionalParagraphs("address", form.address(), AssetRules.LONGEST_NOTE)
                        .orElse(null),
                postcode,
                point,
                common.website(),
                errors.optionalParagraphs("openingTimes", form.openingTimes(), AssetRules.LONGEST_NOTE)
                        .orElse(null),
                form.access(),
                form.accessLacking());
        var links = new PlaceLinks(
                rules.interests("interestIds", form.interests(), errors),
                rules.needs(form.helpsWith(), errors),
                form.organisation());
        return new CheckedPlace(details, links, form.assuredOn());
    }

    private static @Nullable Postcode postcode(@Nullable String given, UserErrors errors) {
        if (given == null || given.isBlank()) {
            return null;
        }
        var postcode = Postcode.parse(given);
        errors.check(postcode.isPresent(), UserErrorCode.MALFORMED, "A postcode looks like WN1 1AA.", "postcode");
        return postcode.orElse(null);
    }

    private @Nullable Point point(@Nullable PointForm given, @Nullable Postcode postcode, UserErrors errors) {
        if (given != null) {
            errors.check(
                    given.onEarth(),
                    UserErrorCode.OUT_OF_RANGE,
                    "A point has a latitude from -90 to 90 and a longitude from -180 to 180.",
                    "point");
            return given.onEarth() ? given.point() : null;
        }
        Optional<Point> found = postcode == null ? Optional.empty() : postcodes.point(postcode);
        errors.check(
                postcode == null || found.isPresent(),
                UserErrorCode.UNKNOWN_POSTCODE,
                "The local table does not have this postcode. Check it, or give the point on the map too.",
                "postcode");
        return found.orElse(null);
    }
}
