package fr.coulisses.kinds.fundingfile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// What the students write under the headings of a funding file.
///
/// @param structure who carries the project: its purpose, history, means, former projects
/// @param object what the money is asked for
public record FileWords(
        String structure,
        String context,
        String objectives,
        String audiences,
        String programme,
        String calendar,
        String team,
        String partners,
        String culturalAction,
        String accessibility,
        String ecology,
        String communication,
        String object,
        String evaluation) {

    static final FileWords NONE = new FileWords("", "", "", "", "", "", "", "", "", "", "", "", "", "");

    public FileWords {
        structure = Objects.requireNonNullElse(structure, "");
        context = Objects.requireNonNullElse(context, "");
        objectives = Objects.requireNonNullElse(objectives, "");
        audiences = Objects.requireNonNullElse(audiences, "");
        programme = Objects.requireNonNullElse(programme, "");
        calendar = Objects.requireNonNullElse(calendar, "");
        team = Objects.requireNonNullElse(team, "");
        partners = Objects.requireNonNullElse(partners, "");
        culturalAction = Objects.requireNonNullElse(culturalAction, "");
        accessibility = Objects.requireNonNullElse(accessibility, "");
        ecology = Objects.requireNonNullElse(ecology, "");
        communication = Objects.requireNonNullElse(communication, "");
        object = Objects.requireNonNullElse(object, "");
        evaluation = Objects.requireNonNullElse(evaluation, "");
    }

    /// All of them by name, in the order of the file.
    Map<String, String> byName() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("structure", structure);
        all.put("context", context);
        all.put("objectives", objectives);
        all.put("audiences", audiences);
        all.put("programme", programme);
        all.put("calendar", calendar);
        all.put("team", team);
        all.put("partners", partners);
        all.put("culturalAction", culturalAction);
        all.put("accessibility", accessibility);
        all.put("ecology", ecology);
        all.put("communication", communication);
        all.put("object", object);
        all.put("evaluation", evaluation);
        return all;
    }
}
