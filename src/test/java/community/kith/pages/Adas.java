package community.kith.pages;

import community.kith.Town;
import java.util.List;
import java.util.Map;

/** Ada, whom a team supports, and the people in her life. */
record Adas(Town town, String id) {

    /** Ada with a daughter close by, a friend, a friend she has lost touch with, and a neighbour. */
    static Adas in(Town town) {
        var ada = new Adas(town, town.person("Ada Farrimond"));
        var team = town.change("add-team", Map.of("name", "Tenterfold"))
                .path("addTeam.team.id")
                .entity(String.class)
                .get();
        town.change("support-person", Map.of("teamId", team, "personId", ada.id));
        ada.knows("Christine Halliwell", "FAMILY", 1, Map.of("inWords", "daughter in Leyland"));
        ada.knows("Maureen Pilkington", "FRIEND", 1, Map.of("wish", "MORE", "lastContact", "2024-05-02"));
        ada.knows("Dot Hesketh", "FRIEND", 2, Map.of("lapsed", true));
        ada.knows("Nadia Iqbal", "COMMUNITY", 3, Map.of());
        return ada;
    }

    /** Puts somebody into her circle; answers the tie's id. */
    String knows(String name, String sector, int ring, Map<String, ?> more) {
        var input = Town.with(more, "personId", id, "withName", name, "sector", sector, "ring", ring, "kind", "OTHER");
        return town.change("add-tie", input)
                .path("addTie.tie.id")
                .entity(String.class)
                .get();
    }

    /** Writes down what she wants, for company; answers the outcome's id. */
    String wants(String words) {
        return town.change("add-outcome", Map.of("personId", id, "words", words, "needIds", List.of("company")))
                .path("addOutcome.outcome.id")
                .entity(String.class)
                .get();
    }

    /** Somebody else changes what matters to her. */
    void matters(int version, String what) {
        town.change(
                "update-profile",
                Map.of("personId", id, "version", version, "profile", Map.of("matters", new String[] {what})));
    }

    String page(String path) {
        return "/people/" + id + path;
    }
}
