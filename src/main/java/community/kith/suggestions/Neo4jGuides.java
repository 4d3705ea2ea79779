package community.kith.suggestions;

import community.kith.circles.CircleId;
import community.kith.geography.WalkingTime;
import community.kith.graph.Graph;
import community.kith.graph.Point;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.people.InReach;
import community.kith.suggestions.life.Guide;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads who could facilitate a circle in one round trip, from the person and from the caller outwards. */
@Repository
class Neo4jGuides implements Guides {

    /** Facilitators come from farther than the person walks: an hour on foot is a short drive. */
    private static final int REACH_MINUTES = 60;

    private final Graph.Statement couldFacilitate;

    Neo4jGuides(Graph graph) {
        this.couldFacilitate = graph.statement("suggestions/could-facilitate");
    }

    @Override
    @Reading
    public List<Guide> of(CircleId circle, @Nullable Point from, boolean ownMap, InReach caller, LocalDate today) {
        return couldFacilitate
                .with("circleId", circle.value())
                .with("home", from)
                .with("metres", WalkingTime.reachMetres(REACH_MINUTES))
                .with("me", caller.me())
                .with("roles", List.copyOf(caller.roles()))
                .with("connects", caller.connects())
                .with("ownMap", ownMap)
                .with("today", today)
                .list(Neo4jGuides::guide);
    }

    private static Guide guide(Row row) {
        var someone = row.row("someone");
        return new Guide(
                PeopleRows.someone(someone),
                row.integer("guided"),
                Set.copyOf(OwnRows.dayParts(someone.strings("timesThatSuit"))),
                row.optionalNumber("metres").stream()
                        .mapToObj(WalkingTime::minutes)
                        .findFirst()
                        .orElse(null));
    }
}
