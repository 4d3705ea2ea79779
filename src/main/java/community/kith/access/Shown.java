package community.kith.access;

import community.kith.circles.Circle;
import community.kith.gaps.GapPerson;
import community.kith.groupneeds.CouldGive;
import community.kith.introductions.Introduction;
import community.kith.paging.Page;
import community.kith.paidsupport.PaidSupport;
import community.kith.paidsupport.UrgentNeed;
import community.kith.people.Listed;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a list shows of people whom nobody has asked for by id: whoever reads it has looked at each of them. */
final class Shown {

    private Shown() {}

    /** Tells whoever keeps the record of a request whom a list shows, and answers the list. */
    static CompletionStage<@Nullable Object> told(DataFetchingEnvironment asked, @Nullable Object answer) {
        var place = asked.getFieldDefinition().getName();
        Looking looking = asked.getGraphQlContext().get(Looking.class);
        if (looking == null) {
            return CompletableFuture.completedFuture(answer);
        }
        items(answer).filter(Listed.class::isInstance).map(Listed.class::cast).forEach(row -> {
            looking.stands(row.listed(), Standing.inTeams(row.listedFor()));
            looking.saw(row.listed(), place);
        });
        var sights = items(answer)
                .flatMap(Shown::thing)
                .distinct()
                .map(thing -> SightsLoader.sight(asked, thing).thenAccept(sight -> sight.tell(asked, place)))
                .toArray(CompletableFuture[]::new);
        return CompletableFuture.allOf(sights).thenApply(all -> answer);
    }

    private static Stream<?> items(@Nullable Object answer) {
        return switch (answer) {
            case Page<?> page -> page.items().stream();
            case List<?> list -> list.stream();
            case null, default -> Stream.empty();
        };
    }

    private static Stream<Thing> thing(Object item) {
        return switch (item) {
            case UrgentNeed need ->
                Stream.of(new Thing(Thing.Kind.OUTCOME, need.outcomeId().value()));
            case PaidSupport support ->
                Stream.of(new Thing(Thing.Kind.OUTCOME, support.outcomeId().value()));
            case Introduction introduction ->
                Stream.of(new Thing(Thing.Kind.PERSON, introduction.personId().value()));
            case CouldGive could ->
                could.personIds().stream().map(person -> new Thing(Thing.Kind.PERSON, person.value()));
            case GapPerson person ->
                Stream.of(new Thing(Thing.Kind.PERSON, person.personId().value()));
            case Circle circle ->
                Stream.of(new Thing(Thing.Kind.PERSON, circle.around().value()));
            case BrokenGlass broken ->
                Stream.of(new Thing(Thing.Kind.PERSON, broken.personId().value()));
            default -> Stream.empty();
        };
    }
}
