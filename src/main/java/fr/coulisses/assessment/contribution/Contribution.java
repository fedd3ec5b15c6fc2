package fr.coulisses.assessment.contribution;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What a student said of their share when a version was submitted, and what the others say of it.
///
/// @param answers all that was ever said, oldest first
public record Contribution(UUID studentId, String student, String share, List<ContributionAnswer> answers) {

    public Contribution {
        answers = List.copyOf(answers);
    }

    /// The last word of each.
    public Collection<ContributionAnswer> lastWords() {
        Map<UUID, ContributionAnswer> last = new LinkedHashMap<>();
        answers.forEach(answer -> last.put(answer.personId(), answer));
        return List.copyOf(last.values());
    }

    public boolean isContested() {
        return lastWords().stream().anyMatch(answer -> !answer.confirmed());
    }
}
