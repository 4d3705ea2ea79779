package community.kith.rights.exports;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import community.kith.people.Person;
import community.kith.people.PersonId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Exports over GraphQL. What several fields of an export need is read once for all of them. */
@Controller
class ExportController {

    private static final String CONTENTS = "contentsOfExports";

    private final MakingExports making;
    private final DecidingOnHeldPieces deciding;
    private final Exports exports;
    private final Clock clock;

    ExportController(
            MakingExports making,
            DecidingOnHeldPieces deciding,
            Exports exports,
            Clock clock,
            BatchLoaderRegistry loaders) {
        this.making = making;
        this.deciding = deciding;
        this.exports = exports;
        this.clock = clock;
        loaders.<PersonExport, Optional<Contents>>forName(CONTENTS)
                .registerMappedBatchLoader((wanted, environment) -> Mono.fromCallable(() -> {
                    var contents = making.contents(wanted);
                    return wanted.stream()
                            .collect(toMap(identity(), export -> Optional.ofNullable(contents.get(export))));
                }));
    }

    @MutationMapping
    ExportAnswer exportPerson(@Argument ExportInput input) {
        return making.make(PersonId.given(input.personId()));
    }

    @MutationMapping
    ExportAnswer decideOnHeldPieces(@Argument DecidingOnHeldPieces.Wanted input) {
        return deciding.decide(input);
    }

    @QueryMapping
    List<DecidingOnHeldPieces.ForDecision> heldPieces(@Argument String exportId) {
        return deciding.pieces(exportId);
    }

    @BatchMapping(typeName = "Person", field = "exports")
    Map<Person, List<PersonExport>> exports(List<Person> people) {
        var found = exports.ofPeople(people.stream().map(Person::id).distinct().toList());
        return people.stream()
                .distinct()
                .collect(toMap(identity(), person -> found.getOrDefault(person.id(), List.of())));
    }

    @SchemaMapping(typeName = "PersonExport")
    CompletableFuture<@Nullable String> json(
            PersonExport export, DataLoader<PersonExport, Optional<Contents>> contentsOfExports) {
        return contentsOfExports
                .load(export)
                .thenApply(contents ->
                        contents.map(known -> JsonExport.of(export, known)).orElse(null));
    }

    @SchemaMapping(typeName = "PersonExport")
    CompletableFuture<@Nullable String> document(
            PersonExport export, DataLoader<PersonExport, Optional<Contents>> contentsOfExports) {
        return contentsOfExports
                .load(export)
                .thenApply(contents -> contents.map(known -> ReadableExport.of(export, known, clock.getZone()))
                        .orElse(null));
    }

    @SchemaMapping(typeName = "PersonExport")
    CompletableFuture<List<HeldPiece>> heldPieces(
            PersonExport export, DataLoader<PersonExport, Optional<Contents>> contentsOfExports) {
        return contentsOfExports
                .load(export)
                .thenApply(contents -> contents.map(Contents::pieces).orElse(List.of()));
    }

    @SchemaMapping(typeName = "PieceForDecision")
    String content(DecidingOnHeldPieces.ForDecision held) {
        return JsonExport.content(held.piece());
    }

    /** As the schema has it. */
    record ExportInput(String personId) {}
}
