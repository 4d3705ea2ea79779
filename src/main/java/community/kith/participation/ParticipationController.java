package community.kith.participation;

import community.kith.community.CommunityAsset;
import community.kith.community.GroupId;
import community.kith.community.PlaceId;
import community.kith.people.People;
import community.kith.people.Person;
import community.kith.people.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** People's parts in places and groups over GraphQL. */
@Controller
class ParticipationController {

    private final RecordingParticipation recording;
    private final People people;
    private final PartsAssets assets;
    private final Clock clock;

    ParticipationController(RecordingParticipation recording, People people, PartsAssets assets, Clock clock) {
        this.recording = recording;
        this.people = people;
        this.assets = assets;
        this.clock = clock;
    }

    @SchemaMapping(typeName = "Person", field = "communityMap")
    CommunityMap communityMap(Person person) {
        return new CommunityMap(person, person.home());
    }

    @SchemaMapping(typeName = "CommunityMap", field = "participations")
    CompletableFuture<List<Participation>> participations(
            CommunityMap map,
            @Argument @Nullable Boolean ended,
            DataLoader<PersonId, List<Participation>> participationsOfPerson) {
        var today = LocalDate.now(clock);
        var all = ended == null || ended;
        return participationsOfPerson
                .load(map.person().id())
                .thenApply(parts ->
                        parts.stream().filter(part -> all || part.goesOn(today)).toList());
    }

    @BatchMapping(typeName = "Participation", field = "person")
    Map<Participation, Person> person(List<Participation> parts) {
        var found =
                people.byIds(parts.stream().map(Participation::who).distinct().toList());
        var answer = new HashMap<Participation, Person>();
        for (var part : parts) {
            var person = found.get(part.who());
            if (person != null) {
                answer.put(part, person);
            }
        }
        return answer;
    }

    @BatchMapping(typeName = "Participation", field = "in")
    Map<Participation, CommunityAsset> in(List<Participation> parts) {
        return assets.of(parts, Participation::where);
    }

    @MutationMapping
    RecordParticipationPayload recordParticipation(@Argument Input input) {
        return recording.record(input.form());
    }

    /** As the schema has it; what is left out is not the same as what is null. */
    record Input(
            String personId,
            @Nullable String groupId,
            @Nullable String placeId,
            Stage stage,
            ArgumentValue<List<Meaning>> meanings,
            ArgumentValue<LocalDate> since,
            ArgumentValue<LocalDate> until,
            ArgumentValue<LocalDate> lastOn,
            ArgumentValue<Boolean> welcomed) {

        PartForm form() {
            return new PartForm(
                    new PersonId(personId.isBlank() ? "?" : personId),
                    groupId == null ? null : GroupId.given(groupId),
                    placeId == null ? null : PlaceId.given(placeId),
                    stage,
                    given(meanings),
                    given(since),
                    given(until),
                    given(lastOn),
                    given(welcomed));
        }

        private static <T> PartForm.Given<T> given(ArgumentValue<T> value) {
            return new PartForm.Given<>(!value.isOmitted(), value.isOmitted() ? null : value.value());
        }
    }
}
