package fr.coulisses.report;

import java.util.List;

/// What a student of the team said they did of a version, and what the others said of it last.
public record ContributionStatement(String student, String share, List<Answer> answers) {

    public ContributionStatement {
        answers = List.copyOf(answers);
    }

    /// @param reason why somebody objects; empty for who confirms
    public record Answer(String person, boolean confirmed, String reason) {}
}
