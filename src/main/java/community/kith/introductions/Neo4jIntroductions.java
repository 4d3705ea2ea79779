package community.kith.introductions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import community.kith.agreements.AgreementPurpose;
import community.kith.changes.Author;
import community.kith.community.GroupId;
import community.kith.community.PlaceId;
import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.people.InReach;
import community.kith.people.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Introductions in the graph. Each write keeps the counts of the group or place, and what comes next. */
@Component
class Neo4jIntroductions implements Introductions {

    private final Graph.Statement byIds;
    private final Graph.Statement ofPeople;
    private final Graph.Statement inReach;
    private final Graph.Statement hold;
    private final Graph.Statement holdPerson;
    private final Graph.Statement introduce;
    private final Graph.Statement introduceSeveral;
    private final Graph.Statement remove;
    private final Graph.Statement recordStep;
    private final Graph.Statement removeStep;
    private final Author author;
    private final Clock clock;

    Neo4jIntroductions(Graph graph, Author author, Clock clock) {
        byIds = graph.statement("introductions/by-ids");
        ofPeople = graph.statement("introductions/of-people");
        inReach = graph.statement("introductions/in-reach");
        hold = graph.statement("introductions/hold");
        holdPerson = graph.statement("introductions/hold-person");
        introduce = graph.statement("introductions/introduce");
        introduceSeveral = graph.statement("introductions/introduce-first-members");
        remove = graph.statement("introductions/remove");
        recordStep = graph.statement("introductions/record-step");
        removeStep = graph.statement("introductions/remove-step");
        this.author = author;
        this.clock = clock;
    }

    @Override
    @Reading
    public Map<PersonId, List<Introduction>> ofPeople(Collection<PersonId> people) {
        return ofPeople
                .with("personIds", people.stream().map(PersonId::value).toList())
                .list(row -> IntroductionRows.introduction(row.row("introduction")))
                .stream()
                .collect(groupingBy(Introduction::personId));
    }

    @Override
    @Transactional(readOnly = true)
    public Page<Introduction> due(InReach caller, @Nullable LocalDate dueBy, PageRequest page) {
        var ids = inReach.with("me", caller.me())
                .with("roles", List.copyOf(caller.roles()))
                .with("connects", caller.connects())
                .with(
                        "purposes",
                        Consent.PURPOSES.stream().map(AgreementPurpose::name).toList())
                .with("dueBy", dueBy)
                .with("today", LocalDate.now(clock))
                .with("skip", page.skip())
                .with("limit", page.probe())
                .list(row -> new IntroductionId(row.string("introductionId")));
        var found = byIds(ids);
        return page.page(ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .toList());
    }

    @Override
    public Optional<Introduction> byId(IntroductionId id) {
        return Optional.ofNullable(byIds(List.of(id)).get(id));
    }

    private Map<IntroductionId, Introduction> byIds(List<IntroductionId> ids) {
        return byIds
                .with("introductionIds", ids.stream().map(IntroductionId::value).toList())
                .list(row -> IntroductionRows.introduction(row.row("introduction")))
                .stream()
                .collect(toMap(Introduction::id, Function.identity()));
    }

    @Override
    public Optional<Introduction> hold(IntroductionId id) {
        return hold.with("introductionId", id.value())
                .one(row -> row.string("id"))
                .flatMap(held -> byId(id));
    }

    @Override
    public void hold(PersonId person) {
        holdPerson.with("personId", person.value()).run();
    }

    @Override
    public void addAll(GroupId group, List<Introduction> several) {
        introduceSeveral
                .with("groupId", group.value())
                .with(
                        "members",
                        several.stream()
                                .map(each -> Map.of(
                                        "personId", each.personId().value(),
                                        "id", each.id().value(),
                                        "properties", properties(each)))
                                .toList())
                .run();
    }

    private Map<String, @Nullable Object> properties(Introduction introduction) {
        var properties = recorded();
        properties.put("askedOn", introduction.askedOn());
        properties.put("wish", introduction.wish());
        properties.put("withConnector", introduction.withConnector());
        introduction.next().ifPresent(next -> {
            properties.put("next", next.rule().name());
            properties.put("dueOn", next.on());
        });
        return properties;
    }

    @Override
    public void add(Introduction introduction) {
        var to = introduction.to();
        introduce
                .with("personId", introduction.personId().value())
                .with("groupId", to instanceof GroupId group ? group.value() : null)
                .with("placeId", to instanceof PlaceId place ? place.value() : null)
                .with("id", introduction.id().value())
                .with("properties", properties(introduction))
                .with(
                        "askedById",
                        Optional.ofNullable(introduction.askedBy())
                                .map(PersonId::value)
                                .orElse(null))
                .run();
    }

    @Override
    public void remove(IntroductionId id) {
        remove.with("introductionId", id.value()).run();
    }

    @Override
    public void addStep(Introduction introduction) {
        var step = introduction.steps().getLast();
        var whyNot = step.whyNot();
        var turnedAway = whyNot != null && whyNot.turnedAway();
        var properties = recorded();
        properties.put("kind", step.kind().name());
        properties.put("on", step.on());
        properties.put("whyNot", whyNot == null ? null : whyNot.name());
        properties.put("words", step.words());
        properties.put("turnedAway", turnedAway);
        coming(recordStep, introduction)
                .with("introductionId", introduction.id().value())
                .with("id", step.id().value())
                .with("kind", step.kind())
                .with("turnedAway", turnedAway)
                .with("properties", properties)
                .with("presentIds", step.present().stream().map(PersonId::value).toList())
                .run();
    }

    @Override
    public void removeStep(StepId step, Introduction without) {
        coming(removeStep, without).with("stepId", step.value()).run();
    }

    private static Graph.Statement coming(Graph.Statement statement, Introduction introduction) {
        var next = introduction.next();
        return statement
                .with("next", next.map(due -> due.rule().name()).orElse(null))
                .with("dueOn", next.map(Due::on).orElse(null));
    }

    private Map<String, @Nullable Object> recorded() {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("by", author.accountId().orElse(null));
        properties.put("recordedAt", clock.instant().atZone(ZoneOffset.UTC));
        return properties;
    }
}
