package community.kith.community;

import static java.util.Objects.requireNonNullElse;

import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a group may be. */
@Component
class GroupRules {

    static final int OLDEST = 120;
    static final int DEAREST_PENCE = 1_000_000;
    static final int LARGEST = 1000;
    static final int MOST_LANGUAGES = 20;

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final AssetRules rules;
    private final Places places;

    GroupRules(AssetRules rules, Places places) {
        this.rules = rules;
        this.places = places;
    }

    /** Notes all that is wrong. What it gives back is to be used only when nothing was. */
    CheckedGroup check(GroupForm form, UserErrors errors) {
        var common = rules.details(form.name(), form.description(), form.website(), errors);
        place(form, errors);
        rules.organisation(form.organisation(), errors);
        numbers(form, errors);
        rules.access(form.access(), form.accessLacking(), errors);
        rules.assured(form.assuredOn(), errors);
        var details = new GroupDetails(
                common.name(),
                common.description(),
                common.website(),
                errors.optionalParagraphs("timings", form.timings(), AssetRules.LONGEST_NOTE)
                        .orElse(null),
                form.costPence(),
                errors.optionalText("cost", form.cost(), AssetRules.LONGEST_NAME)
                        .orElse(null),
                form.minimumAge(),
                form.maximumAge(),
                form.onlyFor(),
                languages(form.languages(), errors),
                requireNonNullElse(form.room(), Room.OPEN),
                form.usualSize(),
                form.access(),
                form.accessLacking(),
                requireNonNullElse(form.sensitive(), false));
        return new CheckedGroup(details, links(form, errors), form.assuredOn());
    }

    private GroupLinks links(GroupForm form, UserErrors errors) {
        return new GroupLinks(
                rules.interests("interestIds", form.interests(), errors),
                rules.needs(form.helpsWith(), errors),
                rules.interests("looksForInterestIds", form.lookingFor(), errors),
                form.place(),
                form.organisation());
    }

    private void place(GroupForm form, UserErrors errors) {
        errors.check(
                form.place() == null || places.byId(form.place()).isPresent(),
                UserErrorCode.NOT_FOUND,
                "There is no place with this id. Choose one from the list, or add it first.",
                "placeId");
    }

    private static void numbers(GroupForm form, UserErrors errors) {
        errors.range("costPence", form.costPence(), 0, DEAREST_PENCE);
        errors.range("minimumAge", form.minimumAge(), 0, OLDEST);
        errors.range("maximumAge", form.maximumAge(), 0, OLDEST);
        errors.range("usualSize", form.usualSize(), 2, LARGEST);
        var youngest = form.minimumAge();
        var oldest = form.maximumAge();
        errors.check(
                youngest == null || oldest == null || youngest <= oldest,
                UserErrorCode.OUT_OF_RANGE,
                "The oldest age must not be below the youngest.",
                "maximumAge");
    }

    private static List<String> languages(List<String> given, UserErrors errors) {
        errors.atMost("languages", given, MOST_LANGUAGES);
        var kept = given.stream()
                .limit(MOST_LANGUAGES)
                .map(code -> code.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (var i = 0; i < kept.size(); i++) {
            errors.check(
                    LANGUAGES.contains(kept.get(i)),
                    UserErrorCode.MALFORMED,
                    "A language is a code of two letters, such as en for English or pl for Polish.",
                    "languages",
                    String.valueOf(i));
        }
        return kept;
    }
}
