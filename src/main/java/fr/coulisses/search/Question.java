package fr.coulisses.search;

import fr.coulisses.account.Role;
import fr.coulisses.account.SignedInPerson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Words, who asks, and the conditions that both are in SQL.
///
/// An administrator may see everything, so for them a search begins with the words; for everybody else it begins with
/// the few projects they have a part in.
///
/// @param kinds the kinds of artefact that each word names, word by word
/// @param limit the most that is wanted of each sort
record Question(Words words, List<List<String>> kinds, SignedInPerson person, int limit) {

    /// The projects that somebody may read: `ProjectAccess` says the same of one.
    static final String MINE = """
            mine as materialized (
                select project_id, part from project_member where person_id = :person and part in ('JURY', :part))
            """;

    boolean isUnlimited() {
        return person.role() == Role.ADMIN;
    }

    /// Whether every word stands in the words of a table.
    String allIn(String table) {
        return each("%1$s.words like :inside%2$d", "", table);
    }

    /// The same, for a table of artefacts, whose kind counts as much as their title.
    String allInArtefact(String table) {
        return each("%1$s.words like :inside%2$d", " or %1$s.kind = any(:kinds%2$d)", table);
    }

    /// How close the words of a table come, as the number of a [Closeness].
    String closeness(String table) {
        return closeness(table, each("%1$s.words like :start%2$d", "", table));
    }

    String closenessOfArtefact(String table) {
        return closeness(table, each("%1$s.words like :start%2$d", " or %1$s.kind = any(:kinds%2$d)", table));
    }

    private String closeness(String table, String byWord) {
        return "case when " + table + ".words like :whole then 0 when " + byWord + " then 1 else 2 end";
    }

    private String each(String condition, String orKind, String table) {
        return IntStream.range(0, words.each().size())
                .mapToObj(i -> "(" + (condition + (kinds.get(i).isEmpty() ? "" : orKind)).formatted(table, i) + ")")
                .collect(Collectors.joining(" and "));
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("person", person.id());
        parameters.put("part", part());
        parameters.put("limit", limit);
        parameters.put("whole", " " + words.whole() + "%");
        for (int i = 0; i < words.each().size(); i++) {
            String word = words.each().get(i);
            parameters.put("inside" + i, Words.inside(word));
            parameters.put("start" + i, "% " + word + "%");
            parameters.put("kinds" + i, kinds.get(i).toArray(String[]::new));
        }
        return parameters;
    }

    /// The part that somebody of this role reads drafts in; reading as a jury is open to all.
    private String part() {
        return switch (person.role()) {
            case STUDENT -> "TEAM";
            case TUTOR -> "TUTOR";
            case JURY, ADMIN -> "JURY";
        };
    }
}
