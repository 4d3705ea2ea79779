package community.kith.community;

import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Organisations over GraphQL. */
@Controller
class OrganisationController {

    private final OrganisationRecords organisations;
    private final Groups groups;
    private final AddingOrganisations adding;

    OrganisationController(OrganisationRecords organisations, Groups groups, AddingOrganisations adding) {
        this.organisations = organisations;
        this.groups = groups;
        this.adding = adding;
    }

    @QueryMapping
    Optional<Organisation> organisation(@Argument String id) {
        return organisations.byId(OrganisationId.given(id));
    }

    @QueryMapping
    Page<Organisation> organisations(@Argument @Nullable String search, PageRequest page) {
        return organisations.page(Optional.ofNullable(search), page);
    }

    @BatchMapping(typeName = "Organisation", field = "groups")
    Map<Organisation, List<Group>> groups(List<Organisation> owners) {
        var ids = organisations.groups(owners.stream().map(Organisation::id).toList());
        return Following.many(owners, Organisation::id, ids, groups::byIds);
    }

    @MutationMapping
    AddOrganisationPayload addOrganisation(@Argument Input input) {
        return adding.add(input.name(), input.description(), input.website());
    }

    /** As the schema has it. */
    record Input(
            String name,
            @Nullable String description,
            @Nullable String website) {}
}
