package community.kith.rights.retention;

import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.people.InReach;
import community.kith.people.Person;
import community.kith.subjects.Subject;
import community.kith.subjects.Subjects;
import java.util.HashMap;
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
    private final Subjects subjects;

    RetentionController(DecidingOnRetention deciding, Subjects subjects) {
        this.deciding = deciding;
        this.subjects = subjects;
    }

    @QueryMapping
    Page<RetentionProposal> retentionProposals(
            @Argument @Nullable RetainedRecord record, InReach caller, PageRequest page) {
        return deciding.proposals(caller, record, page);
    }

    @BatchMapping(typeName = "RetentionProposal")
    Map<RetentionProposal, Person> person(List<RetentionProposal> proposals) {
        var found = new HashMap<RetentionProposal, Person>();
        subjects.of(proposals, proposal -> proposal.about() instanceof Subject.OfPerson who ? who : null)
                .forEach((proposal, who) -> {
                    if (who instanceof Person person) {
                        found.put(proposal, person);
                    }
                });
        return found;
    }

    @BatchMapping(typeName = "RetentionProposal")
    Map<RetentionProposal, Object> asset(List<RetentionProposal> proposals) {
        return subjects.of(proposals, proposal -> proposal.about() instanceof Subject.Asset asset ? asset : null);
    }

    @MutationMapping
    DecidingOnRetention.Answer decideOnRetention(@Argument DecidingOnRetention.Wanted input, InReach caller) {
        return deciding.decide(input, caller);
    }
}
