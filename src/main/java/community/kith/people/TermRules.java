package community.kith.people;

import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.Interests;
import community.kith.taxonomy.NeedId;
import community.kith.taxonomy.Needs;
import java.util.List;
import org.springframework.stereotype.Component;

/** Interests and needs that are pointed to: that there are such ones, and not too many. */
@Component
class TermRules {

    private final Interests interests;
    private final Needs needs;

    TermRules(Interests interests, Needs needs) {
        this.interests = interests;
        this.needs = needs;
    }

    List<InterestId> interests(List<InterestId> wanted, UserErrors errors) {
        if (TextRules.fits("interestIds", wanted, errors) && !wanted.isEmpty()) {
            refuse("interestIds", wanted, interests.unknown(wanted), "There is no such interest.", errors);
        }
        return wanted.stream().distinct().toList();
    }

    List<NeedId> needs(List<NeedId> wanted, UserErrors errors) {
        if (TextRules.fits("needIds", wanted, errors) && !wanted.isEmpty()) {
            refuse("needIds", wanted, needs.unknown(wanted), "There is no such need.", errors);
        }
        return wanted.stream().distinct().toList();
    }

    private static <T> void refuse(String field, List<T> wanted, List<T> unknown, String message, UserErrors errors) {
        for (var i = 0; i < wanted.size(); i++) {
            errors.check(
                    !unknown.contains(wanted.get(i)),
                    UserErrorCode.NOT_FOUND,
                    message + " Use an id from the list.",
                    field,
                    String.valueOf(i));
        }
    }
}
