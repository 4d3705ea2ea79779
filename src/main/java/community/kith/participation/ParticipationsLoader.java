package community.kith.participation;

import community.kith.people.PersonId;
import java.util.HashMap;
import java.util.List;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Loads what all people of a request take part in at once. */
@Component
class ParticipationsLoader {

    /** As the parameter of the controller's method is called, since a list has no type of its own to find it by. */
    private static final String NAME = "participationsOfPerson";

    ParticipationsLoader(BatchLoaderRegistry loaders, Participations participations) {
        loaders.<PersonId, List<Participation>>forName(NAME)
                .registerMappedBatchLoader((ids, environment) -> Mono.fromCallable(() -> {
                    var found = new HashMap<>(participations.of(ids));
                    ids.forEach(id -> found.putIfAbsent(id, List.of()));
                    return found;
                }));
    }
}
