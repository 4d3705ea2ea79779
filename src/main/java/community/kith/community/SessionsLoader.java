package community.kith.community;

import java.util.HashMap;
import java.util.List;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Loads the sessions of all groups of a request at once, for the two fields that need them. */
@Component
class SessionsLoader {

    /** As the parameter of the controller's methods is called, since a list has no type of its own to find it by. */
    private static final String NAME = "sessionsOfGroup";

    SessionsLoader(BatchLoaderRegistry loaders, GroupRecords groups) {
        loaders.<GroupId, List<Session>>forName(NAME).registerMappedBatchLoader((ids, environment) -> {
            return Mono.fromCallable(() -> {
                var found = new HashMap<>(groups.sessions(ids));
                ids.forEach(id -> found.putIfAbsent(id, List.of()));
                return found;
            });
        });
    }
}
