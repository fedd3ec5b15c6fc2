package fr.coulisses.kinds.objectives;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an orientation aims at, for whom.
///
/// @param verb the infinitive that it begins with
/// @param title what follows the verb
/// @param orientation the id of the orientation above it
/// @param segments the ids of the audiences of the diagnostic that it is meant for
/// @param needs the ids of the needs of the study of the demand that it answers
public record GeneralObjective(
        String id, String verb, String title, String orientation, List<String> segments, List<String> needs) {

    public GeneralObjective(
            String id,
            @Nullable String verb,
            @Nullable String title,
            @Nullable String orientation,
            @Nullable List<String> segments,
            @Nullable List<String> needs) {
        this.id = id;
        this.verb = Objectives.text(verb);
        this.title = Objectives.text(title);
        this.orientation = Objectives.text(orientation);
        this.segments = Objectives.rows(segments);
        this.needs = Objectives.rows(needs);
    }

    /// Verb and title as one reads them.
    String wording() {
        return (verb.strip() + " " + title.strip()).strip();
    }
}
