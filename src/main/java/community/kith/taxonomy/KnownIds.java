package community.kith.taxonomy;

import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.util.List;

/** Checks that ids which somebody gave are those of something that exists. */
public final class KnownIds {

    private KnownIds() {}

    /** Notes a refusal for each id that no interest has, at its place in the list. */
    public static void check(String field, List<InterestId> given, Interests interests, UserErrors errors) {
        if (!given.isEmpty()) {
            var unknown = interests.unknown(given);
            unknown.forEach(id -> refuse(field, given.indexOf(id), "interest", errors));
        }
    }

    /** Notes a refusal for each id that no need has, at its place in the list. */
    public static void check(String field, List<NeedId> given, Needs needs, UserErrors errors) {
        needs.unknown(given).forEach(id -> refuse(field, given.indexOf(id), "need", errors));
    }

    private static void refuse(String field, int position, String what, UserErrors errors) {
        errors.check(
                false,
                UserErrorCode.NOT_FOUND,
                "There is no %s with this id. Choose one from the list.".formatted(what),
                field,
                String.valueOf(position));
    }
}
