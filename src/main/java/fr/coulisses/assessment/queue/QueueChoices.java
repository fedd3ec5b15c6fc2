package fr.coulisses.assessment.queue;

import java.util.List;
import java.util.UUID;

/// What a tutor may narrow their queue to: only what has something in it.
public record QueueChoices(List<Choice> cohorts, List<Choice> projects, List<String> competencies) {

    public QueueChoices {
        cohorts = List.copyOf(cohorts);
        projects = List.copyOf(projects);
        competencies = List.copyOf(competencies);
    }

    /// A cohort or a project by its name.
    public record Choice(UUID id, String name) {}
}
