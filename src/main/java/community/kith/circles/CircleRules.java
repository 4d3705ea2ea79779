package community.kith.circles;

import community.kith.people.PersonId;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who may be in a circle. */
final class CircleRules {

    static final int MOST_MEMBERS = 30;

    static final int LONGEST_PURPOSE = 500;

    static final int LONGEST_WORDS = 2_000;

    static final String NO_SUCH_PERSON = "There is no person with this id.";

    private CircleRules() {}

    /** Notes every member who cannot be one, each by their place in the list. */
    static void checkMembers(PersonId around, List<CircleMember> members, Set<PersonId> known, UserErrors errors) {
        errors.check(
                !members.isEmpty(),
                UserErrorCode.BLANK,
                "A circle needs somebody. Give 1 to " + MOST_MEMBERS + " people.",
                "members");
        errors.atMost("members", members, MOST_MEMBERS);
        var seen = new HashSet<PersonId>();
        for (int place = 0; place < Math.min(members.size(), MOST_MEMBERS); place++) {
            var member = members.get(place).personId();
            var field = new String[] {"members", String.valueOf(place), "personId"};
            errors.check(
                    !member.equals(around),
                    UserErrorCode.SELF_REFERENCE,
                    "The circle is around this person. Give somebody else.",
                    field);
            errors.check(seen.add(member), UserErrorCode.DUPLICATE, "Give each person once.", field);
            errors.check(
                    member.equals(around) || known.contains(member), UserErrorCode.NOT_FOUND, NO_SUCH_PERSON, field);
        }
    }
}
