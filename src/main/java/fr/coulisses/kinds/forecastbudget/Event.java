package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.budget.Heading;
import fr.coulisses.project.Discipline;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.ProjectType;

/// What the project of a budget is, as far as rules ask for the kind of event. A project of another type (`OTHER`) is
/// neither on stage nor an exhibition: rules that depend on it stay silent.
record Event(ProjectSheet project) {

    /// Somebody performs: a concert, a festival, a show.
    boolean isOnStage() {
        return switch (project.type()) {
            case CONCERT, FESTIVAL, SHOW -> true;
            case EXHIBITION, OTHER -> false;
        };
    }

    boolean isMusicOnStage() {
        return isOnStage() && project.disciplines().contains(Discipline.MUSIC);
    }

    boolean isExhibition() {
        return project.type() == ProjectType.EXHIBITION;
    }

    /// Works whose authors are usually alive, as opposed to heritage, buildings and films.
    boolean showsLivingArtists() {
        return isExhibition()
                && project.disciplines().stream().anyMatch(discipline -> switch (discipline) {
                    case VISUAL_ARTS, PHOTOGRAPHY, DESIGN, DIGITAL_ARTS, CRAFTS_FASHION -> true;
                    default -> false;
                });
    }

    /// Whether the title, the brief or an artistic line has one of the words.
    boolean speaksOf(LineWords words, ForecastBudget budget) {
        return words.in(project.title())
                || words.in(project.brief())
                || budget.lines().stream()
                        .filter(line -> line.entry().heading() == Heading.ARTISTIC)
                        .anyMatch(words::in);
    }
}
