package fr.coulisses.kinds.objectives;

import fr.coulisses.artefact.thread.Citation;
import fr.coulisses.artefact.thread.KnotType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a project means to change and how one will see it: the note of intent and the tree of objectives. Rows are
/// named by their `id`; a row names the one above it, so that it moves without losing what cites it.
///
/// @param purpose the one change in the long run that everything serves (finalité), at most 250 characters
/// @param general the general objectives, of all orientations, in their order
/// @param operational the operational objectives, of all general ones, in their order
/// @param discarded the scenarios that were not kept
/// @param needs what the study of the demand asks for, as it stood when the content was composed
/// @param cited the axes and audiences that are cited, in the words they had then
public record Objectives(
        Intent intent,
        String purpose,
        List<Orientation> orientations,
        List<GeneralObjective> general,
        List<OperationalObjective> operational,
        List<Scenario> discarded,
        List<Need> needs,
        List<Citation> cited) {

    /// The longest purpose, in characters.
    public static final int LONGEST_PURPOSE = 250;

    /// Drafts of earlier releases, and empty ones, may lack any field.
    public Objectives(
            @Nullable Intent intent,
            @Nullable String purpose,
            @Nullable List<Orientation> orientations,
            @Nullable List<GeneralObjective> general,
            @Nullable List<OperationalObjective> operational,
            @Nullable List<Scenario> discarded,
            @Nullable List<Need> needs,
            @Nullable List<Citation> cited) {
        this.intent = intent == null ? new Intent(null, null, null, null) : intent;
        this.purpose = text(purpose);
        this.orientations = rows(orientations);
        this.general = rows(general);
        this.operational = rows(operational);
        this.discarded = rows(discarded);
        this.needs = rows(needs);
        this.cited = rows(cited);
    }

    static Objectives empty() {
        return new Objectives(null, null, null, null, null, null, null, null);
    }

    /// The same with what it rests on outside itself.
    Objectives with(List<Need> asked, List<Citation> citations) {
        return new Objectives(intent, purpose, orientations, general, operational, discarded, asked, citations);
    }

    Optional<Orientation> orientation(String id) {
        return orientations.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    Optional<GeneralObjective> general(String id) {
        return general.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /// The general objectives of an orientation, in their order.
    List<GeneralObjective> under(Orientation orientation) {
        return general.stream()
                .filter(row -> row.orientation().equals(orientation.id()))
                .toList();
    }

    /// The operational objectives of a general one, in their order.
    List<OperationalObjective> under(GeneralObjective objective) {
        return operational.stream()
                .filter(row -> row.general().equals(objective.id()))
                .toList();
    }

    /// The cited things of a type behind some ids, in their words; ids of what is gone are left out.
    List<Citation> cited(KnotType type, Collection<String> ids) {
        return cited.stream()
                .filter(citation -> citation.type() == type && ids.contains(citation.id()))
                .toList();
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    static <T> List<T> rows(@Nullable List<T> rows) {
        return rows == null ? List.of() : List.copyOf(rows);
    }
}
