package community.kith.community;

import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import java.time.Period;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The groups that somebody should look at again, so that the directory stays true. */
@Controller
class StaleGroupsController {

    /** After a year a suggestion comes last and says so: that is too late to ask. */
    private static final Period FRESH = Period.ofYears(1);

    private final Groups groups;
    private final AssetRules rules;

    StaleGroupsController(Groups groups, AssetRules rules) {
        this.groups = groups;
        this.rules = rules;
    }

    @QueryMapping
    Page<Group> staleGroups(PageRequest page) {
        return groups.stale(rules.today().minus(FRESH), page);
    }
}
