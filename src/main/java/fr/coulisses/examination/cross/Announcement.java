package fr.coulisses.examination.cross;

import fr.coulisses.artefact.Statement;
import fr.coulisses.shared.FoldedText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;

/// One performance that the public is told of, and where.
///
/// @param day nothing where it is not said
/// @param hour nothing where it is not said
record Announcement(Spot spot, Optional<LocalDate> day, Optional<LocalTime> hour, String who) {

    private static final String UNSAID = "-";
    private static final int PARTS = 3;

    /// All that are announced in the programmes of a project, in the order of its artefacts.
    static Stream<Announcement> in(ProjectDossier project) {
        return project.said(Statement.ANNOUNCED_SHOW).map(Announcement::of);
    }

    /// Those that messages and posts promote, too.
    static Stream<Announcement> everywhere(ProjectDossier project) {
        return Stream.concat(in(project), project.said(Statement.PROMOTED_SHOW).map(Announcement::of));
    }

    private static Announcement of(ProjectDossier.Said said) {
        String[] parts = said.statement().value().split(" ", PARTS);
        return new Announcement(
                said.spot(),
                Optional.of(parts[0]).filter(day -> !day.equals(UNSAID)).map(LocalDate::parse),
                Optional.of(parts[1]).filter(hour -> !hour.equals(UNSAID)).map(LocalTime::parse),
                parts[2]);
    }

    /// Whether it is about somebody, whatever capitals and accents.
    boolean isOf(String artist) {
        return FoldedText.of(who).contains(FoldedText.of(artist));
    }
}
