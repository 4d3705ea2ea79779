package community.kith.community;

import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import community.kith.taxonomy.AccessFeature;
import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.Interests;
import community.kith.taxonomy.KnownIds;
import community.kith.taxonomy.NeedId;
import community.kith.taxonomy.Needs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What places, groups and organisations have in common: what their texts may be and what they may point to. */
@Component
class AssetRules {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_DESCRIPTION = 5000;
    static final int LONGEST_NOTE = 1000;
    static final int MOST_INTERESTS = 50;

    private final Interests interests;
    private final Needs needs;
    private final Organisations organisations;
    private final Clock clock;

    AssetRules(Interests interests, Needs needs, Organisations organisations, Clock clock) {
        this.interests = interests;
        this.needs = needs;
        this.organisations = organisations;
        this.clock = clock;
    }

    OrganisationDetails details(
            @Nullable String name, @Nullable String description, @Nullable String website, UserErrors errors) {
        return new OrganisationDetails(
                errors.text("name", name, LONGEST_NAME),
                errors.optionalParagraphs("description", description, LONGEST_DESCRIPTION)
                        .orElse(null),
                website(website, errors));
    }

    private static @Nullable String website(@Nullable String given, UserErrors errors) {
        if (given == null || given.isBlank()) {
            return null;
        }
        var website = Website.parse(given);
        errors.check(
                website.isPresent(),
                UserErrorCode.MALFORMED,
                "A web page looks like https://www.example.org. It starts with https:// or http://.",
                "website");
        return website.orElse(null);
    }

    List<InterestId> interests(String field, List<InterestId> given, UserErrors errors) {
        errors.atMost(field, given, MOST_INTERESTS);
        if (given.size() <= MOST_INTERESTS) {
            KnownIds.check(field, given, interests, errors);
        }
        return given.stream().distinct().toList();
    }

    List<NeedId> needs(List<NeedId> given, UserErrors errors) {
        errors.atMost("needIds", given, MOST_INTERESTS);
        if (given.size() <= MOST_INTERESTS) {
            KnownIds.check("needIds", given, needs, errors);
        }
        return given.stream().distinct().toList();
    }

    void organisation(@Nullable OrganisationId given, UserErrors errors) {
        errors.check(
                given == null || organisations.byId(given).isPresent(),
                UserErrorCode.NOT_FOUND,
                "There is no organisation with this id. Choose one from the list, or add it first.",
                "organisationId");
    }

    void access(List<AccessFeature> known, List<AccessFeature> lacking, UserErrors errors) {
        for (var i = 0; i < lacking.size(); i++) {
            errors.check(
                    !known.contains(lacking.get(i)),
                    UserErrorCode.NOT_ALLOWED,
                    "The same cannot be there and missing. Take it out of one of the two lists.",
                    "accessLacking",
                    String.valueOf(i));
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void assured(@Nullable LocalDate on, UserErrors errors) {
        errors.notInFuture("assuredOn", on, clock);
    }

    void madeSure(@Nullable LocalDate on, UserErrors errors) {
        errors.notInFuture("on", on, clock);
    }

    /** Notes whether somebody else changed it since the version that the change starts from. */
    static void version(int startsFrom, int version, UserErrors errors) {
        errors.check(
                startsFrom == version,
                UserErrorCode.CONFLICT,
                "Somebody changed this in the meantime. Look at it again, then change it.",
                "version");
    }
}
