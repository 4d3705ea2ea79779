package community.kith.circles;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import community.kith.people.People;
import community.kith.people.Person;
import community.kith.people.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** What circles came to and when they met, over GraphQL. */
@Controller
class CircleHistoryController {

    private final Circles circles;
    private final Meetings meetings;
    private final People people;
    private final Clock clock;

    CircleHistoryController(Circles circles, Meetings meetings, People people, Clock clock) {
        this.circles = circles;
        this.meetings = meetings;
        this.people = people;
        this.clock = clock;
    }

    @BatchMapping(typeName = "Circle")
    Map<Circle, List<Milestone>> history(List<Circle> asked) {
        var found = circles.history(ids(asked));
        return asked.stream()
                .distinct()
                .collect(toMap(identity(), circle -> found.getOrDefault(circle.id(), List.of())));
    }

    @BatchMapping(typeName = "Circle", field = "meetings")
    Map<Circle, List<Meeting>> held(List<Circle> asked) {
        var found = meetings.of(ids(asked));
        return asked.stream()
                .distinct()
                .collect(toMap(
                        identity(),
                        circle -> found.getOrDefault(circle.id(), List.of()).stream()
                                .filter(Meeting::held)
                                .toList()));
    }

    @BatchMapping(typeName = "Circle")
    Map<Circle, Meeting> nextMeeting(List<Circle> asked) {
        var found = meetings.of(ids(asked));
        return asked.stream()
                .distinct()
                .flatMap(circle -> found.getOrDefault(circle.id(), List.of()).stream()
                        .filter(meeting -> !meeting.held())
                        .limit(1)
                        .map(meeting -> Map.entry(circle, meeting)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @BatchMapping(typeName = "Circle")
    Map<Circle, List<AgendaItem>> agenda(List<Circle> asked) {
        var actions = circles.actions(ids(asked));
        var history = circles.history(ids(asked));
        var today = LocalDate.now(clock);
        return asked.stream()
                .distinct()
                .collect(toMap(
                        identity(),
                        circle -> Agenda.of(
                                circle,
                                actions.getOrDefault(circle.id(), List.of()),
                                history.getOrDefault(circle.id(), List.of()),
                                today)));
    }

    @BatchMapping(typeName = "Circle")
    Map<Circle, Pulse> pulse(List<Circle> asked) {
        var found = circles.pulses(ids(asked));
        return asked.stream()
                .distinct()
                .collect(toMap(identity(), circle -> found.getOrDefault(circle.id(), Pulse.NONE)));
    }

    @BatchMapping(typeName = "Milestone")
    Map<Milestone, Person> who(List<Milestone> milestones) {
        var found = people(milestones.stream()
                .map(Milestone::whoId)
                .filter(Objects::nonNull)
                .toList());
        return milestones.stream()
                .distinct()
                .filter(milestone -> milestone.whoId() != null && found.containsKey(milestone.whoId()))
                .collect(toMap(identity(), milestone -> found.get(milestone.whoId())));
    }

    @BatchMapping(typeName = "Meeting")
    Map<Meeting, List<Person>> came(List<Meeting> all) {
        var found = people(
                all.stream().flatMap(meeting -> meeting.cameIds().stream()).toList());
        return all.stream()
                .distinct()
                .collect(toMap(
                        identity(),
                        meeting -> meeting.cameIds().stream()
                                .filter(found::containsKey)
                                .map(found::get)
                                .toList()));
    }

    @BatchMapping(typeName = "Meeting")
    Map<Meeting, List<CircleAction>> lookedAt(List<Meeting> all) {
        var found =
                circles.actions(all.stream().map(Meeting::circleId).distinct().toList());
        return all.stream()
                .distinct()
                .collect(toMap(
                        identity(),
                        meeting -> found.getOrDefault(meeting.circleId(), List.of()).stream()
                                .filter(action -> meeting.lookedAt().contains(action.id()))
                                .toList()));
    }

    private Map<PersonId, Person> people(Collection<PersonId> ids) {
        return people.byIds(ids.stream().distinct().toList());
    }

    private static List<CircleId> ids(List<Circle> circles) {
        return circles.stream().map(Circle::id).distinct().toList();
    }
}
