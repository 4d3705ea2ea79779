package community.kith.taxonomy;

import community.kith.changes.Trail;
import community.kith.graph.Ids;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds interests that the taxonomy does not have yet. */
@Component
class AddingInterests {

    static final int LONGEST_NAME = 100;
    static final int MOST_OTHER_WORDS = 30;
    static final int MOST_BROADER = 10;

    private static final String ALREADY_THERE = "There is an interest of this name already. Choose that one.";

    private final Interests interests;
    private final InterestRecords records;
    private final Trail trail;
    private final Ids ids;

    AddingInterests(Interests interests, InterestRecords records, Trail trail, Ids ids) {
        this.interests = interests;
        this.records = records;
        this.trail = trail;
        this.ids = ids;
    }

    @Transactional
    AddInterestPayload add(NewInterest input) {
        var errors = new UserErrors();
        var name = errors.text("name", input.name(), LONGEST_NAME);
        errors.check(!records.named(name), UserErrorCode.DUPLICATE, ALREADY_THERE, "name");
        var otherWords = otherWords(input.otherWords(), errors);
        errors.atMost("broaderIds", input.broader(), MOST_BROADER);
        if (input.broader().size() <= MOST_BROADER) {
            KnownIds.check("broaderIds", input.broader(), interests, errors);
        }
        if (!errors.isEmpty()) {
            return new AddInterestPayload(null, errors.list());
        }
        var interest = new Interest(new InterestId(ids.next()), name, otherWords, Interest.TEAM);
        var added = records.add(interest, input.broader());
        if (added) {
            trail.changed("Interest added", null);
        }
        errors.check(added, UserErrorCode.DUPLICATE, ALREADY_THERE, "name");
        return new AddInterestPayload(added ? interest : null, errors.list());
    }

    private static List<String> otherWords(List<String> given, UserErrors errors) {
        errors.atMost("otherWords", given, MOST_OTHER_WORDS);
        var kept = new ArrayList<String>();
        if (given.size() <= MOST_OTHER_WORDS) {
            for (var i = 0; i < given.size(); i++) {
                kept.add(errors.text("otherWords." + i, given.get(i), LONGEST_NAME));
            }
        }
        return kept.stream().distinct().toList();
    }
}
