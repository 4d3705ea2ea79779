package community.kith.agreements;

import community.kith.people.Person;
import community.kith.people.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Agreements over GraphQL: given, withdrawn, and those of any number of people in one question to the graph. */
@Controller
class AgreementController {

    private final GivingAgreements giving;
    private final WithdrawingAgreements withdrawing;
    private final Agreements agreements;

    AgreementController(
            GivingAgreements giving,
            WithdrawingAgreements withdrawing,
            Agreements agreements,
            BatchLoaderRegistry loaders) {
        this.giving = giving;
        this.withdrawing = withdrawing;
        this.agreements = agreements;
        loaders.<Asked, List<Agreement>>forName("agreements")
                .registerMappedBatchLoader((asked, environment) -> Mono.fromCallable(() -> load(asked)));
    }

    @MutationMapping
    AgreementAnswer giveAgreement(@Argument NewAgreement input) {
        return giving.give(input);
    }

    @MutationMapping
    AgreementAnswer withdrawAgreement(@Argument WithdrawInput input) {
        return withdrawing.withdraw(input.agreementId(), input.on());
    }

    @SchemaMapping(typeName = "Person")
    CompletableFuture<List<Agreement>> agreements(
            Person person, @Argument @Nullable Boolean ended, DataLoader<Asked, List<Agreement>> agreements) {
        return agreements.load(new Asked(person.id(), Boolean.TRUE.equals(ended)));
    }

    private Map<Asked, List<Agreement>> load(Set<Asked> asked) {
        var answer = new HashMap<Asked, List<Agreement>>();
        for (boolean ended : List.of(false, true)) {
            var some = asked.stream().filter(one -> one.ended() == ended).toList();
            var ids = some.stream().map(Asked::personId).toList();
            if (!ids.isEmpty()) {
                var found = ended ? agreements.ofPeople(ids) : agreements.inForce(ids);
                some.forEach(one -> answer.put(one, found.getOrDefault(one.personId(), List.of())));
            }
        }
        return answer;
    }

    /** Whose agreements, and whether ended ones, too. */
    record Asked(PersonId personId, boolean ended) {}

    /** As the schema has it. */
    record WithdrawInput(String agreementId, @Nullable LocalDate on) {}
}
