package community.kith.circlefiles;

import community.kith.directory.Work;
import community.kith.directory.reading.Reading;
import community.kith.directory.reading.Unreadable;
import community.kith.people.PersonSource;
import community.kith.people.ReceivingPeople;
import community.kith.relationships.ReceivingAcquaintances;
import community.kith.relationships.ReceivingTies;
import community.kith.teams.SupportingPeople;
import community.kith.teams.TeamId;
import community.kith.teams.Teams;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at the files as a whole before anything of them is taken, and gets the work ready. */
@Component
class PreparingCircles {

    private static final int LONGEST_SOURCE = 200;

    private final Teams teams;
    private final ReceivingPeople people;
    private final ReceivingTies ties;
    private final ReceivingAcquaintances acquaintances;
    private final SupportingPeople supporting;
    private final Clock clock;

    PreparingCircles(
            Teams teams,
            ReceivingPeople people,
            ReceivingTies ties,
            ReceivingAcquaintances acquaintances,
            SupportingPeople supporting,
            Clock clock) {
        this.teams = teams;
        this.people = people;
        this.ties = ties;
        this.acquaintances = acquaintances;
        this.supporting = supporting;
        this.clock = clock;
    }

    /**
     * The work that was asked for, one for each file.
     *
     * @throws Unreadable when something is missing from the request or a file cannot be used
     */
    List<Work<?>> works(CircleFilesRequest request) {
        var mapping = mapping(request);
        var format = request.mapping() == null ? "csv" : request.mapping();
        var team = team(request.team());
        var given = request.source();
        var rows = new CircleRows(mapping, source(given == null ? mapping.source() : given), LocalDate.now(clock));
        var egos = file("egos", request.egos(), mapping, mapping.egos());
        var alters = file("alters", request.alters(), mapping, mapping.alters());
        var described = new HashSet<PersonSource>();
        var works = new ArrayList<Work<?>>();
        works.add(new EgosWork(rows, format, egos, team, described, people, supporting));
        works.add(new AltersWork(rows, format, alters, described, people, ties));
        if (request.ties() != null) {
            var columns = mapping.ties();
            if (columns == null) {
                throw new Unreadable("ties", "The mapping says nothing of such a file. Leave it out.");
            }
            var file = file("ties", request.ties(), mapping, columns);
            works.add(new TiesWork(rows, format, file, people, acquaintances));
        }
        return works;
    }

    private static CircleMapping mapping(CircleFilesRequest request) {
        var named = request.mapping();
        var sent = request.mappingFile();
        if ((named == null) == (sent == null)) {
            throw new Unreadable(
                    "mapping",
                    "Say what the columns mean: the name of a mapping (%s), or one of your own as mappingFile."
                            .formatted(String.join(", ", JsonCircleMappings.FILES.shipped())));
        }
        return named != null ? JsonCircleMappings.FILES.named(named) : sent(sent);
    }

    private static CircleMapping sent(@Nullable Path file) {
        if (file == null) {
            throw new IllegalArgumentException("No mapping was sent");
        }
        return JsonCircleMappings.FILES.sent(file);
    }

    private TeamId team(@Nullable String id) {
        var team = id == null ? null : teams.byId(new TeamId(id)).orElse(null);
        if (team == null) {
            throw new Unreadable(
                    "team",
                    "Name the team that supports these people from now on, by its id: whom no team supports nobody may see.");
        }
        return team.id();
    }

    private static String source(String given) {
        var name = new Reading().line("source", given, LONGEST_SOURCE + 1).orElse("");
        if (name.isEmpty() || name.length() > LONGEST_SOURCE || name.contains("::") || name.endsWith(":")) {
            throw new Unreadable(
                    "source", "The name of what the circles come from has 1 to 200 characters and no :: in it.");
        }
        return name;
    }

    private static CsvCircleFile file(String part, @Nullable Path path, CircleMapping mapping, FileMapping columns) {
        if (path == null) {
            throw new Unreadable(part, "Send the file as the part “%s”.".formatted(part));
        }
        var file = new CsvCircleFile(part, path, mapping, columns);
        file.check();
        return file;
    }
}
