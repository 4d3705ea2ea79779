package community.kith.rights.retention;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.people.InReach;
import community.kith.people.People;
import community.kith.people.Person;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Retention over GraphQL. */
@Controller
class RetentionController {

    private final DecidingOnRetention deciding;
    private final People people;

    RetentionController(DecidingOnRetention deciding, People people) {
        this.deciding = deciding;
        this.people = people;
    }

    @QueryMapping
    Page<RetentionProposal> retentionProposals(
            @Argument @Nullable RetainedRecord record, InReach caller, PageRequest page) {
        return deciding.proposals(caller, record, page);
    }

    @BatchMapping(typeName = "RetentionProposal")
    Map<RetentionProposal, Person> person(List<RetentionProposal> proposals) {
        var found = people.byIds(
                proposals.stream().map(RetentionProposal::personId).distinct().toList());
        return proposals.stream()
                .distinct()
                .filter(proposal -> found.containsKey(proposal.personId()))
                .collect(toMap(identity(), proposal -> found.get(proposal.personId())));
    }

    @MutationMapping
    DecidingOnRetention.Answer decideOnRetention(@Argument DecidingOnRetention.Wanted input) {
        return deciding.decide(input);
    }
}
