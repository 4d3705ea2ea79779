package community.kith.community;

import community.kith.changes.Trail;
import community.kith.graph.Ids;
import community.kith.refusals.UserErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds organisations. */
@Component
class AddingOrganisations {

    private final OrganisationRecords organisations;
    private final Trail trail;
    private final AssetRules rules;
    private final Ids ids;

    AddingOrganisations(OrganisationRecords organisations, Trail trail, AssetRules rules, Ids ids) {
        this.organisations = organisations;
        this.trail = trail;
        this.rules = rules;
        this.ids = ids;
    }

    @Transactional
    AddOrganisationPayload add(String name, @Nullable String description, @Nullable String website) {
        var errors = new UserErrors();
        var details = rules.details(name, description, website, errors);
        if (!errors.isEmpty()) {
            return new AddOrganisationPayload(null, errors.list());
        }
        var organisation = new Organisation(new OrganisationId(ids.next()), details, Provenance.ofTeam(rules.today()));
        trail.changed("Organisation added", null);
        return new AddOrganisationPayload(organisations.add(organisation), List.of());
    }
}
