package community.kith.firstmembers;

import community.kith.graph.Row;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads invitations from rows of the graph, and writes them as properties. */
final class InvitationRows {

    private InvitationRows() {}

    static Invitation invitation(Row row) {
        return new Invitation(
                new InvitationId(row.string("id")),
                row.date("invitedOn"),
                row.optionalConstant("answer", Answer.class).orElse(null),
                row.optionalDate("answeredOn").orElse(null),
                row.optionalString("words").orElse(null),
                row.optionalDate("askAgainOn").orElse(null),
                row.optionalTruth("withConnector").orElse(false),
                row.moment("recordedAt"));
    }

    static Map<String, @Nullable Object> properties(Invitations.Given given, @Nullable String by) {
        var invitation = given.invitation();
        var answer = invitation.answer();
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("name", given.name());
        properties.put("invitedOn", invitation.invitedOn());
        properties.put("answer", answer == null ? null : answer.name());
        properties.put("answeredOn", invitation.answeredOn());
        properties.put("words", invitation.words());
        properties.put("askAgainOn", invitation.askAgainOn());
        properties.put("withConnector", invitation.withConnector());
        properties.put("by", by);
        properties.put("recordedAt", invitation.recordedAt().atZone(ZoneOffset.UTC));
        return properties;
    }
}
